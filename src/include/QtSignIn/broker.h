#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <memory>

#include <QtSignIn/enums.h>
#include <QtSignIn/global.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// What a Broker is asked for.
struct QTSIGNIN_CORE_EXPORT BrokerRequest {
    QString clientId = {};
    QString issuer = {}; ///< of the authority, for Microsoft `https://host/tenant/v2.0`
    QStringList scopes = {};
    QString nonce = {}; ///< must be in the ID token; empty for a silent request
    QString homeAccountId = {}; ///< whose token; empty: the person may choose
    QString loginHint = {};
    QString claims = {}; ///< a JSON object (OpenID Connect Core 5.5)
    Prompt prompt = {};
    QString correlationId = {};
};

/// A program of the system that holds people's sign-ins for every application: Windows' Web Account Manager,
/// Microsoft's Company Portal, the identity broker on Linux. The library brings none; an application may bring one
/// (ClientConfiguration::broker). An interactive sign-in asks it instead of the browser while it is available, and a
/// silent one asks it for accounts that it signed in.
/// Used only from the thread of the application object.
class QTSIGNIN_CORE_EXPORT Broker {
public:
    /// A token response (RFC 6749 5.1, OpenID Connect Core 3.1.3.3) as JSON text: it is judged and kept like one that
    /// came from the token endpoint.
    using Done = std::function<void(const Result<Secret> &tokenResponse)>;

    virtual ~Broker();

    virtual bool isAvailable() const = 0;

    /// Shows what it needs to. To be called back once, from the event loop. An error ends the sign-in.
    virtual void acquireTokenInteractive(const BrokerRequest &request, Done done) = 0;

    /// Shows nothing. To be called back once, from the event loop.
    virtual void acquireTokenSilent(const BrokerRequest &request, Done done) = 0;

    /// Forgets the account, as far as this application is concerned.
    virtual void removeAccount(const QString &clientId, const QString &homeAccountId) = 0;

    /// One that is never available.
    static std::shared_ptr<Broker> none();
};

} // namespace QtSignIn
