#include <QtTest/QtTest>

#include "model/account_p.h"
#include "model/tokenresult_p.h"
#include "presenters/expectedperson.h"

using namespace QtSignIn;

class tst_ExpectedPerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsPeopleApartByAccount();
    void tellsPeopleApartByLoginHint_data();
    void tellsPeopleApartByLoginHint();
    void nobodyInParticularIsNeverSomebodyElse();
    void labelsTellAccountsOfOnePersonApart_data();
    void labelsTellAccountsOfOnePersonApart();
};

static Account account(const QString &id, const QString &name, const QString &username, const QString &subject = {})
{
    QSharedDataPointer<AccountData> data(new AccountData);
    data->homeAccountId = id;
    data->environment = QStringLiteral("https://login.example.com");
    data->displayName = name;
    data->username = username;
    data->subject = subject;
    return Account(data);
}

static TokenResult signedIn(const Account &account, const QJsonObject &claims = {})
{
    QSharedDataPointer<TokenResultData> data(new TokenResultData);
    data->account = account;
    data->idTokenClaims = claims;
    return TokenResult(data);
}

void tst_ExpectedPerson::tellsPeopleApartByAccount()
{
    const ExpectedPerson ada {
        account(QStringLiteral("1"), QStringLiteral("Ada"), QStringLiteral("ada@example.com")), {}};
    QVERIFY(!ada.isSomebodyElse(signedIn(account(QStringLiteral("1"), {}, QStringLiteral("renamed@example.com")))));
    QVERIFY(ada.isSomebodyElse(signedIn(account(QStringLiteral("2"), {}, QStringLiteral("ada@example.com")))));
    QVERIFY(!ada.isSomebodyElse(signedIn(Account())));
}

void tst_ExpectedPerson::tellsPeopleApartByLoginHint_data()
{
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<bool>("isSomebodyElse");
    const QString ada = QStringLiteral("ada@example.com");
    const QString subject = QStringLiteral("248289761001");
    const auto claim = [](const char *name, const QString &value) {
        return QJsonObject {{QLatin1StringView(name), value}};
    };
    QTest::newRow("the user name") << ada << ada << subject << QJsonObject() << false;
    QTest::newRow("the user name, in capitals") << ada << ada.toUpper() << subject << QJsonObject() << false;
    QTest::newRow("another user name") << ada << QStringLiteral("bob@example.com") << subject << QJsonObject() << true;
    QTest::newRow("the e-mail address beside a user name")
        << ada << QStringLiteral("ada") << subject << claim("email", ada) << false;
    QTest::newRow("Microsoft's login hint")
        << QStringLiteral("O.CiRk") << ada << subject << claim("login_hint", QStringLiteral("O.CiRk")) << false;
    QTest::newRow("the subject") << subject << ada << subject << claim("sub", subject) << false;
    QTest::newRow("a subject in another case") << QStringLiteral("abc") << QStringLiteral("ada")
                                               << QStringLiteral("ABC") << claim("sub", QStringLiteral("ABC")) << true;
    QTest::newRow("Microsoft's login hint in another case")
        << QStringLiteral("o.cirk") << QStringLiteral("ada") << subject << claim("login_hint", QStringLiteral("O.CiRk"))
        << true;
    QTest::newRow("plain names") << QStringLiteral("ada") << QStringLiteral("bob") << subject << QJsonObject() << true;
    QTest::newRow("a plain name says nothing of an address")
        << QStringLiteral("ada") << QStringLiteral("bob@example.com") << subject << QJsonObject() << false;
    QTest::newRow("an address says nothing of a plain name")
        << ada << QStringLiteral("bob") << subject << QJsonObject() << false;
    QTest::newRow("the subject is no name")
        << QStringLiteral("ada") << subject << subject << claim("sub", subject) << false;
    QTest::newRow("nobody has a name") << ada << QString() << QString() << QJsonObject() << false;
}

void tst_ExpectedPerson::tellsPeopleApartByLoginHint()
{
    QFETCH(QString, hint);
    QFETCH(QString, username);
    QFETCH(QString, subject);
    QFETCH(QJsonObject, claims);
    const ExpectedPerson person {{}, hint};
    QTEST(
        person.isSomebodyElse(signedIn(account(QStringLiteral("1"), {}, username, subject), claims)), "isSomebodyElse");
}

void tst_ExpectedPerson::nobodyInParticularIsNeverSomebodyElse()
{
    QVERIFY(ExpectedPerson().isNobody());
    QVERIFY(!ExpectedPerson().isSomebodyElse(
        signedIn(account(QStringLiteral("1"), {}, QStringLiteral("ada@example.com")))));
}

void tst_ExpectedPerson::labelsTellAccountsOfOnePersonApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("label");
    const QString ada = QStringLiteral("Ada");
    const QString address = QStringLiteral("ada@example.com");
    QTest::newRow("both") << ada << address << QStringLiteral("Ada (ada@example.com)");
    QTest::newRow("only a name") << ada << QString() << ada;
    QTest::newRow("only a user name") << QString() << address << address;
    QTest::newRow("the same twice") << ada << ada << ada;
    QTest::newRow("hostile ones") << QStringLiteral("A\u202ed\na") << address
                                  << QStringLiteral("Ad a (ada@example.com)");
}

void tst_ExpectedPerson::labelsTellAccountsOfOnePersonApart()
{
    QFETCH(QString, name);
    QFETCH(QString, username);
    QTEST(accountLabel(account(QStringLiteral("1"), name, username)), "label");
}

QTEST_GUILESS_MAIN(tst_ExpectedPerson)
#include "tst_expectedperson.moc"
