#include <QtCore/QProcess>
#include <QtTest/QTest>

#include "widgets/demooptions.h"

using namespace Demo;

namespace {

ParsedDemoOptions parse(const QString &line, EmbeddedBrowser embeddedBrowser = EmbeddedBrowser::BuiltIn)
{
    return parseDemoOptions(
        QStringList {QStringLiteral("qtsignin-demo")} + QProcess::splitCommand(line), embeddedBrowser);
}

} // namespace

class tst_DemoOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void needsNone();
    void readsEveryOption();
    void readsWhatExcludesOthers();
    void hasTheEmbeddedBrowserOnlyWhereItWasBuilt();
    void complains_data();
    void complains();
};

void tst_DemoOptions::needsNone()
{
    const ParsedDemoOptions parsed = parse({});
    QCOMPARE(parsed.complaint, QString());
    QVERIFY(!parsed.options.signIn);
    QVERIFY(!parsed.options.browser);
    QVERIFY(!parsed.options.embeddedBrowserAgainstRfc8252);
    QVERIFY(parsed.options.settingsFile.isEmpty() && parsed.options.screenshots.isEmpty());
    QVERIFY(!parsed.options.quitWhenDone);
}

void tst_DemoOptions::readsEveryOption()
{
    const ParsedDemoOptions parsed = parse(QStringLiteral(
        "--issuer http://127.0.0.1:1 --client-id app --scope a --scope b --redirect-path /cb --browser none "
        "--allow-insecure-http-for-tests --sign-in device --quit-when-done --events "
        "--settings look.ini --screenshots pictures"));
    QCOMPARE(parsed.complaint, QString());
    QCOMPARE(parsed.options.issuer, QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(parsed.options.clientId, QStringLiteral("app"));
    QCOMPARE(parsed.options.scopes, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(parsed.options.redirectPath, QStringLiteral("/cb"));
    QCOMPARE(parsed.options.browser, QStringLiteral("none"));
    QCOMPARE(parsed.options.signIn, Way::AnotherDevice);
    QCOMPARE(parsed.options.settingsFile, QStringLiteral("look.ini"));
    QCOMPARE(parsed.options.screenshots, QStringLiteral("pictures"));
    QVERIFY(parsed.options.allowInsecureHttpForTests && parsed.options.quitWhenDone && parsed.options.events);
    QVERIFY(!parsed.options.sandbox && !parsed.options.embeddedBrowserAgainstRfc8252);
}

void tst_DemoOptions::readsWhatExcludesOthers()
{
    const ParsedDemoOptions parsed =
        parse(QStringLiteral("--sandbox --sign-in interactive --embedded-browser-against-rfc8252"));
    QCOMPARE(parsed.complaint, QString());
    QVERIFY(parsed.options.sandbox && parsed.options.embeddedBrowserAgainstRfc8252);
    QCOMPARE(parsed.options.signIn, Way::Browser);
}

void tst_DemoOptions::hasTheEmbeddedBrowserOnlyWhereItWasBuilt()
{
    const QString option = QStringLiteral("--embedded-browser-against-rfc8252");
    const QString complaint = parse(option, EmbeddedBrowser::Missing).complaint;
    QVERIFY2(complaint.contains(option) && complaint.contains(QStringLiteral("-DQTSIGNIN_WEBENGINE=ON")),
        qPrintable(complaint));
    QCOMPARE(parse(option, EmbeddedBrowser::BuiltIn).complaint, QString());
    QCOMPARE(parse(QStringLiteral("--sandbox"), EmbeddedBrowser::Missing).complaint, QString());
}

void tst_DemoOptions::complains_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an option nobody knows") << QStringLiteral("--colour");
    QTest::newRow("an argument") << QStringLiteral("login");
    QTest::newRow("two providers") << QStringLiteral("--sandbox --issuer https://op.example --client-id app");
    QTest::newRow("no client") << QStringLiteral("--issuer https://op.example");
    QTest::newRow("two browsers") << QStringLiteral("--browser firefox --embedded-browser-against-rfc8252");
    QTest::newRow("settings without a file") << QStringLiteral("--settings");
    QTest::newRow("screenshots without a folder") << QStringLiteral("--screenshots");
    QTest::newRow("a flow nobody knows") << QStringLiteral("--sign-in now");
}

void tst_DemoOptions::complains()
{
    QFETCH(QString, line);
    QVERIFY(!parse(line).complaint.isEmpty());
}

QTEST_GUILESS_MAIN(tst_DemoOptions)

#include "tst_demooptions.moc"
