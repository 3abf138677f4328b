#include <QtSignIn/accountpicker.h>

#include <QtCore/QScopeGuard>
#include <QtGui/QStyleHints>
#include <QtSignIn/accountmodel.h>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QListView>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QVBoxLayout>

#include "people.h"
#include "presenters/accountpickerrows.h"
#include "viewchecks.h"
#include "views/colors.h"

using namespace QtSignIn;

class tst_AccountPicker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void listsPeopleAndAWayToAnother();
    void leavesTheWayToAnotherOut();
    void aClickChooses();
    void aClickElsewhereDoesNot();
    void keysChoose_data();
    void keysChoose();
    void arrowsAndLettersMove();
    void aSpaceInATypedNameDoesNotChoose();
    void theLastRowIsReached();
    void aHeldKeyChoosesOnce();
    void saysWhoIsHighlighted();
    void keepsWhoIsHighlightedWhenOthersCome();
    void saysEveryRowToScreenReaders();
    void hasNoNamelessPartAndNoRichText();
    void growsWhenSomebodyNeedsToSignInAgain();
    void staysNarrowWithLongNames();
    void growsWithTheFont();
    void readsWell_data();
    void readsWell();
    void usesAModelOfTheApplications();
    void outlivesItsApplicationAndModel();
    void mayBeDeletedByASlot_data();
    void mayBeDeletedByASlot();
    void rowsKeepTheRulesOfModels();

private:
    static QListView *viewIn(const AccountPicker &picker) { return picker.findChild<QListView *>(); }
    static QPoint middleOf(const QListView *view, int row)
    {
        return view->visualRect(view->model()->index(row, 0)).center();
    }
    static QStringList textsIn(const AccountPicker &picker);
};

QStringList tst_AccountPicker::textsIn(const AccountPicker &picker)
{
    QStringList texts;
    const QAbstractItemModel *model = viewIn(picker)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, 0).data().toString();
    return texts;
}

namespace {

/// Alice, Bob and a picker that shows them.
struct Shown {
    Shown()
    {
        picker.setApplication(people.application.get());
        picker.resize(picker.sizeHint());
        picker.show();
        QObject::connect(&picker, &AccountPicker::accountChosen, &picker,
            [this](const Account &account) { chosen += account.username(); });
        QObject::connect(
            &picker, &AccountPicker::anotherAccountRequested, &picker, [this] { chosen += QStringLiteral("another"); });
    }

    People people;
    Account alice =
        people.signIn(QStringLiteral("a"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"));
    Account bob = people.signIn(QStringLiteral("b"), QStringLiteral("Bob"), QStringLiteral("bob@example.com"));
    AccountPicker picker;
    QStringList chosen;
};

} // namespace

void tst_AccountPicker::listsPeopleAndAWayToAnother()
{
    const AccountPicker empty;
    QCOMPARE(textsIn(empty), QStringList {QStringLiteral("Use another account")});
    const Shown shown;
    QCOMPARE(textsIn(shown.picker),
        QStringList({QStringLiteral("Alice Example"), QStringLiteral("Bob"), QStringLiteral("Use another account")}));
}

void tst_AccountPicker::leavesTheWayToAnotherOut()
{
    Shown shown;
    QSignalSpy changed(&shown.picker, &AccountPicker::offersAnotherAccountChanged);
    shown.picker.setOffersAnotherAccount(false);
    QCOMPARE(textsIn(shown.picker), QStringList({QStringLiteral("Alice Example"), QStringLiteral("Bob")}));
    shown.picker.setOffersAnotherAccount(true);
    QCOMPARE(textsIn(shown.picker).size(), 3);
    QCOMPARE(changed.count(), 2);
}

void tst_AccountPicker::aClickChooses()
{
    Shown shown;
    const QListView *view = viewIn(shown.picker);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middleOf(view, 1));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middleOf(view, 2));
    QCOMPARE(shown.chosen, QStringList({QStringLiteral("bob@example.com"), QStringLiteral("another")}));
}

void tst_AccountPicker::aClickElsewhereDoesNot()
{
    Shown shown;
    const QListView *view = viewIn(shown.picker);
    shown.picker.resize(400, 600);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(200, 590));
    QTest::mouseClick(view->viewport(), Qt::RightButton, {}, middleOf(view, 1));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, middleOf(view, 0));
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, middleOf(view, 1));
    QCOMPARE(shown.chosen, QStringList());
}

void tst_AccountPicker::keysChoose_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
    QTest::newRow("space") << Qt::Key_Space;
}

void tst_AccountPicker::keysChoose()
{
    QFETCH(Qt::Key, key);
    Shown shown;
    QTest::keyClick(viewIn(shown.picker), key);
    QCOMPARE(shown.chosen, QStringList {QStringLiteral("alice@example.com")});
}

