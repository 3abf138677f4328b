#include <QtTest/QtTest>

#include "lifetime/census.h"
#include "lifetime/story.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_ThousandFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void leaveNothingBehind_data();
    void leaveNothingBehind();

private:
    const CensusTaker m_census;
};

void tst_ThousandFlows::leaveNothingBehind_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : Story::names())
        QTest::addRow("P17: %s", qPrintable(name)) << name;
}

void tst_ThousandFlows::leaveNothingBehind()
{
    QFETCH(QString, name);
    const auto tell = [&] {
        Story story(name);
        return story.run([&] { return !story.actor(); });
    };
    QVERIFY(tell());
    const auto isSettled = [this](const Census &before) {
        return QTest::qWaitFor([&] { return m_census.take() == before; }, 5000);
    };
    processEvents();
    const Census before = m_census.take();
    // Each in a world of its own, so that nothing hides in one that goes on.
    for (int i = 0; i < 200; ++i)
        QVERIFY(tell());
    QVERIFY2(isSettled(before), qPrintable(QDebug::toString(m_census.take())));

    // All in one application, with what its session remembers.
    Story world(name);
    QVERIFY(world.run([&] { return !world.actor(); }));
    world.clock->advance(1min);
    processEvents();
    const Census settled = m_census.take();
    for (int i = 0; i < 1000; ++i) {
        world.again();
        QVERIFY(world.run([&] { return !world.actor(); }));
    }
    world.clock->advance(1min);
    processEvents();
    QVERIFY2(isSettled(settled), qPrintable(QDebug::toString(m_census.take())));
}

QTEST_GUILESS_MAIN(tst_ThousandFlows)
#include "tst_thousandflows.moc"
