#include "session/telemetry.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QByteArray valueOf(const HttpHeaders &headers, const QByteArray &name)
{
    for (const auto &[headerName, value] : headers) {
        if (headerName == name)
            return value;
    }
    return "(not sent)";
}

QByteArray currentOf(const Telemetry &telemetry, Telemetry::Api api, Telemetry::Reason reason)
{
    return valueOf(telemetry.headers(api, reason), "x-client-current-telemetry");
}

QByteArray lastOf(const Telemetry &telemetry)
{
    return valueOf(telemetry.headers(Telemetry::Api::Silent, Telemetry::Reason::Expired), "x-client-last-telemetry");
}

} // namespace

class TestTelemetry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void saysWhichCallItIsAndWhy_data()
    {
        using Api = Telemetry::Api;
        using Reason = Telemetry::Reason;
        QTest::addColumn<Telemetry::Api>("api");
        QTest::addColumn<Telemetry::Reason>("reason");
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("device code") << Api::DeviceCode << Reason::NotSilent << "4|622,0|"_ba;
        QTest::newRow("interactive") << Api::Interactive << Reason::NotSilent << "4|169,0|"_ba;
        QTest::newRow("authorization code") << Api::AuthorizationCode << Reason::NotSilent << "4|832,0|"_ba;
        QTest::newRow("a foreign refresh token") << Api::RefreshToken << Reason::NotSilent << "4|85,0|"_ba;
        QTest::newRow("silent, forced") << Api::Silent << Reason::Forced << "4|84,1|"_ba;
        QTest::newRow("silent, no token held") << Api::Silent << Reason::NoToken << "4|84,2|"_ba;
        QTest::newRow("silent, expired") << Api::Silent << Reason::Expired << "4|84,3|"_ba;
        QTest::newRow("silent, aging") << Api::Silent << Reason::Aging << "4|84,4|"_ba;
    }

    void saysWhichCallItIsAndWhy()
    {
        QFETCH(Telemetry::Api, api);
        QFETCH(Telemetry::Reason, reason);
        QTEST(currentOf(Telemetry(true), api, reason), "header");
    }

    void remembersHitsAndFailuresUntilASuccess()
    {
        Telemetry telemetry(true);
        QCOMPARE(lastOf(telemetry), "4|0|||"_ba);
        telemetry.noteCacheHit();
        QCOMPARE(lastOf(telemetry), "4|1|||"_ba);
        telemetry.noteFailure(Telemetry::Api::DeviceCode, u"id_1"_s, u"error_1"_s);
        QCOMPARE(lastOf(telemetry), "4|1|622,id_1|error_1|"_ba);
        telemetry.noteFailure(Telemetry::Api::DeviceCode, u"id_2"_s, u"error_2"_s);
        QCOMPARE(lastOf(telemetry), "4|1|622,id_1,622,id_2|error_1,error_2|"_ba);
        telemetry.noteSuccess();
        QCOMPARE(lastOf(telemetry), "4|0|||"_ba);
    }

    void saysAndKeepsNothingUnlessItIsWanted()
    {
        Telemetry telemetry(false);
        telemetry.noteCacheHit();
        telemetry.noteFailure(Telemetry::Api::Silent, u"id"_s, u"error"_s);
        QVERIFY(telemetry.headers(Telemetry::Api::Silent, Telemetry::Reason::Expired).isEmpty());
    }

    void staysShort()
    {
        Telemetry telemetry(true);
        for (int i = 0; i < 1000; ++i)
            telemetry.noteFailure(Telemetry::Api::Silent, u"id-"_s + QString::number(i), u"error"_s);
        const QByteArray full = lastOf(telemetry);
        QVERIFY(full.startsWith("4|0|84,id-0,84,id-1,"));
        QVERIFY2(full.size() > 300, full.constData());
        QVERIFY2(full.size() <= Telemetry::longestFailures + 20, full.constData());
        QCOMPARE(full.count("84,id-"), full.count("error"));
        telemetry.noteSuccess();
        telemetry.noteFailure(Telemetry::Api::Silent, u"id"_s, u"error"_s);
        QCOMPARE(lastOf(telemetry), "4|0|84,id|error|"_ba);
    }

    void onePartCantPassForAnother()
    {
        Telemetry telemetry(true);
        telemetry.noteFailure(Telemetry::Api::Silent, u"a,b|c\r\nHost: evil"_s, u"x|y,z\u00E4\u4E00\n"_s);
        QCOMPARE(lastOf(telemetry), "4|0|84,a_b_c__Host__evil|x_y_z___|"_ba);
    }

    void aLongErrorCodeIsCut()
    {
        Telemetry telemetry(true);
        telemetry.noteFailure(Telemetry::Api::Silent, u"id"_s, QString(100000, u'x'));
        QCOMPARE(lastOf(telemetry), "4|0|84,id|" + QByteArray(64, 'x') + '|');
    }
};

QTEST_APPLESS_MAIN(TestTelemetry)
#include "tst_telemetry.moc"
