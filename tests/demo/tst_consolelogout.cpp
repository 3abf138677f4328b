#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include <QtSignIn/sandboxprovider.h>

#include "demo/demoprocess.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

/// What `logout` tells the provider.
class tst_ConsoleLogout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void revokesTheTokensAtTheProvider();
    void tellsNobodyIfItIsLocal();
    void forgetsTheTokensThoughTheProviderIsAway();
    void signsOutInTheBrowser();
    void failsIfTheBrowserWasAskedForAndDoesNotOpen();

private:
    /// Runs a command for alice on the file.
    void run(DemoProcess &console, const QStringList &arguments) const;
    QStringList sandboxArguments() const;
    /// Whether the tokens of the sign-in would still get new ones.
    bool areOldTokensGood() const;

    std::unique_ptr<SandboxProvider> m_provider;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_issuer;
    QString m_file;
    QByteArray m_signedIn;
};

void tst_ConsoleLogout::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(u"msal.json"_s);
    m_provider = std::make_unique<SandboxProvider>();
    QVERIFY(m_provider->start());
    m_issuer = m_provider->issuer();
    m_provider->addUser({u"alice"_s, u"Alice Example"_s, u"alice@example.com"_s, {}});
    SandboxClient client;
    client.clientId = u"app"_s;
    client.postLogoutRedirectUris = {u"http://127.0.0.1/bye"_s};
    m_provider->addClient(client);
    m_provider->setAutoApprove(u"alice"_s);
    m_provider->setPollingInterval(std::chrono::seconds(0));
    DemoProcess login(DemoProcess::consoleProgram());
    run(login, {u"login"_s, u"--flow"_s, u"device"_s, u"--scope"_s, u"offline_access"_s});
    QVERIFY2(login.exitCode() == 0, login.output().constData());
    m_signedIn = contentOf(m_file);
    QVERIFY(m_signedIn.contains("alice"));
    m_provider->clearRequests();
}

QStringList tst_ConsoleLogout::sandboxArguments() const
{
    return {u"--issuer"_s, m_issuer, u"--allow-insecure-http-for-tests"_s, u"--client-id"_s, u"app"_s,
        u"--msal-cache"_s, m_file, u"--events"_s};
}

void tst_ConsoleLogout::run(DemoProcess &console, const QStringList &arguments) const
{
    console.start(arguments + sandboxArguments());
    QVERIFY(console.waitForEnd());
}

bool tst_ConsoleLogout::areOldTokensGood() const
{
    DemoProcess token(DemoProcess::consoleProgram());
    if (!write(m_file, m_signedIn))
        return false;
    run(token, {u"token"_s, u"--force-refresh"_s, u"--scope"_s, u"offline_access"_s});
    return token.exitCode() == 0;
}

void tst_ConsoleLogout::revokesTheTokensAtTheProvider()
{
    DemoProcess logout(DemoProcess::consoleProgram());
    run(logout, {u"logout"_s});
    QVERIFY2(logout.exitCode() == 0, logout.output().constData());
    const QJsonObject signedOut = logout.events(u"signedOut"_s).value(0);
    QCOMPARE(signedOut.value(u"removedLocally"_s).toBool(), true);
    QCOMPARE(signedOut.value(u"revocation"_s).toString(), u"Done"_s);
    QCOMPARE(signedOut.value(u"browserSession"_s).toString(), u"NotAsked"_s);
    QVERIFY(logout.eventNames().indexOf(u"accountRemoved"_s) < logout.eventNames().indexOf(u"signedOut"_s));
    QVERIFY(!contentOf(m_file).contains("alice"));
    QVERIFY(!areOldTokensGood());
}

void tst_ConsoleLogout::tellsNobodyIfItIsLocal()
{
    DemoProcess logout(DemoProcess::consoleProgram());
    run(logout, {u"logout"_s, u"--local"_s});
    QVERIFY2(logout.exitCode() == 0, logout.output().constData());
    QCOMPARE(logout.events(u"signedOut"_s).value(0).value(u"revocation"_s).toString(), u"NotAsked"_s);
    QVERIFY(!contentOf(m_file).contains("alice"));
    QCOMPARE(m_provider->requests().size(), 0);
    QVERIFY(areOldTokensGood());
}

void tst_ConsoleLogout::forgetsTheTokensThoughTheProviderIsAway()
{
    m_provider->stop();
    DemoProcess logout(DemoProcess::consoleProgram());
    run(logout, {u"logout"_s});
    QVERIFY2(logout.exitCode() == 0, logout.output().constData());
    const QJsonObject signedOut = logout.events(u"signedOut"_s).value(0);
    QCOMPARE(signedOut.value(u"removedLocally"_s).toBool(), true);
    QCOMPARE(signedOut.value(u"revocation"_s).toString(), u"Failed"_s);
    QCOMPARE(signedOut.value(u"revocationError"_s).toObject().value(u"kind"_s).toString(), u"Network"_s);
    QVERIFY(!contentOf(m_file).contains("alice"));
}

void tst_ConsoleLogout::signsOutInTheBrowser()
{
    const QString address = m_directory->filePath(u"address"_s);
    const QString browser = m_directory->filePath(u"browser"_s);
    QVERIFY(write(browser,
        "#!/bin/sh\nprintf %s \"$1\" > '" + address.toUtf8() + ".part'\nmv '" + address.toUtf8() + ".part' '"
            + address.toUtf8() + "'\n"));
    QVERIFY(QFile::setPermissions(browser, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    DemoProcess logout(DemoProcess::consoleProgram());
    logout.start(QStringList {u"logout"_s, u"--logout-redirect"_s, u"http://127.0.0.1/bye"_s, u"--browser"_s, browser}
        + sandboxArguments());
    QVERIFY(logout.waitForEvent(u"browserOpened"_s));
    QTRY_VERIFY(QFile::exists(address));

    QNetworkAccessManager network;
    network.get(QNetworkRequest(QUrl::fromEncoded(contentOf(address))));
    QVERIFY(logout.waitForEnd());
    QVERIFY2(logout.exitCode() == 0, logout.output().constData());
    const QJsonObject signedOut = logout.events(u"signedOut"_s).value(0);
    QCOMPARE(signedOut.value(u"revocation"_s).toString(), u"Done"_s);
    QCOMPARE(signedOut.value(u"browserSession"_s).toString(), u"Done"_s);
    QCOMPARE(m_provider->requests(SandboxEndpoint::EndSession).size(), 1);
}

void tst_ConsoleLogout::failsIfTheBrowserWasAskedForAndDoesNotOpen()
{
    DemoProcess logout(DemoProcess::consoleProgram());
    run(logout, {u"logout"_s, u"--logout-redirect"_s, u"http://127.0.0.1/bye"_s, u"--browser"_s, u"none"_s});
    QCOMPARE(logout.exitCode(), 1);
    const QJsonObject signedOut = logout.events(u"signedOut"_s).value(0);
    QCOMPARE(signedOut.value(u"removedLocally"_s).toBool(), true);
    QCOMPARE(signedOut.value(u"revocation"_s).toString(), u"Done"_s);
    QCOMPARE(signedOut.value(u"browserSession"_s).toString(), u"Failed"_s);
    QVERIFY(!contentOf(m_file).contains("alice"));
}

QTEST_GUILESS_MAIN(tst_ConsoleLogout)

#include "tst_consolelogout.moc"
