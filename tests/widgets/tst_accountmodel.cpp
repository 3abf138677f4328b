#include <QtSignIn/accountmodel.h>

#include <QtGui/QIcon>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

#include "people.h"

using namespace QtSignIn;

class tst_AccountModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void isEmptyWithoutAnApplication();
    void showsWhoIsThereAlready();
    void givesEveryRole();
    void putsNewPeopleWhereTheirNamesBelong();
    void sortsByTheNamesThatAreShown_data();
    void sortsByTheNamesThatAreShown();
    void removesOneRow();
    void saysThatANameHasChanged();
    void keepsPlacesWhenANameChanges();
    void saysWhoNeedsToSignInAgain();
    void showsNoFormattingOfTheProviders();
    void namesWhoHasNoName();
    void isEmptyWhenTheApplicationGoes();
    void changesTheApplication();
    void findsAccounts();
    void keepsPictures();
    void forgetsThePictureOfWhoIsGone();
    void mayBeDeletedByASlot();
    void aSlotMayChangeTheAccountsAgain();
    void aSlotMayChangeTheApplication_data();
    void aSlotMayChangeTheApplication();

private:
    static QStringList namesIn(const AccountModel &model);
};

QStringList tst_AccountModel::namesIn(const AccountModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row).data().toString();
    return names;
}

void tst_AccountModel::isEmptyWithoutAnApplication()
{
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.account({}).isNull());
    QVERIFY(!model.data({}, AccountModel::NameRole).isValid());
    QVERIFY(!model.indexOf({}).isValid());
}

