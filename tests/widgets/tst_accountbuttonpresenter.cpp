#include <QtTest/QtTest>

#include "presenters/accountbuttonpresenter.h"
#include "widgets/people.h"

using namespace QtSignIn;
using Entry = AccountButtonPresenter::Entry;

class tst_AccountButtonPresenter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void invitesNobodyInParticular();
    void showsTheFirstWhoSignsIn();
    void staysWithWhoIsShown();
    void showsAnotherWhenWhoIsShownGoes();
    void tellsWhoHasToSignInAgain();
    void switchesToAnother();
    void offersWhatAPersonMayDo();
    void offersOnlyASafePageToManageTheAccount();
    void aNewNameIsNoOtherAccount();
    void showsThePictureOfTheModel();
    void survivesItsModel();
    void aSlotMayDeleteIt();

private:
    QString menu() const;

    std::unique_ptr<People> m_people;
    std::unique_ptr<AccountModel> m_accounts;
    std::unique_ptr<AccountButtonPresenter> m_presenter;
};

void tst_AccountButtonPresenter::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_people = std::make_unique<People>();
    m_accounts = std::make_unique<AccountModel>();
    m_accounts->setApplication(m_people->application.get());
    m_presenter = std::make_unique<AccountButtonPresenter>();
    m_presenter->setModel(m_accounts.get());
}

void tst_AccountButtonPresenter::cleanup()
{
    m_presenter.reset();
    m_accounts.reset();
    m_people.reset();
}

/// An entry a line, "-" for what separates them.
QString tst_AccountButtonPresenter::menu() const
{
    QStringList lines;
    for (const Entry &entry : m_presenter->menu())
        lines += entry.kind == Entry::Separator ? QStringLiteral("-") : entry.text;
    return lines.join(QLatin1Char('\n'));
}

void tst_AccountButtonPresenter::invitesNobodyInParticular()
{
    QVERIFY(!m_presenter->isSignedIn());
    QVERIFY(!m_presenter->needsInteraction());
    QCOMPARE(m_presenter->text(), QStringLiteral("Sign in"));
    QCOMPARE(m_presenter->spokenText(), QStringLiteral("Sign in"));
    QVERIFY(m_presenter->advice().isEmpty());
    QVERIFY(m_presenter->menu().isEmpty());
}

void tst_AccountButtonPresenter::showsTheFirstWhoSignsIn()
{
    QSignalSpy another(m_presenter.get(), &AccountButtonPresenter::accountChanged);
    const Account ada =
        m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com"));
    QCOMPARE(another.count(), 1);
    QCOMPARE(another.first().first().value<Account>(), ada);
    QCOMPARE(m_presenter->text(), QStringLiteral("Ada Lovelace"));
    QCOMPARE(m_presenter->detail(), QStringLiteral("ada@example.com"));
    QCOMPARE(m_presenter->spokenText(), QStringLiteral("Account: Ada Lovelace, ada@example.com"));
    QCOMPARE(m_presenter->avatar().initials, QStringLiteral("AL"));
}

void tst_AccountButtonPresenter::staysWithWhoIsShown()
{
    const Account grace = m_people->signIn(QStringLiteral("2"), QStringLiteral("Grace"));
    QSignalSpy another(m_presenter.get(), &AccountButtonPresenter::accountChanged);
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada")); // comes before her in the model
    QCOMPARE(another.count(), 0);
    QCOMPARE(m_presenter->account(), grace);
}

void tst_AccountButtonPresenter::showsAnotherWhenWhoIsShownGoes()
{
    const Account ada = m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    const Account grace = m_people->signIn(QStringLiteral("2"), QStringLiteral("Grace"));
    QSignalSpy another(m_presenter.get(), &AccountButtonPresenter::accountChanged);
    m_people->application->removeAccount(ada);
    processEvents();
    QCOMPARE(another.count(), 1);
    QCOMPARE(m_presenter->account(), grace);
    m_people->application->removeAccount(grace);
    processEvents();
    QCOMPARE(another.count(), 2);
    QVERIFY(!m_presenter->isSignedIn());
}

void tst_AccountButtonPresenter::tellsWhoHasToSignInAgain()
{
    const Account ada = m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    QSignalSpy changed(m_presenter.get(), &AccountButtonPresenter::changed);
    m_people->expel(ada);
    QVERIFY(changed.count() > 0);
    QVERIFY(m_presenter->needsInteraction());
    QCOMPARE(m_presenter->text(), QStringLiteral("Ada"));
    QCOMPARE(m_presenter->advice(), QStringLiteral("Sign in again"));
    QCOMPARE(m_presenter->spokenText(), QStringLiteral("Account: Ada, 1, needs to sign in again"));
    QVERIFY(m_presenter->avatar().needsAttention);
    QCOMPARE(menu(),
        QStringLiteral(
            "Signed in: Ada, 1, needs to sign in again\n-\nSign in again\n-\nUse another account\n-\nSign out"));
}

