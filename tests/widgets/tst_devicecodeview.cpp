#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/qrcodewidget.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_DeviceCodeView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheCodeLargeAndSpellsIt();
    void codeCopiesAsTheProviderSentIt();
    void copyButtonSaysThatItCopied();
    void codeLeavesTheClipboardWithTheView_data();
    void codeLeavesTheClipboardWithTheView();
    void codeLeavesTheClipboardByItself_data();
    void codeLeavesTheClipboardByItself();
    void aSelectionThatIsCopiedLeavesTheClipboardToo();
    void showsAForeignHostInBothForms();
    void offersToKeepSomebodyElse();
    void linkIsAButtonThatOpensTheBrowserOnClick();
    void neverAHtmlPlace();
    void qrCodeHoldsTheLink();
    void warnsOfCodesThatSomeoneSent();
    void everyNodeHasAName();
    void tabGoesFromLinkToCopy();
    void offersANewCode();
    void tellsItsOwnerHowItEnded();
    void viewThatGoesCancelsWhatItBegan();
    void viewMayGoWhileItIsSeen();
    void flowMadeElsewhereOutlivesTheView();
    void theSameFlowGoesOn();
    void saysWhatToDoAboutAFailure();

private:
    DeviceCodeFlow *started();
    DeviceCodeFlow *waiting(const QString &code = QStringLiteral("WDJB-MJHT"));
    QTextEdit *code() const { return m_view->findChild<QTextEdit *>(); }

    std::unique_ptr<Fixture> m;
    std::unique_ptr<QWidget> m_window;
    DeviceCodeView *m_view = nullptr;
};

void tst_DeviceCodeView::init()
{
    failOnOtherWarnings();
    m = std::make_unique<Fixture>();
    m_window = std::make_unique<QWidget>();
    m_window->setAccessibleName(QStringLiteral("Window"));
    m_view = new DeviceCodeView(m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_view);
}

void tst_DeviceCodeView::cleanup()
{
    m_window.reset();
    m.reset();
}

DeviceCodeFlow *tst_DeviceCodeView::started()
{
    m_view->start(m->application.get(), {});
    m_window->show();
    return m->newestFlow<DeviceCodeFlow>();
}

DeviceCodeFlow *tst_DeviceCodeView::waiting(const QString &code)
{
    DeviceCodeFlow *flow = started();
    Q_EMIT flow->userCodeReceived(m->authorization(code));
    return flow;
}

void tst_DeviceCodeView::showsTheCodeLargeAndSpellsIt()
{
    waiting();
    QCOMPARE(code()->toPlainText(), QStringLiteral("WDJB-MJHT"));
    QCOMPARE(code()->accessibleName(), QStringLiteral("Code: W D J B dash M J H T"));
    QVERIFY(code()->font().pointSizeF() >= 20);
    QVERIFY(QFontInfo(code()->font()).fixedPitch());
    QVERIFY(code()->textInteractionFlags() & Qt::TextSelectableByMouse);
    QVERIFY(code()->textInteractionFlags() & Qt::TextSelectableByKeyboard);
    QVERIFY(code()->isReadOnly());
}

