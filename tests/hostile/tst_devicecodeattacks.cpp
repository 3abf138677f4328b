#include <QtTest/QtTest>

#include "flows/devicesignin.h"

#include <QtCore/QRegularExpression>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A server that counts real time, while the client's clock is fast by some per cent.
class StrictServer {
public:
    StrictServer(int percentFast, bool raisesItsInterval)
        : m_percentFast(percentFast)
        , m_raisesItsInterval(raisesItsInterval)
    {
    }

    QString answerTo(std::chrono::milliseconds gapOfClient)
    {
        const std::chrono::milliseconds gap = gapOfClient * 100 / (100 + m_percentFast);
        if (gap >= m_interval)
            return u"authorization_pending"_s;
        ++slowDowns;
        if (m_raisesItsInterval)
            m_interval += 5s;
        return u"slow_down"_s;
    }

    int slowDowns = 0;

private:
    const int m_percentFast;
    const bool m_raisesItsInterval;
    std::chrono::milliseconds m_interval = 5s;
};

} // namespace

class tst_DeviceCodeAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pollsAsOftenAsItMay_data();
    void pollsAsOftenAsItMay();
    void standsAClockThatIsFast_data();
    void standsAClockThatIsFast();
    void survivesAnOutage_data();
    void survivesAnOutage();
    void leavesAPollInsideTheCodesLife_data();
    void leavesAPollInsideTheCodesLife();
};

void tst_DeviceCodeAttacks::pollsAsOftenAsItMay_data()
{
    QTest::addColumn<QJsonValue>("interval");
    QTest::addColumn<std::chrono::milliseconds>("gap");
    QTest::newRow("D3: no interval") << QJsonValue() << 5000ms;
    QTest::newRow("D3: 7 s") << QJsonValue(7) << 7000ms;
    QTest::newRow("D3: zero") << QJsonValue(0) << 1000ms;
    QTest::newRow("D3: a negative one") << QJsonValue(-5) << 1000ms;
    QTest::newRow("D3: a fraction") << QJsonValue(0.25) << 1000ms;
    QTest::newRow("D3: a billion seconds") << QJsonValue(1e9) << 899'000ms;
    QTest::newRow("D3: as long as the code lives") << QJsonValue(900) << 899'000ms;
}

void tst_DeviceCodeAttacks::pollsAsOftenAsItMay()
{
    QFETCH(QJsonValue, interval);
    QFETCH(std::chrono::milliseconds, gap);
    DeviceSignIn signIn;
    signIn.start(signIn.provider.deviceCode({{u"interval"_s, interval}}));
    QCOMPARE(signIn.pollPending(), gap);
    if (gap < 60s) {
        QCOMPARE(signIn.pollPending(), gap);
        // Five more each time, and a fifth once it was too fast.
        QCOMPARE(signIn.poll(u"slow_down"_s), gap);
        QCOMPARE(signIn.poll(u"slow_down"_s), (gap + 5s) * 6 / 5);
        QCOMPARE(signIn.pollPending(), (gap + 10s) * 6 / 5);
        QCOMPARE(signIn.pollPending(), (gap + 10s) * 6 / 5);
    }
}

void tst_DeviceCodeAttacks::standsAClockThatIsFast_data()
{
    QTest::addColumn<int>("percentFast");
    QTest::addColumn<bool>("raisesItsInterval");
    QTest::addColumn<int>("slowDowns");
    QTest::newRow("D4: an exact clock") << 0 << true << 0;
    QTest::newRow("D4: 5 % fast") << 5 << true << 1;
    QTest::newRow("D4: 20 % fast, the factor of the margin") << 20 << true << 1;
    QTest::newRow("D4: 30 % fast, at a server that keeps its interval") << 30 << false << 1;
    QTest::newRow("D4: 100 % fast, at a server that keeps its interval") << 100 << false << 1;
}

void tst_DeviceCodeAttacks::standsAClockThatIsFast()
{
    QFETCH(int, percentFast);
    QFETCH(bool, raisesItsInterval);
    QFETCH(int, slowDowns);
    DeviceSignIn signIn;
    StrictServer server(percentFast, raisesItsInterval);
    signIn.start();
    while (signIn.outcome() == u"pending"_s) {
        const QString answer = server.answerTo(signIn.scheduled.constLast());
        signIn.poll(answer);
        if (signIn.elapsed() >= 880s)
            break;
    }
    QCOMPARE(server.slowDowns, slowDowns);
    QVERIFY(signIn.polls() > 60);
}

void tst_DeviceCodeAttacks::survivesAnOutage_data()
{
    QTest::addColumn<FakeAnswer>("trouble");
    QTest::newRow("D6: no name server") << FakeAnswer {.status = 0, .error = QNetworkReply::UnknownNetworkError};
    QTest::newRow("D6: a proxy that is down") << FakeAnswer {.status = 502, .body = "<html>"};
    QTest::newRow("D6: a login page of the network") << FakeAnswer {.status = 200, .body = "<html>"};
    QTest::newRow("D6: a redirect to one") << FakeAnswer {.status = 302};
}

void tst_DeviceCodeAttacks::survivesAnOutage()
{
    QFETCH(FakeAnswer, trouble);
    DeviceSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.pollPending(), 5s);
    const auto start = signIn.elapsed();
    QList<std::chrono::milliseconds> gaps;
    while (signIn.elapsed() - start < 60s)
        gaps.append(signIn.poll(trouble));
    QCOMPARE(gaps, QList<std::chrono::milliseconds>({5s, 10s, 20s, 40s}));
    QCOMPARE(signIn.networkErrors.size(), gaps.size());
    // It goes on where it was, and the next trouble begins anew.
    QCOMPARE(signIn.pollPending(), 80s);
    QCOMPARE(signIn.poll(trouble), 5s);
    QCOMPARE(signIn.poll(signIn.provider.tokens()), 10s);
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_DeviceCodeAttacks::leavesAPollInsideTheCodesLife_data()
{
    QTest::addColumn<int>("interval");
    QTest::newRow("D3: slow_down to a billion seconds") << 1'000'000'000;
    QTest::newRow("D3: slow_down to the rest of its life") << 895;
    QTest::newRow("D3: slow_down to a little less") << 800;
}

void tst_DeviceCodeAttacks::leavesAPollInsideTheCodesLife()
{
    QFETCH(int, interval);
    DeviceSignIn signIn;
    signIn.start();
    signIn.poll(signIn.provider.error(u"slow_down"_s, 400, {{u"interval"_s, interval}}));
    signIn.poll(signIn.provider.tokens());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QVERIFY(signIn.elapsed() > 600s);
    QVERIFY(signIn.elapsed() < 900s);
}

QTEST_GUILESS_MAIN(tst_DeviceCodeAttacks)
#include "tst_devicecodeattacks.moc"
