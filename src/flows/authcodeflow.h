#pragma once

#include <QtSignIn/authcodeoptions.h>
#include <QtSignIn/authcoderequest.h>
#include <QtSignIn/redirectresponse.h>

#include "flows/outcome.h"
#include "flows/redirectflow_p.h"

namespace QtSignIn {

/// Behind PublicClientApplication::initiateAuthCodeFlow(): writes the request and leaves the rest to others.
class AuthCodeRequestFlowPrivate : public FlowPrivate {
public:
    AuthCodeRequestFlowPrivate(
        std::shared_ptr<Session> session, const QStringList &scopes, const AuthCodeOptions &options);

    QFuture<Result<AuthCodeRequest>> future() { return m_outcome.future(); }

protected:
    void start() override;
    std::function<void()> decideFailure(const Error &error) override;

private:
    void write(const ProviderMetadata &metadata);

    const QStringList m_scopes;
    const AuthCodeOptions m_options;
    Outcome<AuthCodeRequest> m_outcome;
};

class AuthCodeRequestFlow : public Flow {
    Q_OBJECT

public:
    AuthCodeRequestFlow(std::unique_ptr<AuthCodeRequestFlowPrivate> d, QObject *parent);

    QFuture<Result<AuthCodeRequest>> future() const;
};

/// Behind the TokenFlow of PublicClientApplication::acquireTokenByAuthCodeFlow().
class AuthCodeFlowPrivate : public RedirectFlowPrivate {
public:
    AuthCodeFlowPrivate(
        std::shared_ptr<Session> session, const AuthCodeRequest &request, const RedirectResponse &response);

protected:
    void start() override;
    bool release(const Error *error) override;

private:
    Result<void> checkResponse(const FormParameters &parameters) const;

    AuthCodeRequest m_request;
    RedirectResponse m_response;
};

} // namespace QtSignIn
