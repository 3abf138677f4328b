#include "protocol/tokenresponse.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "answers.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

class TestTokenResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsEveryMember()
    {
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer','expires_in':3600,"
                                          "'refresh_token':'r','id_token':'i.d.t','scope':'b a','foci':'1'}"));
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(result->accessToken.reveal(), "a"_ba);
        QCOMPARE(result->tokenType, u"Bearer"_s);
        QVERIFY(result->expiresIn == 3600s);
        QCOMPARE(result->refreshToken.reveal(), "r"_ba);
        QCOMPARE(result->idToken.reveal(), "i.d.t"_ba);
        QVERIFY(result->scope == (QStringList {u"a"_s, u"b"_s}));
    }

    void readsTheLeastThatIsAllowed()
    {
        // token-endpoint-response-without-expires_in, no-scope-in-token-endpoint-response
        const auto result = parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'bearer'}"));
        QVERIFY(result.hasValue());
        QVERIFY(!result->expiresIn);
        QVERIFY(result->refreshToken.isEmpty());
        QVERIFY(result->idToken.isEmpty());
        QVERIFY(!result->scope);
    }

    void readsLifetimes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("a number") << "3600"_ba << qint64(3600);
        QTest::newRow("a string") << "'3600'"_ba << qint64(3600);
        QTest::newRow("a float") << "3600.0"_ba << qint64(3600);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("a year") << "31536000"_ba << qint64(31536000);
    }

    void readsLifetimes()
    {
        QFETCH(QByteArray, value);
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer','expires_in':" + value + "}"));
        QVERIFY(result.hasValue());
        QVERIFY(result->expiresIn.has_value());
        QTEST(qint64(result->expiresIn->count()), "seconds");
    }

    void readsWhatMicrosoftAdds()
    {
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer','client_info':'eyJ1aWQiOiJ1In0',"
                                          "'foci':'1','refresh_in':1800,'ext_expires_in':'7200'}"));
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(result->clientInfo, u"eyJ1aWQiOiJ1In0"_s);
        QCOMPARE(result->familyId, u"1"_s);
        QVERIFY(result->refreshIn == 1800s);
        QVERIFY(result->extExpiresIn == 7200s);
    }

    void whatMicrosoftAddsMayBeAbsent()
    {
        const auto result = parseTokenResponse(
            jsonAnswer("{'access_token':'a','token_type':'Bearer','client_info':null,'refresh_in':null}"));
        QVERIFY(result.hasValue());
        QVERIFY(result->clientInfo.isEmpty());
        QVERIFY(result->familyId.isEmpty());
        QVERIFY(!result->refreshIn);
        QVERIFY(!result->extExpiresIn);
    }

    void readsWhenToRefresh_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("a number") << "450"_ba << qint64(450);
        QTest::newRow("a string") << "'450'"_ba << qint64(450);
        QTest::newRow("zero") << "0"_ba << qint64(0);
        QTest::newRow("negative: at once") << "-1"_ba << qint64(-1);
        QTest::newRow("far away") << "9007199254740992"_ba << qint64(366 * 24 * 3600);
        QTest::newRow("far in the past") << "-9007199254740992"_ba << qint64(-366 * 24 * 3600);
    }

    void readsWhenToRefresh()
    {
        QFETCH(QByteArray, value);
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer','refresh_in':" + value + "}"));
        QVERIFY(result.hasValue());
        QVERIFY(result->refreshIn.has_value());
        QTEST(qint64(result->refreshIn->count()), "seconds");
    }

    void aNegativeExtendedLifetimeIsOver()
    {
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer','ext_expires_in':-5}"));
        QVERIFY(result->extExpiresIn == 0s);
    }

    void leavesOutWhatMicrosoftAddsInAnotherType_data()
    {
        QTest::addColumn<QByteArray>("members");
        for (const char *name : {"client_info", "foci", "refresh_in", "ext_expires_in"}) {
            for (const char *value : {"{}", "[1]", "true"})
                QTest::addRow("%s: %s", name, value) << QByteArray("'") + name + "':" + value;
        }
        QTest::newRow("client_info: a number") << "'client_info':1"_ba;
        QTest::newRow("foci: a number") << "'foci':1"_ba;
        QTest::newRow("refresh_in: a word") << "'refresh_in':'soon'"_ba;
        QTest::newRow("refresh_in: empty") << "'refresh_in':''"_ba;
        QTest::newRow("ext_expires_in: beyond all numbers") << "'ext_expires_in':1e300"_ba;
    }

    void leavesOutWhatMicrosoftAddsInAnotherType()
    {
        QFETCH(QByteArray, members);
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer'," + members + "}"));
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QVERIFY(result->clientInfo.isEmpty());
        QVERIFY(result->familyId.isEmpty());
        QVERIFY(!result->refreshIn);
        QVERIFY(!result->extExpiresIn);
    }

    void aWildLifetimeIsRefusedOrTamed_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("negative") << "-1"_ba;
        QTest::newRow("very negative") << "-9223372036854775808"_ba;
        QTest::newRow("2^63 - 1") << "9223372036854775807"_ba;
        QTest::newRow("2^63 - 1 as a string") << "'9223372036854775807'"_ba;
        QTest::newRow("10^18") << "1000000000000000000"_ba;
        QTest::newRow("1e300") << "1e300"_ba;
        QTest::newRow("a word") << "'soon'"_ba;
    }

    void aWildLifetimeIsRefusedOrTamed()
    {
        QFETCH(QByteArray, value);
        const auto result =
            parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer','expires_in':" + value + "}"));
        if (result.hasValue() && result->expiresIn) {
            // A date that far away must still be a date.
            QVERIFY(*result->expiresIn >= 0s && *result->expiresIn <= 24h * 366 * 1000);
        } else if (result.hasError()) {
            QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
        }
    }

    void acceptsBearerOnly_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("Bearer") << "Bearer"_ba << true;
        QTest::newRow("token-type-case-insensitivity: bearer") << "bearer"_ba << true;
        QTest::newRow("token-type-case-insensitivity: BEARER") << "BEARER"_ba << true;
        QTest::newRow("R5: mac") << "mac"_ba << false;
        QTest::newRow("R5: DPoP, which nobody asked for") << "DPoP"_ba << false;
        QTest::newRow("R5: N_A") << "N_A"_ba << false;
        QTest::newRow("R5: empty") << ""_ba << false;
        QTest::newRow("R5: a space behind it") << "Bearer "_ba << false;
    }

    void acceptsBearerOnly()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, accepted);
        const auto result = parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'" + type + "'}"));
        QCOMPARE(result.hasValue(), accepted);
        if (accepted)
            QCOMPARE(result->tokenType, QString::fromLatin1(type));
        else
            QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
        if (type == "mac")
            QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::UnsupportedTokenType));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no access token") << "{'token_type':'Bearer'}"_ba;
        QTest::newRow("an empty access token") << "{'access_token':'','token_type':'Bearer'}"_ba;
        QTest::newRow("an access token that is a number") << "{'access_token':1,'token_type':'Bearer'}"_ba;
        QTest::newRow("an access token that is null") << "{'access_token':null,'token_type':'Bearer'}"_ba;
        QTest::newRow("no token type") << "{'access_token':'a'}"_ba;
        QTest::newRow("a refresh token that is an object")
            << "{'access_token':'a','token_type':'Bearer','refresh_token':{}}"_ba;
        QTest::newRow("a scope that is a number") << "{'access_token':'a','token_type':'Bearer','scope':1}"_ba;
        QTest::newRow("a list of numbers") << "{'access_token':'a','token_type':'Bearer','scope':[1]}"_ba;
        QTest::newRow("two access tokens") << "{'access_token':'a','access_token':'b','token_type':'Bearer'}"_ba;
        QTest::newRow("two access tokens, one in disguise")
            << "{'access_token':'a','\\u0061ccess_token':'b','token_type':'Bearer'}"_ba;
        QTest::newRow("two ID tokens") << "{'access_token':'a','token_type':'Bearer','id_token':'a','id_token':'b'}"_ba;
        QTest::newRow("two client_info")
            << "{'access_token':'a','token_type':'Bearer','client_info':'x','client_info':'y'}"_ba;
        QTest::newRow("two refresh_in")
            << "{'access_token':'a','token_type':'Bearer','refresh_in':1,'refresh_in':2}"_ba;
        QTest::newRow("an empty object") << "{}"_ba;
    }

    void refuses()
    {
        QFETCH(QByteArray, body);
        const auto result = parseTokenResponse(jsonAnswer(body));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
    }

    void aTokenMustFitIntoAHeader()
    {
        const auto result = parseTokenResponse(jsonAnswer("{'access_token':'a\\r\\nX-Evil: 1','token_type':'Bearer'}"));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
    }

    void findsAnErrorInASuccess()
    {
        const auto result = parseTokenResponse(
            jsonAnswer("{'error':'authorization_pending','error_description':'canary','interval':5}"));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), u"authorization_pending"_s);
        QCOMPARE(result.error().httpStatus(), 200);
    }

    void aNullErrorIsNone()
    {
        QVERIFY(parseTokenResponse(jsonAnswer("{'error':null,'access_token':'a','token_type':'Bearer'}")).hasValue());
    }

    void anErrorBeatsATokenInTheSameAnswer()
    {
        const auto result =
            parseTokenResponse(jsonAnswer("{'error':'invalid_grant','access_token':'a','token_type':'Bearer'}"));
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), u"invalid_grant"_s);
    }

    void readsTheProvidersError()
    {
        const auto result =
            parseTokenResponse(jsonAnswer("{'error':'invalid_grant','error_description':'Too late.'}", 400));
        QCOMPARE(result.error().code(), u"invalid_grant"_s);
        QCOMPARE(result.error().description(), u"Too late."_s);
        QCOMPARE(result.error().httpStatus(), 400);
        QCOMPARE(result.error().kind(), Error::Kind::InteractionRequired);
    }

    void hintsAtACaptivePortal()
    {
        const auto result = parseTokenResponse(htmlAnswer());
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::ResponseNotJson));
        QVERIFY(!result.error().description().contains(u"canary"_s));
        QVERIFY2(result.error().description().contains(u"page"_s), qPrintable(result.error().description()));
    }

    void anAnswerWithoutContentIsNoSuccess_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("R3: an empty 400") << 400;
        QTest::newRow("an empty 401") << 401;
        QTest::newRow("an empty 200") << 200;
        QTest::newRow("an empty 204") << 204;
        QTest::newRow("an empty 500") << 500;
        QTest::newRow("an empty 302") << 302;
    }

    void anAnswerWithoutContentIsNoSuccess()
    {
        QFETCH(int, status);
        const auto result = parseTokenResponse({.status = status, .headers = {}, .body = {}});
        QVERIFY(result.hasError());
        QVERIFY(result.error().kind() != Error::Kind::InteractionRequired);
        QVERIFY(result.error().kind() != Error::Kind::Unknown);
        QVERIFY(!result.error().code().isEmpty());
        QCOMPARE(result.error().httpStatus(), status);
    }

    void tokensInAFailureAreNotTaken()
    {
        QVERIFY(parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer'}", 400)).hasError());
        QVERIFY(parseTokenResponse(jsonAnswer("{'access_token':'a','token_type':'Bearer'}", 302)).hasError());
    }

    void noErrorTextShowsAToken()
    {
        for (const QByteArray &body :
            {"{'access_token':'canary'}"_ba, "{'access_token':'canary','token_type':'mac'}"_ba,
                "{'access_token':'canary','token_type':'Bearer','expires_in':'canary'}"_ba,
                "{'access_token':'canary'"_ba})
            QVERIFY(!parseTokenResponse(jsonAnswer(body)).error().description().contains(u"canary"_s));
    }

    void neverCrashesOnDamage()
    {
        const HttpResponse good = jsonAnswer("{'access_token':'a','token_type':'Bearer','expires_in':'3600',"
                                             "'refresh_token':'r','id_token':'i.d.t','scope':'b a'}");
        QRandomGenerator random(6749);
        for (int round = 0; round < 10000; ++round) {
            HttpResponse response = good;
            for (int edits = random.bounded(1, 4); edits > 0; --edits)
                response.body[random.bounded(int(response.body.size()))] = char(random.bounded(256));
            const auto result = parseTokenResponse(response);
            QVERIFY(result.hasError() || !result->accessToken.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestTokenResponse)
#include "tst_tokenresponse.moc"
