#pragma once

#include <chrono>
#include <optional>

#include <QtSignIn/account.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>
#include <QtSignIn/tokenresult.h>

#include "flows/tokenreceipt.h"
#include "protocol/tokenrequest.h"

namespace QtSignIn {

class Session;

/// How close to its end a token counts as used up.
inline constexpr std::chrono::seconds renewalMargin {300};

/// A token held for \a account that is good for a while yet.
std::optional<TokenResult> findHeldToken(Session &session, const Account &account, const QStringList &scopes);

/// The request that redeems \a refreshToken (RFC 6749 6), and what to judge its answer by.
struct RenewalRequest {
    HttpRequest request;
    GrantContext context;
};

/// For an account: ErrorCode::NoAccount if it is not known, Kind InteractionRequired if it has no refresh token.
Result<RenewalRequest> makeRenewalRequest(Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const Account &account, const QString &correlationId);

/// For a refresh token from elsewhere.
RenewalRequest makeRenewalRequest(Session &session, const ProviderMetadata &metadata, const QStringList &scopes,
    const Secret &refreshToken, const QString &correlationId);

} // namespace QtSignIn
