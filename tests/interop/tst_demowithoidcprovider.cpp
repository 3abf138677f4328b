#include <QtTest/QTest>

#include "demo/demoprocess.h"
#include "interop/browserresult.h"
#include "interop/oidcprovider.h"
#include "interop/xvfb.h"

class tst_DemoWithOidcProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void signsInWithARealBrowser();
    void signsInOnAnotherDevice();
    void endsWithOneWhenDenied();

private:
    void start(DemoProcess &demo, const QString &flow, const QStringList &more) const;

    Xvfb m_screen;
    OidcProvider m_provider;
};

void tst_DemoWithOidcProvider::initTestCase()
{
    QVERIFY2(m_screen.start(), "Xvfb does not start: ./run test installs it.");
    QVERIFY2(m_provider.start(), qPrintable(m_provider.errorString()));
}

void tst_DemoWithOidcProvider::start(DemoProcess &demo, const QString &flow, const QStringList &more) const
{
    demo.setEnvironment(QStringLiteral("DISPLAY"), m_screen.display());
    demo.setEnvironment(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    demo.start(m_provider.clientArguments()
        + QStringList {QStringLiteral("--events"), QStringLiteral("--quit-when-done"), QStringLiteral("--sign-in"),
            flow}
        + more);
}

void tst_DemoWithOidcProvider::signsInWithARealBrowser()
{
    const QString fileName = m_provider.filePath(QStringLiteral("demo.json"));
    DemoProcess demo(DemoProcess::widgetsProgram());
    start(demo, QStringLiteral("interactive"),
        {QStringLiteral("--scope"), QStringLiteral("email"), QStringLiteral("--browser"),
            m_provider.browserCommand(QStringLiteral("browser-login.mjs"),
                {QStringLiteral("--login"), QStringLiteral("carol"), QStringLiteral("--result"), fileName})});
    QVERIFY(demo.waitForEnd());
    QVERIFY2(demo.exitCode() == 0, (demo.output() + demo.errorOutput()).constData());
    const QJsonObject completed = demo.events(QStringLiteral("completed")).value(0);
    QCOMPARE(completed.value(QStringLiteral("claims")).toObject().value(QStringLiteral("sub")).toString(),
        QStringLiteral("carol"));

    const QJsonObject result = browserResult(fileName);
    const QString page = result.value(QStringLiteral("text")).toString();
    QVERIFY2(page.contains(QStringLiteral("signed in"), Qt::CaseInsensitive), qPrintable(page));
    verifyAddresses(result);
}

void tst_DemoWithOidcProvider::signsInOnAnotherDevice()
{
    DemoProcess demo(DemoProcess::widgetsProgram());
    start(demo, QStringLiteral("device"), {});
    QVERIFY(demo.waitForEvent(QStringLiteral("userCodeReceived")));
    QVERIFY(m_provider.answerUserCode(
        demo.events(QStringLiteral("userCodeReceived")).value(0), {QStringLiteral("--login"), QStringLiteral("dave")}));
    QVERIFY(demo.waitForEnd());
    QVERIFY2(demo.exitCode() == 0, (demo.output() + demo.errorOutput()).constData());
    const QJsonObject completed = demo.events(QStringLiteral("completed")).value(0);
    QCOMPARE(completed.value(QStringLiteral("claims")).toObject().value(QStringLiteral("sub")).toString(),
        QStringLiteral("dave"));
}

void tst_DemoWithOidcProvider::endsWithOneWhenDenied()
{
    DemoProcess demo(DemoProcess::widgetsProgram());
    start(demo, QStringLiteral("interactive"),
        {QStringLiteral("--browser"),
            m_provider.browserCommand(QStringLiteral("plain-login.mjs"), {QStringLiteral("--abort")})});
    QVERIFY(demo.waitForEnd());
    QCOMPARE(demo.exitCode(), 1);
    const QJsonObject failed = demo.events(QStringLiteral("failed")).value(0);
    QCOMPARE(failed.value(QStringLiteral("kind")).toString(), QStringLiteral("Denied"));
}

QTEST_GUILESS_MAIN(tst_DemoWithOidcProvider)

#include "tst_demowithoidcprovider.moc"
