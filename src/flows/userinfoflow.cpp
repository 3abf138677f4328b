#include "flows/userinfoflow_p.h"

#include "model/makeerror.h"
#include "protocol/userinforesponse.h"
#include "session/renewals.h"
#include "session/signaturecheck.h"
#include "session/tokenreceipt.h"
#include "validation/userinfovalidation.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Best one that was granted `openid`; some providers don't list it among the scopes granted.
std::optional<TokenResult> findUserInfoToken(Session &session, const Account &account)
{
    const Moment goodUntil = session.now().after(renewalMargin);
    const auto held = session.tokens().find(account, {QStringLiteral("openid")}, goodUntil);
    // Microsoft lists it always; a token without it is another API's.
    if (held || session.profile().isMicrosoft)
        return held;
    return session.tokens().find(account, {}, goodUntil);
}

} // namespace

UserInfoFlow::UserInfoFlow(std::unique_ptr<UserInfoFlowPrivate> d, QObject *parent)
    : Flow(std::move(d), parent)
{
}

UserInfoFlow::~UserInfoFlow() = default;

QFuture<Result<QJsonObject>> UserInfoFlow::future() const
{
    return static_cast<UserInfoFlowPrivate *>(d_ptr.get())->future();
}

UserInfoFlowPrivate::UserInfoFlowPrivate(std::shared_ptr<Session> session, const Account &account)
    : FlowPrivate(std::move(session))
    , m_account(account)
{
}

void UserInfoFlowPrivate::start()
{
    discover([this](const ProviderMetadata &metadata) {
        if (metadata.userInfoEndpoint.isEmpty()) {
            fail(makeError(
                Error::Kind::Configuration, ErrorCode::MissingEndpoint, u"The provider has no userinfo endpoint."_s));
        } else if (const auto held = findUserInfoToken(session(), m_account)) {
            request(metadata, held->accessToken());
        } else {
            renewToken(metadata);
        }
    });
}

void UserInfoFlowPrivate::renewToken(const ProviderMetadata &metadata)
{
    if (!session().tokens().contains(m_account)) {
        fail(noAccount());
        return;
    }
    if (!enter(Flow::Stage::RefreshingToken))
        return;
    RenewalDemand demand;
    demand.scopes = session().profile().isMicrosoft ? QStringList {QStringLiteral("openid")} : QStringList();
    demand.context.account = m_account;
    demand.context.correlationId = correlationId();
    session().renewals().renew(demand, metadata, q_ptr, [this, metadata](const Result<TokenResult> &result) {
        if (hasEnded())
            return;
        if (result.hasError())
            fail(result.error());
        else
            request(metadata, result->accessToken());
    });
}

void UserInfoFlowPrivate::request(const ProviderMetadata &metadata, const Secret &accessToken)
{
    if (!enter(Flow::Stage::RequestingUserInfo))
        return;
    send(userInfoRequest(metadata.userInfoEndpoint, accessToken),
        [this, metadata](const Result<HttpResponse> &response) { receive(metadata, response); });
}

void UserInfoFlowPrivate::receive(const ProviderMetadata &metadata, const Result<HttpResponse> &response)
{
    const Result<UserInfoResponse> userInfo =
        response.hasError() ? Result<UserInfoResponse>(response.error()) : parseUserInfoResponse(*response);
    if (userInfo.hasError())
        fail(userInfo.error());
    else if (userInfo->jwt)
        verify(metadata, *userInfo->jwt);
    else if (!session().configuration().userInfoSignedResponseAlg.isEmpty())
        fail(makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider's answer about the person is not signed, though its registration says that it is."_s));
    else
        judge(userInfo->claims);
}

void UserInfoFlowPrivate::verify(const ProviderMetadata &metadata, const Jwt &jwt)
{
    if (const Result<void> valid = validateUserInfoClaims(
            jwt.claims, session().profile().issuerPolicy, metadata.issuer, session().configuration().clientId);
        valid.hasError()) {
        fail(valid.error());
        return;
    }
    if (metadata.jwksUri.isEmpty()) {
        fail(makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
            u"The provider signs its answer about the person and does not publish with which keys."_s));
        return;
    }
    const SignatureCheck check = userInfoCheck(session(), metadata, jwt);
    const auto settle = [this, guard = QPointer<Flow>(q_ptr), claims = jwt.claims](const Result<void> &signature) {
        if (!guard || hasEnded())
            return;
        if (signature.hasError())
            fail(signature.error());
        else
            judge(claims);
    };
    if (const auto known = checkSignatureNow(session(), check))
        settle(*known);
    else
        checkSignature(session(), check, receiver(), settle);
}

void UserInfoFlowPrivate::judge(const QJsonObject &claims)
{
    // OpenID Connect Core 5.3.2: without this check the answer may be about anybody.
    const QString subject = claims.value("sub"_L1).toString();
    if (session().profile().isOpenIdProvider && (subject.isEmpty() || subject != m_account.subject())) {
        fail(makeError(Error::Kind::BadResponse, ErrorCode::SubjectMismatch,
            u"The provider answered about another person than the one who signed in."_s));
        return;
    }
    complete(claims);
}

void UserInfoFlowPrivate::complete(const QJsonObject &claims)
{
    const auto settle = m_outcome.decide(claims);
    end(
        nullptr, [this, claims] { Q_EMIT static_cast<UserInfoFlow *>(q_ptr)->completed(claims); }, settle);
}

std::function<void()> UserInfoFlowPrivate::decideFailure(const Error &error)
{
    return m_outcome.decide(error);
}

} // namespace QtSignIn
