#include <QtCore/QJsonDocument>

#include <QtTest/QtTest>

#include "cache/unifiedcache.h"
#include "model/authcoderequest_p.h"
#include "model/deviceauthorization_p.h"
#include "net/loopbackrequestparser.h"
#include "net/oneshotbody.h"
#include "protocol/authorizationheader.h"
#include "protocol/authorizationresponse.h"
#include "protocol/deviceauthorizationresponse.h"
#include "protocol/endsessionrequest.h"
#include "protocol/jwt.h"
#include "protocol/pkce.h"
#include "protocol/revocationrequest.h"
#include "protocol/tokenrequest.h"
#include "protocol/tokenresponse.h"
#include "secrets/freedmemory.h"

#include <QtSignIn/redirectresponse.h>

#include <functional>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

// Not on the heap: only copies are.
constexpr char Canary[] = "c4n4ry-0123456789-abcdefghijklmnopqrstuvwxyz";
constexpr char Token[] = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjNG40cnkifQ.YzRuNHJ5LXNpZ25hdHVyZQ";

using Action = std::function<void()>;

Secret secret()
{
    return Secret(QByteArray::fromRawData(Canary, sizeof(Canary) - 1));
}

HttpResponse json(const char *text)
{
    HttpResponse response;
    response.status = 200;
    response.body = QByteArray(text);
    return response;
}

} // namespace

Q_DECLARE_METATYPE(Action)

// Row P3: no copy that the library owns is given back as it is.
class tst_FreedMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void seesWhatIsNotOverwritten_data();
    void seesWhatIsNotOverwritten();
    void nothingIsLeftBehind_data();
    void nothingIsLeftBehind();
};

void tst_FreedMemory::initTestCase()
{
    if (!FreedMemory::isSupported())
        QSKIP("freed memory can't be seen with this C library or sanitizer");
}

void tst_FreedMemory::seesWhatIsNotOverwritten_data()
{
    QTest::addColumn<Action>("action");
    QTest::newRow("a copy") << Action([] { QByteArray(Canary, sizeof(Canary) - 1).detach(); });
    QTest::newRow("a text") << Action([] { const QString text = QString::fromLatin1(Canary); });
    QTest::newRow("an array that grew") << Action([] {
        QByteArray bytes(Canary);
        bytes.append(QByteArray(100000, 'x'));
        wipe(bytes);
    });
}

void tst_FreedMemory::seesWhatIsNotOverwritten()
{
    QFETCH(Action, action);
    FreedMemory memory(Canary);
    action();
    QVERIFY(!memory.ours().isEmpty());
}

