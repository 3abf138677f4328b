#pragma once

#include "store/devicecodes.h"
#include "store/grants.h"
#include "store/misbehaviours.h"
#include "store/script.h"

#include <functional>

namespace QtSignIn::Sandbox {

struct Settings {
    std::chrono::seconds accessTokenLifetime = std::chrono::hours(1);
    std::chrono::seconds idTokenLifetime = std::chrono::hours(1);
    std::chrono::seconds codeLifetime = std::chrono::minutes(1);
    std::chrono::seconds deviceCodeLifetime = std::chrono::minutes(10);
    std::chrono::seconds pollingInterval = std::chrono::seconds(5);
    bool rotatesRefreshTokens = true;
    bool issuerInResponses = true;
    QString autoApprove;
    std::function<void(QJsonObject &)> metadataEditor;
    std::function<void(QJsonObject &)> idTokenEditor;
};

/// A valid authorization request (OpenID Connect Core 3.1.2.1).
struct AuthorizationRequest {
    QString clientId;
    QString redirectUri;
    QString state;
    QString nonce;
    QString codeChallenge;
    QStringList scopes;
    QStringList prompts;
    QString loginHint;
    std::optional<std::chrono::seconds> maxAge;
    bool formPost = false;
};

/// A browser, known by its cookie, and who is signed in there.
struct BrowserSession {
    QString csrfToken;
    QString login; ///< empty: nobody
    Milliseconds authTime {};
};

/// An authorization request that waits for somebody at the pages of one browser.
struct Transaction {
    AuthorizationRequest request;
    QString browserId;
    bool signedIn = false; ///< on a page of this transaction
};

/// All that the provider remembers. Not thread-safe: Router's mutex guards it.
class State {
public:
    Settings settings;
    QList<SandboxUser> users;
    QList<SandboxClient> clients;
    Grants grants;
    DeviceCodes deviceCodes;
    Script script;
    Misbehaviours misbehaviours;
    QList<SandboxRequest> requests;
    QHash<QString, BrowserSession> browsers;
    QHash<QString, Transaction> transactions;
    QHash<std::pair<QString, QString>, QStringList> consents; ///< scopes by login and client_id
    std::chrono::seconds clockOffset {};

    Milliseconds now() const;

    void addUser(SandboxUser user);
    void addClient(const SandboxClient &client);

    const SandboxUser *findUser(const QString &login) const;
    const SandboxClient *findClient(const QString &clientId) const;

    /// \a clientId itself if that client has no name.
    QString clientName(const QString &clientId) const;
};

} // namespace QtSignIn::Sandbox
