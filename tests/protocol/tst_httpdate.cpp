#include "model/utc.h"
#include "protocol/httpdate.h"

#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <time.h>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), Utc);

} // namespace

class TestHttpDate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void readsADate()
    {
        // RFC 9110 5.6.7
        const QDateTime date = parseHttpDate("Sun, 06 Nov 1994 08:49:37 GMT");
        QCOMPARE(date, QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Utc));
        QCOMPARE(date.timeSpec(), Qt::UTC);
    }

    void readsEnglishWhateverTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        QCOMPARE(parseHttpDate("Tue, 05 May 2026 00:00:00 GMT"), QDateTime(QDate(2026, 5, 5), QTime(0, 0), Utc));
    }

    void readsATimeThatTheLocalClockSkips()
    {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
        tzset();
        const QDateTime date = parseHttpDate("Sun, 29 Mar 2026 02:30:00 GMT");
        before.isNull() ? qunsetenv("TZ") : qputenv("TZ", before);
        tzset();
        QCOMPARE(date, QDateTime(QDate(2026, 3, 29), QTime(2, 30), Utc));
    }

    void refusesADate_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("seconds") << "784111777"_ba;
        QTest::newRow("RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT"_ba;
        QTest::newRow("asctime") << "Sun Nov  6 08:49:37 1994"_ba;
        QTest::newRow("ISO 8601") << "1994-11-06T08:49:37Z"_ba;
        QTest::newRow("another time zone") << "Sun, 06 Nov 1994 08:49:37 CET"_ba;
        QTest::newRow("an offset") << "Sun, 06 Nov 1994 08:49:37 +0100"_ba;
        QTest::newRow("no such day") << "Sun, 31 Feb 2026 08:49:37 GMT"_ba;
        QTest::newRow("no such hour") << "Sun, 06 Nov 1994 25:49:37 GMT"_ba;
        QTest::newRow("something behind it") << "Sun, 06 Nov 1994 08:49:37 GMT, x"_ba;
        QTest::newRow("a high byte") << "Sun, 06 N\xf6v 1994 08:49:37 GMT"_ba;
    }

    void refusesADate()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseHttpDate(text).isValid());
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("seconds");
        QTest::newRow("seconds") << "120"_ba << 120;
        QTest::newRow("R8: zero") << "0"_ba << 0;
        QTest::newRow("exactly an hour") << "3600"_ba << 3600;
        QTest::newRow("R8: more than an hour") << "3601"_ba << 3600;
        QTest::newRow("R8: a billion") << "1000000000"_ba << 3600;
        QTest::newRow("a date") << "Sun, 01 Mar 2026 12:00:30 GMT"_ba << 30;
        QTest::newRow("R8: a date in the past") << "Sun, 01 Mar 2026 11:00:00 GMT"_ba << 0;
        QTest::newRow("R8: a date in ten years") << "Sat, 01 Mar 2036 12:00:00 GMT"_ba << 3600;
    }

    void readsHowLongToWait()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, seconds);
        const auto wait = parseRetryAfter(text, Now);
        QVERIFY(wait.has_value());
        QCOMPARE(wait->count(), seconds);
    }

    void R8_neverWaitsANegativeTime()
    {
        for (const QByteArray &text : {"-5"_ba, "-9223372036854775808"_ba}) {
            const auto wait = parseRetryAfter(text, Now);
            QVERIFY(!wait || *wait == 0s);
        }
    }

    void R8_aNumberBeyondAllNumbersIsNoFault()
    {
        const auto wait = parseRetryAfter("99999999999999999999999999", Now);
        QVERIFY(!wait || *wait == 1h);
    }

    void ignoresNonsense_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("words") << "soon"_ba;
        QTest::newRow("a fraction") << "1.5"_ba;
        QTest::newRow("a unit") << "5s"_ba;
        QTest::newRow("hexadecimal") << "0x10"_ba;
        QTest::newRow("two") << "5, 6"_ba;
    }

    void ignoresNonsense()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!parseRetryAfter(text, Now));
    }
};

QTEST_APPLESS_MAIN(TestHttpDate)
#include "tst_httpdate.moc"
