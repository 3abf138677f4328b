#include <QtSignIn/accountbutton.h>

#include <QtGui/QPainter>
#include <QtSignIn/accountmodel.h>
#include <QtSignIn/signindialog.h>
#include <QtWidgets/QMenu>

#include "people.h"
#include "presenters/accountbuttonpresenter.h"
#include "viewchecks.h"
#include "views/accountcard.h"
#include "views/choicescreen.h"
#include "views/colors.h"

using namespace QtSignIn;

class tst_AccountButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The offscreen platform has no windows to raise and no keyboard to grab.
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support ).?"))); }
    void asksToSignInWhileNobodyIs();
    void showsTheFirstWhoSignsIn();
    void staysWithWhoIsShown();
    void goesOnWithWhoIsLeft();
    void offersWhatCanBeDone();
    void offersToSignInAgain();
    void managesOnlyAtASafeAddress_data();
    void managesOnlyAtASafeAddress();
    void switchesToAnother();
    void saysWhatThePersonWants();
    void doesNothingByItselfUnlessTold();
    void signsInByItself();
    void signsInAgainAsTheSamePerson();
    void signsOutByItself();
    void opensOneDialogOnly();
    void opensItsMenuByTheKeyboard_data();
    void opensItsMenuByTheKeyboard();
    void opensItsMenuByTheMouse();
    void leavesAnOpenMenuAsItIs();
    void forgetsWhoIsGoneFromAnOldMenu();
    void keepsForeignTextPlain();
    void hasNoNamelessPart();
    void isSmallWhenCompact();
    void elidesLongNames();
    void growsWithTheFont();
    void mirrorsFromRightToLeft();
    void showsWhereTheFocusIs();
    void outlivesItsApplicationAndModel();
    void mayBeDeletedByASlot_data();
    void mayBeDeletedByASlot();

private:
    static QStringList entriesIn(const AccountButton &button);
    static void trigger(const AccountButton &button, const QString &text);
};

QStringList tst_AccountButton::entriesIn(const AccountButton &button)
{
    QStringList texts;
    if (!button.menu())
        return texts;
    for (const QAction *action : button.menu()->actions()) {
        if (!action->isSeparator())
            texts += action->text();
    }
    return texts;
}

void tst_AccountButton::trigger(const AccountButton &button, const QString &text)
{
    for (QAction *action : button.menu()->actions()) {
        if (action->text() == text) {
            action->trigger();
            processEvents();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("no entry: ") + text));
}

namespace {

/// Alice, who is shown, and Bob.
struct Shown {
    Shown()
    {
        button.setApplication(people.application.get());
        button.resize(button.sizeHint());
    }

    People people;
    Account alice =
        people.signIn(QStringLiteral("a"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"));
    Account bob = people.signIn(QStringLiteral("b"), QStringLiteral("Bob"), QStringLiteral("bob@example.com"));
    AccountButton button;
};

} // namespace

void tst_AccountButton::asksToSignInWhileNobodyIs()
{
    AccountButton button;
    QSignalSpy requested(&button, &AccountButton::addAccountRequested);
    QVERIFY(button.account().isNull());
    QVERIFY(!button.menu());
    QCOMPARE(button.accessibleName(), QStringLiteral("Sign in"));
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(requested.count(), 2);
}

void tst_AccountButton::showsTheFirstWhoSignsIn()
{
    People people;
    AccountButton button;
    button.setApplication(people.application.get());
    QSignalSpy changed(&button, &AccountButton::accountChanged);
    const Account alice = people.signIn(QStringLiteral("a"), QStringLiteral("Alice"), QStringLiteral("alice"));
    QCOMPARE(button.account(), alice);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(button.accessibleName(), QStringLiteral("Account: Alice, alice"));
    people.signIn(QStringLiteral("a"), QStringLiteral("Alice Married"), QStringLiteral("alice"));
    QCOMPARE(button.accessibleName(), QStringLiteral("Account: Alice Married, alice"));
    QCOMPARE(changed.count(), 1);
}

void tst_AccountButton::staysWithWhoIsShown()
{
    Shown shown;
    QSignalSpy changed(&shown.button, &AccountButton::accountChanged);
    shown.button.setAccount(shown.bob);
    QCOMPARE(shown.button.account(), shown.bob);
    shown.people.signIn(QStringLiteral("0"), QStringLiteral("Aaron"), QStringLiteral("aaron"));
    QCOMPARE(shown.button.account(), shown.bob);
    shown.button.setAccount(shown.bob);
    QCOMPARE(changed.count(), 1);
}

void tst_AccountButton::goesOnWithWhoIsLeft()
{
    Shown shown;
    QSignalSpy changed(&shown.button, &AccountButton::accountChanged);
    shown.people.application->removeAccount(shown.alice);
    QCOMPARE(shown.button.account(), shown.bob);
    shown.people.application->removeAccount(shown.bob);
    QVERIFY(shown.button.account().isNull());
    QVERIFY(!shown.button.menu());
    QCOMPARE(changed.count(), 2);
}

void tst_AccountButton::offersWhatCanBeDone()
{
    const Shown shown;
    QCOMPARE(entriesIn(shown.button),
        QStringList(
            {QStringLiteral("Signed in: Alice Example, alice@example.com"), QStringLiteral("Bob (bob@example.com)"),
                QStringLiteral("Use another account"), QStringLiteral("Sign out")}));
    QVERIFY(!shown.button.menu()->actions().constFirst()->isEnabled());
}

void tst_AccountButton::offersToSignInAgain()
{
    Shown shown;
    shown.people.expel(shown.alice);
    QCOMPARE(shown.button.accessibleName(),
        QStringLiteral("Account: Alice Example, alice@example.com, needs to sign in again"));
    QCOMPARE(entriesIn(shown.button).value(1), QStringLiteral("Sign in again"));
    QSignalSpy again(&shown.button, &AccountButton::signInAgainRequested);
    trigger(shown.button, QStringLiteral("Sign in again"));
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.at(0).at(0).value<Account>(), shown.alice);
    shown.people.expel(shown.bob);
    QVERIFY(entriesIn(shown.button).contains(QStringLiteral("Bob (sign in again)")));
    shown.people.expel(shown.people.signIn(QStringLiteral("c"), QString(70, QLatin1Char('W')), QStringLiteral("c")));
    QVERIFY(entriesIn(shown.button).value(2 + 1).endsWith(QStringLiteral("(sign in again)")));
}

void tst_AccountButton::managesOnlyAtASafeAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("none") << QUrl() << false;
    QTest::newRow("https") << QUrl(QStringLiteral("https://account.example.com/me")) << true;
    QTest::newRow("http") << QUrl(QStringLiteral("http://account.example.com/me")) << false;
    QTest::newRow("file") << QUrl(QStringLiteral("file:///bin/sh")) << false;
}

