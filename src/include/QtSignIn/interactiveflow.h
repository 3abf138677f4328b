#pragma once

#include <QtCore/QUrl>

#include <QtSignIn/tokenflow.h>

namespace QtSignIn {

class InteractiveFlowPrivate;

/// Signs a person in through the system browser: authorization code grant (RFC 6749 4.1) with PKCE (RFC 7636) and a
/// loopback redirect (RFC 8252 7.3).
class QTSIGNIN_CORE_EXPORT InteractiveFlow : public TokenFlow {
    Q_OBJECT

public:
    /// Why a request to the redirect URI's port was answered and otherwise ignored.
    enum class IgnoredReason {
        WrongPath, ///< favicon and the like
        WrongMethod,
        WrongState, ///< a response, but not to this attempt: `state` is missing or another (RFC 6749 10.12)
        ForeignHost,
        Malformed,
        TooLarge,
        RequestTimedOut,
        TlsHello, ///< the browser forces https on localhost (HSTS or an HTTPS-only mode)
        Prefetch,
        TooManyConnections,
    };
    Q_ENUM(IgnoredReason)

    /// Internal: flows are made by PublicClientApplication.
    InteractiveFlow(std::unique_ptr<InteractiveFlowPrivate> d, QObject *parent);
    ~InteractiveFlow() override;

    /// The authorization request once it is there, else empty: the provider's own page, also where the browser gets a
    /// one-time address (BrowserAddress), so that it can be opened or copied as often as one likes. It is for this
    /// computer's browser only: who finishes it elsewhere signs that person in here.
    QUrl authorizationUrl() const;

public Q_SLOTS:
    /// Shows the page once more, while waiting for the person. A one-time address is a new one.
    void reopenBrowser();

Q_SIGNALS:
    /// The port is bound and the browser is about to be opened. \a url is authorizationUrl(), for this computer's
    /// browser only; don't put it into the arguments of a program, which others can read.
    void authorizationUrlReady(const QUrl &url);
    /// A browser took the URL; also after reopenBrowser().
    void browserOpened();

    /// No browser took it: show \a url, which is authorizationUrl(), to the person as a link or text. The flow goes on
    /// waiting.
    void browserNotOpened(const QUrl &url);

    /// Something else than the genuine redirect came to the port. The flow goes on waiting.
    void redirectIgnored(QtSignIn::InteractiveFlow::IgnoredReason reason);

private:
    friend class InteractiveFlowPrivate;
};

} // namespace QtSignIn