void tst_DeviceCodeView::codeCopiesAsTheProviderSentIt()
{
    waiting(QStringLiteral("WDJBMJHT"));
    code()->selectAll();
    code()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJBMJHT"));
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void tst_DeviceCodeView::copyButtonSaysThatItCopied()
{
    QGuiApplication::clipboard()->clear();
    waiting();
    QPushButton *copy = buttonNamed(m_view, QStringLiteral("Copy"));
    QVERIFY(copy);
    const QSize size = copy->size();
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    QCOMPARE(copy->accessibleName(), QStringLiteral("Copy"));
    QCOMPARE(copy->size(), size);
    m->clock->advance(1s);
    copy->click();
    m->clock->advance(1900ms);
    QCOMPARE(copy->text(), QStringLiteral("Copied"));
    m->clock->advance(100ms);
    QCOMPARE(copy->text(), QStringLiteral("Copy"));
}

void tst_DeviceCodeView::codeLeavesTheClipboardWithTheView_data()
{
    QTest::addColumn<QString>("copiedSince");
    QTest::addColumn<bool>("deletesTheView");
    QTest::addColumn<QString>("left");
    const QString other = QStringLiteral("something else");
    QTest::newRow("P4: the view is hidden") << QString() << false << QString();
    QTest::newRow("P4: the view is deleted") << QString() << true << QString();
    QTest::newRow("P4: something else was copied since") << other << false << other;
}

void tst_DeviceCodeView::codeLeavesTheClipboardWithTheView()
{
    QFETCH(QString, copiedSince);
    QFETCH(bool, deletesTheView);
    QFETCH(QString, left);
    waiting();
    m_window->show();
    QClipboard *clipboard = QGuiApplication::clipboard();
    buttonNamed(m_window.get(), QStringLiteral("Copy"))->click();
    QCOMPARE(clipboard->text(), QStringLiteral("WDJB-MJHT"));
    QCOMPARE(clipboard->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
    if (!copiedSince.isEmpty())
        clipboard->setText(copiedSince);
    if (deletesTheView)
        m_window.reset();
    else
        m_window->hide();
    QCOMPARE(clipboard->text(), left);
}

void tst_DeviceCodeView::codeLeavesTheClipboardByItself_data()
{
    QTest::addColumn<QString>("why");
    for (const char *why : {"after a minute", "it expires", "somebody signs in", "it fails", "cancelled"})
        QTest::addRow("P4: %s", why) << QString::fromLatin1(why);
}

void tst_DeviceCodeView::codeLeavesTheClipboardByItself()
{
    QFETCH(QString, why);
    DeviceCodeFlow *flow = waiting();
    buttonNamed(m_view, QStringLiteral("Copy"))->click();
    m->clock->advance(59s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
    if (why == QLatin1StringView("after a minute"))
        m->clock->advance(1s);
    else if (why == QLatin1StringView("it expires"))
        Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    else if (why == QLatin1StringView("somebody signs in"))
        Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada"), QString()));
    else if (why == QLatin1StringView("it fails"))
        Q_EMIT flow->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    else
        m_view->cancel();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_DeviceCodeView::aSelectionThatIsCopiedLeavesTheClipboardToo()
{
    waiting();
    code()->selectAll();
    code()->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
    m->clock->advance(60s);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void tst_DeviceCodeView::showsAForeignHostInBothForms()
{
    Q_EMIT started()->userCodeReceived(
        m->authorization(QStringLiteral("AB"), QUrl(QStringLiteral("https://b\u00fccher.de/d"))));
    QVERIFY(shows(m_view, QStringLiteral("xn--bcher-kva.de")));
    QVERIFY(shows(m_view, QStringLiteral("in its own letters: b\u00fccher.de")));
    Q_EMIT started()->userCodeReceived(m->authorization());
    QVERIFY(!shows(m_view, QStringLiteral("in its own letters")));
}

void tst_DeviceCodeView::offersToKeepSomebodyElse()
{
    m_view->setExpectedUsername(QStringLiteral("ada@example.com"));
    m_view->start(m->application.get(), {});
    m_window->show();
    QSignalSpy signedIn(m_view, &DeviceCodeView::signedIn);
    Q_EMIT m->newestFlow<DeviceCodeFlow>()->completed(signedInAs(QString(), QStringLiteral("bob@example.com")));
    QCOMPARE(signedIn.count(), 0);
    QVERIFY(shows(m_view, QStringLiteral("You signed in as bob@example.com, but ada@example.com was expected.")));
    QVERIFY(buttonNamed(m_view, QStringLiteral("Get a new code")));
    buttonNamed(m_view, QStringLiteral("Keep this account"))->click();
    QCOMPARE(signedIn.count(), 1);
    QVERIFY(!buttonNamed(m_view, QStringLiteral("Keep this account")));
}

void tst_DeviceCodeView::linkIsAButtonThatOpensTheBrowserOnClick()
{
    waiting();
    QVERIFY(m->browser->opened.isEmpty());
    QPushButton *link = nullptr;
    for (QPushButton *button : m_view->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("https://login.example.com/device")))
            link = button;
    }
    QVERIFY(link);
    QVERIFY(link->focusPolicy() & Qt::TabFocus);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(m->browser->opened.size(), 1);
}

void tst_DeviceCodeView::neverAHtmlPlace()
{
    const QString planted = QStringLiteral("<b>B</b><img src=x>");
    DeviceCodeFlow *flow = waiting(planted);
    QCOMPARE(richTextPlaces(m_view), QString());
    QCOMPARE(code()->toPlainText(), planted);
    Q_EMIT flow->completed(signedInAs(planted, planted));
    QCOMPARE(richTextPlaces(m_view), QString());
    QVERIFY(shows(m_view, QStringLiteral("Signed in as <b>B</b><img src=x>.")));
}

void tst_DeviceCodeView::qrCodeHoldsTheLink()
{
    DeviceCodeFlow *flow = started();
    auto *qrCode = m_view->findChild<QrCodeWidget *>();
    QVERIFY(!qrCode->hasCode());
    Q_EMIT flow->userCodeReceived(m->authorization());
    QCOMPARE(qrCode->payload(), QStringLiteral("https://login.example.com/device"));
    QCOMPARE(qrCode->accessibleName(), QStringLiteral("QR code that opens the sign-in page of login.example.com"));
}

void tst_DeviceCodeView::warnsOfCodesThatSomeoneSent()
{
    started();
    QVERIFY(shows(m_view,
        QStringLiteral(
            "Only continue if you started this sign-in yourself. Never enter a code that someone sent you.")));
}

void tst_DeviceCodeView::everyNodeHasAName()
{
    QCOMPARE(namelessNodes(m_window.get()), QString());
    DeviceCodeFlow *flow = started();
    QCOMPARE(namelessNodes(m_window.get()), QString());
    Q_EMIT flow->userCodeReceived(m->authorization());
    QCOMPARE(namelessNodes(m_window.get()), QString());
    Q_EMIT flow->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    QCOMPARE(namelessNodes(m_window.get()), QString());
}

void tst_DeviceCodeView::tabGoesFromLinkToCopy()
{
    waiting();
    const QStringList expected {QStringLiteral("Open https://login.example.com/device in this computer's browser"),
        QStringLiteral("Code: W D J B dash M J H T"), QStringLiteral("Copy")};
    QCOMPARE(tabOrder(m_window.get()), expected);
}

void tst_DeviceCodeView::offersANewCode()
{
    DeviceCodeFlow *first = waiting();
    QVERIFY(!buttonNamed(m_view, QStringLiteral("Get a new code")));
    Q_EMIT first->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    QPushButton *newCode = buttonNamed(m_view, QStringLiteral("Get a new code"));
    QVERIFY(newCode);
    QVERIFY(!code()->isEnabled());
    newCode->click();
    QVERIFY(m->newestFlow<DeviceCodeFlow>() != first);
    QVERIFY(code()->toPlainText().isEmpty());
    QVERIFY(!buttonNamed(m_view, QStringLiteral("Get a new code")));
}

void tst_DeviceCodeView::tellsItsOwnerHowItEnded()
{
    QSignalSpy signedIn(m_view, &DeviceCodeView::signedIn);
    QSignalSpy failed(m_view, &DeviceCodeView::failed);
    Q_EMIT waiting()->failed(Error(Error::Kind::Denied, QStringLiteral("access_denied"), QString()));
    QCOMPARE(failed.count(), 1);
    Q_EMIT waiting()->completed(signedInAs(QStringLiteral("Ada"), QString()));
    QCOMPARE(signedIn.count(), 1);
}

void tst_DeviceCodeView::viewThatGoesCancelsWhatItBegan()
{
    QSignalSpy failed(waiting(), &Flow::failed);
    m_window.reset();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<Error>().kind(), Error::Kind::Cancelled);
}

void tst_DeviceCodeView::viewMayGoWhileItIsSeen()
{
    auto view = std::make_unique<DeviceCodeView>();
    view->start(m->application.get(), {});
    view->show();
    QSignalSpy failed(m->newestFlow<DeviceCodeFlow>(), &Flow::failed);
    view.reset();
    QTRY_COMPARE(failed.count(), 1);
}

void tst_DeviceCodeView::flowMadeElsewhereOutlivesTheView()
{
    QPointer<DeviceCodeFlow> flow = m->application->acquireTokenByDeviceFlow({});
    QSignalSpy failed(flow, &Flow::failed);
    m_view->setFlow(flow);
    Q_EMIT flow->userCodeReceived(m->authorization());
    m_window.reset();
    QCoreApplication::processEvents();
    QVERIFY(flow);
    QCOMPARE(failed.count(), 0);
}

void tst_DeviceCodeView::theSameFlowGoesOn()
{
    DeviceCodeFlow *flow = m->application->acquireTokenByDeviceFlow({});
    QSignalSpy failed(flow, &Flow::failed);
    m_view->setFlow(flow);
    Q_EMIT flow->userCodeReceived(m->authorization());
    m_view->setFlow(flow);
    QCoreApplication::processEvents();
    QCOMPARE(failed.count(), 0);
    QCOMPARE(code()->toPlainText(), QStringLiteral("WDJB-MJHT"));
}

void tst_DeviceCodeView::saysWhatToDoAboutAFailure()
{
    Q_EMIT waiting()->failed(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
    QVERIFY(shows(m_window.get(), QStringLiteral("The sign-in service can't be reached.")));
    QVERIFY(shows(m_window.get(), QStringLiteral("Check your internet connection, then try again.")));
}

QTEST_MAIN(tst_DeviceCodeView)
#include "tst_devicecodeview.moc"