void tst_AccountButton::managesOnlyAtASafeAddress()
{
    QFETCH(QUrl, url);
    QFETCH(bool, isOffered);
    Shown shown;
    shown.button.setManageUrl(url);
    QCOMPARE(shown.button.manageUrl(), url);
    QCOMPARE(entriesIn(shown.button).contains(QStringLiteral("Manage account")), isOffered);
    if (!isOffered)
        return;
    trigger(shown.button, QStringLiteral("Manage account"));
    QCOMPARE(shown.people.provider.browser->openedUrls(), QList<QUrl> {url});
}

void tst_AccountButton::switchesToAnother()
{
    Shown shown;
    QSignalSpy changed(&shown.button, &AccountButton::accountChanged);
    QSignalSpy selected(&shown.button, &AccountButton::accountSelected);
    trigger(shown.button, QStringLiteral("Bob (bob@example.com)"));
    QCOMPARE(shown.button.account(), shown.bob);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(selected.count(), 1);
    QVERIFY(entriesIn(shown.button).contains(QStringLiteral("Alice Example (alice@example.com)")));
}

void tst_AccountButton::saysWhatThePersonWants()
{
    Shown shown;
    QSignalSpy add(&shown.button, &AccountButton::addAccountRequested);
    QSignalSpy out(&shown.button, &AccountButton::signOutRequested);
    trigger(shown.button, QStringLiteral("Use another account"));
    trigger(shown.button, QStringLiteral("Sign out"));
    QCOMPARE(add.count(), 1);
    QCOMPARE(out.count(), 1);
    QCOMPARE(out.at(0).at(0).value<Account>(), shown.alice);
}

void tst_AccountButton::doesNothingByItselfUnlessTold()
{
    Shown shown;
    trigger(shown.button, QStringLiteral("Use another account"));
    trigger(shown.button, QStringLiteral("Sign out"));
    QVERIFY(!shown.button.findChild<SignInDialog *>());
    QCOMPARE(shown.people.application->accounts().size(), 2);
}

void tst_AccountButton::signsInByItself()
{
    People people;
    AccountButton button;
    button.setApplication(people.application.get());
    button.setScopes({QStringLiteral("api")});
    button.setActsByItself(true);
    button.show();
    QTest::mouseClick(&button, Qt::LeftButton);
    auto *dialog = button.findChild<SignInDialog *>();
    QVERIFY(dialog);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->interactiveOptions().prompt, Prompt());
    const Account alice = people.signIn(QStringLiteral("a"), QStringLiteral("Alice"), QStringLiteral("alice"));
    dialog->close();
    people.signIn(QStringLiteral("0"), QStringLiteral("Aaron"), QStringLiteral("aaron"));
    trigger(button, QStringLiteral("Use another account"));
    const auto dialogs = button.findChildren<SignInDialog *>();
    QCOMPARE(dialogs.last()->interactiveOptions().prompt, Prompt(PromptValue::Login));
    QVERIFY(dialogs.last()->findChild<ChoiceScreen *>()->isVisible());
}

