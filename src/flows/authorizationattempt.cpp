#include "flows/authorizationattempt.h"

#include "model/account_p.h"
#include "model/authcoderequest_p.h"
#include "model/exacttext.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/authorizationrequest.h"
#include "protocol/authorizationresponse.h"
#include "protocol/base64url.h"
#include "protocol/claimsrequest.h"
#include "protocol/clientinfo.h"
#include "protocol/errorresponse.h"
#include "protocol/pkce.h"
#include "protocol/tokenrequest.h"
#include "session/session.h"

#include <QtCore/QLoggingCategory>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(flowLog)

namespace {

Secret randomToken(const Session &session)
{
    return Secret(toBase64Url(WipedByteArray(session.randomSource().bytes(32))));
}

Result<void> checkPkce(const Session &session, const ProviderMetadata &metadata, const QString &correlationId)
{
    const auto &methods = metadata.codeChallengeMethodsSupported;
    qCDebug(flowLog) << correlationId << "pkceAdvertised"
                     << (!methods                              ? "unknown"
                                : methods->contains("S256"_L1) ? "S256"
                                                               : "other");
    if (!methods || methods->contains("S256"_L1) || session.configuration().allowProviderWithoutPkce)
        return {};
    return makeError(Error::Kind::Configuration, ErrorCode::PkceNotSupported,
        u"The provider does not protect its codes with PKCE S256 (RFC 7636), so a sign-in through the browser is "
        "not safe there."_s);
}

AuthorizationRequest requestOf(const InteractiveOptions &options)
{
    AuthorizationRequest request;
    request.prompt = options.prompt;
    request.loginHint = options.loginHint;
    request.domainHint = options.domainHint;
    request.maxAge = options.maxAge;
    request.uiLocales = options.uiLocales;
    request.acrValues = options.acrValues;
    request.display = options.display;
    request.idTokenHint = options.idTokenHint;
    request.extraParameters = options.extraQueryParameters;
    return request;
}

/// Microsoft says in the redirect already whose code it is.
Account accountOf(const FormParameters &parameters)
{
    const auto person = parseClientInfo(exactText(parameters.value("client_info").value_or(QByteArray())));
    if (!person)
        return {};
    QSharedDataPointer<AccountData> account(new AccountData);
    account->homeAccountId = person->uid + u'.' + person->utid;
    return Account(std::move(account));
}

/// The provider's own, where the application does not say otherwise.
ExtraParameters extraParametersOf(const ProviderProfile &profile, const InteractiveOptions &options)
{
    ExtraParameters parameters = profile.authorizationParameters;
    parameters.removeIf([&](const auto &parameter) {
        const auto &chosen = options.extraQueryParameters;
        return std::any_of(
            chosen.cbegin(), chosen.cend(), [&](const auto &other) { return other.first == parameter.first; });
    });
    return parameters + options.extraQueryParameters;
}

} // namespace

ResponseMode responseModeOf(const Session &session, const InteractiveOptions &options)
{
    return options.responseMode == ResponseMode::ProviderDefault ? session.profile().responseMode
                                                                 : options.responseMode;
}

bool hasStateOf(const AuthCodeRequest &request, const FormParameters &parameters)
{
    const auto state = stateOf(parameters);
    // Secrets compare in constant time.
    return state && Secret(*state) == AuthCodeRequestData::of(request).state;
}

Result<void> AuthorizationAttempt::checkOptions(
    const Session &session, const QStringList &scopes, const InteractiveOptions &options)
{
    if (const Result<void> extra = checkExtraParameters(options.extraQueryParameters); extra.hasError())
        return extra;
    if (const Result<void> known = checkScopes(scopes + options.extraScopesToConsent); known.hasError())
        return known;
    RequestContext redemption;
    redemption.claims = options.claimsChallenge;
    redemption.extras = options.tokenRequest;
    return checkRequestContext(session, redemption);
}

Result<void> AuthorizationAttempt::checkProvider(
    const Session &session, const ProviderMetadata &metadata, const QString &correlationId)
{
    if (metadata.authorizationEndpoint.isEmpty() || metadata.tokenEndpoint.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
            u"The provider has no sign-in through the browser."_s);
    }
    return checkPkce(session, metadata, correlationId);
}

