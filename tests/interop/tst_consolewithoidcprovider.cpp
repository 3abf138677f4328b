#include <QtTest/QTest>

#include "demo/demoprocess.h"
#include "interop/browserresult.h"
#include "interop/oidcprovider.h"

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class tst_ConsoleWithOidcProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void signsInWithARealBrowser_data();
    void signsInWithARealBrowser();
    void leavesARestlessPersonAlone();
    void tellsWhoComesSecond();
    void signsInOnEveryLoopbackHost_data();
    void signsInOnEveryLoopbackHost();
    void rotatesTheRefreshTokenAndReadsUserInfo();
    void signsInThreeTimesInOneProcess();
    void signsInOnAnotherDevice();
    void authenticatesWithASecret();
    void isDeniedInTheBrowser();
    void isDeniedOnTheOtherDevice();
    void saysWhenSomebodyMustSignIn();

private:
    QStringList login(const QStringList &more, const QString &clientId = QStringLiteral("desktop")) const
    {
        return QStringList {QStringLiteral("login"), QStringLiteral("--events")} + m_provider.clientArguments(clientId)
            + more;
    }
    /// With a refresh token in mind, \a more must ask for consent: without, OpenID Connect Core 11 lets the provider
    /// ignore `offline_access`, and this one does.
    QStringList withPlainLogin(const QStringList &more, const QStringList &arguments = {}) const
    {
        return QStringList {
                   QStringLiteral("--browser"), m_provider.browserCommand(QStringLiteral("plain-login.mjs"), arguments)}
        + more;
    }

    OidcProvider m_provider;
};

void tst_ConsoleWithOidcProvider::initTestCase()
{
    QVERIFY2(m_provider.start(), qPrintable(m_provider.errorString()));
}

void tst_ConsoleWithOidcProvider::signsInWithARealBrowser_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("the answer comes in the query") << QStringLiteral("query");
    QTest::newRow("the answer comes in a form") << QStringLiteral("form_post");
}

void tst_ConsoleWithOidcProvider::signsInWithARealBrowser()
{
    QFETCH(QString, mode);
    const QString fileName = m_provider.filePath(mode + QStringLiteral(".json"));
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login({QStringLiteral("--response-mode"), mode, QStringLiteral("--scope"), QStringLiteral("email"),
        QStringLiteral("--browser"),
        m_provider.browserCommand(QStringLiteral("browser-login.mjs"),
            {QStringLiteral("--login"), QStringLiteral("alice"), QStringLiteral("--result"), fileName})}));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());

    const QJsonObject completed = console.events(QStringLiteral("completed")).value(0);
    QCOMPARE(completed.value(QStringLiteral("claims")).toObject().value(QStringLiteral("sub")).toString(),
        QStringLiteral("alice"));
    QCOMPARE(completed.value(QStringLiteral("account")).toObject().value(QStringLiteral("environment")).toString(),
        m_provider.issuer());

    const QJsonObject result = browserResult(fileName);
    const QString page = result.value(QStringLiteral("text")).toString();
    QVERIFY2(page.contains(QStringLiteral("signed in"), Qt::CaseInsensitive), qPrintable(page));
    verifyAddresses(result);
}

// N16: the one visit that its address is good for is the browser's first.
void tst_ConsoleWithOidcProvider::leavesARestlessPersonAlone()
{
    const QString fileName = m_provider.filePath(QStringLiteral("restless.json"));
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login({QStringLiteral("--browser"),
        m_provider.browserCommand(QStringLiteral("browser-login.mjs"),
            {QStringLiteral("--restless"), QStringLiteral("--result"), fileName})}));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    verifyAddresses(browserResult(fileName));
}

// N16
void tst_ConsoleWithOidcProvider::tellsWhoComesSecond()
{
    const QString fileName = m_provider.filePath(QStringLiteral("twice.json"));
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login({QStringLiteral("--browser"),
        m_provider.browserCommand(
            QStringLiteral("browser-login.mjs"), {QStringLiteral("--twice"), QStringLiteral("--result"), fileName})}));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const QJsonObject failed = console.events(QStringLiteral("failed")).value(0);
    QCOMPARE(failed.value(QStringLiteral("code")).toString(), QStringLiteral("browser_address_reused"));
    const QString page = browserResult(fileName).value(QStringLiteral("text")).toString();
    QVERIFY2(page.contains(QStringLiteral("good for one visit")), qPrintable(page));
}