void tst_AccountButton::signsInAgainAsTheSamePerson()
{
    Shown shown;
    shown.button.setActsByItself(true);
    shown.people.expel(shown.alice);
    trigger(shown.button, QStringLiteral("Sign in again"));
    const auto *dialog = shown.button.findChild<SignInDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->expectedAccount(), shown.alice);
    QCOMPARE(dialog->interactiveOptions().prompt, Prompt());
}

void tst_AccountButton::signsOutByItself()
{
    Shown shown;
    shown.button.setActsByItself(true);
    trigger(shown.button, QStringLiteral("Sign out"));
    QCOMPARE(shown.people.application->accounts(), QList<Account> {shown.bob});
    QCOMPARE(shown.button.account(), shown.bob);
}

void tst_AccountButton::opensOneDialogOnly()
{
    Shown shown;
    shown.button.setActsByItself(true);
    trigger(shown.button, QStringLiteral("Use another account"));
    trigger(shown.button, QStringLiteral("Use another account"));
    QCOMPARE(shown.button.findChildren<SignInDialog *>().size(), 1);
}

void tst_AccountButton::opensItsMenuByTheKeyboard_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::newRow("space") << Qt::Key_Space;
    QTest::newRow("return") << Qt::Key_Return;
    QTest::newRow("enter") << Qt::Key_Enter;
}

void tst_AccountButton::opensItsMenuByTheMouse()
{
    Shown shown;
    shown.button.show();
    QTest::mousePress(&shown.button, Qt::LeftButton);
    QVERIFY(shown.button.menu()->isVisible());
    QVERIFY(shown.button.isDown());
    shown.button.menu()->close();
    QVERIFY(!shown.button.isDown());
}

/// A menu that ran an event loop of its own would not return here.
void tst_AccountButton::opensItsMenuByTheKeyboard()
{
    QFETCH(Qt::Key, key);
    Shown shown;
    shown.button.show();
    QTest::keyClick(&shown.button, key);
    QVERIFY(shown.button.menu()->isVisible());
    QTest::keyClick(shown.button.menu(), Qt::Key_Down);
    QCOMPARE(shown.button.menu()->activeAction()->text(), QStringLiteral("Bob (bob@example.com)"));
    QTest::keyClick(shown.button.menu(), Qt::Key_Escape);
    QVERIFY(!shown.button.menu()->isVisible());
}

void tst_AccountButton::leavesAnOpenMenuAsItIs()
{
    Shown shown;
    shown.button.show();
    shown.button.menu()->popup({});
    const QStringList before = entriesIn(shown.button);
    shown.people.signIn(QStringLiteral("c"), QStringLiteral("Carl"), QStringLiteral("carl"));
    QCOMPARE(entriesIn(shown.button), before);
    shown.button.menu()->close();
    processEvents();
    shown.button.menu()->popup({});
    QCOMPARE(entriesIn(shown.button).size(), before.size() + 1);
}

void tst_AccountButton::forgetsWhoIsGoneFromAnOldMenu()
{
    Shown shown;
    shown.button.show();
    shown.button.menu()->popup({});
    QSignalSpy selected(&shown.button, &AccountButton::accountSelected);
    shown.people.application->removeAccount(shown.bob);
    trigger(shown.button, QStringLiteral("Bob (bob@example.com)"));
    QCOMPARE(shown.button.account(), shown.alice);
    QCOMPARE(selected.count(), 0);
}

void tst_AccountButton::keepsForeignTextPlain()
{
    Shown shown;
    shown.people.signIn(QStringLiteral("c"), QStringLiteral("<b>Carl</b> & Sons"), QStringLiteral("c\nd"));
    QVERIFY(entriesIn(shown.button).contains(QStringLiteral("<b>Carl</b> && Sons (c d)")));
    QCOMPARE(richTextPlaces(&shown.button), QString());
    QVERIFY(!shown.button.menu()->toolTipsVisible());
}

void tst_AccountButton::hasNoNamelessPart()
{
    Shown shown;
    QCOMPARE(namelessNodes(&shown.button), QString());
    QCOMPARE(QAccessible::queryAccessibleInterface(&shown.button)->role(), QAccessible::ButtonMenu);
    shown.button.menu()->popup({});
    QAccessibleInterface *menu = QAccessible::queryAccessibleInterface(shown.button.menu());
    QCOMPARE(menu->text(QAccessible::Name), QStringLiteral("Account menu"));
    for (int i = 0; i < menu->childCount(); ++i) {
        QAccessibleInterface *child = menu->child(i);
        QVERIFY(child->role() == QAccessible::Separator || !child->text(QAccessible::Name).isEmpty());
    }
    const auto *card = shown.button.menu()->findChild<AccountCard *>();
    QVERIFY(card);
    QCOMPARE(card->accessibleName(), QStringLiteral("Signed in: Alice Example, alice@example.com"));
}

