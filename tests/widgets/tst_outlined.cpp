#include <QtTest/QtTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QStyleFactory>

#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signinbutton.h>
#include <QtSignIn/signindialog.h>

#include "views/colors.h"
#include "views/linkbutton.h"
#include "views/outlined.h"
#include "widgets/fixtures.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

/// Styles draw lines in shades of the window's colour, and black has none.
class tst_Outlined : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyControlIsSeenOnBlack_data();
    void everyControlIsSeenOnBlack();
    void leavesOtherPalettesToTheStyle_data();
    void leavesOtherPalettesToTheStyle();
};

namespace {

QPalette blackPalette()
{
    QPalette palette(Qt::black, Qt::black);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, Qt::white);
    palette.setColor(QPalette::Base, Qt::black);
    return palette;
}

using Made = std::unique_ptr<QWidget>;
using Make = std::function<Made(Fixture &)>;

std::unique_ptr<DeviceCodeDialog> device(Fixture &fixture)
{
    auto dialog = std::make_unique<DeviceCodeDialog>(fixture.application.get(), QStringList());
    dialog->show();
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->userCodeReceived(fixture.authorization());
    return dialog;
}

Made choice(Fixture &fixture)
{
    auto dialog = std::make_unique<SignInDialog>(fixture.application.get(), QStringList());
    dialog->show();
    return dialog;
}

Made failed(Fixture &fixture)
{
    auto dialog = device(fixture);
    Q_EMIT fixture.newestFlow<DeviceCodeFlow>()->failed(Error(Error::Kind::Denied, QStringLiteral("no"), {}));
    return dialog;
}

Made picker(Fixture &fixture)
{
    auto widget = std::make_unique<AccountPicker>();
    widget->setApplication(fixture.application.get());
    widget->show();
    return widget;
}

Made signInButton(Fixture &)
{
    auto window = std::make_unique<QWidget>();
    (new SignInButton(window.get()))->move(10, 10);
    window->show();
    return window;
}

bool isSeenAtItsEdge(const QWidget *control, const QImage &picture)
{
    const QRect place(control->mapTo(control->window(), QPoint()), control->size());
    for (int x = place.left(); x < place.left() + 4; ++x) {
        if (contrastRatio(picture.pixelColor(x, place.center().y()), Qt::black) >= 3)
            return true;
    }
    return false;
}

} // namespace

void tst_Outlined::init()
{
    failOnOtherWarnings();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void tst_Outlined::cleanup()
{
    QApplication::setPalette(QPalette());
}

void tst_Outlined::everyControlIsSeenOnBlack_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("controls");
    QTest::newRow("choice") << Make(choice) << 3;
    QTest::newRow("device") << Make([](Fixture &fixture) -> Made { return device(fixture); }) << 3;
    QTest::newRow("failed") << Make(failed) << 4;
    QTest::newRow("account picker") << Make(picker) << 1;
    QTest::newRow("sign-in button") << Make(signInButton) << 1;
}

void tst_Outlined::everyControlIsSeenOnBlack()
{
    QFETCH(Make, make);
    QApplication::setPalette(blackPalette());
    Fixture fixture;
    const Made window = make(fixture);
    QCoreApplication::processEvents();
    if (window->focusWidget())
        window->focusWidget()->clearFocus(); // else it has a mark of its own
    const QImage picture = window->grab().toImage();
    int controls = 0;
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool isControl = qobject_cast<const QPushButton *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QListView *>(widget);
        if (!isControl || !widget->isVisible() || qobject_cast<const LinkButton *>(widget))
            continue;
        ++controls;
        QVERIFY2(isSeenAtItsEdge(widget, picture), widget->metaObject()->className());
    }
    QTEST(controls, "controls");
}

void tst_Outlined::leavesOtherPalettesToTheStyle_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("usual") << QPalette();
    QTest::newRow("light") << QPalette(QColor(0xfcfcfc), QColor(0xeff0f1));
    QTest::newRow("dark") << QPalette(QColor(0x353535), QColor(0x252525));
}

void tst_Outlined::leavesOtherPalettesToTheStyle()
{
    QFETCH(QPalette, palette);
    QApplication::setPalette(palette);
    Outlined<QPushButton> ours(QStringLiteral("Sign in"));
    QPushButton usual(QStringLiteral("Sign in"));
    usual.resize(ours.sizeHint());
    ours.resize(ours.sizeHint());
    QCOMPARE(ours.grab().toImage(), usual.grab().toImage());
}

QTEST_MAIN(tst_Outlined)
#include "tst_outlined.moc"
