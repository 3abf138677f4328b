#include <QtTest/QtTest>

#include <QtSignIn/signindialog.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

/// SignInDialog::signIn().
class tst_PendingSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsADialogThatIsModalToItsParent();
    void finishesAtOnceWhenSomebodySignedIn();
    void deletesTheDialogWhenItIsClosed();
    void closingItIsACancel();
    void closingItAfterAFailureTellsThat();
    void goesOnWithoutAParent();
    void aParentThatGoesAbandonsIt();
    void whoWaitsMayDeleteTheParent_data();
    void whoWaitsMayDeleteTheParent();
    void cancellingTheFutureLeavesTheDialog();

private:
    SignInDialog *dialog() const { return m_window->findChild<SignInDialog *>(); }
    InteractiveFlow *inBrowser() const
    {
        buttonNamed(dialog(), QStringLiteral("Continue in the browser"))->click();
        return m->newestFlow<InteractiveFlow>();
    }
    Error::Kind errorKind() const { return m_future.result().error().kind(); }

    std::unique_ptr<Fixture> m;
    std::unique_ptr<QWidget> m_window;
    QFuture<Result<TokenResult>> m_future;
};

void tst_PendingSignIn::init()
{
    failOnOtherWarnings();
    m = std::make_unique<Fixture>();
    m_window = std::make_unique<QWidget>();
    m_window->show();
    m_future = SignInDialog::signIn(m->application.get(), {QStringLiteral("api")}, m_window.get());
}

void tst_PendingSignIn::cleanup()
{
    m_window.reset();
    m.reset();
}

void tst_PendingSignIn::showsADialogThatIsModalToItsParent()
{
    QVERIFY(dialog()->isVisible());
    QCOMPARE(dialog()->windowModality(), Qt::WindowModal);
    QCOMPARE(dialog()->parentWidget(), m_window.get());
    QVERIFY(!m_future.isFinished());
}

void tst_PendingSignIn::finishesAtOnceWhenSomebodySignedIn()
{
    Q_EMIT inBrowser()->completed(signedInAs(QStringLiteral("Ada"), QStringLiteral("ada@example.com")));
    QVERIFY(m_future.isFinished());
    QCOMPARE(m_future.result()->account().username(), QStringLiteral("ada@example.com"));
    QVERIFY(dialog()->isVisible());
}

void tst_PendingSignIn::deletesTheDialogWhenItIsClosed()
{
    const QPointer<SignInDialog> shown = dialog();
    Q_EMIT inBrowser()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    buttonNamed(shown, QStringLiteral("Done"))->click();
    QTRY_VERIFY(!shown);
}

void tst_PendingSignIn::closingItIsACancel()
{
    dialog()->reject();
    QTRY_VERIFY(m_future.isFinished());
    QCOMPARE(errorKind(), Error::Kind::Cancelled);
}

void tst_PendingSignIn::closingItAfterAFailureTellsThat()
{
    Q_EMIT inBrowser()->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    QVERIFY(!m_future.isFinished());
    dialog()->reject();
    QTRY_VERIFY(m_future.isFinished());
    QCOMPARE(errorKind(), Error::Kind::Denied);
}

void tst_PendingSignIn::goesOnWithoutAParent()
{
    m_future = SignInDialog::signIn(m->application.get(), {});
    SignInDialog *alone = nullptr;
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *candidate = qobject_cast<SignInDialog *>(window); candidate && !candidate->parentWidget())
            alone = candidate;
    }
    QVERIFY(alone);
    const QPointer<SignInDialog> guard(alone);
    alone->close();
    QTRY_VERIFY(!guard);
    QCOMPARE(errorKind(), Error::Kind::Cancelled);
}

void tst_PendingSignIn::aParentThatGoesAbandonsIt()
{
    m_window.reset();
    QTRY_VERIFY(m_future.isFinished());
    QCOMPARE(errorKind(), Error::Kind::Abandoned);
}

void tst_PendingSignIn::whoWaitsMayDeleteTheParent_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"signed in", "closed", "deleted"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void tst_PendingSignIn::whoWaitsMayDeleteTheParent()
{
    QFETCH(QString, end);
    bool told = false;
    m_future.then(this, [&](const Result<TokenResult> &) {
        told = true;
        m_window.reset();
    });
    if (end == QLatin1StringView("signed in"))
        Q_EMIT inBrowser()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    else if (end == QLatin1StringView("closed"))
        dialog()->reject();
    else
        delete dialog();
    QTRY_VERIFY(told);
    QVERIFY(!m_window);
}

void tst_PendingSignIn::cancellingTheFutureLeavesTheDialog()
{
    InteractiveFlow *flow = inBrowser();
    m_future.cancel();
    QSignalSpy signedIn(dialog(), &SignInDialog::signedIn);
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QCOMPARE(signedIn.count(), 1);
}

QTEST_MAIN(tst_PendingSignIn)
#include "tst_pendingsignin.moc"
