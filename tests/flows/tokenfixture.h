#pragma once

#include "support/flowrecorder.h"
#include "support/testprovider.h"

namespace QtSignIn {

/// An application in which alice has signed in.
class SignedIn {
public:
    explicit SignedIn(const QJsonObject &changes = {}, const QString &userInfoSignedResponseAlg = {})
        : application(configurationFor(userInfoSignedResponseAlg))
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens(changes));
        FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {QStringLiteral("api")}));
        processEvents();
        account = flow.result().account();
    }

    /// Scripts the provider's next token response.
    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }

    /// How a silent acquisition for `api` ends.
    QString acquire(const SilentOptions &options = {}, const QStringList &scopes = {QStringLiteral("api")})
    {
        FlowRecorder flow(application.acquireTokenSilent(scopes, account, options));
        processEvents();
        result = flow.result();
        error = flow.error();
        return flow.isFinished() ? flow.outcome() : QStringLiteral("not finished");
    }

    qsizetype requests() const { return provider.network.requests().size(); }
    FormParameters lastForm() const { return provider.network.requests().constLast().form; }

    TestProvider provider;
    PublicClientApplication application;
    Account account;
    TokenResult result;
    Error error;

private:
    ClientConfiguration configurationFor(const QString &userInfoSignedResponseAlg) const
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.userInfoSignedResponseAlg = userInfoSignedResponseAlg;
        return configuration;
    }
};

} // namespace QtSignIn
