#pragma once

#include <QtSignIn/requestextras.h>

#include "flows/tokenflow_p.h"

namespace QtSignIn {

/// Behind the TokenFlow of PublicClientApplication::acquireTokenByRefreshToken().
class RefreshTokenFlowPrivate : public TokenFlowPrivate {
public:
    RefreshTokenFlowPrivate(std::shared_ptr<Session> session, const Secret &refreshToken, const QStringList &scopes,
        const RequestExtras &extras);

protected:
    void start() override;

private:
    void redeem(const ProviderMetadata &metadata);

    Secret m_refreshToken;
    const QStringList m_scopes;
    const RequestExtras m_extras;
};

} // namespace QtSignIn
