#include "session/session.h"

#include "session/metadatawaiter.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_MetadataSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void findsTheEndpoints();
    void callsNobodyBeforeFetchReturns();
    void asksOnceForManyWaiters();
    void believesItFor24Hours();
    void asksAgainAfterAFailure();
    void triesTheWellKnownAddressesInOrder_data();
    void triesTheWellKnownAddressesInOrder();
    void looksBehindPagesAndRedirects_data();
    void looksBehindPagesAndRedirects();
    void triesNoOtherAddressInTrouble_data();
    void triesNoOtherAddressInTrouble();
    void saysWhatTheProviderCallsItself_data();
    void saysWhatTheProviderCallsItself();
    void acceptsANameOfTheList();
    void needsATokenEndpoint();
    void appliesTheEndpointPolicy_data();
    void appliesTheEndpointPolicy();
    void refusesABadIssuer_data();
    void refusesABadIssuer();
    void allowsInsecureLoopbackForTestsOnly();
    void takesExplicitEndpointsWithoutARequest();
    void leavesOutAWaiterThatIsGone();
    void letsAWaiterDeleteAnother();
    void letsAWaiterEndTheSession();
    void letsAWaiterAskAgain();
};

void tst_MetadataSource::findsTheEndpoints()
{
    TestProvider provider;
    Session session(provider.configuration());
    MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.text(), u"found"_s);
    QCOMPARE(waiter.result->issuer, QLatin1StringView(TestProvider::Issuer));
    QCOMPARE(waiter.result->tokenEndpoint, QUrl(TestProvider::tokenEndpoint()));
    QCOMPARE(provider.network.requests().constFirst().request.rawHeader("Accept"), "application/json");
}

void tst_MetadataSource::callsNobodyBeforeFetchReturns()
{
    TestProvider provider;
    Session session(provider.configuration());
    const MetadataWaiter first(session);
    QCOMPARE(first.calls, 0);
    processEvents();
    const MetadataWaiter cached(session);
    QCOMPARE(cached.calls, 0);
    processEvents();
    QCOMPARE(cached.calls, 1);
    ClientConfiguration broken = provider.configuration();
    broken.authority = Authority();
    Session brokenSession(broken);
    const MetadataWaiter failing(brokenSession);
    QCOMPARE(failing.calls, 0);
    processEvents();
    QCOMPARE(failing.text(), u"Configuration invalid_configuration"_s);
}

void tst_MetadataSource::asksOnceForManyWaiters()
{
    TestProvider provider;
    Session session(provider.configuration());
    std::vector<std::unique_ptr<MetadataWaiter>> waiters;
    for (int i = 0; i < 100; ++i)
        waiters.push_back(std::make_unique<MetadataWaiter>(session));
    processEvents();
    for (const auto &waiter : waiters) {
        QCOMPARE(waiter->calls, 1);
        QCOMPARE(waiter->text(), u"found"_s);
    }
    QCOMPARE(provider.network.requests().size(), 1);
}

void tst_MetadataSource::believesItFor24Hours()
{
    TestProvider provider;
    Session session(provider.configuration());
    const MetadataWaiter first(session);
    processEvents();
    provider.clock->advance(24h - 1ms);
    const MetadataWaiter second(session);
    processEvents();
    QCOMPARE(second.text(), u"found"_s);
    QCOMPARE(provider.network.requests().size(), 1);
    provider.clock->advance(1ms);
    const MetadataWaiter third(session);
    processEvents();
    QCOMPARE(third.text(), u"found"_s);
    QCOMPARE(provider.network.requests().size(), 2);
}

void tst_MetadataSource::asksAgainAfterAFailure()
{
    TestProvider provider;
    provider.network.answerOnce("GET", TestProvider::metadataUrl(), {.status = 503});
    Session session(provider.configuration());
    const MetadataWaiter first(session);
    processEvents();
    QCOMPARE(first.text(), u"Server http_error"_s);
    const MetadataWaiter second(session);
    processEvents();
    QCOMPARE(second.text(), u"found"_s);
}

