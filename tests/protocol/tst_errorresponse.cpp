#include "protocol/errorresponse.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "answers.h"
#include "protocol/claimsrequest.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using Kind = Error::Kind;

class TestErrorResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void blamesALoopAndNotThePerson()
    {
        const Error error = errorFromResponse({.status = 400,
            .headers = {},
            .body = R"({"error": "invalid_grant", "error_description": "Sign in again", "error_codes": [50196]})"});
        QCOMPARE(error.code(), u"invalid_grant"_s);
        QCOMPARE(error.providerErrorCodes(), QList<int> {50196});
        QVERIFY(error.description().contains(u"too often"_s));
        QVERIFY(!error.description().contains(u"Sign in again"_s));
    }

    void knowsTheKind_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char *error, Kind kind) {
            QTest::newRow(error) << QString::fromLatin1(error) << kind;
        };
        row("access_denied", Kind::Denied);
        row("invalid_grant", Kind::InteractionRequired);
        row("login_required", Kind::InteractionRequired);
        row("interaction_required", Kind::InteractionRequired);
        row("consent_required", Kind::InteractionRequired);
        row("account_selection_required", Kind::InteractionRequired);
        row("expired_token", Kind::Expired);
        row("invalid_client", Kind::Configuration);
        row("unauthorized_client", Kind::Configuration);
        row("invalid_scope", Kind::Configuration);
        row("unsupported_grant_type", Kind::Configuration);
        row("unsupported_response_type", Kind::Configuration);
        row("server_error", Kind::Server);
        row("temporarily_unavailable", Kind::Server);
        row("authorization_pending", Kind::Server);
        row("slow_down", Kind::Server);
        row("something_of_their_own", Kind::Server);
        row("ACCESS_DENIED", Kind::Server);
        row("", Kind::Server);
    }

    void knowsTheKind()
    {
        QFETCH(QString, error);
        QTEST(kindOfError(error), "kind");
    }

    void carriesWhatTheProviderSaid()
    {
        const Error error = makeOAuthError(u"access_denied"_s, u"No."_s, u"https://login.example/why"_s);
        QCOMPARE(error.kind(), Kind::Denied);
        QCOMPARE(error.code(), u"access_denied"_s);
        QCOMPARE(error.description(), u"No."_s);
        QCOMPARE(error.uri(), QUrl(u"https://login.example/why"_s));
    }

    void keepsOnlyAnHttpsAddress_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::newRow("N15: http") << u"http://login.example/why"_s;
        QTest::newRow("N15: javascript") << u"javascript:alert(1)"_s;
        QTest::newRow("N15: file") << u"file:///etc/passwd"_s;
        QTest::newRow("N15: data") << u"data:text/html,x"_s;
        QTest::newRow("N15: relative") << u"/why"_s;
        QTest::newRow("N15: without a host") << u"https:///why"_s;
        QTest::newRow("N15: with user info") << u"https://login.example@evil.example/"_s;
        QTest::newRow("N15: with a space") << u"https://login.example/a b"_s;
        QTest::newRow("empty") << QString();
    }

    void keepsOnlyAnHttpsAddress()
    {
        QFETCH(QString, uri);
        QVERIFY(makeOAuthError(u"x"_s, u"y"_s, uri).uri().isEmpty());
    }

    void aMissingDescriptionLeavesNoOneWithoutWords()
    {
        QVERIFY(!makeOAuthError(u"access_denied"_s, {}, {}).description().isEmpty());
    }

    void readsAnOAuthError()
    {
        const Error error = errorFromResponse(jsonAnswer(
            "{'error':'invalid_client','error_description':'Unknown.','error_uri':'https://login.example/e'}", 401));
        QCOMPARE(error.kind(), Kind::Configuration);
        QCOMPARE(error.code(), u"invalid_client"_s);
        QCOMPARE(error.description(), u"Unknown."_s);
        QCOMPARE(error.uri(), QUrl(u"https://login.example/e"_s));
        QCOMPARE(error.httpStatus(), 401);
    }

    void readsAnErrorOfADeviceCodeInTheMessage()
    {
        const Error error = errorFromResponse(jsonAnswer("{'status':400,'message':'authorization_pending'}", 400));
        QCOMPARE(error.code(), u"authorization_pending"_s);
        QCOMPARE(error.httpStatus(), 400);
    }

    void keepsOnlyAChallengeThatCanBePassedOn_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<QString>("claims");
        const QString challenge = u"{\"access_token\":{\"nbf\":{\"essential\":true}}}"_s;
        const auto memberOf = [](const QString &claims) {
            const QJsonObject object {{u"claims"_s, claims}};
            return QJsonDocument(object).toJson(QJsonDocument::Compact).mid(1).chopped(1);
        };
        const QString longest = u"{\"a\":\"%1\"}"_s.arg(QString(longestChallenge - 8, u'x'));
        QTest::newRow("one") << memberOf(challenge) << challenge;
        QTest::newRow("an empty object") << memberOf(u"{}"_s) << u"{}"_s;
        QTest::newRow("the longest") << memberOf(longest) << longest;
        QTest::newRow("N25: longer") << memberOf(longest + u' ') << QString();
        QTest::newRow("N25: a megabyte") << memberOf(u"{\"a\":\"%1\"}"_s.arg(QString(1'000'000, u'x'))) << QString();
        QTest::newRow("N25: no JSON") << memberOf(u"&prompt=none"_s) << QString();
        QTest::newRow("N25: an array") << memberOf(u"[]"_s) << QString();
        QTest::newRow("N25: a string in it") << memberOf(u"\"x\""_s) << QString();
        QTest::newRow("N25: two objects") << memberOf(u"{}{}"_s) << QString();
        QTest::newRow("N25: cut short") << memberOf(u"{\"a\":"_s) << QString();
        QTest::newRow("N25: a member twice") << memberOf(u"{\"a\":{\"b\":1,\"b\":2}}"_s) << QString();
        QTest::newRow("N25: something else for the access token") << memberOf(u"{\"access_token\":[]}"_s) << QString();
        QTest::newRow("N25: NUL behind it") << QByteArray("\"claims\":\"{}\\u0000\"") << QString();
        QTest::newRow("N25: half a surrogate pair")
            << QByteArray("\"claims\":\"{\\\"a\\\":\\\"\\ud800\\\"}\"") << QString();
        QTest::newRow("N25: there twice") << QByteArray("\"claims\":\"{}\",\"claims\":\"{}\"") << QString();
        QTest::newRow("N25: an object") << QByteArray("\"claims\":{\"access_token\":{}}") << QString();
        QTest::newRow("N25: a number") << QByteArray("\"claims\":1") << QString();
        QTest::newRow("N25: null") << QByteArray("\"claims\":null") << QString();
    }

    void keepsOnlyAChallengeThatCanBePassedOn()
    {
        QFETCH(QByteArray, member);
        const Error error = errorFromResponse(
            {.status = 400, .headers = {}, .body = "{\"error\":\"interaction_required\"," + member + '}'});
        QCOMPARE(error.code(), u"interaction_required"_s);
        QCOMPARE(error.kind(), Kind::InteractionRequired);
        QTEST(error.claims(), "claims");
    }

    void makesDoWithoutAnOAuthError_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("transient");
        const QString http = QLatin1StringView(ErrorCode::HttpError);
        const QString notJson = QLatin1StringView(ErrorCode::ResponseNotJson);
        QTest::newRow("R3: an empty 400") << HttpResponse {.status = 400, .headers = {}, .body = {}} << http << false;
        QTest::newRow("404") << HttpResponse {.status = 404, .headers = {}, .body = "not here"} << http << false;
        QTest::newRow("R3: 500") << HttpResponse {.status = 500, .headers = {}, .body = {}} << http << true;
        QTest::newRow("503 with a page") << htmlAnswer(503) << http << true;
        QTest::newRow("429") << HttpResponse {.status = 429, .headers = {}, .body = {}} << http << true;
        QTest::newRow("JSON without an error") << jsonAnswer("{'message':'x'}", 400) << http << false;
        QTest::newRow("a message that is no error of a device code")
            << jsonAnswer("{'message':'invalid_grant'}", 400) << http << false;
        QTest::newRow("a message with another status") << jsonAnswer("{'message':'slow_down'}", 403) << http << false;
        QTest::newRow("an error that is no string") << jsonAnswer("{'error':{'code':1}}", 400) << http << false;
        QTest::newRow("an empty error") << jsonAnswer("{'error':''}", 400)
                                        << QString(QLatin1StringView(ErrorCode::InvalidResponse)) << false;
        QTest::newRow("two errors") << jsonAnswer("{'error':'a','error':'b'}", 400)
                                    << QString(QLatin1StringView(ErrorCode::InvalidResponse)) << false;
        QTest::newRow("P9: a page of a captive portal") << htmlAnswer(200) << notJson << true;
        QTest::newRow("a page that says no") << htmlAnswer(403) << http << false;
        QTest::newRow("A11: a redirect") << HttpResponse {.status = 307,
            .headers = {{"Location", "https://evil.example"}},
            .body = {}} << QString(QLatin1StringView(ErrorCode::UnexpectedRedirect))
                                         << false;
    }

    void makesDoWithoutAnOAuthError()
    {
        QFETCH(HttpResponse, response);
        QFETCH(QString, code);
        const Error error = errorFromResponse(response);
        QVERIFY(error.kind() == Kind::Server || error.kind() == Kind::BadResponse || error.kind() == Kind::Network);
        QCOMPARE(error.code(), code);
        QCOMPARE(error.httpStatus(), response.status);
        QVERIFY(!error.description().contains(u"canary"_s));
        QTEST(isTransient(error), "transient");
    }

    void hintsAtACaptivePortal_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<bool>("hints");
        QTest::newRow("P9: a page") << htmlAnswer(200) << true;
        QTest::newRow("P9: a page that says no") << htmlAnswer(403) << true;
        QTest::newRow("P9: a page about trouble") << htmlAnswer(503) << true;
        QTest::newRow("P9: 511 without a word") << HttpResponse {.status = 511, .headers = {}, .body = {}} << true;
        QTest::newRow("a 500 without a word") << HttpResponse {.status = 500, .headers = {}, .body = {}} << false;
        QTest::newRow("a 403 without a page") << HttpResponse {.status = 403, .headers = {}, .body = "no"} << false;
    }

    void hintsAtACaptivePortal()
    {
        QFETCH(HttpResponse, response);
        QFETCH(bool, hints);
        QCOMPARE(errorFromResponse(response).description().contains(u"log in"_s), hints);
    }

    void knowsWhatMayPass_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<bool>("transient");
        QTest::newRow("R3: invalid_grant") << jsonAnswer("{'error':'invalid_grant'}", 400) << false;
        QTest::newRow("invalid_client") << jsonAnswer("{'error':'invalid_client'}", 401) << false;
        QTest::newRow("access_denied") << jsonAnswer("{'error':'access_denied'}", 400) << false;
        QTest::newRow("expired_token") << jsonAnswer("{'error':'expired_token'}", 400) << false;
        QTest::newRow("server_error in a 500") << jsonAnswer("{'error':'server_error'}", 500) << true;
        QTest::newRow("temporarily_unavailable in a 503")
            << jsonAnswer("{'error':'temporarily_unavailable'}", 503) << true;
        QTest::newRow("anything in a 429") << jsonAnswer("{'error':'too_many_requests'}", 429) << true;
    }

    void knowsWhatMayPass()
    {
        QFETCH(HttpResponse, response);
        QTEST(isTransient(errorFromResponse(response)), "transient");
    }

    void aTroubledNetworkMayPass()
    {
        QVERIFY(isTransient(Error(Kind::Network, QLatin1StringView(ErrorCode::NetworkError), u"x"_s)));
        QVERIFY(isTransient(Error(Kind::Network, QLatin1StringView(ErrorCode::RequestTimedOut), u"x"_s)));
        QVERIFY(!isTransient(Error(Kind::Cancelled, QLatin1StringView(ErrorCode::Cancelled), u"x"_s)));
        QVERIFY(!isTransient(Error(Kind::IdToken, QLatin1StringView(ErrorCode::IdTokenNonce), u"x"_s)));
        QVERIFY(!isTransient(Error(Kind::Configuration, QLatin1StringView(ErrorCode::EndpointNotAllowed), u"x"_s)));
    }

    void aCodeOfTheProviderCantPassForOurs()
    {
        // A program that branches on ErrorCode must not be led astray by text from the wire.
        for (const char *ours : {ErrorCode::Cancelled, ErrorCode::IdTokenSignature, ErrorCode::NoAccount}) {
            const Error error = makeOAuthError(QLatin1StringView(ours), {}, {});
            QCOMPARE(error.kind(), Kind::Server);
        }
    }
};

Q_DECLARE_METATYPE(QtSignIn::HttpResponse)

QTEST_APPLESS_MAIN(TestErrorResponse)
#include "tst_errorresponse.moc"