void tst_AccountButtonPresenter::switchesToAnother()
{
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    const Account grace = m_people->signIn(QStringLiteral("2"), QStringLiteral("Grace"));
    QSignalSpy another(m_presenter.get(), &AccountButtonPresenter::accountChanged);
    m_presenter->setAccount(grace);
    m_presenter->setAccount(grace);
    QCOMPARE(another.count(), 1);
    QCOMPARE(m_presenter->text(), QStringLiteral("Grace"));
    QCOMPARE(menu(), QStringLiteral("Signed in: Grace, 2\n-\nAda (1)\nUse another account\n-\nSign out"));
}

void tst_AccountButtonPresenter::offersWhatAPersonMayDo()
{
    const Account ada = m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    const Account grace =
        m_people->signIn(QStringLiteral("2"), QStringLiteral("Grace"), QStringLiteral("grace@example.com"));
    const Account zoe = m_people->signIn(QStringLiteral("3"), QStringLiteral("Zoe"));
    m_people->expel(zoe);
    m_presenter->setManageUrl(QUrl(QStringLiteral("https://login.example.com/account")));
    QCOMPARE(menu(),
        QStringLiteral("Signed in: Ada, 1\n-\nManage account\n-\nGrace (grace@example.com)\nZoe (sign in again)\n"
                       "Use another account\n-\nSign out"));
    const QList<Entry> entries = m_presenter->menu();
    QCOMPARE(entries.first().kind, Entry::Header);
    QCOMPARE(entries.first().account, ada);
    QCOMPARE(entries.at(2).kind, Entry::Manage);
    QCOMPARE(entries.at(4).kind, Entry::Switch);
    QCOMPARE(entries.at(4).account, grace);
    QCOMPARE(entries.at(6).kind, Entry::Add);
    QCOMPARE(entries.last().kind, Entry::SignOut);
    QCOMPARE(entries.last().account, ada);
}

void tst_AccountButtonPresenter::offersOnlyASafePageToManageTheAccount()
{
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    QVERIFY(!m_presenter->canManage());
    for (const char *unsafe : {"http://login.example.com", "file:///etc/passwd", "javascript:alert(1)",
             "https://login.example.com@evil.test/"}) {
        m_presenter->setManageUrl(QUrl(QLatin1StringView(unsafe)));
        QVERIFY2(!m_presenter->canManage(), unsafe);
        QVERIFY2(!menu().contains(QStringLiteral("Manage account")), unsafe);
    }
    QSignalSpy changed(m_presenter.get(), &AccountButtonPresenter::changed);
    const QUrl safe(QStringLiteral("https://login.example.com/account"));
    m_presenter->setManageUrl(safe);
    m_presenter->setManageUrl(safe);
    QVERIFY(m_presenter->canManage());
    QCOMPARE(changed.count(), 1);
}

void tst_AccountButtonPresenter::aNewNameIsNoOtherAccount()
{
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    QSignalSpy another(m_presenter.get(), &AccountButtonPresenter::accountChanged);
    QSignalSpy changed(m_presenter.get(), &AccountButtonPresenter::changed);
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada Lovelace"));
    QCOMPARE(another.count(), 0);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_presenter->text(), QStringLiteral("Ada Lovelace"));
}

void tst_AccountButtonPresenter::showsThePictureOfTheModel()
{
    const Account ada = m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    QVERIFY(m_presenter->avatar().picture.isNull());
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QSignalSpy changed(m_presenter.get(), &AccountButtonPresenter::changed);
    m_accounts->setPicture(ada, picture);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_presenter->avatar().picture.size(), QSize(64, 64));
}

void tst_AccountButtonPresenter::survivesItsModel()
{
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    QSignalSpy another(m_presenter.get(), &AccountButtonPresenter::accountChanged);
    m_accounts.reset();
    QCOMPARE(another.count(), 1);
    QVERIFY(!m_presenter->isSignedIn());
    QVERIFY(m_presenter->menu().isEmpty());
}

void tst_AccountButtonPresenter::aSlotMayDeleteIt()
{
    connect(m_presenter.get(), &AccountButtonPresenter::changed, this, [this] { m_presenter.reset(); });
    m_people->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    QVERIFY(!m_presenter);
}

QTEST_MAIN(tst_AccountButtonPresenter)
#include "tst_accountbuttonpresenter.moc"
