#include "session/throttle.h"

#include "model/utc.h"
#include "session/fixedrandomsource.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

const std::chrono::milliseconds start = 5000s;
const QDateTime wallStart(QDate(2026, 11, 23), QTime(9, 0), Utc);

ThrottleKey key(const QString &account = u"alice"_s)
{
    return {QUrl(u"https://login.example/token"_s), u"desktop"_s, {u"mail"_s, u"files"_s}, account};
}

HttpResponse refusal(int status, const QByteArray &retryAfter = {})
{
    HttpResponse response {.status = status, .headers = {}, .body = {}};
    if (!retryAfter.isEmpty())
        response.headers.emplaceBack("retry-after", retryAfter);
    return response;
}

const Error serverError(Error::Kind::Server, u"temporarily_unavailable"_s, u"canary"_s);

void note(
    Throttle &throttle, const ThrottleKey &about, const HttpResponse &response, std::chrono::milliseconds now = start)
{
    FixedRandomSource least;
    throttle.note(about, response, serverError, now, wallStart, least);
}

/// How long the wait lasts, by asking in each second of two hours.
qint64 secondsOf(
    const Throttle &throttle, const ThrottleKey &about = key(), Throttle::Awaited awaited = Throttle::Awaited::Yes)
{
    qint64 seconds = 0;
    while (seconds < 7200 && throttle.check(about, start + std::chrono::seconds(seconds), awaited))
        ++seconds;
    return seconds;
}

} // namespace

