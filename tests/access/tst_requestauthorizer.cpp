#include "apifixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_RequestAuthorizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void putsTheTokenOn();
    void renewsAnOldTokenFirst();
    void keepsWhatTheRequestHas();
    void followsRedirectsWithinTheOriginOnly_data();
    void followsRedirectsWithinTheOriginOnly();
    void verifiesCertificates();
    void refusesOtherOrigins();
    void refusesARequestWithAuthorization_data();
    void refusesARequestWithAuthorization();
    void reportsWhyThereIsNoToken();
    void reportsThatTheApplicationIsGone();
    void endsWhenTheApplicationGoes();
    void outlivesTheAuthorizer();
};

void tst_RequestAuthorizer::putsTheTokenOn()
{
    ApiScene scene;
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(ApiScene::url())));
    QCOMPARE(outcomeOf(future), u"pending"_s);
    processEvents();
    QCOMPARE(outcomeOf(future), u"completed"_s);
    QCOMPARE(future.result()->rawHeader("Authorization"), "Bearer access-1");
    QCOMPARE(scene.tokenRequests(), 0);
}

void tst_RequestAuthorizer::renewsAnOldTokenFirst()
{
    ApiScene scene;
    scene.provider.clock->advance(2h);
    scene.answerTokens(u"access-2"_s);
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(ApiScene::url())));
    processEvents();
    QCOMPARE(outcomeOf(future), u"completed"_s);
    QCOMPARE(future.result()->rawHeader("Authorization"), "Bearer access-2");
}

void tst_RequestAuthorizer::keepsWhatTheRequestHas()
{
    ApiScene scene;
    QNetworkRequest request(QUrl(ApiScene::url() + u"?a=b"_s));
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(1234);
    request.setOriginatingObject(this);
    const auto future = scene.authorizer->authorize(request);
    processEvents();
    QCOMPARE(future.result()->url(), request.url());
    QCOMPARE(future.result()->rawHeader("Accept"), "application/json");
    QCOMPARE(future.result()->transferTimeout(), 1234);
    QCOMPARE(future.result()->originatingObject(), this);
}

void tst_RequestAuthorizer::followsRedirectsWithinTheOriginOnly_data()
{
    QTest::addColumn<QVariant>("wanted");
    QTest::addColumn<int>("policy");
    QTest::newRow("nothing said") << QVariant() << int(QNetworkRequest::SameOriginRedirectPolicy);
    QTest::newRow("Qt's default") << QVariant(int(QNetworkRequest::NoLessSafeRedirectPolicy))
                                  << int(QNetworkRequest::SameOriginRedirectPolicy);
    QTest::newRow("to be asked") << QVariant(int(QNetworkRequest::UserVerifiedRedirectPolicy))
                                 << int(QNetworkRequest::SameOriginRedirectPolicy);
    QTest::newRow("none") << QVariant(int(QNetworkRequest::ManualRedirectPolicy))
                          << int(QNetworkRequest::ManualRedirectPolicy);
}

void tst_RequestAuthorizer::followsRedirectsWithinTheOriginOnly()
{
    QFETCH(QVariant, wanted);
    QFETCH(int, policy);
    ApiScene scene;
    QNetworkRequest request {QUrl(ApiScene::url())};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, wanted);
    const auto future = scene.authorizer->authorize(request);
    processEvents();
    QCOMPARE(future.result()->attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), policy);
}

void tst_RequestAuthorizer::verifiesCertificates()
{
#if QT_CONFIG(ssl)
    ApiScene scene;
    QNetworkRequest request {QUrl(ApiScene::url())};
    QSslConfiguration tls;
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setPeerVerifyDepth(3);
    request.setSslConfiguration(tls);
    const auto future = scene.authorizer->authorize(request);
    processEvents();
    QCOMPARE(future.result()->sslConfiguration().peerVerifyMode(), QSslSocket::AutoVerifyPeer);
    QCOMPARE(future.result()->sslConfiguration().peerVerifyDepth(), 3);
#else
    QSKIP("Qt without TLS");
#endif
}

void tst_RequestAuthorizer::refusesOtherOrigins()
{
    ApiScene scene;
    scene.provider.clock->advance(2h);
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(u"https://evil.example/"_s)));
    QCOMPARE(outcomeOf(future), u"Configuration origin_not_allowed"_s);
    processEvents();
    QCOMPARE(scene.tokenRequests(), 0);
}

void tst_RequestAuthorizer::refusesARequestWithAuthorization_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("as usual") << "Authorization"_ba;
    QTest::newRow("in lower case") << "authorization"_ba;
}

void tst_RequestAuthorizer::refusesARequestWithAuthorization()
{
    QFETCH(QByteArray, name);
    ApiScene scene;
    QNetworkRequest request {QUrl(ApiScene::url())};
    request.setRawHeader(name, "Basic canary");
    const auto future = scene.authorizer->authorize(request);
    QCOMPARE(outcomeOf(future), u"Configuration invalid_configuration"_s);
    QVERIFY(!future.result().error().description().contains(u"canary"_s));
}

void tst_RequestAuthorizer::reportsWhyThereIsNoToken()
{
    ApiScene scene;
    scene.application->removeAccount(scene.account);
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(ApiScene::url())));
    processEvents();
    QCOMPARE(outcomeOf(future), u"InteractionRequired no_account"_s);
}

void tst_RequestAuthorizer::reportsThatTheApplicationIsGone()
{
    ApiScene scene;
    scene.application.reset();
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(ApiScene::url())));
    QCOMPARE(outcomeOf(future), u"Abandoned abandoned"_s);
    const RequestAuthorizer none(nullptr, scene.account, ApiScene::scopes(), {QUrl(u"https://api.example"_s)});
    QCOMPARE(outcomeOf(none.authorize(QNetworkRequest(QUrl(ApiScene::url())))), u"Abandoned abandoned"_s);
}

void tst_RequestAuthorizer::endsWhenTheApplicationGoes()
{
    ApiScene scene;
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(ApiScene::url())));
    scene.application.reset();
    QCOMPARE(outcomeOf(future), u"Abandoned abandoned"_s);
}

void tst_RequestAuthorizer::outlivesTheAuthorizer()
{
    ApiScene scene;
    const auto future = scene.authorizer->authorize(QNetworkRequest(QUrl(ApiScene::url())));
    scene.authorizer.reset();
    processEvents();
    QCOMPARE(outcomeOf(future), u"completed"_s);
}

QTEST_GUILESS_MAIN(tst_RequestAuthorizer)
#include "tst_requestauthorizer.moc"
