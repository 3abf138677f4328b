#include <QtTest/QtTest>

#include <QtSignIn/broker.h>

#include "support/flowrecorder.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

class FakeBroker final : public Broker {
public:
    explicit FakeBroker(const TestProvider &provider)
        : m_provider(provider)
    {
    }

    bool isAvailable() const override { return available; }

    void acquireTokenInteractive(const BrokerRequest &request, Done done) override
    {
        interactive.append(request);
        answer(request, std::move(done));
    }

    void acquireTokenSilent(const BrokerRequest &request, Done done) override
    {
        silent.append(request);
        answer(request, std::move(done));
    }

    void removeAccount(const QString &, const QString &homeAccountId) override { removed.append(homeAccountId); }

    bool available = true;
    std::optional<Error> error;
    QJsonObject claimChanges;
    QList<BrokerRequest> interactive;
    QList<BrokerRequest> silent;
    QStringList removed;

private:
    void answer(const BrokerRequest &request, Done done)
    {
        QJsonObject claims = claimChanges;
        if (!request.nonce.isEmpty() && !claims.contains("nonce"_L1))
            claims.insert(u"nonce"_s, request.nonce);
        Result<Secret> response = Secret(m_provider.tokens({{u"refresh_token"_s, QJsonValue::Null}}, claims).body);
        if (error)
            response = *error;
        QMetaObject::invokeMethod(
            qApp, [done, response] { done(response); }, Qt::QueuedConnection);
    }

    const TestProvider &m_provider;
};

class Brokered {
public:
    Brokered()
        : broker(std::make_shared<FakeBroker>(provider))
        , application(configuration())
    {
    }

    QString signIn(const InteractiveOptions &options = {})
    {
        FlowRecorder flow(application.acquireTokenInteractive({u"api"_s}, options));
        processEvents();
        result = flow.result();
        return flow.outcome();
    }

    TestProvider provider;
    const std::shared_ptr<FakeBroker> broker;
    PublicClientApplication application;
    TokenResult result;

private:
    ClientConfiguration configuration()
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.broker = broker;
        configuration.clientCapabilities = {u"CP1"_s};
        return configuration;
    }
};

} // namespace

class tst_Broker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void signsInInsteadOfTheBrowser()
    {
        Brokered alice;
        QCOMPARE(alice.signIn({.prompt = PromptValue::Login, .loginHint = u"alice"_s}), u"completed"_s);
        QCOMPARE(alice.result.source(), TokenSource::Broker);
        QCOMPARE(alice.result.account().accountSource(), u"broker"_s);
        QCOMPARE(alice.application.accounts().size(), 1);
        QCOMPARE(alice.provider.network.requestCount("POST", TestProvider::tokenEndpoint()), 0);
        const BrokerRequest request = alice.broker->interactive.constFirst();
        QCOMPARE(request.clientId, QString::fromLatin1(TestProvider::ClientId));
        QCOMPARE(request.issuer, QString::fromLatin1(TestProvider::Issuer));
        QVERIFY(request.scopes.contains(u"api"_s) && request.scopes.contains(u"openid"_s));
        QCOMPARE(request.loginHint, u"alice"_s);
        QCOMPARE(request.prompt, Prompt(PromptValue::Login));
        QVERIFY(request.claims.contains("CP1"_L1));
        QCOMPARE(request.correlationId, alice.result.correlationId());
    }

    void judgesItsAnswerAsTheProviders_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("code");
        QTest::newRow("another nonce") << QJsonObject {{u"nonce"_s, u"other"_s}} << u"id_token_nonce"_s;
        QTest::newRow("another audience") << QJsonObject {{u"aud"_s, u"other"_s}} << u"id_token_audience"_s;
    }

    void judgesItsAnswerAsTheProviders()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QString, code);
        Brokered alice;
        alice.broker->claimChanges = claims;
        QVERIFY(alice.signIn().contains(code));
        QVERIFY(alice.application.accounts().isEmpty());
    }

    void reportsItsError()
    {
        Brokered alice;
        alice.broker->error = Error(Error::Kind::Denied, u"access_denied"_s, u"No."_s);
        QVERIFY(alice.signIn().contains("access_denied"_L1));
    }

    void renewsWhatItSignedIn()
    {
        Brokered alice;
        QCOMPARE(alice.signIn(), u"completed"_s);
        const Account account = alice.application.accounts().constFirst();
        FlowRecorder flow(alice.application.acquireTokenSilent({u"api"_s}, account, {.forceRefresh = true}));
        processEvents();
        QCOMPARE(flow.outcome(), u"completed"_s);
        QCOMPARE(flow.result().source(), TokenSource::Broker);
        QCOMPARE(alice.broker->silent.constFirst().homeAccountId, account.homeAccountId());
        QVERIFY(alice.broker->silent.constFirst().nonce.isEmpty());
    }

    void isToldOfASignOut()
    {
        Brokered alice;
        QCOMPARE(alice.signIn(), u"completed"_s);
        const Account account = alice.application.accounts().constFirst();
        QVERIFY(alice.application.removeAccount(account));
        QCOMPARE(alice.broker->removed, QStringList(account.homeAccountId()));
    }

    void leavesWithoutAWordIfTheFlowIsGone()
    {
        Brokered alice;
        QPointer<Flow> flow = alice.application.acquireTokenInteractive({u"api"_s});
        connect(flow, &Flow::stageChanged, flow, [&](Flow::Stage stage) {
            if (stage == Flow::Stage::WaitingForUser)
                flow->deleteLater();
        });
        processEvents();
        QVERIFY(flow.isNull());
        QVERIFY(alice.application.accounts().isEmpty());
    }

    void thereIsNoneByItself() { QVERIFY(!Broker::none()->isAvailable()); }
};

QTEST_GUILESS_MAIN(tst_Broker)
#include "tst_broker.moc"
