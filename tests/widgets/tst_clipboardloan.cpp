#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>

#include "support/fakeclock.h"
#include "views/clipboardloan.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_ClipboardLoan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsAfterItsTime();
    void isRenewedByAnotherCopy();
    void withoutATimeItEndsWhenTakenBack();
    void endsWithItsOwner();
    void leavesWhatWasCopiedSince_data();
    void leavesWhatWasCopiedSince();
    void takesBackWhatSomebodyElsePutThere();
    void takesBackWhatWasCopiedBeforeAPartWasSelected();
    void leavesWhatWasCopiedAfterAPartWasSelected();
    void asksManagersNotToKeepIt();

private:
    static QString copied() { return QGuiApplication::clipboard()->text(); }

    std::shared_ptr<FakeClock> m_clock;
};

static const QString Code = QStringLiteral("WDJB-MJHT");

void tst_ClipboardLoan::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QGuiApplication::clipboard()->clear();
    m_clock = std::make_shared<FakeClock>();
}

void tst_ClipboardLoan::endsAfterItsTime()
{
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    loan.lend(Code);
    m_clock->advance(59s);
    QCOMPARE(copied(), Code);
    m_clock->advance(1s);
    QCOMPARE(copied(), QString());
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_ClipboardLoan::isRenewedByAnotherCopy()
{
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    loan.lend(Code);
    m_clock->advance(40s);
    loan.lend(Code);
    m_clock->advance(40s);
    QCOMPARE(copied(), Code);
    m_clock->advance(20s);
    QCOMPARE(copied(), QString());
}

void tst_ClipboardLoan::withoutATimeItEndsWhenTakenBack()
{
    ClipboardLoan loan(0s);
    loan.setClock(m_clock);
    loan.lend(Code);
    QCOMPARE(m_clock->timerCount(), 0);
    QCOMPARE(copied(), Code);
    loan.takeBack();
    QCOMPARE(copied(), QString());
}

void tst_ClipboardLoan::endsWithItsOwner()
{
    {
        ClipboardLoan loan(60s);
        loan.setClock(m_clock);
        loan.lend(Code);
    }
    QCOMPARE(copied(), QString());
}

void tst_ClipboardLoan::leavesWhatWasCopiedSince_data()
{
    QTest::addColumn<bool>("expected");
    QTest::newRow("after lend()") << false;
    QTest::newRow("after expect()") << true;
}

void tst_ClipboardLoan::leavesWhatWasCopiedSince()
{
    QFETCH(bool, expected);
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    if (expected)
        loan.expect(Code);
    else
        loan.lend(Code);
    QGuiApplication::clipboard()->setText(QStringLiteral("something else"));
    m_clock->advance(60s);
    QCOMPARE(copied(), QStringLiteral("something else"));
    loan.takeBack();
    QCOMPARE(copied(), QStringLiteral("something else"));
}

void tst_ClipboardLoan::takesBackWhatSomebodyElsePutThere()
{
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    loan.expect(Code);
    QGuiApplication::clipboard()->setText(Code);
    m_clock->advance(60s);
    QCOMPARE(copied(), QString());
}

/// The selection of another mode than the clipboard's, and a drag, change no clipboard.
void tst_ClipboardLoan::takesBackWhatWasCopiedBeforeAPartWasSelected()
{
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    loan.lend(Code);
    loan.expect(Code.left(4));
    m_clock->advance(60s);
    QCOMPARE(copied(), QString());
}

void tst_ClipboardLoan::leavesWhatWasCopiedAfterAPartWasSelected()
{
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    loan.lend(Code);
    loan.expect(Code.left(4));
    QCoreApplication::processEvents();
    QGuiApplication::clipboard()->setText(Code); // by somebody else
    m_clock->advance(60s);
    QCOMPARE(copied(), Code);
}

void tst_ClipboardLoan::asksManagersNotToKeepIt()
{
    ClipboardLoan loan(60s);
    loan.setClock(m_clock);
    loan.lend(Code);
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
        QByteArrayLiteral("secret"));
}

QTEST_MAIN(tst_ClipboardLoan)
#include "tst_clipboardloan.moc"