void tst_ConsoleWithOidcProvider::signsInOnEveryLoopbackHost_data()
{
    QTest::addColumn<QString>("host");
    for (const char *host : {"127.0.0.1", "[::1]", "localhost"})
        QTest::newRow(host) << QString::fromLatin1(host);
}

void tst_ConsoleWithOidcProvider::signsInOnEveryLoopbackHost()
{
    QFETCH(QString, host);
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(withPlainLogin({QStringLiteral("--redirect-host"), host})));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());
}

void tst_ConsoleWithOidcProvider::rotatesTheRefreshTokenAndReadsUserInfo()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(withPlainLogin(words("--prompt consent --refresh 3 --userinfo --scope email"))));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    QCOMPARE(console.events(QStringLiteral("tokenRefreshed")).size(), 3);
    const QJsonObject userInfo = console.events(QStringLiteral("userInfoReceived")).value(0);
    QCOMPARE(userInfo.value(QStringLiteral("claims")).toObject().value(QStringLiteral("email")).toString(),
        QStringLiteral("alice@example.test"));
}

void tst_ConsoleWithOidcProvider::signsInThreeTimesInOneProcess()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(withPlainLogin(words("--prompt consent --repeat 3 --refresh 1"))));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    QCOMPARE(console.events(QStringLiteral("completed")).size(), 3);
    QCOMPARE(console.events(QStringLiteral("tokenRefreshed")).size(), 3);
}

void tst_ConsoleWithOidcProvider::signsInOnAnotherDevice()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(words("--flow device --refresh 3 --userinfo")));
    QVERIFY(console.waitForEvent(QStringLiteral("userCodeReceived")));
    const QJsonObject code = console.events(QStringLiteral("userCodeReceived")).value(0);
    QCOMPARE(code.value(QStringLiteral("interval")).toInt(), 5);
    QVERIFY(m_provider.answerUserCode(code, {QStringLiteral("--login"), QStringLiteral("bob")}));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    const QJsonObject completed = console.events(QStringLiteral("completed")).value(0);
    QCOMPARE(completed.value(QStringLiteral("claims")).toObject().value(QStringLiteral("sub")).toString(),
        QStringLiteral("bob"));
    QCOMPARE(console.events(QStringLiteral("tokenRefreshed")).size(), 3);
    QCOMPARE(console.events(QStringLiteral("userInfoReceived")).size(), 1);
}

void tst_ConsoleWithOidcProvider::authenticatesWithASecret()
{
    QFile secret(m_provider.filePath(QStringLiteral("secret")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write("not secret at all\n");
    secret.close();
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(
        login(withPlainLogin({QStringLiteral("--client-secret-file"), secret.fileName(), QStringLiteral("--prompt"),
                  QStringLiteral("consent"), QStringLiteral("--refresh"), QStringLiteral("1")}),
            QStringLiteral("desktop-basic")));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    QVERIFY(!console.output().contains("not secret at all"));
}

void tst_ConsoleWithOidcProvider::isDeniedInTheBrowser()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(withPlainLogin({}, {QStringLiteral("--abort")})));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const QJsonObject failed = console.events(QStringLiteral("failed")).value(0);
    QCOMPARE(failed.value(QStringLiteral("kind")).toString(), QStringLiteral("Denied"));
    QCOMPARE(failed.value(QStringLiteral("code")).toString(), QStringLiteral("access_denied"));
}

void tst_ConsoleWithOidcProvider::isDeniedOnTheOtherDevice()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(words("--flow device")));
    QVERIFY(console.waitForEvent(QStringLiteral("userCodeReceived")));
    QVERIFY(m_provider.answerUserCode(
        console.events(QStringLiteral("userCodeReceived")).value(0), {QStringLiteral("--abort")}));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const QJsonObject failed = console.events(QStringLiteral("failed")).value(0);
    QCOMPARE(failed.value(QStringLiteral("kind")).toString(), QStringLiteral("Denied"));
}

void tst_ConsoleWithOidcProvider::saysWhenSomebodyMustSignIn()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start(login(withPlainLogin(words("--prompt none"))));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const QJsonObject failed = console.events(QStringLiteral("failed")).value(0);
    QCOMPARE(failed.value(QStringLiteral("kind")).toString(), QStringLiteral("InteractionRequired"));
    QCOMPARE(failed.value(QStringLiteral("code")).toString(), QStringLiteral("login_required"));
}

QTEST_GUILESS_MAIN(tst_ConsoleWithOidcProvider)

#include "tst_consolewithoidcprovider.moc"