class TestThrottle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void waitsAsLongAsTheProviderAsks_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("R8: 429 with a time") << 429 << "5"_ba << qint64(5);
        QTest::newRow("R8: 503 with a time") << 503 << "5"_ba << qint64(5);
        QTest::newRow("R8: 400 with a time") << 400 << "5"_ba << qint64(5);
        QTest::newRow("R8: 429 without one") << 429 << ""_ba << qint64(60);
        QTest::newRow("R8: 429 with a time that nobody understands") << 429 << "soon"_ba << qint64(60);
        QTest::newRow("R8: 503 with a time that nobody understands") << 503 << "soon"_ba << qint64(60);
        QTest::newRow("R8: 429 with a date") << 429 << "Mon, 23 Nov 2026 09:00:30 GMT"_ba << qint64(30);
        QTest::newRow("R8: 503 with a date") << 503 << "Mon, 23 Nov 2026 09:00:30 GMT"_ba << qint64(30);
        QTest::newRow("R8: a date that is over") << 429 << "Mon, 23 Nov 2026 08:00:00 GMT"_ba << qint64(0);
        QTest::newRow("R8: no time at all") << 429 << "0"_ba << qint64(0);
        QTest::newRow("R8: more than an hour") << 429 << "86400"_ba << qint64(3600);
        QTest::newRow("R8: a date in a year") << 429 << "Tue, 23 Nov 2027 09:00:00 GMT"_ba << qint64(3600);
        QTest::newRow("R8: 503 that asks for nothing") << 503 << ""_ba << qint64(0);
        QTest::newRow("R8: 400 that asks for nothing") << 400 << ""_ba << qint64(0);
    }

    void waitsAsLongAsTheProviderAsks()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, retryAfter);
        Throttle throttle;
        note(throttle, key(), refusal(status, retryAfter));
        QTEST(secondsOf(throttle), "seconds");
    }

    void waitsLongerByChance_data()
    {
        QTest::addColumn<int>("byte");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<qint64>("awaited");
        QTest::addColumn<qint64>("background");
        const QByteArray date = "Mon, 23 Nov 2026 09:00:30 GMT";
        QTest::newRow("R8: seconds, no longer by chance") << 0 << "100"_ba << qint64(100) << qint64(100);
        QTest::newRow("R8: seconds, half as much by chance") << 0x80 << "100"_ba << qint64(100) << qint64(126);
        QTest::newRow("R8: seconds, the most by chance") << 0xff << "100"_ba << qint64(100) << qint64(150);
        QTest::newRow("R8: a date, no longer by chance") << 0 << date << qint64(30) << qint64(30);
        QTest::newRow("R8: a date, half as much by chance") << 0x80 << date << qint64(61) << qint64(61);
        QTest::newRow("R8: a date, the most by chance") << 0xff << date << qint64(90) << qint64(90);
        QTest::newRow("R8: a date far away")
            << 0xff << "Mon, 23 Nov 2026 09:30:00 GMT"_ba << qint64(1860) << qint64(2700);
        QTest::newRow("R8: a date that is over")
            << 0xff << "Mon, 23 Nov 2026 08:00:00 GMT"_ba << qint64(0) << qint64(0);
        QTest::newRow("R8: no time") << 0xff << ""_ba << qint64(60) << qint64(90);
        QTest::newRow("R8: more than an hour") << 0xff << "86400"_ba << qint64(3600) << qint64(5400);
    }

    void waitsLongerByChance()
    {
        QFETCH(int, byte);
        QFETCH(QByteArray, retryAfter);
        Throttle throttle;
        FixedRandomSource random {char(byte)};
        throttle.note(key(), refusal(429, retryAfter), serverError, start, wallStart, random);
        QTEST(secondsOf(throttle, key(), Throttle::Awaited::Yes), "awaited");
        QTEST(secondsOf(throttle, key(), Throttle::Awaited::No), "background");
    }

    void endsToTheMillisecond()
    {
        Throttle throttle;
        note(throttle, key(), refusal(429, "1"));
        QVERIFY(throttle.check(key(), start));
        QVERIFY(throttle.check(key(), start + 999ms));
        QVERIFY(!throttle.check(key(), start + 1s));
        QVERIFY(!throttle.check(key(), start + 2s));
    }

    void aDateIsReadByTheAnswersOwnClock()
    {
        Throttle throttle;
        HttpResponse response = refusal(429, "Mon, 23 Nov 2026 06:00:30 GMT");
        response.headers.emplaceBack("Date", "Mon, 23 Nov 2026 06:00:00 GMT");
        note(throttle, key(), response);
        QCOMPARE(secondsOf(throttle), qint64(30));
    }

    void nobodyWaitsUnasked() { QVERIFY(!Throttle().check(key(), start)); }

    void saysHowLongToWait()
    {
        Throttle throttle;
        FixedRandomSource least;
        throttle.note(key(), refusal(503, "90"),
            serverError.withProviderCorrelationId(u"id-1"_s).withProviderErrorCodes({50196}), start, wallStart, least);
        const auto error = throttle.check(key(), start + 29500ms);
        QVERIFY(error);
        QCOMPARE(error->kind(), Error::Kind::Server);
        QCOMPARE(error->code(), QLatin1StringView(ErrorCode::Throttled));
        QCOMPARE(error->httpStatus(), 503);
        QCOMPARE(error->suggestedAction(), Error::SuggestedAction::Retry);
        QCOMPARE(error->providerCorrelationId(), u"id-1"_s);
        QCOMPARE(error->providerErrorCodes(), QList<int> {50196});
        QVERIFY2(error->description().contains(u" 61 s"_s), qPrintable(error->description()));
        QVERIFY(!error->description().contains(u"canary"_s));
    }

    void blocksNothingElse_data()
    {
        QTest::addColumn<ThrottleKey>("other");
        ThrottleKey other = key();
        other.account = u"bob"_s;
        QTest::newRow("another account") << other;
        other = key();
        other.account.clear();
        QTest::newRow("no account") << other;
        other = key();
        other.scopes = {u"mail"_s};
        QTest::newRow("fewer scopes") << other;
        other.scopes = {u"mail files"_s};
        QTest::newRow("a scope that reads like two") << other;
        other = key();
        other.clientId = u"laptop"_s;
        QTest::newRow("another client") << other;
        other = key();
        other.tokenEndpoint = QUrl(u"https://login.example/other/token"_s);
        QTest::newRow("another token endpoint") << other;
    }

    void blocksNothingElse()
    {
        QFETCH(ThrottleKey, other);
        Throttle throttle;
        note(throttle, key(), refusal(429));
        QVERIFY(throttle.check(key(), start));
        QVERIFY(!throttle.check(other, start));
    }

    void scopesAreASet()
    {
        Throttle throttle;
        note(throttle, key(), refusal(429));
        ThrottleKey same = key();
        same.scopes = {u"files"_s, u"mail"_s, u"files"_s};
        QVERIFY(throttle.check(same, start));
    }

    void theNewestAnswerCounts()
    {
        Throttle throttle;
        note(throttle, key(), refusal(429, "600"));
        note(throttle, key(), refusal(429, "5"));
        QCOMPARE(secondsOf(throttle), qint64(5));
        note(throttle, key(), refusal(400));
        QCOMPARE(secondsOf(throttle), qint64(5));
    }

    void forgetsTheSoonestToEndWhereThereAreTooMany()
    {
        Throttle throttle;
        const auto someone = [](qsizetype number) { return key(QString::number(number)); };
        for (qsizetype i = 0; i < Throttle::capacity; ++i)
            note(throttle, someone(i), refusal(429, i == 700 ? "10" : "20"));
        // Known already, so nobody has to go.
        note(throttle, someone(3), refusal(429, "30"));
        QVERIFY(throttle.check(someone(700), start));

        note(throttle, key(u"one more"_s), refusal(429, "1"));
        QVERIFY(!throttle.check(someone(700), start));
        for (qsizetype i = 0; i < Throttle::capacity; ++i)
            QCOMPARE(throttle.check(someone(i), start).has_value(), i != 700);
        QVERIFY(throttle.check(key(u"one more"_s), start));
    }
};

QTEST_APPLESS_MAIN(TestThrottle)
#include "tst_throttle.moc"
