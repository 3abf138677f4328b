#include "session/aging.h"

#include "model/tokenresult_p.h"
#include "model/utc.h"
#include "session/chance.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <set>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime received(QDate(2026, 11, 23), QTime(9, 0), Utc);

TokenResult held(const QByteArray &token, std::chrono::seconds lifetime = 1h, const QDateTime &refreshOn = {})
{
    QSharedDataPointer<TokenResultData> data(new TokenResultData);
    data->accessToken = Secret(token);
    data->receivedAt = received;
    data->expiresAt = received.addSecs(lifetime.count());
    data->refreshOn = refreshOn;
    return TokenResult(std::move(data));
}

bool isAgingAfter(const TokenResult &token, std::chrono::seconds time)
{
    return isAging(token, received.addSecs(time.count()));
}

/// After how many seconds it begins to age; -1: not in its lifetime.
qint64 beginningOf(const TokenResult &token)
{
    const qint64 lifetime = received.secsTo(token.expiresAt());
    for (qint64 second = 0; second <= lifetime; ++second) {
        if (isAgingAfter(token, std::chrono::seconds(second)))
            return second;
    }
    return -1;
}

} // namespace

class tst_Aging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void beginsBetweenHalfAndNineTenthsOfTheLifetime_data()
    {
        QTest::addColumn<qint64>("lifetime");
        QTest::newRow("half an hour") << qint64(1800);
        QTest::newRow("an hour") << qint64(3600);
        QTest::newRow("a day") << qint64(86400);
    }

    void beginsBetweenHalfAndNineTenthsOfTheLifetime()
    {
        QFETCH(qint64, lifetime);
        for (int i = 0; i < 50; ++i) {
            const TokenResult token = held("token " + QByteArray::number(i), std::chrono::seconds(lifetime));
            QVERIFY(!isAgingAfter(token, std::chrono::seconds(lifetime / 2 - 1)));
            QVERIFY(isAgingAfter(token, std::chrono::seconds(lifetime * 9 / 10)));
            QVERIFY(isAgingAfter(token, std::chrono::seconds(lifetime)));
        }
    }

    void everyTokenHasItsOwnMoment()
    {
        std::set<qint64> minutes;
        std::set<qint64> seconds;
        for (int i = 0; i < 400; ++i) {
            const qint64 second = beginningOf(held("eyJhbGciOiJSUzI1NiJ9." + QByteArray::number(i)));
            seconds.insert(second);
            minutes.insert(second / 60);
        }
        // Of 1,440 seconds and 24 minutes.
        QVERIFY2(seconds.size() > 300, qPrintable(QString::number(seconds.size())));
        QCOMPARE(minutes.size(), size_t(24));
    }

    void itsMomentIsAlwaysTheSame()
    {
        const qint64 second = beginningOf(held("a token"));
        QCOMPARE(beginningOf(held("a token")), second);
        QVERIFY(beginningOf(held("a token, renewed")) != second);
    }

    void theProvidersWordCountsInstead()
    {
        QCOMPARE(beginningOf(held("a token", 1h, received.addSecs(600))), qint64(600));
        QCOMPARE(beginningOf(held("a token", 1h, received.addSecs(3590))), qint64(3590));
        QCOMPARE(beginningOf(held("a token", 5min, received.addSecs(60))), qint64(60));
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QDateTime>("receivedAt");
        QTest::addColumn<QDateTime>("expiresAt");
        QTest::newRow("a lifetime of less than half an hour") << received << received.addSecs(1799);
        QTest::newRow("no end") << received << QDateTime();
        QTest::newRow("no beginning") << QDateTime() << received.addSecs(3600);
        QTest::newRow("an end before the beginning") << received << received.addSecs(-3600);
    }

    void leavesOthersAlone()
    {
        QFETCH(QDateTime, receivedAt);
        QFETCH(QDateTime, expiresAt);
        QSharedDataPointer<TokenResultData> data(new TokenResultData);
        data->accessToken = Secret("a token");
        data->receivedAt = receivedAt;
        data->expiresAt = expiresAt;
        const TokenResult token(std::move(data));
        for (const std::chrono::seconds time : {0s, 1700s, 1798s, 3500s, 360000s})
            QVERIFY(!isAgingAfter(token, time));
    }

    void aChanceIsAFraction_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<double>("chance");
        QTest::newRow("none") << QByteArray() << 0.0;
        QTest::newRow("zero") << QByteArray(4, '\0') << 0.0;
        QTest::newRow("a half") << QByteArray("\x80", 1) << 0.5;
        QTest::newRow("three quarters") << QByteArray("\xc0\0\0\0", 4) << 0.75;
        QTest::newRow("the last bit") << QByteArray("\0\0\0\1", 4) << 1 / 4294967296.0;
        QTest::newRow("all") << QByteArray(4, '\xff') << 1 - 1 / 4294967296.0;
        QTest::newRow("more than four bytes") << QByteArray(100, '\xff') << 1 - 1 / 4294967296.0;
    }

    void aChanceIsAFraction()
    {
        QFETCH(QByteArray, bytes);
        QTEST(chanceOf(bytes), "chance");
        QVERIFY(chanceOf(bytes) < 1);
    }
};

QTEST_APPLESS_MAIN(tst_Aging)
#include "tst_aging.moc"
