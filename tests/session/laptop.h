#pragma once

#include "session/fakenetworkstatus.h"
#include "session/fixedrandomsource.h"
#include "session/session.h"
#include "support/flowrecorder.h"
#include "support/testprovider.h"

namespace QtSignIn {

/// A laptop on which alice has signed in, with its network in the test's hand.
class Laptop {
public:
    explicit Laptop(const std::shared_ptr<RandomSource> &randomSource = std::make_shared<FixedRandomSource>('\x80'))
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.randomSource = randomSource;
        PublicClientApplication application(provider.configuration());
        answer(provider.tokens());
        FlowRecorder signIn(application.acquireTokenByRefreshToken(Secret("refresh-0"), {QStringLiteral("api")}));
        processEvents();
        account = signIn.result().account();
        session = std::make_shared<Session>(configuration);
        if (session->importMsalCache(application.exportMsalCache()).hasError())
            qWarning("No cache");
        auto owned = std::make_unique<FakeNetworkStatus>();
        status = owned.get();
        session->renewals().setNetworkStatus(std::move(owned));
        posts();
    }

    static FakeAnswer noNetwork() { return {.status = 0, .error = QNetworkReply::UnknownNetworkError}; }

    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }

    RenewalDemand demand(const QString &scope = QStringLiteral("mail")) const
    {
        RenewalDemand demand;
        demand.scopes = {scope};
        demand.context.account = account;
        return demand;
    }

    /// For scopes that no token is held for.
    void renewInBackground(const QString &scope = QStringLiteral("mail"))
    {
        session->renewals().renewInBackground(demand(scope));
        processEvents();
    }

    /// A renewal that there is no network for.
    void missOne()
    {
        status->goOffline();
        answer(noNetwork());
        renewInBackground();
        if (posts() != 1)
            qWarning("Nothing was missed");
    }

    FakeAnswer mailToken() const
    {
        return provider.tokens({{QStringLiteral("access_token"), QStringLiteral("for-mail")},
            {QStringLiteral("scope"), QStringLiteral("mail")}});
    }

    void pass(std::chrono::milliseconds time)
    {
        provider.clock->advance(time);
        processEvents();
    }

    /// How many renewals went out since it was called last.
    qsizetype posts()
    {
        const qsizetype all = provider.network.requestCount("POST", TestProvider::tokenEndpoint());
        return all - std::exchange(m_counted, all);
    }

    bool holdsMailToken() const { return session->findGoodToken(account, {QStringLiteral("mail")}).has_value(); }
    qsizetype timers() const { return provider.clock->timerCount(); }

    TestProvider provider;
    std::shared_ptr<Session> session;
    Account account;
    FakeNetworkStatus *status = nullptr;

private:
    qsizetype m_counted = 0;
};

} // namespace QtSignIn
