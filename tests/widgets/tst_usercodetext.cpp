#include <QtTest/QtTest>

#include "presenters/usercodetext.h"

using namespace QtSignIn;

class tst_UserCodeText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void groupsCodesWithoutSeparators_data();
    void groupsCodesWithoutSeparators();
    void spellsEveryCharacter_data();
    void spellsEveryCharacter();
};

void tst_UserCodeText::groupsCodesWithoutSeparators_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QList<int>>("groups");
    QTest::newRow("eight in fours") << QStringLiteral("WDJBMJHT") << QList<int> {4};
    QTest::newRow("nine in threes") << QStringLiteral("E9LDQ3K7C") << QList<int> {3, 6};
    QTest::newRow("ten in fives") << QStringLiteral("ABCDEFGHIJ") << QList<int> {5};
    QTest::newRow("seven in fours") << QStringLiteral("ABCDEFG") << QList<int> {4};
    QTest::newRow("five stay together") << QStringLiteral("12345") << QList<int>();
    QTest::newRow("a dash is a separator of its own") << QStringLiteral("WDJB-MJHT") << QList<int>();
    QTest::newRow("a blank is one, too") << QStringLiteral("WDJB MJHT") << QList<int>();
    QTest::newRow("no code") << QString() << QList<int>();
}

void tst_UserCodeText::groupsCodesWithoutSeparators()
{
    QFETCH(QString, code);
    QFETCH(QList<int>, groups);
    QCOMPARE(groupsOfUserCode(code), groups);
}

void tst_UserCodeText::spellsEveryCharacter_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("dash") << QStringLiteral("WDJB-MJHT") << QStringLiteral("W D J B dash M J H T");
    QTest::newRow("digits") << QStringLiteral("123") << QStringLiteral("1 2 3");
    QTest::newRow("blank, dot, underscore") << QStringLiteral("a .b_") << QStringLiteral("a space dot b underscore");
    QTest::newRow("nothing") << QString() << QString();
}

void tst_UserCodeText::spellsEveryCharacter()
{
    QFETCH(QString, code);
    QFETCH(QString, spoken);
    QCOMPARE(spelledUserCode(code), spoken);
}

QTEST_GUILESS_MAIN(tst_UserCodeText)
#include "tst_usercodetext.moc"