Result<AuthorizationAttempt> AuthorizationAttempt::begin(const Session &session, const ProviderMetadata &metadata,
    const QStringList &scopes, const InteractiveOptions &options, const QString &redirectUri,
    const QString &correlationId)
{
    const Pkce pkce {WipedByteArray(session.randomSource().bytes(32))};
    QSharedDataPointer<AuthCodeRequestData> data(new AuthCodeRequestData);
    data->redirectUri = redirectUri;
    data->responseMode = responseModeOf(session, options);
    data->scopes = session.decoratedScopes(scopes, metadata);
    data->state = randomToken(session);
    data->codeVerifier = pkce.codeVerifier();
    data->maxAge = options.maxAge;
    data->claimsChallenge = options.claimsChallenge;
    data->loginHint = options.loginHint;
    data->tokenRequest = options.tokenRequest;
    data->correlationId = correlationId;
    data->issuer = session.profile().issuer;
    data->clientId = session.configuration().clientId;

    const Result<QString> claims = mergeClaims(options.claimsChallenge, session.configuration().clientCapabilities);
    if (claims.hasError())
        return claims.error();
    AuthorizationRequest request = requestOf(options);
    request.clientId = data->clientId;
    request.redirectUri = redirectUri;
    request.scopes = data->scopes + options.extraScopesToConsent;
    request.state = data->state;
    if (data->scopes.contains("openid"_L1)) {
        data->nonce = randomToken(session);
        request.nonce = data->nonce;
    }
    request.codeChallenge = pkce.codeChallenge();
    request.claims = *claims;
    request.extraParameters = extraParametersOf(session.profile(), options);
    request.responseMode = data->responseMode;
    if (session.profile().isMicrosoft) {
        request.clientInfo = true;
        if (!options.loginHint.isEmpty())
            request.anchorMailbox = "UPN:"_L1 + options.loginHint;
    }
    data->authorizationUrl = request.url(metadata.authorizationEndpoint);
    const Result<void> shown =
        session.endpointPolicy().checkBrowserUrl(data->authorizationUrl, u"The address of the sign-in page"_s);
    if (shown.hasError())
        return shown.error();
    return AuthorizationAttempt(metadata, AuthCodeRequest(std::move(data)));
}

Result<void> AuthorizationAttempt::checkRequest(const Session &session, const AuthCodeRequest &request)
{
    if (!request.isNull() && request.issuer() == session.profile().issuer
        && request.clientId() == session.configuration().clientId) {
        RequestContext redemption;
        redemption.claims = AuthCodeRequestData::of(request).claimsChallenge;
        redemption.extras = AuthCodeRequestData::of(request).tokenRequest;
        return checkRequestContext(session, redemption);
    }
    return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
        u"This sign-in was begun by another application or at another provider. Begin a new one."_s);
}

AuthorizationAttempt::AuthorizationAttempt(const ProviderMetadata &metadata, const AuthCodeRequest &request)
    : m_metadata(metadata)
    , m_request(request)
{
}

Result<Redemption> AuthorizationAttempt::judge(
    const Session &session, const FormParameters &parameters, const QString &correlationId, Telemetry::Api api) const
{
    const Result<AuthorizationResponse> response = parseAuthorizationResponse(parameters);
    if (response.hasError())
        return response.error();
    if (const Result<void> issuer = checkIssuer(session, response->issuer); issuer.hasError())
        return issuer.error();
    if (!response->error.isEmpty())
        return makeOAuthError(response->error, response->errorDescription, response->errorUri);
    const AuthCodeRequestData &data = AuthCodeRequestData::of(m_request);
    RequestContext context;
    context.correlationId = correlationId;
    context.claims = data.claimsChallenge;
    context.loginHint = data.loginHint;
    context.account = accountOf(parameters);
    context.extras = data.tokenRequest;
    context.api = api;
    return Redemption {redemptionRequest(session, response->code, context), grantContext(context)};
}

Result<void> AuthorizationAttempt::checkIssuer(const Session &session, const std::optional<QString> &issuer) const
{
    if (!issuer && m_metadata.authorizationResponseIssParameterSupported) {
        return makeError(Error::Kind::MixUp, ErrorCode::MissingIssuer,
            u"The answer in the browser does not name its provider, though this provider always does. It was "
            "refused; sign in again."_s);
    }
    // A plain OAuth 2.0 provider that was given without an issuer leaves nothing to compare with.
    const bool isComparable = issuer && !m_metadata.issuer.isEmpty();
    if (isComparable && !session.profile().issuerPolicy.acceptsRedirect(*issuer, m_metadata.issuer)) {
        return makeError(Error::Kind::MixUp, ErrorCode::IssuerMismatch,
            u"The answer in the browser comes from another provider. It was refused; sign in again."_s);
    }
    return {};
}

HttpRequest AuthorizationAttempt::redemptionRequest(
    const Session &session, const Secret &code, const RequestContext &context) const
{
    const AuthCodeRequestData &data = AuthCodeRequestData::of(m_request);
    FormParameters grant = authorizationCodeGrant(code, data.redirectUri, data.codeVerifier);
    // RFC 6749 4.1.3 knows none; Microsoft has to be told which of the APIs consented to the token is for.
    if (session.profile().isMicrosoft)
        grant.addIfNotEmpty("scope", formatScopes(data.scopes));
    return makeTokenRequest(session, m_metadata.tokenEndpoint, grant, context);
}

GrantContext AuthorizationAttempt::grantContext(const RequestContext &request) const
{
    const AuthCodeRequestData &data = AuthCodeRequestData::of(m_request);
    GrantContext context {.metadata = m_metadata,
        .grantType = u"authorization_code"_s,
        .scopes = data.scopes,
        .correlationId = request.correlationId,
        .api = request.api};
    if (!data.nonce.isEmpty())
        context.nonce = QString::fromLatin1(data.nonce.reveal());
    context.maxAge = data.maxAge;
    return context;
}

} // namespace QtSignIn
