#pragma once

#include <QtCore/QDateTime>

#include <chrono>

#include <QtSignIn/deviceauthorization.h>
#include <QtSignIn/tokenflow.h>

namespace QtSignIn {

class DeviceCodeFlowPrivate;

/// Signs a person in through another device: device authorization grant (RFC 8628).
class QTSIGNIN_CORE_EXPORT DeviceCodeFlow : public TokenFlow {
    Q_OBJECT

public:
    /// Internal: flows are made by PublicClientApplication.
    DeviceCodeFlow(std::unique_ptr<DeviceCodeFlowPrivate> d, QObject *parent);
    ~DeviceCodeFlow() override;

    /// Null until the code is there.
    DeviceAuthorization authorization() const;

    /// Ends the polling at \a expiresAt (UTC), if that is before the code's own end.
    void setExpiresAt(const QDateTime &expiresAt);

Q_SIGNALS:
    /// Show the code and where to enter it; also for a resumed flow.
    void userCodeReceived(const QtSignIn::DeviceAuthorization &authorization);

    /// The next look at the provider comes in \a delay.
    void pollScheduled(std::chrono::seconds delay);

    /// Something is wrong between us and the provider; polling goes on, ever more slowly.
    void networkErrorOccurred(const QtSignIn::Error &error);

private:
    friend class DeviceCodeFlowPrivate;
};

} // namespace QtSignIn
