#include "protocol/tokenrequest.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QUrl Endpoint(u"https://login.example/token"_s);

QByteArray headerOf(const HttpRequest &request, QByteArrayView name)
{
    return HttpResponse {.status = 0, .headers = request.headers, .body = {}}.header(name);
}

HttpRequest refresh(const ClientCredentials &client)
{
    return formRequest(Endpoint, refreshTokenGrant(Secret("refresh-1"_ba), {}), client);
}

} // namespace

class TestTokenRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void redeemsACode()
    {
        const FormParameters form =
            authorizationCodeGrant(Secret("c+/ode"_ba), u"http://127.0.0.1:1234/"_s, Secret("verifier"_ba));
        QCOMPARE(form.value("grant_type").value_or("?"), "authorization_code"_ba);
        QCOMPARE(form.value("code").value_or("?"), "c+/ode"_ba);
        QCOMPARE(form.value("redirect_uri").value_or("?"), "http://127.0.0.1:1234/"_ba);
        QCOMPARE(form.value("code_verifier").value_or("?"), "verifier"_ba);
        QCOMPARE(form.size(), 4);
    }

    void redeemsARefreshToken()
    {
        const FormParameters form = refreshTokenGrant(Secret("r+%2B"_ba), {u"b"_s, u"a"_s});
        QCOMPARE(form.value("grant_type").value_or("?"), "refresh_token"_ba);
        QCOMPARE(form.value("refresh_token").value_or("?"), "r+%2B"_ba);
        QCOMPARE(form.value("scope").value_or("?"), "a b"_ba);
        QCOMPARE(form.size(), 3);
        QCOMPARE(refreshTokenGrant(Secret("r"_ba), {}).count("scope"), 0);
    }

    void redeemsADeviceCode()
    {
        const FormParameters form = deviceCodeGrant(Secret("d"_ba));
        QCOMPARE(form.value("grant_type").value_or("?"), "urn:ietf:params:oauth:grant-type:device_code"_ba);
        QCOMPARE(form.value("device_code").value_or("?"), "d"_ba);
        QCOMPARE(form.size(), 2);
    }

    void asksForADeviceCode()
    {
        QCOMPARE(deviceAuthorizationForm({u"b"_s, u"a"_s}).value("scope").value_or("?"), "a b"_ba);
        QCOMPARE(deviceAuthorizationForm({}).size(), 0);
    }

    void postsAForm()
    {
        const HttpRequest request = refresh({u"desktop"_s, {}, ClientAuthentication::PublicClient});
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.url, Endpoint);
        QCOMPARE(headerOf(request, "Content-Type"), "application/x-www-form-urlencoded"_ba);
        QVERIFY(headerOf(request, "Accept").contains("application/json"));
        QVERIFY(!request.url.hasQuery());
    }

    void aTokenSurvivesTheJourney()
    {
        const HttpRequest request =
            formRequest(Endpoint, refreshTokenGrant(Secret("1//0g+a/b=c%2B&d e"_ba), {}), {u"desktop"_s, {}, {}});
        QCOMPARE(decodeForm(request.body).value("refresh_token").value_or("?"), "1//0g+a/b=c%2B&d e"_ba);
        QCOMPARE(decodeForm(request.body).count("refresh_token"), 1);
    }

    void aPublicClientOnlyNamesItself()
    {
        const HttpRequest request = refresh({u"desktop"_s, Secret("canary"_ba), ClientAuthentication::PublicClient});
        QCOMPARE(decodeForm(request.body).value("client_id").value_or("?"), "desktop"_ba);
        QCOMPARE(headerOf(request, "Authorization"), QByteArray());
        QVERIFY(!request.body.contains("canary"));
        QCOMPARE(decodeForm(request.body).count("client_secret"), 0);
    }

    void aSecretMayGoIntoTheBody()
    {
        const HttpRequest request =
            refresh({u"desktop"_s, Secret("s+cret&"_ba), ClientAuthentication::ClientSecretPost});
        QCOMPARE(decodeForm(request.body).value("client_id").value_or("?"), "desktop"_ba);
        QCOMPARE(decodeForm(request.body).value("client_secret").value_or("?"), "s+cret&"_ba);
        QCOMPARE(headerOf(request, "Authorization"), QByteArray());
    }

    void basicAuthenticationEncodesBothParts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<QByteArray>("pair");
        QTest::newRow("plain") << u"s6BhdRkqt3"_s << "7Fjfp0ZBr1KtDRbnfVdmIw"_ba
                               << "s6BhdRkqt3:7Fjfp0ZBr1KtDRbnfVdmIw"_ba;
        QTest::newRow("a colon in the name") << u"a:b"_s << "c"_ba
                                             << "a%3Ab:c"_ba;
        QTest::newRow("signs in the secret") << u"a"_s << "p%+/="_ba
                                             << "a:p%25%2B%2F%3D"_ba;
        QTest::newRow("beyond ASCII") << u"\u00e9"_s << "\xc3\xa9"_ba
                                      << "%C3%A9:%C3%A9"_ba;
        QTest::newRow("an empty secret") << u"a"_s << ""_ba
                                         << "a:"_ba;
    }

    void basicAuthenticationEncodesBothParts()
    {
        // RFC 6749 2.3.1
        QFETCH(QString, id);
        QFETCH(QByteArray, secret);
        const HttpRequest request = refresh({id, Secret(secret), ClientAuthentication::ClientSecretBasic});
        const QByteArray header = headerOf(request, "Authorization");
        QVERIFY2(header.startsWith("Basic "), header.constData());
        QTEST(QByteArray::fromBase64(header.mid(6)), "pair");
        QCOMPARE(decodeForm(request.body).count("client_secret"), 0);
    }

    void knowsTheExampleOfTheRfc()
    {
        const HttpRequest request =
            refresh({u"s6BhdRkqt3"_s, Secret("7Fjfp0ZBr1KtDRbnfVdmIw"_ba), ClientAuthentication::ClientSecretBasic});
        QCOMPARE(headerOf(request, "Authorization"), "Basic czZCaGRSa3F0Mzo3RmpmcDBaQnIxS3REUmJuZlZkbUl3"_ba);
    }
};

QTEST_APPLESS_MAIN(TestTokenRequest)
#include "tst_tokenrequest.moc"
