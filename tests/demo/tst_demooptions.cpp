#include <QtCore/QProcess>
#include <QtTest/QTest>

#include "widgets/demooptions.h"

using namespace Demo;

namespace {

ParsedDemoOptions parse(const QString &line)
{
    return parseDemoOptions(QStringList {QStringLiteral("qtsignin-demo")} + QProcess::splitCommand(line));
}

} // namespace

class tst_DemoOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void needsNone();
    void readsEveryOption();
    void complains_data();
    void complains();
};

void tst_DemoOptions::needsNone()
{
    const ParsedDemoOptions parsed = parse({});
    QCOMPARE(parsed.complaint, QString());
    QVERIFY(!parsed.options.signIn);
    QVERIFY(!parsed.options.browser);
    QVERIFY(!parsed.options.quitWhenDone);
}

void tst_DemoOptions::readsEveryOption()
{
    const ParsedDemoOptions parsed = parse(QStringLiteral(
        "--issuer http://127.0.0.1:1 --client-id app --scope a --scope b --redirect-path /cb --browser none "
        "--allow-insecure-http-for-tests --sign-in device --quit-when-done --events"));
    QCOMPARE(parsed.complaint, QString());
    QCOMPARE(parsed.options.issuer, QStringLiteral("http://127.0.0.1:1"));
    QCOMPARE(parsed.options.clientId, QStringLiteral("app"));
    QCOMPARE(parsed.options.scopes, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(parsed.options.redirectPath, QStringLiteral("/cb"));
    QCOMPARE(parsed.options.browser, QStringLiteral("none"));
    QCOMPARE(parsed.options.signIn, Way::AnotherDevice);
    QVERIFY(parsed.options.allowInsecureHttpForTests && parsed.options.quitWhenDone && parsed.options.events);
}

void tst_DemoOptions::complains_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("an option nobody knows") << QStringLiteral("--colour");
    QTest::newRow("an argument") << QStringLiteral("login");
    QTest::newRow("two providers") << QStringLiteral("--sandbox --issuer https://op.example --client-id app");
    QTest::newRow("no client") << QStringLiteral("--issuer https://op.example");
    QTest::newRow("a flow nobody knows") << QStringLiteral("--sign-in now");
}

void tst_DemoOptions::complains()
{
    QFETCH(QString, line);
    QVERIFY(!parse(line).complaint.isEmpty());
}

QTEST_GUILESS_MAIN(tst_DemoOptions)

#include "tst_demooptions.moc"
