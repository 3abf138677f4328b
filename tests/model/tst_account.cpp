#include <QtSignIn/account.h>

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "model/account_p.h"

using namespace Qt::StringLiterals;
using QtSignIn::Account;
using QtSignIn::AccountData;

namespace {

Account account(const QString &homeAccountId, const QString &environment, const QString &username = u"canary-user"_s)
{
    auto *data = new AccountData;
    data->username = username;
    data->displayName = u"canary-name"_s;
    data->email = u"canary@mail.example"_s;
    data->homeAccountId = homeAccountId;
    data->environment = environment;
    data->issuer = u"https://login.example"_s;
    data->subject = u"canary-subject"_s;
    return Account(QSharedDataPointer(data));
}

} // namespace

class TestAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void handsOutWhatItWasMadeOf()
    {
        const Account alice = account(u"id"_s, u"env"_s);
        QVERIFY(!alice.isNull());
        QCOMPARE(alice.username(), u"canary-user"_s);
        QCOMPARE(alice.displayName(), u"canary-name"_s);
        QCOMPARE(alice.email(), u"canary@mail.example"_s);
        QCOMPARE(alice.homeAccountId(), u"id"_s);
        QCOMPARE(alice.environment(), u"env"_s);
        QCOMPARE(alice.issuer(), u"https://login.example"_s);
        QCOMPARE(alice.subject(), u"canary-subject"_s);
    }

    void namesNobodyByDefault()
    {
        QVERIFY(Account().isNull());
        QCOMPARE(Account().username(), QString());
        QCOMPARE(Account().homeAccountId(), QString());
        QVERIFY(Account() == Account());
        QVERIFY(Account() != account(u"id"_s, u"env"_s));
    }

    void isTheSamePersonWhateverTheName()
    {
        QVERIFY(account(u"id"_s, u"env"_s, u"before"_s) == account(u"id"_s, u"env"_s, u"after"_s));
        QVERIFY(!(account(u"id"_s, u"env"_s, u"before"_s) != account(u"id"_s, u"env"_s, u"after"_s)));
    }

    void isAnotherPersonInAnotherPlace()
    {
        QVERIFY(account(u"id"_s, u"env"_s) != account(u"id"_s, u"other"_s));
        QVERIFY(account(u"id"_s, u"env"_s) != account(u"other"_s, u"env"_s));
        QVERIFY(account(u"id"_s, u"env"_s) != account(u"ID"_s, u"env"_s));
        QVERIFY(account(u"a"_s, u"bc"_s) != account(u"ab"_s, u"c"_s));
    }

    void debugOutputSaysNotWhose()
    {
        QString text;
        QDebug(&text) << account(u"canary-id"_s, u"env"_s);
        QVERIFY2(text.contains(u"Account"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    }

    void aMovedFromOneMayBeAssigned()
    {
        Account alice = account(u"id"_s, u"env"_s);
        const Account moved = std::move(alice);
        alice = Account();
        QVERIFY(alice.isNull());
        QCOMPARE(moved.homeAccountId(), u"id"_s);
    }
};

QTEST_APPLESS_MAIN(TestAccount)
#include "tst_account.moc"