void tst_MetadataSource::triesTheWellKnownAddressesInOrder_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("urls");
    QTest::newRow("an issuer without path") << u"https://login.example"_s
                                            << QStringList {u"https://login.example/.well-known/openid-configuration"_s,
                                                   u"https://login.example/.well-known/oauth-authorization-server"_s};
    QTest::newRow("an issuer that ends in a slash")
        << u"https://login.example/"_s
        << QStringList {u"https://login.example/.well-known/openid-configuration"_s,
               u"https://login.example/.well-known/oauth-authorization-server"_s};
    const QStringList withPath {u"https://login.example/realms/a/.well-known/openid-configuration"_s,
        u"https://login.example/.well-known/oauth-authorization-server/realms/a"_s,
        u"https://login.example/.well-known/openid-configuration/realms/a"_s};
    QTest::newRow("an issuer with a path") << u"https://login.example/realms/a"_s << withPath;
    QTest::newRow("an issuer with a path and a slash") << u"https://login.example/realms/a/"_s << withPath;
}

void tst_MetadataSource::triesTheWellKnownAddressesInOrder()
{
    QFETCH(QString, issuer);
    QFETCH(QStringList, urls);
    for (qsizetype found = 0; found <= urls.size(); ++found) {
        TestProvider provider;
        FakeNetworkAccessManager network;
        QJsonObject metadata = TestProvider::metadata();
        metadata.insert("issuer"_L1, issuer);
        for (qsizetype i = 0; i < urls.size() && i <= found; ++i) {
            network.answerOnce(
                "GET", urls.at(i), i == found ? TestProvider::json(metadata) : FakeAnswer {.status = 404});
        }
        ClientConfiguration configuration = provider.configuration();
        configuration.networkAccessManager = &network;
        configuration.authority = Authority::openIdConnect(issuer);
        Session session(configuration);
        const MetadataWaiter waiter(session);
        processEvents();
        QStringList asked;
        for (const FakeRequest &request : network.requests())
            asked.append(request.url.toString());
        QCOMPARE(asked, urls.mid(0, found + 1));
        if (found < urls.size()) {
            QCOMPARE(waiter.text(), u"found"_s);
        } else {
            QCOMPARE(waiter.text(), u"Configuration http_error"_s);
            QVERIFY(waiter.result.error().description().startsWith(issuer + u" publishes no metadata"_s));
        }
    }
}

void tst_MetadataSource::looksBehindPagesAndRedirects_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("a redirect") << 301 << u"BadResponse unexpected_redirect"_s;
    QTest::newRow("a web page") << 200 << u"BadResponse response_not_json"_s;
}

void tst_MetadataSource::looksBehindPagesAndRedirects()
{
    QFETCH(int, status);
    QFETCH(QString, error);
    const QString second = u"https://login.example/.well-known/oauth-authorization-server"_s;
    for (const bool isThere : {true, false}) {
        TestProvider provider;
        provider.network.answerOnce("GET", TestProvider::metadataUrl(), {.status = status, .body = "<html>"});
        provider.network.answerOnce(
            "GET", second, isThere ? TestProvider::json(TestProvider::metadata()) : FakeAnswer {.status = 404});
        Session session(provider.configuration());
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), isThere ? u"found"_s : error);
        QCOMPARE(provider.network.requests().size(), 2);
    }
}

void tst_MetadataSource::triesNoOtherAddressInTrouble_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("error");
    QTest::newRow("no network") << 0 << QByteArray() << u"Network network_error"_s;
    QTest::newRow("a server error") << 500 << QByteArray() << u"Server http_error"_s;
    QTest::newRow("too many requests") << 429 << QByteArray() << u"Server http_error"_s;
    QTest::newRow("metadata without issuer") << 200 << QByteArray("{}") << u"BadResponse invalid_response"_s;
    QTest::newRow("a member of the wrong type")
        << 200 << QByteArray("{\"issuer\":7}") << u"BadResponse invalid_response"_s;
}