void tst_AccountPicker::arrowsAndLettersMove()
{
    Shown shown;
    QListView *view = viewIn(shown.picker);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(shown.picker.currentAccount(), shown.bob);
    QTest::keyClick(view, Qt::Key_Up);
    QCOMPARE(shown.picker.currentAccount(), shown.alice);
    QTest::keyClick(view, Qt::Key_B);
    QCOMPARE(shown.picker.currentAccount(), shown.bob);
}

void tst_AccountPicker::aSpaceInATypedNameDoesNotChoose()
{
    QStyleHints *const hints = QGuiApplication::styleHints();
    const auto restore =
        qScopeGuard([hints, usual = hints->keyboardInputInterval()] { hints->setKeyboardInputInterval(usual); });
    Shown shown;
    const Account zoe = shown.people.signIn(QStringLiteral("z"), QStringLiteral("Alice Zimmer"));
    hints->setKeyboardInputInterval(60000);
    QTest::keyClicks(viewIn(shown.picker), QStringLiteral("alice z"));
    QCOMPARE(shown.chosen, QStringList());
    QCOMPARE(shown.picker.currentAccount(), zoe);
    hints->setKeyboardInputInterval(0);
    QTest::keyClick(viewIn(shown.picker), Qt::Key_Space);
    QCOMPARE(shown.chosen.size(), 1);
}

void tst_AccountPicker::theLastRowIsReached()
{
    Shown shown;
    QListView *view = viewIn(shown.picker);
    QTest::keyClick(view, Qt::Key_End);
    QVERIFY(shown.picker.currentAccount().isNull());
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(shown.chosen, QStringList {QStringLiteral("another")});
}

void tst_AccountPicker::aHeldKeyChoosesOnce()
{
    Shown shown;
    QListView *view = viewIn(shown.picker);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, {}, QString(), true);
    QCoreApplication::sendEvent(view, &held);
    QCOMPARE(shown.chosen, QStringList());
}

void tst_AccountPicker::saysWhoIsHighlighted()
{
    Shown shown;
    QCOMPARE(shown.picker.currentAccount(), shown.alice);
    QSignalSpy changed(&shown.picker, &AccountPicker::currentAccountChanged);
    shown.picker.setCurrentAccount(shown.bob);
    QCOMPARE(shown.picker.currentAccount(), shown.bob);
    QVERIFY(changed.wait());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().value<Account>(), shown.bob);
    shown.picker.setCurrentAccount({});
    QCOMPARE(shown.picker.currentAccount(), shown.bob);
}

void tst_AccountPicker::keepsWhoIsHighlightedWhenOthersCome()
{
    Shown shown;
    shown.people.signIn(QStringLiteral("0"), QStringLiteral("Aaron"), QStringLiteral("aaron"));
    QCOMPARE(shown.picker.currentAccount(), shown.alice);
    shown.people.application->removeAccount(shown.alice);
    QVERIFY(!shown.picker.currentAccount().isNull());
    QCOMPARE(textsIn(shown.picker),
        QStringList({QStringLiteral("Aaron"), QStringLiteral("Bob"), QStringLiteral("Use another account")}));
}

void tst_AccountPicker::saysEveryRowToScreenReaders()
{
    Shown shown;
    shown.people.expel(shown.bob);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(viewIn(shown.picker));
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->text(QAccessible::Name), QStringLiteral("Accounts"));
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        if (list->child(i)->role() == QAccessible::ListItem)
            names += list->child(i)->text(QAccessible::Name);
    }
    QCOMPARE(names,
        QStringList({QStringLiteral("Alice Example, alice@example.com"),
            QStringLiteral("Bob, bob@example.com, needs to sign in again"), QStringLiteral("Use another account")}));
}

void tst_AccountPicker::hasNoNamelessPartAndNoRichText()
{
    Shown shown;
    shown.people.signIn(QStringLiteral("c"), QStringLiteral("<img src=x>"), QStringLiteral("<b>c</b>"));
    QCOMPARE(namelessNodes(&shown.picker), QString());
    QCOMPARE(richTextPlaces(&shown.picker), QString());
    QCOMPARE(tabOrder(&shown.picker), QStringList {QStringLiteral("Accounts")});
}

void tst_AccountPicker::growsWhenSomebodyNeedsToSignInAgain()
{
    Shown shown;
    const QListView *view = viewIn(shown.picker);
    const int before = view->sizeHintForRow(1);
    shown.people.expel(shown.bob);
    QVERIFY(view->sizeHintForRow(1) > before);
    QCOMPARE(view->sizeHintForRow(0), before);
}

