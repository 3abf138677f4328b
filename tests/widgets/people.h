#pragma once

#include <QtCore/QJsonObject>

#include <QtSignIn/publicclientapplication.h>

#include "support/flowrecorder.h"
#include "support/testprovider.h"

namespace QtSignIn {

/// An application and the people who have signed in to it.
class People {
public:
    People() { processEvents(); }

    Account signIn(const QString &subject, const QString &name, const QString &username = {})
    {
        const QJsonObject claims {{QStringLiteral("sub"), subject}, {QStringLiteral("name"), nothingIfEmpty(name)},
            {QStringLiteral("preferred_username"), nothingIfEmpty(username)}, {QStringLiteral("email"), QJsonValue()}};
        const QJsonObject changes {
            {QStringLiteral("refresh_token"), QStringLiteral("refresh-%1-%2").arg(subject).arg(++m_tokens)}};
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens(changes, claims));
        const FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {QStringLiteral("api")}));
        processEvents();
        return flow.result().account();
    }

    /// The provider will have nothing of this person's refresh token.
    void expel(const Account &account)
    {
        provider.network.answerOnce(
            "POST", TestProvider::tokenEndpoint(), provider.error(QStringLiteral("invalid_grant")));
        SilentOptions options;
        options.forceRefresh = true;
        const FlowRecorder flow(application->acquireTokenSilent({QStringLiteral("api")}, account, options));
        processEvents();
    }

    TestProvider provider;
    std::unique_ptr<PublicClientApplication> application =
        std::make_unique<PublicClientApplication>(provider.configuration());

private:
    static QJsonValue nothingIfEmpty(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

    int m_tokens = 0;
};

} // namespace QtSignIn
