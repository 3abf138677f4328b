#include <QtTest/QtTest>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QStyle>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/qrcodewidget.h>
#include <QtSignIn/signinbutton.h>
#include <QtSignIn/signindialog.h>

#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

/// QApplication::setStyle() goes through all widgets, tells each, and does not survive that one goes or comes
/// meanwhile.
class tst_StyleChanges : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noWidgetComesOrGoes_data() { addWidgets(); }
    void noWidgetComesOrGoes();
    void whatIsHiddenStaysHidden_data() { addWidgets(); }
    void whatIsHiddenStaysHidden();
    void inTheDestructorOfItsWindow_data() { addWidgets(); }
    void inTheDestructorOfItsWindow();
    void inTheDestructorOfItsChild_data() { addWidgets(); }
    void inTheDestructorOfItsChild();
    void theFocusMarkStaysAtTheFocus();

private:
    static void addWidgets();
};

namespace {

using Made = std::unique_ptr<QWidget>;
using Make = std::function<Made(Fixture &)>;

void changeStyle()
{
    const bool isFusion = QApplication::style()->name() == QLatin1StringView("fusion");
    QApplication::setStyle(isFusion ? QStringLiteral("Windows") : QStringLiteral("Fusion"));
}

QSet<QWidget *> everyWidget()
{
    const QWidgetList list = QApplication::allWidgets();
    return {list.cbegin(), list.cend()};
}

Made signInDialog(Fixture &fixture)
{
    return std::make_unique<SignInDialog>(fixture.application.get(), QStringList());
}

Made inBrowser(Fixture &fixture)
{
    Made dialog = signInDialog(fixture);
    dialog->show();
    defaultButton(dialog.get())->click();
    QCoreApplication::sendPostedEvents();
    auto *flow = fixture.newestFlow<InteractiveFlow>();
    Q_EMIT flow->authorizationUrlReady(QUrl(QStringLiteral("https://login.example.com/authorize")));
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    return dialog;
}

Made signInFailed(Fixture &fixture)
{
    Made dialog = inBrowser(fixture);
    Q_EMIT fixture.newestFlow<InteractiveFlow>()->failed(Error(Error::Kind::Denied, QStringLiteral("no"), {}));
    return dialog;
}

Made deviceDialog(Fixture &fixture)
{
    auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
    dialog->show();
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(fixture.authorization());
    return dialog;
}

Made deviceView(Fixture &fixture)
{
    auto view = std::make_unique<DeviceCodeView>();
    view->start(fixture.application.get(), {});
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(fixture.authorization());
    return view;
}

template <typename Widget> Made ofAccounts(Fixture &fixture)
{
    auto widget = std::make_unique<Widget>();
    widget->setApplication(fixture.application.get());
    return widget;
}

template <typename Widget> Made alone(Fixture &)
{
    return std::make_unique<Widget>();
}

/// Each control that can have the focus has it once.
QList<QWidget *> stopsOf(QWidget *window)
{
    QList<QWidget *> stops;
    for (QWidget *widget : window->findChildren<QWidget *>() + QList {window}) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
            stops += widget;
    }
    return stops;
}

class Last : public QWidget {
public:
    using QWidget::QWidget;
    ~Last() override { changeStyle(); }
};

/// Its destructor runs while its children are there, and so do those of its members.
class Window : public QWidget {
public:
    explicit Window(QWidget *child)
    {
        child->setParent(this);
        child->show();
        show();
        activateWindow();
    }
    ~Window() override { changeStyle(); }
};

} // namespace

void tst_StyleChanges::init()
{
    failOnOtherWarnings();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void tst_StyleChanges::addWidgets()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("SignInDialog") << Make(signInDialog);
    QTest::newRow("SignInDialog, browser") << Make(inBrowser);
    QTest::newRow("SignInDialog, failed") << Make(signInFailed);
    QTest::newRow("DeviceCodeDialog") << Make(deviceDialog);
    QTest::newRow("DeviceCodeView") << Make(deviceView);
    QTest::newRow("AccountButton") << Make(ofAccounts<AccountButton>);
    QTest::newRow("AccountPicker") << Make(ofAccounts<AccountPicker>);
    QTest::newRow("SignInButton") << Make(alone<SignInButton>);
    QTest::newRow("QrCodeWidget") << Make(alone<QrCodeWidget>);
}

void tst_StyleChanges::noWidgetComesOrGoes()
{
    QFETCH(Make, make);
    Fixture fixture;
    const Made window = make(fixture);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    for (QWidget *stop : stopsOf(window.get())) {
        stop->setFocus();
        const QSet<QWidget *> before = everyWidget();
        changeStyle();
        QCOMPARE(everyWidget(), before);
    }
}

void tst_StyleChanges::whatIsHiddenStaysHidden()
{
    QFETCH(Make, make);
    Fixture fixture;
    const Made window = make(fixture);
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    const QList<QWidget *> before = stopsOf(window.get());
    const QPointer<QWidget> focus = QApplication::focusWidget();
    changeStyle();
    QCoreApplication::processEvents();
    QCOMPARE(stopsOf(window.get()), before);
    QCOMPARE(QApplication::focusWidget(), focus.data());
}

void tst_StyleChanges::inTheDestructorOfItsWindow()
{
    QFETCH(Make, make);
    Fixture fixture;
    auto window = std::make_unique<Window>(make(fixture).release());
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window.reset();
    changeStyle();
}

void tst_StyleChanges::inTheDestructorOfItsChild()
{
    QFETCH(Make, make);
    Fixture fixture;
    Made window = make(fixture);
    new Last(window.get());
    window->show();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    window.reset();
    changeStyle();
}

void tst_StyleChanges::theFocusMarkStaysAtTheFocus()
{
    Fixture fixture;
    const Made window = deviceDialog(fixture);
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    for (QWidget *stop : stopsOf(window.get())) {
        stop->setFocus();
        changeStyle();
        QCoreApplication::processEvents();
        QList<QRect> marks;
        for (const QFocusFrame *mark : window->findChildren<QFocusFrame *>()) {
            if (mark->isVisible())
                marks += QRect(mark->mapTo(window.get(), QPoint()), mark->size());
        }
        QCOMPARE(marks.size(), 1);
        QVERIFY(marks.first().contains(QRect(stop->mapTo(window.get(), QPoint()), stop->size())));
    }
}

QTEST_MAIN(tst_StyleChanges)
#include "tst_stylechanges.moc"
