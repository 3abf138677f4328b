#include <QtSignIn/redirectresponse.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "model/authcoderequest_p.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

AuthCodeRequest sample()
{
    auto *data = new AuthCodeRequestData;
    data->authorizationUrl = QUrl(u"https://login.example/authorize?state=canary-state&nonce=canary-nonce"_s);
    data->redirectUri = u"com.example.app:/signed-in"_s;
    data->responseMode = ResponseMode::FormPost;
    data->scopes = {u"api"_s, u"openid"_s};
    data->state = Secret("canary-state"_ba);
    data->nonce = Secret("canary-nonce"_ba);
    data->codeVerifier = Secret("canary-verifier"_ba);
    data->maxAge = 0s;
    data->claimsChallenge = u"{\"canary\":1}"_s;
    data->loginHint = u"canary@example.com"_s;
    data->tokenRequest = {{{u"resource"_s, u"canary"_s}}, {{"X-Canary", "canary"}}};
    data->correlationId = u"correlation"_s;
    data->issuer = u"https://login.example"_s;
    data->clientId = u"desktop"_s;
    return AuthCodeRequest(QSharedDataPointer(data));
}

} // namespace

class tst_AuthCodeRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isNullByDefault();
    void printsNoSecret();
    void comesBackFromItsSecretJson();
    void comesBackWithoutTheOptionalParts();
    void refusesWhatIsNotItsJson_data();
    void refusesWhatIsNotItsJson();
    void splitsAnAddressFromItsParameters();
};

void tst_AuthCodeRequest::isNullByDefault()
{
    QVERIFY(AuthCodeRequest().isNull());
    QVERIFY(!sample().isNull());
    QVERIFY(AuthCodeRequest() == AuthCodeRequest());
    QVERIFY(AuthCodeRequest() != sample());
}

void tst_AuthCodeRequest::printsNoSecret()
{
    QString text;
    QDebug(&text) << sample()
                  << RedirectResponse::fromUrl(QUrl(u"com.example.app:/signed-in?code=canary&state=canary"_s))
                  << RedirectResponse::fromForm("code=canary"_ba);
    QVERIFY2(text.contains(u"login.example"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(text));
}

void tst_AuthCodeRequest::comesBackFromItsSecretJson()
{
    const Result<AuthCodeRequest> back = AuthCodeRequest::fromSecretJson(sample().toSecretJson());
    QVERIFY2(back.hasValue(), qPrintable(back.error().description()));
    QVERIFY(*back == sample());
    QVERIFY(AuthCodeRequestData::of(*back).maxAge == std::optional(0s));
}

void tst_AuthCodeRequest::comesBackWithoutTheOptionalParts()
{
    QSharedDataPointer<AuthCodeRequestData> data(new AuthCodeRequestData(AuthCodeRequestData::of(sample())));
    data->responseMode = ResponseMode::Query;
    data->scopes.clear();
    data->nonce = {};
    data->maxAge = std::nullopt;
    data->claimsChallenge.clear();
    data->loginHint.clear();
    data->tokenRequest = {};
    data->correlationId.clear();
    const AuthCodeRequest lean(data);
    const Result<AuthCodeRequest> back = AuthCodeRequest::fromSecretJson(lean.toSecretJson());
    QVERIFY2(back.hasValue(), qPrintable(back.error().description()));
    QVERIFY(*back == lean);
}

void tst_AuthCodeRequest::refusesWhatIsNotItsJson_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject object = QJsonDocument::fromJson(sample().toSecretJson()).object();
        object.insert(member, value);
        return QJsonDocument(object).toJson();
    };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("half of it") << sample().toSecretJson().first(40);
    for (const QString &member :
        {u"auth_uri"_s, u"redirect_uri"_s, u"state"_s, u"code_verifier"_s, u"issuer"_s, u"client_id"_s}) {
        QTest::addRow("no %s", qPrintable(member)) << with(member, QJsonValue::Undefined);
        QTest::addRow("an empty %s", qPrintable(member)) << with(member, u""_s);
        QTest::addRow("a number as %s", qPrintable(member)) << with(member, 7);
    }
    QTest::newRow("a page without a scheme") << with(u"auth_uri"_s, u"//login.example"_s);
    QTest::newRow("a page without a host") << with(u"auth_uri"_s, u"com.example:/authorize"_s);
    QTest::newRow("a page that is written differently") << with(u"auth_uri"_s, u"https://login.example##"_s);
    QTest::newRow("half a surrogate pair in a page") << with(u"auth_uri"_s, u"https://login.example/\xD800"_s);
    QTest::newRow("half a surrogate pair in the state") << with(u"state"_s, u"\xD800"_s);
    QTest::newRow("half a surrogate pair in the nonce") << with(u"nonce"_s, u"\xD800"_s);
    QTest::newRow("parameters that are no pairs") << with(u"token_parameters"_s, 7);
    QTest::newRow("a nonce that is no text") << with(u"nonce"_s, 7);
    QTest::newRow("a response mode that is none") << with(u"response_mode"_s, u"web_message"_s);
    QTest::newRow("an age before birth") << with(u"max_age"_s, -1);
    QTest::newRow("an age that is no number") << with(u"max_age"_s, u"60"_s);
    QTest::newRow("a header without a value") << with(u"token_headers"_s, QJsonArray {QJsonArray {u"X"_s}});
}

void tst_AuthCodeRequest::refusesWhatIsNotItsJson()
{
    QFETCH(QByteArray, json);
    const Result<AuthCodeRequest> back = AuthCodeRequest::fromSecretJson(json);
    QCOMPARE(back.error().code(), u"invalid_response"_s);
    QVERIFY(!back.error().description().contains(u"canary"_s));
}

void tst_AuthCodeRequest::splitsAnAddressFromItsParameters()
{
    const auto response = RedirectResponse::fromUrl(QUrl(u"com.example.app:/signed-in?code=a%2Bb+c&state=s#_=_"_s));
    QCOMPARE(response.address(), QUrl(u"com.example.app:/signed-in"_s));
    QCOMPARE(response.parameters(), Secret("code=a%2Bb+c&state=s"_ba));
    QCOMPARE(RedirectResponse::fromForm("code=a%2Bb"_ba).parameters(), Secret("code=a%2Bb"_ba));
    QVERIFY(RedirectResponse::fromForm("code=a"_ba).address().isEmpty());
}

QTEST_GUILESS_MAIN(tst_AuthCodeRequest)
#include "tst_authcoderequest.moc"