void tst_FreedMemory::nothingIsLeftBehind_data()
{
    QTest::addColumn<Action>("action");
    const auto credentials = [](ClientAuthentication authentication) {
        return ClientCredentials {u"client"_s, secret(), authentication};
    };
    QTest::newRow("a Secret") << Action([] { secret(); });
    QTest::newRow("a Secret made of a temporary") << Action([] { Secret(QByteArray(Canary)); });
    QTest::newRow("bytes that grow") << Action([] {
        WipedByteArray bytes(Canary);
        for (int i = 0; i < 1000; ++i)
            bytes.append("more and more");
    });
    QTest::newRow("bytes that are replaced") << Action([] {
        WipedByteArray bytes(Canary);
        bytes = WipedByteArray("other");
    });
    QTest::newRow("bytes that were cut short") << Action([] {
        WipedByteArray bytes("xxx");
        bytes.append(Canary);
        bytes.truncate(3);
    });
    QTest::newRow("code, verifier and client secret in a form") << Action([=] {
        formRequest(QUrl(u"https://login.example/token"_s), authorizationCodeGrant(secret(), u"http://x"_s, secret()),
            credentials(ClientAuthentication::ClientSecretPost));
    });
    QTest::newRow("client secret in a header") << Action([=] {
        formRequest(QUrl(u"https://login.example/token"_s), refreshTokenGrant(secret(), {u"api"_s}),
            credentials(ClientAuthentication::ClientSecretBasic));
    });
    QTest::newRow("device code in a form") << Action([=] {
        formRequest(QUrl(u"https://login.example/token"_s), deviceCodeGrant(secret()),
            credentials(ClientAuthentication::PublicClient));
    });
    QTest::newRow("token to revoke") << Action([=] {
        formRequest(QUrl(u"https://login.example/revoke"_s), revocationForm(secret(), TokenTypeHint::RefreshToken),
            credentials(ClientAuthentication::PublicClient));
    });
    QTest::newRow("bearer token") << Action([] { bearerAuthorization(secret()); });
    QTest::newRow("body of a POST") << Action([] {
        HttpRequest request;
        request.body = QByteArray(Canary);
        const OneShotBody body(request.body, nullptr);
        const std::unique_ptr<OneShotBody> other(body.clone(nullptr));
    });
    QTest::newRow("redirect in the query") << Action([] {
        LoopbackRequestParser parser(LoopbackRequestParser::Bodies::None);
        for (const char *text :
            {"GET /cb?code=", Canary, "&state=x HTTP/1.1\r\nCookie: ", Canary, "\r\nHost: a:1\r\n\r\n"}) {
            for (; *text; ++text)
                parser.feed(QByteArrayView(text, 1));
        }
        WipedByteArray form = parser.takeForm();
        parseAuthorizationResponse(decodeForm(form));
        stateOf(decodeForm(form));
    });
    QTest::newRow("redirect as a form") << Action([] {
        LoopbackRequestParser parser(LoopbackRequestParser::Bodies::Form);
        for (const char *text : {"POST /cb HTTP/1.1\r\nHost: a:1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                 "Content-Length: 49\r\n\r\ncode=",
                 Canary})
            parser.feed(QByteArrayView(text));
        WipedByteArray form = parser.takeForm();
        QVERIFY(parseAuthorizationResponse(decodeForm(form)).hasValue());
    });
    QTest::newRow("redirect that was given up half way") << Action([] {
        LoopbackRequestParser parser(LoopbackRequestParser::Bodies::None);
        parser.feed("GET /cb?code=");
        parser.feed(Canary);
    });
    QTest::newRow("redirect of the application") << Action([] {
        WipedByteArray form("code=");
        form.append(Canary);
        parseAuthorizationResponse(decodeForm(WipedByteArray(RedirectResponse::fromForm(form).parameters().reveal())));
    });
    QTest::newRow("token response") << Action([] {
        const auto tokens = parseTokenResponse(
            json(R"({"access_token": "c4n4ry-0123456789-abcdefghijklmnopqrstuvwxyz", "token_type": "Bearer",
                     "refresh_token": "c4n4ry-0123456789-abcdefghijklmnopqrstuvwxyz",
                     "id_token": "c4n4ry-0123456789-abcdefghijklmnopqrstuvwxyz"})"));
        QVERIFY(tokens.hasValue());
    });
    QTest::newRow("token response of the wrong type") << Action([] {
        const auto tokens = parseTokenResponse(
            json(R"({"access_token": "c4n4ry-0123456789-abcdefghijklmnopqrstuvwxyz", "token_type": "mac"})"));
        QVERIFY(tokens.hasError());
    });
    QTest::newRow("device authorization response") << Action([] {
        parseDeviceAuthorizationResponse(
            json(R"({"device_code": "c4n4ry-0123456789-abcdefghijklmnopqrstuvwxyz", "user_code": "A",
                     "verification_uri": "https://login.example/device", "expires_in": 60})"));
    });
    QTest::newRow("PKCE") << Action([] {
        const Pkce pkce {WipedByteArray(Canary)};
        pkce.codeChallenge();
    });
    QTest::newRow("ID token") << Action(
        [] { QVERIFY(parseJwt(Secret(QByteArray::fromRawData(Token, sizeof(Token) - 1))).hasValue()); });
}

void tst_FreedMemory::nothingIsLeftBehind()
{
    QFETCH(Action, action);
    for (const char *text : {Canary, Token}) {
        FreedMemory memory(text);
        action();
        QCOMPARE(memory.ours().join(u'\n'), QString());
    }
}

QTEST_GUILESS_MAIN(tst_FreedMemory)
#include "tst_freedmemory.moc"