void tst_AccountModel::showsWhoIsThereAlready()
{
    People people;
    people.signIn(QStringLiteral("b"), QStringLiteral("Bob"), QStringLiteral("bob"));
    people.signIn(QStringLiteral("a"), QStringLiteral("Alice"), QStringLiteral("alice"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    QCOMPARE(model.application(), people.application.get());
    QCOMPARE(namesIn(model), QStringList({QStringLiteral("Alice"), QStringLiteral("Bob")}));
}

void tst_AccountModel::givesEveryRole()
{
    People people;
    const Account alice =
        people.signIn(QStringLiteral("a"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"));
    AccountModel model;
    model.setApplication(people.application.get());
    const QModelIndex index = model.index(0);
    QCOMPARE(index.data(AccountModel::AccountRole).value<Account>(), alice);
    QCOMPARE(index.data(AccountModel::NameRole).toString(), QStringLiteral("Alice Example"));
    QCOMPARE(index.data(AccountModel::DetailRole).toString(), QStringLiteral("alice@example.com"));
    QCOMPARE(index.data(AccountModel::UsernameRole).toString(), QStringLiteral("alice@example.com"));
    QCOMPARE(index.data(AccountModel::InitialsRole).toString(), QStringLiteral("AE"));
    QCOMPARE(index.data(AccountModel::EnvironmentRole).toString(), QString::fromLatin1(TestProvider::Issuer));
    QVERIFY(index.data(AccountModel::ColorRole).value<QColor>().isValid());
    QCOMPARE(index.data(AccountModel::NeedsInteractionRole).toBool(), false);
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Alice Example, alice@example.com"));
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    QCOMPARE(icon.pixmap(QSize(32, 32), 2.0).size(), QSize(64, 64));
    for (const QByteArray &name : model.roleNames())
        QVERIFY(!name.isEmpty());
    for (int role = AccountModel::AccountRole; role <= AccountModel::NeedsInteractionRole; ++role)
        QVERIFY2(model.roleNames().contains(role), qPrintable(QString::number(role)));
}

void tst_AccountModel::putsNewPeopleWhereTheirNamesBelong()
{
    People people;
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    for (const char *name : {"bob", "dora", "alice", "carl"})
        people.signIn(QString::fromLatin1(name), {}, QString::fromLatin1(name));
    QCOMPARE(namesIn(model),
        QStringList({QStringLiteral("alice"), QStringLiteral("bob"), QStringLiteral("carl"), QStringLiteral("dora")}));
    QCOMPARE(inserted.count(), 4);
    QCOMPARE(reset.count(), 0);
}

void tst_AccountModel::sortsByTheNamesThatAreShown_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("first");
    QTest::newRow("German") << QLocale(QLocale::German) << QStringLiteral("\u00c4nne");
    QTest::newRow("no language") << QLocale::c() << QStringLiteral("Anne");
}

/// A user name may have nothing to do with the name.
void tst_AccountModel::sortsByTheNamesThatAreShown()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, first);
    const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    People people;
    people.signIn(QStringLiteral("1"), QStringLiteral("Zoe"), QStringLiteral("a"));
    people.signIn(QStringLiteral("2"), QStringLiteral("emil"), QStringLiteral("x"));
    people.signIn(QStringLiteral("3"), first, QStringLiteral("b"));
    AccountModel model;
    model.setApplication(people.application.get());
    people.signIn(QStringLiteral("4"), QStringLiteral("Dora"), QStringLiteral("y"));
    people.signIn(QStringLiteral("5"), QStringLiteral("emil"), QStringLiteral("c"));
    QCOMPARE(namesIn(model),
        QStringList(
            {first, QStringLiteral("Dora"), QStringLiteral("emil"), QStringLiteral("emil"), QStringLiteral("Zoe")}));
    QCOMPARE(model.index(2).data(AccountModel::UsernameRole).toString(), QStringLiteral("c"));
}

void tst_AccountModel::removesOneRow()
{
    People people;
    people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    const Account bob = people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    people.signIn(QStringLiteral("c"), {}, QStringLiteral("carl"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    const QPersistentModelIndex carl = model.index(2);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    people.application->removeAccount(bob);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1);
    QCOMPARE(carl.row(), 1);
}

void tst_AccountModel::saysThatANameHasChanged()
{
    People people;
    people.signIn(QStringLiteral("a"), QStringLiteral("Alice Example"), QStringLiteral("alice"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    people.signIn(QStringLiteral("a"), QStringLiteral("Alice Married"), QStringLiteral("alice"));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("Alice Married")});
    people.signIn(QStringLiteral("a"), QStringLiteral("Alice Married"), QStringLiteral("alice"));
    QCOMPARE(changed.count(), 1);
}

void tst_AccountModel::keepsPlacesWhenANameChanges()
{
    People people;
    people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    people.signIn(QStringLiteral("a"), {}, QStringLiteral("zoe"));
    QCOMPARE(namesIn(model), QStringList({QStringLiteral("zoe"), QStringLiteral("bob")}));
    people.signIn(QStringLiteral("c"), {}, QStringLiteral("carl"));
    QCOMPARE(namesIn(model), QStringList({QStringLiteral("zoe"), QStringLiteral("bob"), QStringLiteral("carl")}));
}

void tst_AccountModel::saysWhoNeedsToSignInAgain()
{
    People people;
    const Account alice = people.signIn(QStringLiteral("a"), QStringLiteral("Alice"), QStringLiteral("alice"));
    people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    people.expel(alice);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.at(0).at(0).toModelIndex(), model.index(0));
    QVERIFY(model.index(0).data(AccountModel::NeedsInteractionRole).toBool());
    QVERIFY(!model.index(1).data(AccountModel::NeedsInteractionRole).toBool());
    QCOMPARE(
        model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Alice, alice, needs to sign in again"));
    AccountModel later;
    later.setApplication(people.application.get());
    QVERIFY(later.index(0).data(AccountModel::NeedsInteractionRole).toBool());
    people.signIn(QStringLiteral("a"), QStringLiteral("Alice"), QStringLiteral("alice"));
    QVERIFY(!model.index(0).data(AccountModel::NeedsInteractionRole).toBool());
}

void tst_AccountModel::showsNoFormattingOfTheProviders()
{
    People people;
    people.signIn(QStringLiteral("a"), QString::fromUtf8("Alice\u202e\n<b>Example</b>"), QStringLiteral("a\tb"));
    AccountModel model;
    model.setApplication(people.application.get());
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("Alice <b>Example</b>")});
    QCOMPARE(model.index(0).data(AccountModel::UsernameRole).toString(), QStringLiteral("a b"));
}

void tst_AccountModel::namesWhoHasNoName()
{
    People people;
    // Only characters that nobody sees.
    people.signIn(QStringLiteral("\u200b"), {}, QString::fromUtf8("\u200b"));
    AccountModel model;
    model.setApplication(people.application.get());
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("Account without a name")});
    QVERIFY(model.index(0).data(AccountModel::InitialsRole).toString().isEmpty());
}

void tst_AccountModel::isEmptyWhenTheApplicationGoes()
{
    People people;
    people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    QCOMPARE(model.rowCount(), 2);
    people.application.reset();
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.application());
}

