#include "flows/usercodeflow.h"

#include "flows/deviceauthorizationreceipt.h"
#include "model/scopes.h"

namespace QtSignIn {

UserCodeFlow::UserCodeFlow(std::unique_ptr<UserCodeFlowPrivate> d, QObject *parent)
    : Flow(std::move(d), parent)
{
}

QFuture<Result<DeviceAuthorization>> UserCodeFlow::future() const
{
    return static_cast<UserCodeFlowPrivate *>(d_ptr.get())->future();
}

UserCodeFlowPrivate::UserCodeFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const DeviceCodeOptions &options)
    : FlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_options(options)
{
}

void UserCodeFlowPrivate::start()
{
    if (const Result<void> extra = checkDeviceCodeOptions(session(), m_options); extra.hasError())
        fail(extra.error());
    else if (const Result<void> scopes = checkScopes(m_scopes); scopes.hasError())
        fail(scopes.error());
    else
        discover([this](const ProviderMetadata &metadata) { request(metadata); });
}

void UserCodeFlowPrivate::request(const ProviderMetadata &metadata)
{
    const QStringList scopes = session().decoratedScopes(m_scopes, metadata);
    const Result<HttpRequest> request =
        makeDeviceAuthorizationRequest(session(), metadata, scopes, m_options, correlationId());
    if (request.hasError())
        fail(request.error());
    else if (enter(Flow::Stage::RequestingUserCode))
        send(*request, [this, scopes](const Result<HttpResponse> &response) { receive(response, scopes); });
}

void UserCodeFlowPrivate::receive(const Result<HttpResponse> &response, const QStringList &scopes)
{
    const Result<DeviceAuthorization> authorization = response.hasError()
        ? Result<DeviceAuthorization>(response.error())
        : receiveDeviceAuthorization(session(), *response, scopes, correlationId());
    if (authorization.hasError()) {
        fail(authorization.error());
        return;
    }
    session().pendingDevices().remember(*authorization);
    const auto settle = m_outcome.decide(authorization);
    end(
        nullptr, [] {}, settle);
}

std::function<void()> UserCodeFlowPrivate::decideFailure(const Error &error)
{
    return m_outcome.decide(error);
}

} // namespace QtSignIn