void tst_MetadataSource::triesNoOtherAddressInTrouble()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, error);
    TestProvider provider;
    FakeAnswer answer {.status = status, .body = body};
    if (status == 0)
        answer.error = QNetworkReply::TimeoutError;
    provider.network.answerAlways("GET", TestProvider::metadataUrl(), answer);
    Session session(provider.configuration());
    const MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.text(), error);
    const qsizetype count = provider.network.requests().size();
    QCOMPARE(provider.network.requestCount("GET", TestProvider::metadataUrl()), count);
}

void tst_MetadataSource::saysWhatTheProviderCallsItself_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("with a slash") << u"https://login.example/"_s;
    QTest::newRow("without TLS") << u"http://login.example"_s;
    QTest::newRow("in other case") << u"https://Login.example"_s;
    QTest::newRow("with a version") << u"https://login.example/v2.0"_s;
    QTest::newRow("another one") << u"https://evil.example"_s;
}

void tst_MetadataSource::saysWhatTheProviderCallsItself()
{
    QFETCH(QString, name);
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("issuer"_L1, name);
    provider.setMetadata(metadata);
    Session session(provider.configuration());
    const MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.text(), u"Configuration issuer_mismatch"_s);
    QVERIFY(waiter.result.error().description().startsWith(u"The provider calls itself %1; use that."_s.arg(name)));
}

void tst_MetadataSource::acceptsANameOfTheList()
{
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("issuer"_L1, u"https://new-name.example"_s);
    provider.setMetadata(metadata);
    ClientConfiguration configuration = provider.configuration();
    configuration.authority = configuration.authority.withAcceptedIssuers({u"https://new-name.example"_s});
    Session session(configuration);
    const MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.text(), u"found"_s);
}

/// RFC 8414 2; otherwise a refresh token would be sent to no address at all.
void tst_MetadataSource::needsATokenEndpoint()
{
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.remove("token_endpoint"_L1);
    provider.setMetadata(metadata);
    Session session(provider.configuration());
    const MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.text(), u"Configuration missing_endpoint"_s);
}

void tst_MetadataSource::appliesTheEndpointPolicy_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("url");
    for (const char *member : {"authorization_endpoint", "token_endpoint", "device_authorization_endpoint",
             "userinfo_endpoint", "jwks_uri", "revocation_endpoint", "end_session_endpoint"}) {
        QTest::addRow("%s without TLS", member) << QString::fromLatin1(member) << u"http://login.example/x"_s;
    }
    const QString token = u"token_endpoint"_s;
    QTest::newRow("on this computer by name") << token << u"https://localhost/x"_s;
    QTest::newRow("on this computer by address") << token << u"https://127.0.0.1/x"_s;
    QTest::newRow("on this computer by IPv6 address") << token << u"https://[::1]/x"_s;
    QTest::newRow("link-local") << token << u"https://169.254.169.254/x"_s;
    QTest::newRow("unspecified") << token << u"https://0.0.0.0/x"_s;
    QTest::newRow("with a password") << token << u"https://a:b@login.example/x"_s;
    QTest::newRow("with a fragment") << token << u"https://login.example/x#y"_s;
}

void tst_MetadataSource::appliesTheEndpointPolicy()
{
    QFETCH(QString, member);
    QFETCH(QString, url);
    TestProvider provider;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert(member, url);
    provider.setMetadata(metadata);
    Session session(provider.configuration());
    const MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.text(), u"Configuration endpoint_not_allowed"_s);
}

void tst_MetadataSource::refusesABadIssuer_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::newRow("without TLS") << u"http://login.example"_s;
    QTest::newRow("with a query") << u"https://login.example?x=1"_s;
    QTest::newRow("with a fragment") << u"https://login.example#x"_s;
    QTest::newRow("with a password") << u"https://a:b@login.example"_s;
    QTest::newRow("no URL") << u"login example"_s;
}

