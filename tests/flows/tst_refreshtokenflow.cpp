#include "tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_RefreshTokenFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void redeemsAndHoldsWhatComesBack();
    void keepsARefreshTokenThatIsNotReplaced();
    void asksForTheOriginalScopesWithoutAny();
    void needsAnIdToken();
    void takesAnIdTokenOfAnySignIn();
    void reportsTheProvidersRefusal();
    void sendsTheClientsSecretAsConfigured_data();
    void sendsTheClientsSecretAsConfigured();
    void refusesABadConfiguration_data();
    void refusesABadConfiguration();
};

void tst_RefreshTokenFlow::redeemsAndHoldsWhatComesBack()
{
    SignedIn alice;
    QCOMPARE(alice.lastForm().value("grant_type"), "refresh_token");
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-0");
    QCOMPARE(alice.lastForm().value("scope"), "api offline_access openid profile");
    QCOMPARE(alice.account.username(), u"alice"_s);
    QCOMPARE(alice.application.accounts(), QList<Account>({alice.account}));
    alice.answer(alice.provider.tokens());
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-1");
}

void tst_RefreshTokenFlow::keepsARefreshTokenThatIsNotReplaced()
{
    SignedIn alice({{u"refresh_token"_s, QJsonValue::Null}});
    alice.answer(alice.provider.tokens());
    QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
    QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-0");
}

void tst_RefreshTokenFlow::asksForTheOriginalScopesWithoutAny()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens());
    FlowRecorder flow(alice.application.acquireTokenByRefreshToken(Secret("refresh-9"), {}));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QCOMPARE(alice.lastForm().count("scope"), 0);
    QCOMPARE(flow.result().scopes(), QStringList({u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
}

void tst_RefreshTokenFlow::needsAnIdToken()
{
    SignedIn nobody({{u"id_token"_s, QJsonValue::Null}});
    QVERIFY(nobody.application.accounts().isEmpty());
    nobody.answer(nobody.provider.tokens({{u"id_token"_s, QJsonValue::Null}}));
    FlowRecorder flow(nobody.application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"IdToken missing_id_token"_s);
}

void tst_RefreshTokenFlow::takesAnIdTokenOfAnySignIn()
{
    SignedIn alice;
    alice.answer(alice.provider.tokens({}, {{u"nonce"_s, u"of an earlier sign-in"_s}}));
    FlowRecorder flow(alice.application.acquireTokenByRefreshToken(Secret("refresh-9"), {u"api"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
}

void tst_RefreshTokenFlow::reportsTheProvidersRefusal()
{
    SignedIn alice;
    alice.answer(alice.provider.error(u"invalid_grant"_s));
    FlowRecorder flow(alice.application.acquireTokenByRefreshToken(Secret("refresh-9"), {u"api"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"InteractionRequired invalid_grant"_s);
}

void tst_RefreshTokenFlow::sendsTheClientsSecretAsConfigured_data()
{
    QTest::addColumn<ClientAuthentication>("authentication");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("inForm");
    QTest::newRow("none") << ClientAuthentication::PublicClient << QByteArray() << QByteArray();
    QTest::newRow("in the header") << ClientAuthentication::ClientSecretBasic
                                   << QByteArray("Basic " + QByteArray("desktop:s%2Bcret").toBase64()) << QByteArray();
    QTest::newRow("in the form") << ClientAuthentication::ClientSecretPost << QByteArray() << QByteArray("s+cret");
}

void tst_RefreshTokenFlow::sendsTheClientsSecretAsConfigured()
{
    QFETCH(ClientAuthentication, authentication);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, inForm);
    TestProvider provider;
    provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
    ClientConfiguration configuration = provider.configuration();
    configuration.clientAuthentication = authentication;
    if (authentication != ClientAuthentication::PublicClient)
        configuration.clientSecret = Secret("s+cret");
    PublicClientApplication application(configuration);
    FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    const FakeRequest &request = provider.network.requests().constLast();
    QCOMPARE(request.request.rawHeader("Authorization"), header);
    QCOMPARE(request.form.value("client_secret").value_or(QByteArray()), inForm);
    QCOMPARE(request.form.count("client_id"), header.isEmpty() ? 1 : 0);
}

void tst_RefreshTokenFlow::refusesABadConfiguration_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no client ID") << u"client"_s;
    QTest::newRow("no authority") << u"authority"_s;
    QTest::newRow("a secret that would not be sent") << u"secret"_s;
    QTest::newRow("no secret to send") << u"authentication"_s;
}

void tst_RefreshTokenFlow::refusesABadConfiguration()
{
    QFETCH(QString, what);
    TestProvider provider;
    ClientConfiguration configuration = provider.configuration();
    if (what == u"client"_s)
        configuration.clientId.clear();
    else if (what == u"authority"_s)
        configuration.authority = Authority();
    else if (what == u"secret"_s)
        configuration.clientSecret = Secret("secret");
    else
        configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
    PublicClientApplication application(configuration);
    FlowRecorder refresh(application.acquireTokenByRefreshToken(Secret("refresh-0"), {}));
    FlowRecorder interactive(application.acquireTokenInteractive({}));
    FlowRecorder device(application.acquireTokenByDeviceFlow({}));
    FlowRecorder userInfo(application.userInfo(Account()));
    processEvents();
    for (const FlowRecorder *flow : {&refresh, &interactive, &device, &userInfo})
        QCOMPARE(flow->outcome(), u"Configuration invalid_configuration"_s);
    QVERIFY(provider.network.requests().isEmpty());
}

QTEST_GUILESS_MAIN(tst_RefreshTokenFlow)
#include "tst_refreshtokenflow.moc"