void tst_AccountPicker::staysNarrowWithLongNames()
{
    Shown shown;
    shown.people.signIn(QStringLiteral("c"), QString(70, QLatin1Char('W')), QString(70, QLatin1Char('w')));
    const int letter = shown.picker.fontMetrics().averageCharWidth();
    QVERIFY(shown.picker.sizeHint().width() < 60 * letter);
    QVERIFY(shown.picker.minimumSizeHint().width() < 30 * letter);
    QVERIFY(!viewIn(shown.picker)->horizontalScrollBar()->isVisible());
}

void tst_AccountPicker::growsWithTheFont()
{
    Shown shown;
    const int before = viewIn(shown.picker)->sizeHintForRow(0);
    QFont font = shown.picker.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    shown.picker.setFont(font);
    QVERIFY(viewIn(shown.picker)->sizeHintForRow(0) > before * 3 / 2);
    QVERIFY(before >= 40); // a finger finds it
}

void tst_AccountPicker::readsWell_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xefefef), QColor(0xefefef));
    QTest::newRow("dark") << QPalette(QColor(0x353535), QColor(0x252525));
}

/// Every text of a row is painted in one of these.
void tst_AccountPicker::readsWell()
{
    QFETCH(QPalette, palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor highlight = palette.color(group, QPalette::Highlight);
        const QColor chosen = readableText(palette.color(group, QPalette::HighlightedText), highlight);
        const QColor text = readableText(palette.color(group, QPalette::Text), base);
        QVERIFY(contrastRatio(chosen, highlight) >= 4.5);
        QVERIFY(contrastRatio(mutedText(chosen, highlight), highlight) >= 4.5);
        QVERIFY(contrastRatio(mutedText(text, base), base) >= 4.5);
        const QColor hovered = mixed(base, highlight, 0.12f);
        QVERIFY(contrastRatio(mutedText(readableText(text, hovered), hovered), hovered) >= 4.5);
        QVERIFY(mutedText(text, base) != text);
    }
}

void tst_AccountPicker::usesAModelOfTheApplications()
{
    Shown shown;
    AccountModel model;
    People others;
    others.signIn(QStringLiteral("z"), QStringLiteral("Zoe"), QStringLiteral("zoe"));
    model.setApplication(others.application.get());
    shown.picker.setModel(&model);
    QCOMPARE(shown.picker.model(), &model);
    QCOMPARE(shown.picker.application(), others.application.get());
    QCOMPARE(textsIn(shown.picker), QStringList({QStringLiteral("Zoe"), QStringLiteral("Use another account")}));
    shown.picker.setModel(nullptr);
    QCOMPARE(textsIn(shown.picker).size(), 3);
}

void tst_AccountPicker::outlivesItsApplicationAndModel()
{
    Shown shown;
    auto model = std::make_unique<AccountModel>();
    model->setApplication(shown.people.application.get());
    shown.picker.setModel(model.get());
    model.reset();
    QCOMPARE(textsIn(shown.picker).size(), 3);
    shown.people.application.reset();
    QCOMPARE(textsIn(shown.picker), QStringList {QStringLiteral("Use another account")});
}

void tst_AccountPicker::mayBeDeletedByASlot_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("mouse") << true;
    QTest::newRow("keyboard") << false;
}

void tst_AccountPicker::mayBeDeletedByASlot()
{
    QFETCH(bool, byMouse);
    People people;
    people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    auto picker = std::make_unique<AccountPicker>();
    picker->setApplication(people.application.get());
    picker->resize(picker->sizeHint());
    picker->show();
    connect(picker.get(), &AccountPicker::accountChosen, this, [&] { picker.reset(); });
    QListView *view = viewIn(*picker);
    if (byMouse)
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middleOf(view, 0));
    else
        QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(!picker);
}

void tst_AccountPicker::rowsKeepTheRulesOfModels()
{
    People people;
    AccountModel model;
    AccountPickerRows rows(&model);
    const QAbstractItemModelTester tester(&rows);
    model.setApplication(people.application.get());
    const Account bob = people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    const Account alice = people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    people.signIn(QStringLiteral("b"), QStringLiteral("Bob"), QStringLiteral("bob"));
    people.expel(alice);
    people.application->removeAccount(bob);
    rows.setOffersAnotherAccount(false);
    rows.setOffersAnotherAccount(true);
    AccountModel other;
    rows.setAccounts(&other);
    rows.setAccounts(&model);
    QCOMPARE(rows.rowCount(), 2);
    QVERIFY(rows.isAnotherAccount(rows.index(1)));
    rows.retranslate();
    people.application.reset();
    QCOMPARE(rows.rowCount(), 1);
}

QTEST_MAIN(tst_AccountPicker)
#include "tst_accountpicker.moc"
