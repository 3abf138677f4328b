#pragma once

#include <QtSignIn/publicclientapplication.h>

#include "hostile/hostileserver.h"
#include "support/fakeclock.h"

namespace QtSignIn {

/// One question that the library asks a provider, over real sockets and through the manager that it makes itself; all
/// that goes before it is answered well.
class Question : public QObject {
    Q_OBJECT

public:
    enum class Endpoint {
        Metadata,
        InstanceDiscovery,
        TokenForCode,
        TokenForDeviceCode,
        TokenForRefreshToken,
        TokenSilently,
        DeviceAuthorization,
        UserInfo,
        Revocation,
        SigningKeys
    };
    Q_ENUM(Endpoint)

    explicit Question(Endpoint endpoint);

    /// Where it is asked.
    QString path() const;
    bool isPost() const;

    /// Asks, gets \a answer and waits for what comes of it. False if nothing comes in ten seconds, though the clock
    /// goes on as soon as the server has no more to say.
    [[nodiscard]] bool ask(const HostileAnswer &answer);

    /// "completed", or kind and code of the error. A device flow that tells of trouble and goes on has that error.
    QString outcome() const;
    Error error() const { return m_error; }

    int ends = 0; ///< how often it said that it completed or failed
    HostileServer server;

private:
    void signIn();
    void start();
    void end(const std::optional<Error> &error);
    QByteArray tokens() const;
    QByteArray idToken() const;

    const Endpoint m_endpoint;
    const std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<PublicClientApplication> m_application;
    Account m_account;
    QByteArray m_nonce;
    Error m_error;
};

} // namespace QtSignIn
