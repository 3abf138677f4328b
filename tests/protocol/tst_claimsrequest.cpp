#include "protocol/claimsrequest.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QJsonObject objectOf(QString text)
{
    return QJsonDocument::fromJson(text.replace(u'\'', u'"').toUtf8()).object();
}

} // namespace

class TestClaimsRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void addsCapabilities_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::addColumn<QString>("merged");
        QTest::newRow("to nothing") << QString() << u"{'access_token':{'xms_cc':{'values':['foo','bar']}}}"_s;
        QTest::newRow("to an empty challenge") << u"{}"_s << u"{'access_token':{'xms_cc':{'values':['foo','bar']}}}"_s;
        QTest::newRow("beside what the ID token is to have") << u"{'id_token':{'auth_time':{'essential':true}}}"_s
                                                             << u"{'id_token':{'auth_time':{'essential':true}},"
                                                                "'access_token':{'xms_cc':{'values':['foo','bar']}}}"_s;
        QTest::newRow("beside what the access token is to have")
            << u"{'access_token':{'nbf':{'essential':true,'value':'1563308371'}}}"_s
            << u"{'access_token':{'nbf':{'essential':true,'value':'1563308371'},"
               "'xms_cc':{'values':['foo','bar']}}}"_s;
        QTest::newRow("to an access token of which nothing is asked")
            << u"{'access_token':null}"_s << u"{'access_token':{'xms_cc':{'values':['foo','bar']}}}"_s;
        QTest::newRow("in place of others") << u"{'access_token':{'xms_cc':{'values':['cp9']}}}"_s
                                            << u"{'access_token':{'xms_cc':{'values':['foo','bar']}}}"_s;
        QTest::newRow("beside members that nobody knows") << u"{'userinfo':{'a':null},'x':[1,{'y':9007199254740993}]}"_s
                                                          << u"{'userinfo':{'a':null},'x':[1,{'y':9007199254740993}],"
                                                             "'access_token':{'xms_cc':{'values':['foo','bar']}}}"_s;
    }

    void addsCapabilities()
    {
        QFETCH(QString, challenge);
        QFETCH(QString, merged);
        const Result<QString> result = mergeClaims(challenge.replace(u'\'', u'"'), {u"foo"_s, u"bar"_s});
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(objectOf(*result), objectOf(merged));
        QVERIFY(!objectOf(merged).isEmpty());
    }

    void withoutCapabilitiesTheChallengeStaysAsItCame()
    {
        const QString challenge = u"{ \"id_token\" : {\"b\":null, \"a\":1.50} }\n"_s;
        const Result<QString> result = mergeClaims(challenge, {});
        QVERIFY(result.hasValue());
        QCOMPARE(*result, challenge);
    }

    void nothingStaysNothing()
    {
        QVERIFY(mergeClaims({}, {}).hasValue());
        QCOMPARE(*mergeClaims({}, {}), QString());
    }

    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::newRow("an array") << u"[1]"_s;
        QTest::newRow("an array around an object") << u"[{\"canary\":1}]"_s;
        QTest::newRow("null") << u"null"_s;
        QTest::newRow("a letter") << u"x"_s;
        QTest::newRow("a string") << u"\"canary\""_s;
        QTest::newRow("a number") << u"1"_s;
        QTest::newRow("cut short") << u"{\"canary\":"_s;
        QTest::newRow("two objects") << u"{} {\"canary\":1}"_s;
        QTest::newRow("a space") << u" "_s;
        QTest::newRow("a web page") << u"<canary>"_s;
        QTest::newRow("still base64") << u"eyJhY2Nlc3NfdG9rZW4iOnt9fQ"_s;
    }

    void refusesWhatIsNoObject()
    {
        QFETCH(QString, challenge);
        for (const QStringList &capabilities : {QStringList(), QStringList {u"cp1"_s}}) {
            const Result<QString> result = mergeClaims(challenge, capabilities);
            QVERIFY(result.hasError());
            QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
            QCOMPARE(result.error().kind(), Error::Kind::Configuration);
            QVERIFY(result.error().description().contains(u"JSON object"_s));
            QVERIFY(!result.error().description().contains(u"canary"_s));
            QVERIFY(challenge.size() < 3 || !result.error().description().contains(challenge));
        }
    }

    void whatIsUsableCanBePassedOn_data()
    {
        QTest::addColumn<QByteArray>("claims");
        QTest::addColumn<bool>("isUsable");
        const QByteArray longest = "{\"a\":\"" + QByteArray(longestChallenge - 8, 'x') + "\"}";
        QTest::newRow("an object") << QByteArray("{}") << true;
        QTest::newRow("with claims of the access token") << QByteArray(R"({"access_token":{"a":null}})") << true;
        QTest::newRow("with none of them") << QByteArray(R"({"access_token":null})") << true;
        QTest::newRow("the longest") << longest << true;
        QTest::newRow("too long") << longest + ' ' << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("an array") << QByteArray("[]") << false;
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xff\"}") << false;
        QTest::newRow("a zero byte behind it") << QByteArray("{}\0", 3) << false;
        QTest::newRow("a repeated member") << QByteArray(R"({"a":{"b":1,"b":2}})") << false;
        QTest::newRow("a repeated member, once in disguise") << QByteArray(R"({"a":1,"\u0061":2})") << false;
        QTest::newRow("a list for the access token") << QByteArray(R"({"access_token":[]})") << false;
    }

    void whatIsUsableCanBePassedOn()
    {
        QFETCH(QByteArray, claims);
        QFETCH(bool, isUsable);
        QCOMPARE(isUsableChallenge(claims), isUsable);
        if (isUsable) {
            QVERIFY(mergeClaims(QString::fromUtf8(claims), {}).hasValue());
            QVERIFY(mergeClaims(QString::fromUtf8(claims), {u"cp1"_s}).hasValue());
        }
    }

    void refusesAChallengeThatHasNoPlaceForCapabilities_data()
    {
        QTest::addColumn<QString>("challenge");
        QTest::newRow("the access token's claims are a string") << u"{\"access_token\":\"canary\"}"_s;
        QTest::newRow("the access token's claims are a list") << u"{\"access_token\":[\"canary\"]}"_s;
        QTest::newRow("the access token's claims are there twice")
            << u"{\"access_token\":{\"canary\":null},\"access_token\":{}}"_s;
        QTest::newRow("a claim is there twice") << u"{\"access_token\":{\"canary\":null,\"canary\":1}}"_s;
    }

    void refusesAChallengeThatHasNoPlaceForCapabilities()
    {
        QFETCH(QString, challenge);
        QVERIFY(mergeClaims(challenge, {}).hasValue());
        const Result<QString> result = mergeClaims(challenge, {u"cp1"_s});
        QVERIFY(result.hasError());
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        QVERIFY(!result.error().description().contains(u"canary"_s));
    }
};

QTEST_APPLESS_MAIN(TestClaimsRequest)
#include "tst_claimsrequest.moc"
