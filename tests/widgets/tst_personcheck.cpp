#include <QtTest/QtTest>

#include "model/tokenresult_p.h"
#include "presenters/expectedperson.h"
#include "presenters/personcheck.h"
#include "widgets/people.h"

using namespace QtSignIn;

class tst_PersonCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void whoWasExpectedIsNotHeldBack();
    void somebodyElseIsHeldBackUntilKept();
    void whoIsNotKeptIsForgotten();
    void whoWasThereBeforeStays();
    void nobodyIsForgottenTwice();
    void aSlotMayDeleteTheCheck();

private:
    static TokenResult resultOf(const Account &account)
    {
        QSharedDataPointer<TokenResultData> data(new TokenResultData);
        data->account = account;
        return TokenResult(data);
    }

    std::unique_ptr<People> m;
};

void tst_PersonCheck::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m = std::make_unique<People>();
}

void tst_PersonCheck::whoWasExpectedIsNotHeldBack()
{
    const Account ada = m->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    PersonCheck check;
    QVERIFY(!check.holdsBack(resultOf(ada), {ada, {}}));
    QVERIFY(!check.holdsBack(resultOf(ada), {}));
    QVERIFY(!check.otherPerson());
    QVERIFY(!check.keep());
}

void tst_PersonCheck::somebodyElseIsHeldBackUntilKept()
{
    const Account ada = m->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    PersonCheck check;
    check.rememberAccounts(m->application.get());
    const Account bob = m->signIn(QStringLiteral("2"), QStringLiteral("Bob"));
    QVERIFY(check.holdsBack(resultOf(bob), {ada, {}}));
    QCOMPARE(check.otherPerson()->account(), bob);
    QCOMPARE(check.keep()->account(), bob);
    QVERIFY(!check.otherPerson());
    check.drop(m->application.get());
    QVERIFY2(m->application->accounts().contains(bob), "who was kept stays");
}

void tst_PersonCheck::whoIsNotKeptIsForgotten()
{
    const Account ada = m->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    PersonCheck check;
    check.rememberAccounts(m->application.get());
    const Account bob = m->signIn(QStringLiteral("2"), QStringLiteral("Bob"));
    QVERIFY(check.holdsBack(resultOf(bob), {ada, {}}));
    check.drop(m->application.get());
    QCOMPARE(m->application->accounts(), QList<Account> {ada});
    QVERIFY(!check.otherPerson());
}

void tst_PersonCheck::whoWasThereBeforeStays()
{
    const Account ada = m->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    const Account bob = m->signIn(QStringLiteral("2"), QStringLiteral("Bob"));
    PersonCheck check;
    check.rememberAccounts(m->application.get());
    QVERIFY(check.holdsBack(resultOf(bob), {ada, {}}));
    check.drop(m->application.get());
    QCOMPARE(m->application->accounts().size(), 2);
}

void tst_PersonCheck::nobodyIsForgottenTwice()
{
    const Account ada = m->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    PersonCheck check;
    check.rememberAccounts(m->application.get());
    Account bob = m->signIn(QStringLiteral("2"), QStringLiteral("Bob"));
    QVERIFY(check.holdsBack(resultOf(bob), {ada, {}}));
    check.drop(m->application.get());
    bob = m->signIn(QStringLiteral("2"), QStringLiteral("Bob"));
    check.drop(m->application.get());
    QVERIFY(m->application->accounts().contains(bob));
}

void tst_PersonCheck::aSlotMayDeleteTheCheck()
{
    const Account ada = m->signIn(QStringLiteral("1"), QStringLiteral("Ada"));
    auto check = std::make_unique<PersonCheck>();
    check->rememberAccounts(m->application.get());
    const Account bob = m->signIn(QStringLiteral("2"), QStringLiteral("Bob"));
    QVERIFY(check->holdsBack(resultOf(bob), {ada, {}}));
    connect(m->application.get(), &PublicClientApplication::accountRemoved, this, [&] { check.reset(); });
    check->drop(m->application.get());
    QVERIFY(!check);
    QVERIFY(!m->application->accounts().contains(bob));
}

QTEST_GUILESS_MAIN(tst_PersonCheck)
#include "tst_personcheck.moc"
