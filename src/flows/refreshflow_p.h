#pragma once

#include "flows/tokenflow_p.h"
#include "flows/tokenrenewal.h"

namespace QtSignIn {

/// Behind the TokenFlow of PublicClientApplication::acquireTokenSilent().
class SilentFlowPrivate : public TokenFlowPrivate {
public:
    SilentFlowPrivate(
        std::shared_ptr<Session> session, const QStringList &scopes, const Account &account, bool forceRefresh);

protected:
    void start() override;

private:
    void renew(const ProviderMetadata &metadata);

    const QStringList m_scopes;
    const Account m_account;
    const bool m_forceRefresh;
};

/// Behind the TokenFlow of PublicClientApplication::acquireTokenByRefreshToken().
class RefreshTokenFlowPrivate : public TokenFlowPrivate {
public:
    RefreshTokenFlowPrivate(std::shared_ptr<Session> session, const Secret &refreshToken, const QStringList &scopes);

protected:
    void start() override;

private:
    Secret m_refreshToken;
    const QStringList m_scopes;
};

} // namespace QtSignIn
