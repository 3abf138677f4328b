#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QDebug>
#include <QtCore/QMetaType>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>

#include <QtSignIn/global.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

class DeviceAuthorizationData;

/// The device authorization response (RFC 8628 3.2): what to show to the person, and what to poll with.
/// A value; copies are shared and may be used from any thread.
class QTSIGNIN_CORE_EXPORT DeviceAuthorization {
public:
    DeviceAuthorization();
    explicit DeviceAuthorization(QSharedDataPointer<DeviceAuthorizationData> data);
    DeviceAuthorization(const DeviceAuthorization &other);
    DeviceAuthorization(DeviceAuthorization &&other) noexcept;
    DeviceAuthorization &operator=(const DeviceAuthorization &other);
    DeviceAuthorization &operator=(DeviceAuthorization &&other) noexcept;
    ~DeviceAuthorization();

    bool isNull() const;

    /// `user_code`, exactly as sent. Show it; keep it out of window titles, notifications and logs.
    QString userCode() const;

    /// `device_code`
    Secret deviceCode() const;

    /// `verification_uri` (or `verification_url`): https; http on this computer in tests.
    QUrl verificationUri() const;

    /// `verification_uri_complete`: as above, for a QR code; may be empty. The user code must be shown all the same
    /// (RFC 8628 3.3.1).
    QUrl verificationUriComplete() const;

    /// `message`: the provider's own sentence for the person (Microsoft); may be empty. Foreign text: show as plain
    /// text.
    QString message() const;

    /// UTC. When the code ends: arrival + `expires_in` (1800 s if missing).
    QDateTime expiresAt() const;

    /// `interval`, at least 1 s; 5 s if missing.
    std::chrono::seconds interval() const;

    /// The scopes asked for.
    QStringList scopes() const;

    QString correlationId() const;

    /// The issuer (or token endpoint, for a provider without one) and the client that the code was made for.
    QString issuer() const;
    QString clientId() const;

    /// JSON that lets another process go on polling. It holds a credential: store it like a token.
    QByteArray toSecretJson() const;

    /// Reads toSecretJson(). Whether issuer and client fit is checked by PublicClientApplication::resumeDeviceFlow().
    static Result<DeviceAuthorization> fromSecretJson(const QByteArray &json);

    friend QTSIGNIN_CORE_EXPORT bool operator==(const DeviceAuthorization &left, const DeviceAuthorization &right);
    friend bool operator!=(const DeviceAuthorization &left, const DeviceAuthorization &right)
    {
        return !(left == right);
    }

private:
    QSharedDataPointer<DeviceAuthorizationData> d;
};

/// Prints host and expiry; neither code.
QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const DeviceAuthorization &authorization);

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::DeviceAuthorization)