void tst_MetadataSource::refusesABadIssuer()
{
    QFETCH(QString, issuer);
    TestProvider provider;
    ClientConfiguration configuration = provider.configuration();
    configuration.authority = Authority::openIdConnect(issuer);
    Session session(configuration);
    const MetadataWaiter waiter(session);
    processEvents();
    QCOMPARE(waiter.result.error().kind(), Error::Kind::Configuration);
    QVERIFY(provider.network.requests().isEmpty());
}

void tst_MetadataSource::allowsInsecureLoopbackForTestsOnly()
{
    const QString issuer = u"http://127.0.0.1:4711"_s;
    for (const bool allowed : {false, true}) {
        TestProvider provider;
        provider.network.answerAlways("GET", issuer + u"/.well-known/openid-configuration"_s,
            TestProvider::json({{u"issuer"_s, issuer}, {u"token_endpoint"_s, u"http://127.0.0.1:4711/token"_s}}));
        ClientConfiguration configuration = provider.configuration();
        configuration.authority = Authority::openIdConnect(issuer);
        configuration.allowInsecureHttpForTests = allowed;
        Session session(configuration);
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), allowed ? u"found"_s : u"Configuration endpoint_not_allowed"_s);
    }
}

void tst_MetadataSource::takesExplicitEndpointsWithoutARequest()
{
    for (const bool secure : {true, false}) {
        TestProvider provider;
        ClientConfiguration configuration = provider.configuration();
        configuration.authority = Authority::endpoints(
            {.token = QUrl(secure ? u"https://login.example/token"_s : u"http://login.example/token"_s)});
        Session session(configuration);
        const MetadataWaiter waiter(session);
        processEvents();
        QCOMPARE(waiter.text(), secure ? u"found"_s : u"Configuration endpoint_not_allowed"_s);
        QVERIFY(provider.network.requests().isEmpty());
    }
}

void tst_MetadataSource::leavesOutAWaiterThatIsGone()
{
    TestProvider provider;
    Session session(provider.configuration());
    auto gone = std::make_unique<MetadataWaiter>(session);
    const MetadataWaiter stays(session);
    gone.reset();
    processEvents();
    QCOMPARE(stays.text(), u"found"_s);
    QCOMPARE(provider.network.requests().size(), 1);
}

void tst_MetadataSource::letsAWaiterDeleteAnother()
{
    TestProvider provider;
    Session session(provider.configuration());
    MetadataWaiter first(session);
    auto second = std::make_unique<MetadataWaiter>(session);
    const MetadataWaiter third(session);
    bool secondCalled = false;
    second->called = [&] { secondCalled = true; };
    first.called = [&] { second.reset(); };
    processEvents();
    QVERIFY(!secondCalled);
    QCOMPARE(third.text(), u"found"_s);
}

void tst_MetadataSource::letsAWaiterEndTheSession()
{
    for (const bool cached : {false, true}) {
        TestProvider provider;
        auto session = std::make_unique<Session>(provider.configuration());
        if (cached) {
            const MetadataWaiter earlier(*session);
            processEvents();
        }
        MetadataWaiter first(*session);
        const MetadataWaiter second(*session);
        first.called = [&] { session.reset(); };
        processEvents();
        QCOMPARE(first.text(), u"found"_s);
        QCOMPARE(second.text(), u"found"_s);
    }
}

void tst_MetadataSource::letsAWaiterAskAgain()
{
    TestProvider provider;
    Session session(provider.configuration());
    MetadataWaiter first(session);
    std::unique_ptr<MetadataWaiter> again;
    first.called = [&] { again = std::make_unique<MetadataWaiter>(session); };
    processEvents();
    QVERIFY(again);
    QCOMPARE(again->text(), u"found"_s);
    QCOMPARE(provider.network.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_MetadataSource)
#include "tst_metadatasource.moc"
