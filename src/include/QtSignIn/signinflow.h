#pragma once

#include <QtCore/QUrl>

#include <QtSignIn/deviceauthorization.h>
#include <QtSignIn/tokenflow.h>

namespace QtSignIn {

class SignInFlowPrivate;

/// Signs a person in by the first way that works: silently with what is held for them, else through the browser, else
/// with a code on another device.
///
/// Only Error::Kind::InteractionRequired leads from silent to the browser: nobody is asked to sign in because the
/// network is down. A browser that can't be opened leads to the code, if the options and the provider allow it.
class QTSIGNIN_CORE_EXPORT SignInFlow : public TokenFlow {
    Q_OBJECT

public:
    /// Internal: flows are made by PublicClientApplication.
    SignInFlow(std::unique_ptr<SignInFlowPrivate> d, QObject *parent);
    ~SignInFlow() override;

public Q_SLOTS:
    /// Shows the provider's page once more, while waiting for the person to come back from it.
    void reopenBrowser();

Q_SIGNALS:
    /// As InteractiveFlow::authorizationUrlReady().
    void authorizationUrlReady(const QUrl &url);

    /// As InteractiveFlow::browserOpened().
    void browserOpened();

    /// As InteractiveFlow::browserNotOpened(), where there is no other way. The flow goes on waiting.
    void browserNotOpened(const QUrl &url);

    /// As DeviceCodeFlow::userCodeReceived(): show the code and where to enter it.
    void userCodeReceived(const QtSignIn::DeviceAuthorization &authorization);

private:
    friend class SignInFlowPrivate;
};

} // namespace QtSignIn
