#include "protocol/deviceauthorizationresponse.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "answers.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

const QByteArray Codes = "'device_code':'d','user_code':'WDJB-MJHT'"_ba;
const QByteArray Uri = "'verification_uri':'https://login.example/device'"_ba;

Result<DeviceAuthorizationResponse> parse(const QByteArray &members, int status = 200)
{
    return parseDeviceAuthorizationResponse(jsonAnswer('{' + members + '}', status));
}

} // namespace

class TestDeviceAuthorizationResponse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsEveryMember()
    {
        const auto result = parse(Codes + ',' + Uri
            + ",'verification_uri_complete':'https://login.example/device?user_code=WDJB-MJHT','expires_in':900,"
              "'interval':7,'message':'To sign in, …'");
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(result->deviceCode.reveal(), "d"_ba);
        QCOMPARE(result->userCode, u"WDJB-MJHT"_s);
        QCOMPARE(result->verificationUri, QUrl(u"https://login.example/device"_s));
        QCOMPARE(result->verificationUriComplete, QUrl(u"https://login.example/device?user_code=WDJB-MJHT"_s));
        QCOMPARE(result->message, u"To sign in, \u2026"_s);
        QVERIFY(result->expiresIn == 900s);
        QVERIFY(result->interval == 7s);
    }

    void fillsInWhatIsMissing()
    {
        const auto result = parse(Codes + ',' + Uri);
        QVERIFY(result.hasValue());
        QVERIFY(result->expiresIn == 1800s);
        QVERIFY(result->interval == 5s);
        QVERIFY(result->verificationUriComplete.isEmpty());
        QVERIFY(result->message.isEmpty());
    }

    void doesWithoutAShortcutThatIsNoUrl()
    {
        const auto result = parse(Codes + ',' + Uri + ",'verification_uri_complete':'https://login.example/device##x'");
        QVERIFY(result.hasValue());
        QVERIFY(result->verificationUriComplete.isEmpty());
    }

    void understandsGooglesOldName()
    {
        const auto result = parse(Codes + ",'verification_url':'https://www.google.com/device','expires_in':900");
        QVERIFY(result.hasValue());
        QCOMPARE(result->verificationUri, QUrl(u"https://www.google.com/device"_s));
    }

    void prefersTheStandardName()
    {
        const auto result = parse(Codes + ',' + Uri + ",'verification_url':'https://other.example'");
        QVERIFY(result.hasValue());
        QCOMPARE(result->verificationUri, QUrl(u"https://login.example/device"_s));
    }

    void tamesIntervals_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("D3: zero") << "'expires_in':900,'interval':0"_ba << 1 << 1;
        QTest::newRow("D3: negative") << "'expires_in':900,'interval':-5"_ba << 1 << 1;
        QTest::newRow("D3: a string") << "'expires_in':'900','interval':'7'"_ba << 7 << 7;
        QTest::newRow("D3: a billion") << "'expires_in':900,'interval':1000000000"_ba << 1 << 899;
        QTest::newRow("D3: 2^53 - 1") << "'expires_in':900,'interval':9007199254740991"_ba << 1 << 899;
        QTest::newRow("longer than a short life") << "'expires_in':3,'interval':5"_ba << 1 << 2;
        QTest::newRow("null is absent") << "'expires_in':900,'interval':null"_ba << 5 << 5;
        QTest::newRow("without a life, as long as 1800 s allow") << "'interval':1000000000"_ba << 1 << 1799;
    }

    void tamesIntervals()
    {
        QFETCH(QByteArray, members);
        QFETCH(int, least);
        QFETCH(int, most);
        const auto result = parse(Codes + ',' + Uri + ',' + members);
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QVERIFY2(result->interval.count() >= least && result->interval.count() <= most,
            qPrintable(QString::number(result->interval.count())));
    }

    void aLifeThatIsOverOrEndlessIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("zero") << "0"_ba;
        QTest::newRow("negative") << "-1"_ba;
        QTest::newRow("2^63 - 1") << "9223372036854775807"_ba;
        QTest::newRow("10^15") << "1000000000000000"_ba;
    }

    void aLifeThatIsOverOrEndlessIsNotBelieved()
    {
        QFETCH(QByteArray, value);
        const auto result = parse(Codes + ',' + Uri + ",'expires_in':" + value);
        if (result.hasValue())
            QVERIFY(result->expiresIn >= 1s && result->expiresIn <= 24h * 366);
        else
            QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no device code") << "'user_code':'A'," + Uri;
        QTest::newRow("no user code") << "'device_code':'d'," + Uri;
        QTest::newRow("an empty device code") << "'device_code':'','user_code':'A'," + Uri;
        QTest::newRow("an empty user code") << "'device_code':'d','user_code':''," + Uri;
        QTest::newRow("no verification address") << Codes;
        QTest::newRow("a relative verification address") << Codes + ",'verification_uri':'/device'";
        QTest::newRow("a verification address that is a number") << Codes + ",'verification_uri':1";
        QTest::newRow("two user codes") << Codes + ",'user_code':'B'," + Uri;
        QTest::newRow("a user code that is a number") << "'device_code':'d','user_code':1234," + Uri;
        QTest::newRow("D3: an interval of 2^63 - 1") << Codes + ',' + Uri + ",'interval':9223372036854775807";
        QTest::newRow("an interval that is a word") << Codes + ',' + Uri + ",'interval':'often'";
    }

    void refuses()
    {
        QFETCH(QByteArray, members);
        const auto result = parse(members);
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
        QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
    }

    void readsTheProvidersError()
    {
        const auto result = parse("'error':'unauthorized_client','error_description':'x'", 400);
        QCOMPARE(result.error().code(), u"unauthorized_client"_s);
        QCOMPARE(result.error().httpStatus(), 400);
        QCOMPARE(parse("'error':'unauthorized_client'").error().code(), u"unauthorized_client"_s);
    }

    void aPageIsNoAnswer()
    {
        QCOMPARE(parseDeviceAuthorizationResponse(htmlAnswer()).error().code(),
            QLatin1StringView(ErrorCode::ResponseNotJson));
        QVERIFY(parseDeviceAuthorizationResponse({.status = 204, .headers = {}, .body = {}}).hasError());
    }
};

QTEST_APPLESS_MAIN(TestDeviceAuthorizationResponse)
#include "tst_deviceauthorizationresponse.moc"