void tst_AccountModel::changesTheApplication()
{
    People some;
    some.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    People others;
    others.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(some.application.get());
    model.setApplication(others.application.get());
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("bob")});
    some.signIn(QStringLiteral("c"), {}, QStringLiteral("carl"));
    some.application.reset();
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("bob")});
    model.setApplication(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void tst_AccountModel::findsAccounts()
{
    People people;
    const Account alice = people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    const Account bob = people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    AccountModel model;
    model.setApplication(people.application.get());
    QCOMPARE(model.indexOf(bob), model.index(1));
    QCOMPARE(model.account(model.index(0)), alice);
    people.application->removeAccount(bob);
    QVERIFY(!model.indexOf(bob).isValid());
}

void tst_AccountModel::keepsPictures()
{
    People people;
    AccountModel model;
    model.setApplication(people.application.get());
    const Account alice = people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::green);
    model.setPicture(alice, picture);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(AccountModel::PictureRole).value<QImage>().pixelColor(30, 30), QColor(Qt::green));
    const QIcon icon = model.index(0).data(Qt::DecorationRole).value<QIcon>();
    QCOMPARE(icon.pixmap(32, 32).toImage().pixelColor(16, 16), QColor(Qt::green));
    model.setPicture(alice, {});
    QVERIFY(model.picture(alice).isNull());
}

void tst_AccountModel::forgetsThePictureOfWhoIsGone()
{
    People people;
    const Account alice = people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    AccountModel model;
    QImage picture(64, 64, QImage::Format_RGB32);
    model.setPicture(alice, picture);
    model.setApplication(people.application.get());
    QVERIFY(!model.picture(alice).isNull());
    people.application->removeAccount(alice);
    QVERIFY(model.picture(alice).isNull());
}

void tst_AccountModel::mayBeDeletedByASlot()
{
    People people;
    people.signIn(QStringLiteral("a"), {}, QStringLiteral("alice"));
    auto model = std::make_unique<AccountModel>();
    model->setApplication(people.application.get());
    people.signIn(QStringLiteral("b"), {}, QStringLiteral("bob"));
    QCOMPARE(model->rowCount(), 2);
    connect(people.application.get(), &PublicClientApplication::accountsChanged, this, [&] { model.reset(); });
    people.signIn(QStringLiteral("c"), {}, QStringLiteral("carl"));
    QVERIFY(!model);
}

void tst_AccountModel::aSlotMayChangeTheAccountsAgain()
{
    People people;
    for (const char *name : {"alice", "bob", "carl", "dora"})
        people.signIn(QString::fromLatin1(name), {}, QString::fromLatin1(name));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(people.application.get());
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] {
        if (people.application->accounts().size() > 1)
            people.application->removeAccount(people.application->accounts().constLast());
    });
    people.application->removeAccount(people.application->accounts().constLast());
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("alice")});

    // Whoever comes is sent away at once.
    connect(&model, &QAbstractItemModel::rowsInserted, this,
        [&](const QModelIndex &, int first) { people.application->removeAccount(model.account(model.index(first))); });
    people.signIn(QStringLiteral("e"), {}, QStringLiteral("emil"));
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("alice")});
}

void tst_AccountModel::aSlotMayChangeTheApplication_data()
{
    QTest::addColumn<bool>("whileItChanges");
    QTest::newRow("when somebody has gone") << false;
    QTest::newRow("when it is changed") << true;
}

void tst_AccountModel::aSlotMayChangeTheApplication()
{
    QFETCH(bool, whileItChanges);
    People some;
    for (const char *name : {"alice", "bob", "carl"})
        some.signIn(QString::fromLatin1(name), {}, QString::fromLatin1(name));
    People others;
    others.signIn(QStringLiteral("d"), {}, QStringLiteral("dora"));
    People last;
    last.signIn(QStringLiteral("e"), {}, QStringLiteral("emil"));
    AccountModel model;
    const QAbstractItemModelTester tester(&model);
    model.setApplication(some.application.get());
    connect(&model, &QAbstractItemModel::rowsRemoved, this, [&] { model.setApplication(last.application.get()); });
    if (whileItChanges)
        model.setApplication(others.application.get());
    else
        some.application->removeAccount(some.application->accounts().constLast());
    QCOMPARE(model.application(), last.application.get());
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("emil")});
    others.signIn(QStringLiteral("f"), {}, QStringLiteral("frida"));
    QCOMPARE(namesIn(model), QStringList {QStringLiteral("emil")});
}

QTEST_MAIN(tst_AccountModel)
#include "tst_accountmodel.moc"
