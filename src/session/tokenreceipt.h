#pragma once

#include <QtCore/QStringList>

#include <chrono>
#include <functional>
#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>
#include <QtSignIn/tokenresult.h>

#include "model/httpmessage.h"
#include "protocol/providermetadata.h"
#include "session/telemetry.h"

namespace QtSignIn {

class Session;

/// ErrorCode "interaction_required": what the provider said about an account turned out to be wrong.
Error untrustedAnswer();

/// What a token request was about, to judge its answer by.
struct GrantContext {
    ProviderMetadata metadata;
    QString grantType = {}; ///< on the wire
    QStringList scopes; ///< asked for
    std::optional<QString> nonce = {}; ///< sent in the authorization request
    std::optional<std::chrono::seconds> maxAge = {};
    std::optional<Account> refreshedAccount = {}; ///< whose refresh token it was
    Account expectedAccount = {}; ///< who was to sign in; null: anybody
    QString environment = {}; ///< of the token endpoint, where it is not the authority's own
    Secret redeemedRefreshToken = {}; ///< for a renewal
    qint64 redeemedModificationTime = 0; ///< when that was received, in seconds since 1970
    Secret foreignRefreshToken = {}; ///< one from elsewhere that was redeemed: good for further use unless replaced
    QString correlationId = {};
    TokenSource source = TokenSource::IdentityProvider;
    Telemetry::Api api = Telemetry::Api::Interactive;
};

/// ErrorCode::NoAccount: nothing is held for the account.
Error noAccount();

using TokensReceived = std::function<void(const Result<TokenResult> &)>;

/// Reads a token response, keeps a rotated refresh token whatever else is wrong, checks the ID token, stores the tokens
/// and says what came of it: before it returns, or later if the provider's keys have to be fetched or a new refresh
/// token has to be stored, unless \a receiver goes before. One response is one change of the cache; with keys to wait
/// for, its refresh token is another.
void receiveTokenResponse(Session &session, const HttpResponse &response, const GrantContext &context,
    QObject *receiver, const TokensReceived &done);

} // namespace QtSignIn
