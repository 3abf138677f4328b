#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

#include "support/fakeclock.h"
#include "views/announcer.h"
#include "views/liveregion.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_Announcer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void saysTheFirstThingAtOnce();
    void saysTheLatestAfterThePause();
    void saysNothingTwice();
    void saysTheSameAgainAfterAnAction();
    void failureGivesWayToFailuresOnly();
    void staysSilentInAWindowThatIsNotSeen();
    void whatWaitsIsDroppedWithTheWindow();
    void windowHasOneVoice();
    void liveRegionIsANotificationThatTakesNoRoom();

private:
    QStringList heard() const;

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<QWidget> m_window;
    Announcer *m_announcer = nullptr;
    std::unique_ptr<QSignalSpy> m_spy;
};

void tst_Announcer::init()
{
    failOnOtherWarnings();
    m_clock = std::make_shared<FakeClock>();
    m_window = std::make_unique<QWidget>();
    m_announcer = Announcer::of(m_window.get(), m_clock);
    m_spy = std::make_unique<QSignalSpy>(m_announcer, &Announcer::announced);
    m_window->show();
}

QStringList tst_Announcer::heard() const
{
    QStringList texts;
    for (const QList<QVariant> &call : *m_spy)
        texts += call.first().toString();
    return texts;
}

void tst_Announcer::saysTheFirstThingAtOnce()
{
    m_announcer->announce(QStringLiteral("one"), Politeness::Assertive);
    QCOMPARE(heard(), QStringList {QStringLiteral("one")});
    QCOMPARE(m_spy->first().at(1).value<Politeness>(), Politeness::Assertive);
    m_announcer->announce(QString());
    m_clock->advance(10s);
    QCOMPARE(m_spy->count(), 1);
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_Announcer::saysTheLatestAfterThePause()
{
    for (const auto *text : {"one", "two", "three", "four"})
        m_announcer->announce(QLatin1StringView(text));
    m_clock->advance(Announcer::Pause - 1ms);
    QCOMPARE(m_spy->count(), 1);
    m_clock->advance(1ms);
    QCOMPARE(heard(), (QStringList {QStringLiteral("one"), QStringLiteral("four")}));
    m_announcer->announce(QStringLiteral("five"));
    m_clock->advance(Announcer::Pause - 1ms);
    QCOMPARE(m_spy->count(), 2);
    m_clock->advance(1ms);
    QCOMPARE(m_spy->count(), 3);
}

void tst_Announcer::saysNothingTwice()
{
    m_announcer->announce(QStringLiteral("one"));
    m_announcer->announce(QStringLiteral("one"));
    m_clock->advance(1min);
    m_announcer->announce(QStringLiteral("one"));
    QCOMPARE(m_spy->count(), 1);
    m_announcer->announce(QStringLiteral("two"));
    m_announcer->announce(QStringLiteral("three"));
    m_announcer->announce(QStringLiteral("two"));
    m_clock->advance(1min);
    QCOMPARE(heard(), (QStringList {QStringLiteral("one"), QStringLiteral("two")}));
}

void tst_Announcer::saysTheSameAgainAfterAnAction()
{
    m_announcer->announce(QStringLiteral("Copied"));
    m_announcer->forgetLast();
    m_announcer->announce(QStringLiteral("Copied"));
    m_clock->advance(Announcer::Pause);
    QCOMPARE(heard(), (QStringList {QStringLiteral("Copied"), QStringLiteral("Copied")}));
}

void tst_Announcer::failureGivesWayToFailuresOnly()
{
    m_announcer->announce(QStringLiteral("one"));
    m_announcer->announce(QStringLiteral("It failed"), Politeness::Assertive);
    m_announcer->announce(QStringLiteral("Copied"));
    m_clock->advance(Announcer::Pause);
    QCOMPARE(heard().last(), QStringLiteral("It failed"));
    m_announcer->announce(QStringLiteral("It failed"), Politeness::Assertive);
    m_announcer->announce(QStringLiteral("It failed otherwise"), Politeness::Assertive);
    m_clock->advance(Announcer::Pause);
    QCOMPARE(heard().last(), QStringLiteral("It failed otherwise"));
}

void tst_Announcer::staysSilentInAWindowThatIsNotSeen()
{
    m_window->hide();
    m_announcer->announce(QStringLiteral("one"));
    m_clock->advance(1min);
    m_window->show();
    m_announcer->announce(QStringLiteral("two"));
    m_announcer->announce(QStringLiteral("three"));
    m_window->hide();
    m_clock->advance(1min);
    QCOMPARE(heard(), QStringList {QStringLiteral("two")});
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_Announcer::whatWaitsIsDroppedWithTheWindow()
{
    m_announcer->announce(QStringLiteral("one"));
    m_announcer->announce(QStringLiteral("two"));
    m_window.reset();
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_Announcer::windowHasOneVoice()
{
    auto *layout = new QVBoxLayout(m_window.get());
    auto *label = new QLabel(m_window.get());
    layout->addWidget(label);
    QCOMPARE(Announcer::of(label), m_announcer);
    QWidget other;
    QVERIFY(Announcer::of(&other) != m_announcer);
}

void tst_Announcer::liveRegionIsANotificationThatTakesNoRoom()
{
    LiveRegion *region = LiveRegion::of(m_window.get());
    QCOMPARE(LiveRegion::of(m_window.get()), region);
    region->say(QStringLiteral("The code expired"));
    QAccessibleInterface *node = QAccessible::queryAccessibleInterface(region);
    QCOMPARE(node->role(), QAccessible::Notification);
    QCOMPARE(node->text(QAccessible::Name), QStringLiteral("The code expired"));
    QVERIFY(!node->state().invisible);
    QVERIFY(!node->state().focusable);
    QVERIFY(region->width() <= 1 && region->height() <= 1);
    const QImage with = m_window->grab().toImage();
    delete region;
    QCOMPARE(with, m_window->grab().toImage());
}

QTEST_MAIN(tst_Announcer)
#include "tst_announcer.moc"