void tst_AccountButton::isSmallWhenCompact()
{
    Shown shown;
    QSignalSpy changed(&shown.button, &AccountButton::compactChanged);
    const int wide = shown.button.sizeHint().width();
    shown.button.setCompact(true);
    QVERIFY(shown.button.sizeHint().width() * 2 < wide);
    QCOMPARE(shown.button.sizeHint().width(), shown.button.sizeHint().height());
    QCOMPARE(shown.button.accessibleName(), QStringLiteral("Account: Alice Example, alice@example.com"));
    QCOMPARE(changed.count(), 1);
}

void tst_AccountButton::elidesLongNames()
{
    People people;
    people.signIn(QStringLiteral("a"), QString(70, QLatin1Char('W')), QStringLiteral("alice"));
    AccountButton button;
    button.setApplication(people.application.get());
    const int letter = button.fontMetrics().averageCharWidth();
    QVERIFY(button.sizeHint().width() < 40 * letter);
    QVERIFY(button.minimumSizeHint().width() < 22 * letter);
}

void tst_AccountButton::growsWithTheFont()
{
    Shown shown;
    const QSize before = shown.button.sizeHint();
    QFont font = shown.button.font();
    font.setPointSizeF(font.pointSizeF() * 2);
    shown.button.setFont(font);
    QVERIFY(shown.button.sizeHint().height() > before.height() * 3 / 2);
    QVERIFY(shown.button.sizeHint().width() > before.width() * 3 / 2);
}

void tst_AccountButton::mirrorsFromRightToLeft()
{
    Shown shown;
    AccountModel *model = shown.button.model();
    QImage picture(32, 32, QImage::Format_RGB32);
    picture.fill(QColor(0xff00ff));
    model->setPicture(shown.alice, picture);
    const auto isAt = [&](int x) {
        return shown.button.grab().toImage().pixelColor(x, shown.button.height() / 2) == QColor(0xff00ff);
    };
    const int middle = shown.button.height() / 2;
    QVERIFY(isAt(middle));
    shown.button.setLayoutDirection(Qt::RightToLeft);
    QVERIFY(!isAt(middle));
    QVERIFY(isAt(shown.button.width() - middle));
}

void tst_AccountButton::showsWhereTheFocusIs()
{
    QWidget window;
    auto *other = new QPushButton(&window);
    auto *button = new AccountButton(&window);
    button->resize(button->sizeHint());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const QImage without = button->grab().toImage();
    button->setFocus();
    const QImage with = button->grab().toImage();
    const QColor ring = with.pixelColor(with.width() / 2, 1);
    QVERIFY2(contrastRatio(ring, without.pixelColor(with.width() / 2, 1)) >= 2.5, qPrintable(ring.name()));
}

void tst_AccountButton::outlivesItsApplicationAndModel()
{
    Shown shown;
    auto model = std::make_unique<AccountModel>();
    model->setApplication(shown.people.application.get());
    shown.button.setModel(model.get());
    QCOMPARE(shown.button.model(), model.get());
    shown.button.setAccount(shown.bob);
    model.reset();
    QCOMPARE(shown.button.account(), shown.bob);
    shown.people.application.reset();
    QVERIFY(shown.button.account().isNull());
}

void tst_AccountButton::mayBeDeletedByASlot_data()
{
    QTest::addColumn<QString>("entry");
    for (const char *entry : {"Sign in again", "Bob (bob@example.com)", "Use another account", "Sign out"})
        QTest::newRow(entry) << QString::fromLatin1(entry);
}

void tst_AccountButton::mayBeDeletedByASlot()
{
    QFETCH(QString, entry);
    Shown shown;
    shown.people.expel(shown.alice);
    auto button = std::make_unique<AccountButton>();
    button->setApplication(shown.people.application.get());
    button->setActsByItself(true);
    const auto destroy = [&] { button.reset(); };
    connect(button.get(), &AccountButton::signInAgainRequested, this, destroy);
    connect(button.get(), &AccountButton::accountChanged, this, destroy);
    connect(button.get(), &AccountButton::addAccountRequested, this, destroy);
    connect(button.get(), &AccountButton::signOutRequested, this, destroy);
    trigger(*button, entry);
    QVERIFY(!button);
}

QTEST_MAIN(tst_AccountButton)
#include "tst_accountbutton.moc"
