#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

#include "presenters/accountpickerrows.h"
#include "widgets/people.h"

using namespace QtSignIn;

class tst_AccountPickerRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void endsWithAnotherAccount();
    void offersAnotherAccountOrNot();
    void peopleComeAndGoBeforeTheLastRow();
    void aNewNameIsOneRowOfNews();
    void findsAccounts();
    void changesTheAccounts();
    void keepsItsLastRowWhenTheAccountsGo();
    void anotherLanguageIsNewsOfEveryRow();

private:
    QStringList texts() const;

    std::unique_ptr<People> m_people;
    std::unique_ptr<AccountModel> m_accounts;
    std::unique_ptr<AccountPickerRows> m_rows;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

static const QString Another = QStringLiteral("Use another account");

void tst_AccountPickerRows::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_people = std::make_unique<People>();
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    m_people->signIn(QStringLiteral("2"), QStringLiteral("Grace"));
    m_accounts = std::make_unique<AccountModel>();
    m_accounts->setApplication(m_people->application.get());
    m_rows = std::make_unique<AccountPickerRows>(m_accounts.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_rows.get());
}

void tst_AccountPickerRows::cleanup()
{
    m_tester.reset();
    m_rows.reset();
    m_accounts.reset();
    m_people.reset();
}

QStringList tst_AccountPickerRows::texts() const
{
    QStringList texts;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        texts += m_rows->index(row).data().toString();
    return texts;
}

void tst_AccountPickerRows::endsWithAnotherAccount()
{
    QCOMPARE(texts(), QStringList({QStringLiteral("Ada"), QStringLiteral("Grace"), Another}));
    const QModelIndex last = m_rows->index(2);
    QVERIFY(m_rows->isAnotherAccount(last));
    QVERIFY(!m_rows->isAnotherAccount(m_rows->index(1)));
    QVERIFY(!m_rows->isAnotherAccount({}));
    QVERIFY(m_rows->account(last).isNull());
    QCOMPARE(last.data(Qt::AccessibleTextRole).toString(), Another);
    QVERIFY(!last.data(Qt::DecorationRole).isValid());
    QVERIFY(!last.data(AccountModel::AccountRole).isValid());
}

void tst_AccountPickerRows::offersAnotherAccountOrNot()
{
    QSignalSpy removed(m_rows.get(), &QAbstractItemModel::rowsRemoved);
    m_rows->setOffersAnotherAccount(false);
    m_rows->setOffersAnotherAccount(false);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(texts(), QStringList({QStringLiteral("Ada"), QStringLiteral("Grace")}));
    QVERIFY(!m_rows->isAnotherAccount(m_rows->index(1)));
    QSignalSpy inserted(m_rows.get(), &QAbstractItemModel::rowsInserted);
    m_rows->setOffersAnotherAccount(true);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(texts().last(), Another);
}

void tst_AccountPickerRows::peopleComeAndGoBeforeTheLastRow()
{
    const Account cleo = m_people->signIn(QStringLiteral("3"), QStringLiteral("Cleo"));
    QCOMPARE(texts(), QStringList({QStringLiteral("Ada"), QStringLiteral("Cleo"), QStringLiteral("Grace"), Another}));
    QSignalSpy removed(m_rows.get(), &QAbstractItemModel::rowsRemoved);
    m_people->application->removeAccount(cleo);
    processEvents();
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.first().at(1).toInt(), 1);
    QCOMPARE(texts(), QStringList({QStringLiteral("Ada"), QStringLiteral("Grace"), Another}));
}

void tst_AccountPickerRows::aNewNameIsOneRowOfNews()
{
    QSignalSpy changed(m_rows.get(), &QAbstractItemModel::dataChanged);
    m_people->signIn(QStringLiteral("2"), QStringLiteral("Grace Hopper"));
    QVERIFY(changed.count() > 0);
    for (const QList<QVariant> &news : std::as_const(changed)) {
        QCOMPARE(news.at(0).toModelIndex(), m_rows->index(1));
        QCOMPARE(news.at(1).toModelIndex(), m_rows->index(1));
    }
    QCOMPARE(texts().at(1), QStringLiteral("Grace Hopper"));
}

void tst_AccountPickerRows::findsAccounts()
{
    const Account grace = m_rows->account(m_rows->index(1));
    QCOMPARE(grace.displayName(), QStringLiteral("Grace"));
    QCOMPARE(m_rows->indexOf(grace), m_rows->index(1));
    QVERIFY(!m_rows->indexOf({}).isValid());
    QVERIFY(m_rows->account({}).isNull());
}

void tst_AccountPickerRows::changesTheAccounts()
{
    People others;
    others.signIn(QStringLiteral("9"), QStringLiteral("Zoe"));
    AccountModel model;
    model.setApplication(others.application.get());
    QSignalSpy reset(m_rows.get(), &QAbstractItemModel::modelReset);
    m_rows->setAccounts(&model);
    m_rows->setAccounts(&model);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(texts(), QStringList({QStringLiteral("Zoe"), Another}));
    m_people->signIn(QStringLiteral("3"), QStringLiteral("Cleo"));
    QCOMPARE(texts(), QStringList({QStringLiteral("Zoe"), Another}));
    m_rows->setAccounts(nullptr);
    QCOMPARE(texts(), QStringList {Another});
}

void tst_AccountPickerRows::keepsItsLastRowWhenTheAccountsGo()
{
    QSignalSpy reset(m_rows.get(), &QAbstractItemModel::modelReset);
    m_accounts.reset();
    QCOMPARE(reset.count(), 1);
    QCOMPARE(texts(), QStringList {Another});
    QVERIFY(m_rows->isAnotherAccount(m_rows->index(0)));
    QVERIFY(m_rows->account(m_rows->index(0)).isNull());
}

void tst_AccountPickerRows::anotherLanguageIsNewsOfEveryRow()
{
    QSignalSpy changed(m_rows.get(), &QAbstractItemModel::dataChanged);
    m_rows->retranslate();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_rows->index(0));
    QCOMPARE(changed.first().at(1).toModelIndex(), m_rows->index(2));
    m_rows->setAccounts(nullptr);
    m_rows->setOffersAnotherAccount(false);
    changed.clear();
    m_rows->retranslate();
    QCOMPARE(changed.count(), 0);
}

QTEST_MAIN(tst_AccountPickerRows)
#include "tst_accountpickerrows.moc"
