#include <QtTest/QtTest>

#include <QtCore/QCryptographicHash>

#include "protocol/base64url.h"
#include "support/flowrecorder.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

FormParameters parametersOf(const QUrl &authorizationUrl)
{
    return decodeForm(authorizationUrl.query(QUrl::FullyEncoded).toLatin1());
}

/// Gives each sign-in the nonce that it sent, and nobody else one.
class TokenServer : public FakeNetworkAccessManager {
    Q_OBJECT

public:
    explicit TokenServer(const TestProvider *provider)
        : m_provider(provider)
    {
        answerAlways("GET", TestProvider::metadataUrl(), TestProvider::json(TestProvider::metadata()));
        answerAlways("POST", TestProvider::deviceEndpoint(), provider->deviceCode());
        answerAlways("GET", TestProvider::userInfoEndpoint(), TestProvider::json({{u"sub"_s, u"alice-1"_s}}));
    }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override
    {
        if (request.url() == QUrl(TestProvider::tokenEndpoint()))
            answerOnce("POST", TestProvider::tokenEndpoint(), tokensFor(decodeForm(body->peek(64 * 1024))));
        return FakeNetworkAccessManager::createRequest(operation, request, body);
    }

private:
    FakeAnswer tokensFor(const FormParameters &form) const
    {
        QJsonValue nonce = QJsonValue::Null;
        const QByteArray challenge = toBase64Url(
            QCryptographicHash::hash(form.value("code_verifier").value_or(QByteArray()), QCryptographicHash::Sha256));
        for (const QUrl &url : m_provider->browser->openedUrls()) {
            if (parametersOf(url).value("code_challenge") == challenge)
                nonce = QString::fromLatin1(parametersOf(url).value("nonce").value_or(QByteArray()));
        }
        return m_provider->tokens({}, {{u"nonce"_s, nonce}});
    }

    const TestProvider *const m_provider;
};

/// Every kind of flow at once, in one application.
class Crowd : public QObject {
    Q_OBJECT

public:
    Crowd()
        : application(configuration())
    {
        signIn();
        connect(provider.browser.get(), &FakeBrowser::opened, this, [this](const QUrl &url) {
            const FormParameters sent = parametersOf(url);
            const QUrl redirect(QString::fromUtf8(sent.value("redirect_uri").value_or(QByteArray())));
            provider.browser->get(withQueryParameters(redirect,
                FormParameters {{"code", "the-code"}, {"state", sent.value("state").value_or(QByteArray())}}));
        });
        watch(u"interactive"_s, application.acquireTokenInteractive({u"api"_s}));
        watch(u"interactive, too"_s, application.acquireTokenInteractive({u"api"_s}));
        watch(u"silent"_s, application.acquireTokenSilent({u"api"_s}, account));
        watch(u"the same, silent"_s, application.acquireTokenSilent({u"api"_s}, account));
        watch(u"silent by force"_s, application.acquireTokenSilent({u"api"_s}, account, {.forceRefresh = true}));
        watch(u"refresh token"_s, application.acquireTokenByRefreshToken(Secret("another"), {u"api"_s}));
        watch(u"user info"_s, application.userInfo(account));
        watch(u"device"_s, application.acquireTokenByDeviceFlow({u"api"_s}));
    }

    static QStringList names()
    {
        return {u"interactive"_s, u"interactive, too"_s, u"silent"_s, u"the same, silent"_s, u"silent by force"_s,
            u"refresh token"_s, u"user info"_s, u"device"_s};
    }

    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] {
            processEvents();
            const bool othersWait =
                flows.value(u"device"_s) && !flows.value(u"interactive"_s) && !flows.value(u"interactive, too"_s);
            if (othersWait)
                provider.clock->fireNext();
            return std::all_of(flows.cbegin(), flows.cend(), [](const QPointer<Flow> &flow) { return !flow; });
        });
    }

    TestProvider provider;
    TokenServer network {&provider};
    PublicClientApplication application;
    Account account;
    QHash<QString, QPointer<Flow>> flows;
    QHash<QString, std::function<QString()>> outcomes;

private:
    ClientConfiguration configuration()
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.networkAccessManager = &network;
        return configuration;
    }

    void signIn()
    {
        FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        processEvents();
        account = flow.result().account();
    }

    template <typename F> void watch(const QString &name, F *flow)
    {
        flows.insert(name, flow);
        outcomes.insert(name, [future = flow->future()] { return outcomeOf(future); });
    }
};

} // namespace

class tst_TwoFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void allComplete();
    void oneThatGoesLeavesTheOthersAlone_data();
    void oneThatGoesLeavesTheOthersAlone();
};

void tst_TwoFlows::allComplete()
{
    Crowd crowd;
    QVERIFY(crowd.waitForEnd());
    for (const QString &name : Crowd::names())
        QVERIFY2(crowd.outcomes.value(name)() == u"completed"_s, qPrintable(name + u": "_s + crowd.outcomes[name]()));
}

void tst_TwoFlows::oneThatGoesLeavesTheOthersAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("deleted");
    QTest::addColumn<bool>("underWay");
    for (const QString &name : Crowd::names()) {
        QTest::addRow("P17: %s, deleted at once", qPrintable(name)) << name << true << false;
        QTest::addRow("P17: %s, deleted under way", qPrintable(name)) << name << true << true;
        QTest::addRow("P17: %s, cancelled at once", qPrintable(name)) << name << false << false;
        QTest::addRow("P17: %s, cancelled under way", qPrintable(name)) << name << false << true;
    }
}

void tst_TwoFlows::oneThatGoesLeavesTheOthersAlone()
{
    QFETCH(QString, name);
    QFETCH(bool, deleted);
    QFETCH(bool, underWay);
    Crowd crowd;
    const QPointer<Flow> victim = crowd.flows.value(name);
    const auto strike = [&] {
        if (deleted)
            delete victim;
        else
            victim->cancel();
    };
    if (underWay)
        connect(victim, &Flow::stageChanged, this, strike, Qt::SingleShotConnection);
    else
        strike();
    QVERIFY(crowd.waitForEnd());
    for (const QString &other : Crowd::names()) {
        const QString outcome = crowd.outcomes.value(other)();
        if (other != name)
            QVERIFY2(outcome == u"completed"_s, qPrintable(other + u": "_s + outcome));
        else if (name.endsWith(u"silent"_s) && (underWay || !deleted))
            QCOMPARE(outcome, u"completed"_s); // the cache had answered before
        else
            QCOMPARE(outcome, deleted ? u"Abandoned abandoned"_s : u"Cancelled cancelled"_s);
    }
}

QTEST_GUILESS_MAIN(tst_TwoFlows)
#include "tst_twoflows.moc"
