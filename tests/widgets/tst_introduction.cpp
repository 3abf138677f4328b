#include <QtGui/QGuiApplication>
#include <QtTest/QtTest>

#include "presenters/introduction.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;

class tst_Introduction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAsksAndWhomFor_data();
    void saysWhoAsksAndWhomFor();
    void theApplicationHasItsOwnNameOrThatOfTheProgram();
};

void tst_Introduction::saysWhoAsksAndWhomFor_data()
{
    QTest::addColumn<QString>("application");
    QTest::addColumn<QString>("loginHint");
    QTest::addColumn<QString>("introduction");
    const QString notes = QStringLiteral("Example Notes");
    const QString ada = QStringLiteral("ada@example.com");
    QTest::newRow("nobody for nobody") << QString() << QString()
                                       << QStringLiteral("You will sign in with login.example.com.");
    QTest::newRow("nobody for Ada") << QString() << ada
                                    << QStringLiteral("You will sign in with login.example.com as ada@example.com.");
    QTest::newRow("an application for nobody")
        << notes << QString() << QStringLiteral("Example Notes asks you to sign in with login.example.com.");
    QTest::newRow("an application for Ada")
        << notes << ada
        << QStringLiteral("Example Notes asks you to sign in with login.example.com as ada@example.com.");
    QTest::newRow("what looks like a place of the text")
        << QStringLiteral("%2 and %3") << ada
        << QStringLiteral("%2 and %3 asks you to sign in with login.example.com as ada@example.com.");
}

void tst_Introduction::saysWhoAsksAndWhomFor()
{
    QFETCH(QString, application);
    QFETCH(QString, loginHint);
    ExpectedPerson person;
    person.loginHint = loginHint;
    QTEST(introductionOf(application, QStringLiteral("login.example.com"), person), "introduction");
}

void tst_Introduction::theApplicationHasItsOwnNameOrThatOfTheProgram()
{
    QGuiApplication::setApplicationDisplayName(QStringLiteral("The\u202e Program"));
    ClientConfiguration configuration;
    QCOMPARE(applicationNameOf(configuration), QStringLiteral("The Program"));
    configuration.applicationName = QStringLiteral("Example\nNotes");
    QCOMPARE(applicationNameOf(configuration), QStringLiteral("Example Notes"));
}

QTEST_MAIN(tst_Introduction)
#include "tst_introduction.moc"
