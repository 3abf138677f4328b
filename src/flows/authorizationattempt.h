#pragma once

#include <QtSignIn/authcoderequest.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"
#include "protocol/formencoding.h"
#include "protocol/providermetadata.h"
#include "session/tokenreceipt.h"
#include "session/tokenrequests.h"

namespace QtSignIn {

class Session;

/// The request that redeems a code (RFC 6749 4.1.3), and what to judge its answer by.
struct Redemption {
    HttpRequest request;
    GrantContext context;
};

/// One authorization request (RFC 6749 4.1) from its URL to the redemption of its code, however the redirect comes
/// back: to a listener of ours or to the application itself.
class AuthorizationAttempt {
public:
    /// Why these can't be sent.
    static Result<void> checkOptions(
        const Session &session, const QStringList &scopes, const InteractiveOptions &options);

    /// Why the provider can't be asked: ErrorCode::MissingEndpoint, ErrorCode::PkceNotSupported.
    static Result<void> checkProvider(
        const Session &session, const ProviderMetadata &metadata, const QString &correlationId);

    /// Draws `state`, `nonce` and PKCE verifier and writes the URL.
    static Result<AuthorizationAttempt> begin(const Session &session, const ProviderMetadata &metadata,
        const QStringList &scopes, const InteractiveOptions &options, const QString &redirectUri,
        const QString &correlationId);

    /// ErrorCode::InvalidConfiguration if it was made for another client or issuer.
    static Result<void> checkRequest(const Session &session, const AuthCodeRequest &request);

    /// Goes on with one that was begun earlier.
    AuthorizationAttempt(const ProviderMetadata &metadata, const AuthCodeRequest &request);

    const AuthCodeRequest &request() const { return m_request; }

    /// What to do with a redirect that is ours by its state. First its `iss` is judged (RFC 9207 2.4), then `error` or
    /// `code`: of an error only RFC 6749's members are taken over.
    Result<Redemption> judge(const Session &session, const FormParameters &parameters, const QString &correlationId,
        Telemetry::Api api) const;

private:
    Result<void> checkIssuer(const Session &session, const std::optional<QString> &issuer) const;
    HttpRequest redemptionRequest(const Session &session, const Secret &code, const RequestContext &context) const;
    GrantContext grantContext(const RequestContext &request) const;

    ProviderMetadata m_metadata;
    AuthCodeRequest m_request;
};

/// How the provider is to send its answer, where the options leave it open.
ResponseMode responseModeOf(const Session &session, const InteractiveOptions &options);

/// Whether a redirect has exactly one `state`, the one of \a request (RFC 6749 10.12).
bool hasStateOf(const AuthCodeRequest &request, const FormParameters &parameters);

} // namespace QtSignIn
