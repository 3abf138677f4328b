#include <QtTest/QtTest>

#include "presenters/deviceinstructions.h"
#include "widgets/fixtures.h"

using namespace QtSignIn;

class tst_DeviceInstructions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void withoutAnAuthorizationAllIsEmpty();
    void foreignTextIsMadeFitToBeShown();
    void aLongCodeIsCutOff();
    void aHostIsTranslatedOnlyIfItHasOtherLetters();
    void qrCodeHoldsTheCompleteLinkOnlyOfTheSameOrigin_data();
    void qrCodeHoldsTheCompleteLinkOnlyOfTheSameOrigin();

private:
    Fixture m;
};

void tst_DeviceInstructions::withoutAnAuthorizationAllIsEmpty()
{
    const DeviceInstructions none;
    QVERIFY(none.code().isEmpty());
    QVERIFY(none.codeGroups().isEmpty());
    QVERIFY(none.spokenCode().isEmpty());
    QVERIFY(none.host().isEmpty());
    QVERIFY(none.hostInLetters().isEmpty());
    QVERIFY(none.link().isEmpty());
    QVERIFY(none.qrPayload().isEmpty());
    QVERIFY(!none.isSafe());
}

void tst_DeviceInstructions::foreignTextIsMadeFitToBeShown()
{
    const DeviceInstructions instructions(
        m.authorization(QStringLiteral("AB\u202eCD\u0007EFGH"), QUrl(QStringLiteral("https://b\u00fccher.de/d"))));
    QCOMPARE(instructions.code(), QStringLiteral("ABCDEFGH"));
    QCOMPARE(instructions.codeGroups(), QList<int> {4});
    QCOMPARE(instructions.spokenCode(), QStringLiteral("A B C D E F G H"));
    QCOMPARE(instructions.host(), QStringLiteral("xn--bcher-kva.de"));
    QCOMPARE(instructions.link(), QStringLiteral("https://xn--bcher-kva.de/d"));
}

void tst_DeviceInstructions::aLongCodeIsCutOff()
{
    const DeviceInstructions instructions(m.authorization(QString(5000, QLatin1Char('A'))));
    QVERIFY(instructions.code().size() <= 201);
}

void tst_DeviceInstructions::aHostIsTranslatedOnlyIfItHasOtherLetters()
{
    const QUrl url(QStringLiteral("https://b\u00fccher.de/d"));
    QCOMPARE(DeviceInstructions(m.authorization({}, url)).hostInLetters(), QStringLiteral("b\u00fccher.de"));
    QVERIFY(DeviceInstructions(m.authorization()).hostInLetters().isEmpty());
}

void tst_DeviceInstructions::qrCodeHoldsTheCompleteLinkOnlyOfTheSameOrigin_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("complete");
    QTest::addColumn<QString>("payload");
    const QString uri = QStringLiteral("https://example.com/device");
    const QString complete = QStringLiteral("https://example.com/device?user_code=AB");
    QTest::newRow("the complete link") << uri << complete << complete;
    QTest::newRow("there is none") << uri << QString() << uri;
    QTest::newRow("of another host") << uri << QStringLiteral("https://evil.test/device?user_code=AB") << uri;
    QTest::newRow("of another port") << uri << QStringLiteral("https://example.com:8443/?user_code=AB") << uri;
    QTest::newRow("not https") << uri << QStringLiteral("http://example.com/device?user_code=AB") << uri;
    QTest::newRow("with a user name") << uri << QStringLiteral("https://evil.test@example.com/?user_code=AB") << uri;
    const QString longest = complete + QString(271 - complete.size(), QLatin1Char('x'));
    QTest::newRow("as long as there is room for") << uri << longest << longest;
    QTest::newRow("a letter longer") << uri << longest + QLatin1Char('x') << uri;
    QTest::newRow("too long to be read from a screen") << uri << complete + QString(400, QLatin1Char('x')) << uri;
    QTest::newRow("both on this computer")
        << QStringLiteral("http://127.0.0.1:8080/device") << QStringLiteral("http://127.0.0.1:8080/device?user_code=AB")
        << QStringLiteral("http://127.0.0.1:8080/device?user_code=AB");
    QTest::newRow("both too long") << uri + QString(400, QLatin1Char('x')) << complete + QString(400, QLatin1Char('x'))
                                   << QString();
    QTest::newRow("neither https") << QStringLiteral("http://example.com/device")
                                   << QStringLiteral("http://example.com/device?user_code=AB") << QString();
}

void tst_DeviceInstructions::qrCodeHoldsTheCompleteLinkOnlyOfTheSameOrigin()
{
    QFETCH(QString, uri);
    QFETCH(QString, complete);
    QFETCH(QString, payload);
    const DeviceInstructions instructions(m.authorization(QStringLiteral("AB"), QUrl(uri), QUrl(complete)));
    QCOMPARE(instructions.qrPayload(), payload);
}

QTEST_GUILESS_MAIN(tst_DeviceInstructions)
#include "tst_deviceinstructions.moc"
