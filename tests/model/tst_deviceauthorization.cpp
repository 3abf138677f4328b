#include <QtSignIn/deviceauthorization.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "model/deviceauthorization_p.h"
#include "model/utc.h"

#include <functional>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

DeviceAuthorization sample(const std::function<void(DeviceAuthorizationData &)> &change = {})
{
    auto *data = new DeviceAuthorizationData;
    data->userCode = u"CANARY-USER"_s;
    data->deviceCode = Secret("canary-device"_ba);
    data->verificationUri = QUrl(u"https://login.example/device"_s);
    data->verificationUriComplete = QUrl(u"https://login.example/device?user_code=CANARY-USER"_s);
    data->message = u"canary: go to \u201clogin\u201d"_s;
    data->expiresAt = QDateTime(QDate(2026, 3, 1), QTime(12, 15, 30, 250), Utc);
    data->interval = 7s;
    data->scopes = {u"api"_s, u"openid"_s};
    data->correlationId = u"correlation"_s;
    data->issuer = u"https://login.example"_s;
    data->clientId = u"desktop"_s;
    if (change)
        change(*data);
    return DeviceAuthorization(QSharedDataPointer(data));
}

QByteArray sampleJsonWith(const QString &member, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(sample().toSecretJson()).object();
    if (value.isUndefined())
        object.remove(member);
    else
        object.insert(member, value);
    return QJsonDocument(object).toJson();
}

} // namespace

