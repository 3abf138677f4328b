#pragma once

#include <QtSignIn/deviceauthorization.h>
#include <QtSignIn/devicecodeoptions.h>

#include "flows/flow_p.h"
#include "flows/outcome.h"

namespace QtSignIn {

/// Behind PublicClientApplication::initiateDeviceFlow(): asks for a code and leaves the polling to others.
class UserCodeFlowPrivate : public FlowPrivate {
public:
    UserCodeFlowPrivate(std::shared_ptr<Session> session, const QStringList &scopes, const DeviceCodeOptions &options);

    QFuture<Result<DeviceAuthorization>> future() { return m_outcome.future(); }

protected:
    void start() override;
    std::function<void()> decideFailure(const Error &error) override;

private:
    void request(const ProviderMetadata &metadata);
    void receive(const Result<HttpResponse> &response, const QStringList &scopes);

    const QStringList m_scopes;
    const DeviceCodeOptions m_options;
    Outcome<DeviceAuthorization> m_outcome;
};

class UserCodeFlow : public Flow {
    Q_OBJECT

public:
    UserCodeFlow(std::unique_ptr<UserCodeFlowPrivate> d, QObject *parent);

    QFuture<Result<DeviceAuthorization>> future() const;
};

} // namespace QtSignIn
