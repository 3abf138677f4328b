#include "protocol/userinforesponse.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "answers.h"
#include "support/providerjson.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestUserInfoResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void putsTheTokenIntoTheHeader()
    {
        const QUrl endpoint(u"https://login.example/userinfo"_s);
        const HttpRequest request = userInfoRequest(endpoint, Secret("canary-token"_ba));
        QCOMPARE(request.method, "GET"_ba);
        QCOMPARE(request.url, endpoint);
        QVERIFY(request.body.isEmpty());
        const HttpResponse headers {.status = 0, .headers = request.headers, .body = {}};
        QCOMPARE(headers.header("Authorization"), "Bearer canary-token"_ba);
        QVERIFY(headers.header("Accept").contains("application/json"));
    }

    void readsClaims()
    {
        const auto result =
            parseUserInfoResponse(jsonAnswer("{'sub':'alice','name':'Alice','address':{'country':'IS'}}"));
        QVERIFY(result.hasValue());
        QVERIFY(!result->jwt);
        QCOMPARE(result->claims.value(u"sub"_s), QJsonValue(u"alice"_s));
        QCOMPARE(result->claims.value(u"address"_s).toObject().value(u"country"_s), QJsonValue(u"IS"_s));
    }

    void readsASignedResponse_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("userinfo-signed") << "application/jwt"_ba;
        QTest::newRow("in other case, with a parameter") << "Application/JWT; charset=utf-8"_ba;
    }

    void readsASignedResponse()
    {
        QFETCH(QByteArray, type);
        const HttpResponse response {.status = 200,
            .headers = {{"content-type", type}},
            .body = " " + segment({{u"alg"_s, u"RS256"_s}}) + '.' + segment({{u"sub"_s, u"alice"_s}}) + ".AQ\n"};
        const auto result = parseUserInfoResponse(response);
        QVERIFY(result.hasValue());
        QVERIFY(result->jwt);
        QCOMPARE(result->jwt->header.value(u"alg"_s), QJsonValue(u"RS256"_s));
        QCOMPARE(result->claims.value(u"sub"_s), QJsonValue(u"alice"_s));
    }

    void refusesWhatOnlySaysThatItIsSigned_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("J14: plain JSON") << R"({"sub":"alice"})"_ba;
        QTest::newRow("J14: two parts") << segment({}) + '.' + segment({});
        QTest::newRow("J14: encrypted") << "e30.AQ.AQ.AQ.AQ"_ba;
        QTest::newRow("nothing") << ""_ba;
    }

    void refusesWhatOnlySaysThatItIsSigned()
    {
        QFETCH(QByteArray, body);
        const auto result =
            parseUserInfoResponse({.status = 200, .headers = {{"Content-Type", "application/jwt"}}, .body = body});
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidIdToken));
        QVERIFY(result.error().description().startsWith("The provider's answer about the person"_L1));
    }

    void doesNotJudgeTheSubject()
    {
        // GitHub has none.
        QVERIFY(parseUserInfoResponse(jsonAnswer("{'login':'octocat','id':1}")).hasValue());
    }

    void refuses_data()
    {
        QTest::addColumn<HttpResponse>("response");
        QTest::addColumn<QString>("code");
        const QString notJson = QLatin1StringView(ErrorCode::ResponseNotJson);
        QTest::newRow("a page") << htmlAnswer() << notJson;
        QTest::newRow("an array") << jsonAnswer("[]") << notJson;
        QTest::newRow("nothing") << jsonAnswer("") << notJson;
        QTest::newRow("two subjects") << jsonAnswer("{'sub':'alice','sub':'mallory'}")
                                      << QString(QLatin1StringView(ErrorCode::InvalidResponse));
        QTest::newRow("two subjects, one in disguise") << jsonAnswer("{'sub':'alice','s\\u0075b':'mallory'}")
                                                       << QString(QLatin1StringView(ErrorCode::InvalidResponse));
    }

    void refuses()
    {
        QFETCH(HttpResponse, response);
        const auto result = parseUserInfoResponse(response);
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
        QTEST(result.error().code(), "code");
    }

    void failsWithTheStatus_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 307, 400, 403, 404, 500, 503})
            QTest::addRow("%d", status) << status;
    }

    void failsWithTheStatus()
    {
        QFETCH(int, status);
        const auto result = parseUserInfoResponse(jsonAnswer("{'sub':'alice'}", status));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().httpStatus(), status);
    }

    void aRefusedTokenMeansToSignInAgain()
    {
        const auto result = parseUserInfoResponse(jsonAnswer("", 401));
        QCOMPARE(result.error().kind(), Error::Kind::InteractionRequired);
        QCOMPARE(result.error().httpStatus(), 401);
    }
};

Q_DECLARE_METATYPE(QtSignIn::HttpResponse)

QTEST_APPLESS_MAIN(TestUserInfoResponse)
#include "tst_userinforesponse.moc"