class TestDeviceAuthorization : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void handsOutWhatItWasMadeOf()
    {
        const DeviceAuthorization authorization = sample();
        QVERIFY(!authorization.isNull());
        QCOMPARE(authorization.userCode(), u"CANARY-USER"_s);
        QCOMPARE(authorization.deviceCode().reveal(), "canary-device"_ba);
        QCOMPARE(authorization.verificationUri(), QUrl(u"https://login.example/device"_s));
        QCOMPARE(authorization.interval(), 7s);
        QCOMPARE(authorization.issuer(), u"https://login.example"_s);
        QCOMPARE(authorization.clientId(), u"desktop"_s);
    }

    void isNullByDefault()
    {
        QVERIFY(DeviceAuthorization().isNull());
        QVERIFY(DeviceAuthorization() == DeviceAuthorization());
        QVERIFY(DeviceAuthorization() != sample());
    }

    void debugOutputShowsHostAndExpiryOnly()
    {
        QString text;
        QDebug(&text) << sample();
        QVERIFY2(text.contains(u"login.example"_s), qPrintable(text));
        QVERIFY2(text.contains(u"2026-03-01"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY2(!text.contains(u"/device"_s), qPrintable(text));
    }

    void comesBackFromItsSecretJson()
    {
        const Result<DeviceAuthorization> back = DeviceAuthorization::fromSecretJson(sample().toSecretJson());
        QVERIFY2(back.hasValue(), qPrintable(back.error().description()));
        QVERIFY(back.value() == sample());
        QCOMPARE(back.value().expiresAt(), sample().expiresAt());
        QCOMPARE(back.value().expiresAt().timeSpec(), Qt::UTC);
    }

    void comesBackWithoutTheOptionalParts()
    {
        const DeviceAuthorization lean = sample([](DeviceAuthorizationData &data) {
            data.verificationUriComplete.clear();
            data.message.clear();
            data.scopes.clear();
            data.correlationId.clear();
        });
        const Result<DeviceAuthorization> back = DeviceAuthorization::fromSecretJson(lean.toSecretJson());
        QVERIFY2(back.hasValue(), qPrintable(back.error().description()));
        QVERIFY(back.value() == lean);
    }

    void comesBackWithAForeignTimeZone()
    {
        const DeviceAuthorization elsewhere =
            sample([](DeviceAuthorizationData &data) { data.expiresAt = data.expiresAt.toOffsetFromUtc(7200); });
        const Result<DeviceAuthorization> back = DeviceAuthorization::fromSecretJson(elsewhere.toSecretJson());
        QVERIFY(back.hasValue());
        QCOMPARE(back.value().expiresAt(), sample().expiresAt());
        QCOMPARE(back.value().expiresAt().timeSpec(), Qt::UTC);
    }

    void refusesWhatIsNotItsJson_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("not JSON") << "WDJB-MJHT"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("an empty object") << "{}"_ba;
        QTest::newRow("cut short") << sample().toSecretJson().chopped(2);
        QTest::newRow("something behind it") << sample().toSecretJson() + "x";
    }

    void refusesWhatIsNotItsJson()
    {
        QFETCH(QByteArray, json);
        const Result<DeviceAuthorization> result = DeviceAuthorization::fromSecretJson(json);
        QVERIFY(result.hasError());
        QVERIFY(!result.error().code().isEmpty());
        QVERIFY(!result.error().description().contains(u"canary"_s, Qt::CaseInsensitive));
    }

    void refusesMembersOfAnotherType()
    {
        const QJsonObject object = QJsonDocument::fromJson(sample().toSecretJson()).object();
        QVERIFY(!object.isEmpty());
        for (auto member = object.begin(); member != object.end(); ++member) {
            const Result<DeviceAuthorization> result =
                DeviceAuthorization::fromSecretJson(sampleJsonWith(member.key(), QJsonObject {{u"a"_s, 1}}));
            QVERIFY2(result.hasError(), qPrintable(member.key()));
            QVERIFY2(
                !result.error().description().contains(u"canary"_s, Qt::CaseInsensitive), qPrintable(member.key()));
        }
    }

    void refusesWhatCantBe_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const QJsonValue absent(QJsonValue::Undefined);
        for (const char *name :
            {"user_code", "device_code", "verification_uri", "expires_at", "interval", "issuer", "client_id"})
            QTest::addRow("%s is missing", name) << QString::fromLatin1(name) << absent;
        for (const char *name : {"user_code", "device_code", "verification_uri", "issuer", "client_id"})
            QTest::addRow("%s is empty", name) << QString::fromLatin1(name) << QJsonValue(QString());
        QTest::newRow("it ends before 1970") << u"expires_at"_s << QJsonValue(-1);
        QTest::newRow("it ends beyond all dates") << u"expires_at"_s << QJsonValue(1e300);
        QTest::newRow("an interval of nothing") << u"interval"_s << QJsonValue(0);
        QTest::newRow("an interval beyond all clocks") << u"interval"_s << QJsonValue(1e18);
        QTest::newRow("a relative address") << u"verification_uri"_s << QJsonValue(u"/device"_s);
        QTest::newRow("an address that is none") << u"verification_uri"_s << QJsonValue(u"https://a b"_s);
        QTest::newRow("a script for an address") << u"verification_uri"_s << QJsonValue(u"javascript:alert(1)"_s);
        QTest::newRow("a script for the complete address")
            << u"verification_uri_complete"_s << QJsonValue(u"javascript:alert(1)"_s);
    }

    void refusesWhatCantBe()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QVERIFY(DeviceAuthorization::fromSecretJson(sampleJsonWith(member, value)).hasError());
    }

    void neverCrashesOnDamage()
    {
        const QByteArray good = sample().toSecretJson();
        QRandomGenerator random(20260301);
        for (int round = 0; round < 5000; ++round) {
            QByteArray bad = good;
            for (int edits = random.bounded(1, 4); edits > 0; --edits)
                bad[random.bounded(int(bad.size()))] = char(random.bounded(256));
            const Result<DeviceAuthorization> result = DeviceAuthorization::fromSecretJson(bad);
            if (result.hasValue())
                QVERIFY(DeviceAuthorization::fromSecretJson(result.value().toSecretJson()).hasValue());
        }
    }
};

QTEST_APPLESS_MAIN(TestDeviceAuthorization)
#include "tst_deviceauthorization.moc"
