#pragma once

#include <QtSignIn/userinfoflow.h>

#include "flows/flow_p.h"
#include "flows/outcome.h"
#include "protocol/jwt.h"

namespace QtSignIn {

class UserInfoFlowPrivate : public FlowPrivate {
public:
    UserInfoFlowPrivate(std::shared_ptr<Session> session, const Account &account);

    QFuture<Result<QJsonObject>> future() { return m_outcome.future(); }

protected:
    void start() override;
    std::function<void()> decideFailure(const Error &error) override;

private:
    void renewToken(const ProviderMetadata &metadata);
    void request(const ProviderMetadata &metadata, const Secret &accessToken);
    void receive(const ProviderMetadata &metadata, const Result<HttpResponse> &response);
    void verify(const ProviderMetadata &metadata, const Jwt &jwt);
    void judge(const QJsonObject &claims);
    void complete(const QJsonObject &claims);

    const Account m_account;
    Outcome<QJsonObject> m_outcome;
};

} // namespace QtSignIn
