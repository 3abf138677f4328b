#include <QtTest/QtTest>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/signindialog.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

/// Counts the timers that fire in the whole process while it lives.
class TimerCounter : public QObject {
public:
    TimerCounter() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        const bool isOfTheTest = object == this || object->inherits("QTestEventLoop");
        if (event->type() == QEvent::Timer && !isOfTheTest) {
            ++count;
            culprits += QString::fromLatin1(object->metaObject()->className());
        }
        return false;
    }

    int count = 0;
    QStringList culprits;
};

/// Also counts what it fires.
class CountingClock : public FakeClock {
public:
    std::unique_ptr<Timer> singleShot(std::chrono::milliseconds delay, std::function<void()> function) override
    {
        return FakeClock::singleShot(delay, [this, function = std::move(function)] {
            ++fired;
            function();
        });
    }

    int fired = 0;
};

} // namespace

/// A dialog that waits wakes the computer once a second at most, and never while nobody can see it.
class tst_WakeUps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingMovesByItself_data();
    void nothingMovesByItself();
    void countsDownOnceASecond();
    void hiddenOneHasNoTimer_data();
    void hiddenOneHasNoTimer();
    void catchesUpWhenShownAgain();
    void codeThatComesWhileHiddenStartsNoTimer();

private:
    DeviceCodeFlow *deviceFlow() const { return m->newestFlow<DeviceCodeFlow>(); }
    QDialog *deviceDialog();
    QDialog *signInDialog(const QString &button);

    std::unique_ptr<Fixture> m;
    std::shared_ptr<CountingClock> m_clock;
    std::unique_ptr<QDialog> m_dialog;
};

void tst_WakeUps::init()
{
    failOnOtherWarnings();
    m = std::make_unique<Fixture>();
    m_clock = std::make_shared<CountingClock>();
    m->clock = m_clock;
    m->application = std::make_unique<PublicClientApplication>(m->configuration());
}

void tst_WakeUps::cleanup()
{
    m_dialog.reset();
    m.reset();
}

QDialog *tst_WakeUps::deviceDialog()
{
    m_dialog = std::make_unique<DeviceCodeDialog>(m->application.get(), QStringList());
    m_dialog->show();
    Q_EMIT deviceFlow()->userCodeReceived(m->authorization());
    return m_dialog.get();
}

QDialog *tst_WakeUps::signInDialog(const QString &button)
{
    m_dialog = std::make_unique<SignInDialog>(m->application.get(), QStringList());
    m_dialog->show();
    if (!button.isEmpty())
        buttonNamed(m_dialog.get(), button)->click();
    return m_dialog.get();
}

void tst_WakeUps::nothingMovesByItself_data()
{
    QTest::addColumn<QString>("screen");
    for (const char *screen : {"choice", "browser", "device", "device, focus in the code", "failed", "completed"})
        QTest::newRow(screen) << QString::fromLatin1(screen);
}

void tst_WakeUps::nothingMovesByItself()
{
    QFETCH(QString, screen);
    if (screen.startsWith(QLatin1StringView("device"))) {
        QDialog *dialog = deviceDialog();
        dialog->activateWindow();
        if (screen.endsWith(QLatin1StringView("code")))
            dialog->findChild<QTextEdit *>()->setFocus();
    } else {
        signInDialog(screen == QLatin1StringView("choice") ? QString() : QStringLiteral("Continue in the browser"));
        m_dialog->activateWindow();
        auto *flow = m->newestFlow<InteractiveFlow>();
        if (flow)
            Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
        if (screen == QLatin1StringView("failed"))
            Q_EMIT flow->failed(Error());
        else if (screen == QLatin1StringView("completed"))
            Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), QString()));
    }
    QTest::qWait(50); // what Qt itself does to show a window
    TimerCounter counter;
    // The clock of the test stands still: whatever fires within this time is an animation.
    QTest::qWait(700);
    QCOMPARE(counter.culprits, QStringList());
}

void tst_WakeUps::countsDownOnceASecond()
{
    deviceDialog();
    m_clock->advance(5500ms);
    m_clock->fired = 0;
    for (int second = 0; second < 30; ++second)
        m_clock->advance(1s);
    QVERIFY2(m_clock->fired <= 30, qPrintable(QString::number(m_clock->fired)));
    QVERIFY(m_clock->fired >= 29);
}

void tst_WakeUps::hiddenOneHasNoTimer_data()
{
    QTest::addColumn<QString>("dialogName");
    QTest::addColumn<QString>("how");
    for (const char *dialogName : {"device", "sign-in"}) {
        for (const char *how : {"hidden", "minimised", "its window hidden"})
            QTest::addRow("%s, %s", dialogName, how) << QString::fromLatin1(dialogName) << QString::fromLatin1(how);
    }
}

void tst_WakeUps::hiddenOneHasNoTimer()
{
    QFETCH(QString, dialogName);
    QFETCH(QString, how);
    QWidget parent;
    auto *view = new DeviceCodeView(&parent);
    QWidget *window = &parent;
    if (how == QLatin1StringView("its window hidden")) {
        view->start(m->application.get(), {});
        parent.show();
        Q_EMIT deviceFlow()->userCodeReceived(m->authorization());
    } else if (dialogName == QLatin1StringView("device")) {
        window = deviceDialog();
    } else {
        window = signInDialog(QStringLiteral("Use another device"));
        Q_EMIT deviceFlow()->userCodeReceived(m->authorization());
    }
    m_clock->advance(5s); // what was announced has been said
    QCOMPARE(m_clock->timerCount(), 1);
    if (how == QLatin1StringView("minimised"))
        window->showMinimized();
    else
        window->hide();
    QTRY_COMPARE(m_clock->timerCount(), 0);
    TimerCounter counter;
    QTest::qWait(300);
    QCOMPARE(counter.culprits, QStringList());
}

void tst_WakeUps::catchesUpWhenShownAgain()
{
    QDialog *dialog = deviceDialog();
    m_clock->advance(5s);
    dialog->showMinimized();
    QTRY_COMPARE(m_clock->timerCount(), 0);
    m_clock->advance(60s);
    QVERIFY(shows(dialog, QStringLiteral("14:55")));
    dialog->showNormal();
    QTRY_VERIFY(shows(dialog, QStringLiteral("13:55")));
    QCOMPARE(m_clock->timerCount(), 1);
    m_clock->advance(1s);
    QVERIFY(shows(dialog, QStringLiteral("13:54")));
}

void tst_WakeUps::codeThatComesWhileHiddenStartsNoTimer()
{
    m_dialog = std::make_unique<DeviceCodeDialog>(m->application.get(), QStringList());
    m_dialog->show();
    m_dialog->hide();
    Q_EMIT deviceFlow()->userCodeReceived(m->authorization());
    QCOMPARE(m_clock->timerCount(), 0);
}

QTEST_MAIN(tst_WakeUps)
#include "tst_wakeups.moc"
