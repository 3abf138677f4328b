#include "flows/userinfoflow_p.h"

#include "model/makeerror.h"
#include "protocol/userinforesponse.h"
#include "session/renewals.h"
#include "session/tokenreceipt.h"

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
        [this](const Result<HttpResponse> &response) { receive(response); });
}

void UserInfoFlowPrivate::receive(const Result<HttpResponse> &response)
{
    const Result<QJsonObject> claims =
        response.hasError() ? Result<QJsonObject>(response.error()) : parseUserInfoResponse(*response);
    if (claims.hasError()) {
        fail(claims.error());
        return;
    }
    // OpenID Connect Core 5.3.2: without this check the answer may be about anybody.
    if (session().profile().isOpenIdProvider && claims->value("sub"_L1).toString() != m_account.subject()) {
        fail(makeError(Error::Kind::BadResponse, ErrorCode::SubjectMismatch,
            u"The provider answered about another person than the one who signed in."_s));
        return;
    }
    complete(*claims);
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
