#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <QtSignIn/sandboxprovider.h>

#include <memory>
#include <vector>

#include "demo/demoprocess.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The console, whose accounts are in a folder, run after run and many at a time.
class tst_ConsoleStorage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsAccountsFromOneRunToTheNext();
    void renewsOnceForManyProcesses();
    void survivesProcessesThatAreKilled();
    void takesAccountsOverFromMsalsFiles();
    void saysThatThereIsNoKeychain();

private:
    QStringList arguments(const QStringList &command) const;
    std::unique_ptr<DemoProcess> begin(const QStringList &command) const;
    std::unique_ptr<DemoProcess> run(const QStringList &command) const;
    void signIn();
    QStringList accountFiles() const;

    std::unique_ptr<SandboxProvider> m_provider;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_folder;
    QString m_policy;
};

void tst_ConsoleStorage::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_provider = std::make_unique<SandboxProvider>();
    QVERIFY(m_provider->start());
    m_provider->addUser({u"alice"_s, u"Alice Example"_s, u"alice@example.com"_s, {}});
    SandboxClient client;
    client.clientId = u"app"_s;
    m_provider->addClient(client);
    m_provider->setAutoApprove(u"alice"_s);
    m_provider->setPollingInterval(std::chrono::seconds(1));
    m_directory = std::make_unique<QTemporaryDir>();
    m_folder = m_directory->filePath(u"signin"_s);
    m_policy = u"unencrypted-file"_s;
}

QStringList tst_ConsoleStorage::arguments(const QStringList &command) const
{
    return command
        + QStringList {u"--issuer"_s, m_provider->issuer(), u"--allow-insecure-http-for-tests"_s, u"--client-id"_s,
            u"app"_s, u"--cache"_s, m_folder, u"--storage"_s, m_policy, u"--events"_s, u"--scope"_s,
            u"offline_access"_s};
}

std::unique_ptr<DemoProcess> tst_ConsoleStorage::begin(const QStringList &command) const
{
    auto console = std::make_unique<DemoProcess>(DemoProcess::consoleProgram());
    // No keychain of whoever runs the tests.
    console->setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + m_directory->filePath(u"no-bus"_s));
    console->start(arguments(command));
    return console;
}

std::unique_ptr<DemoProcess> tst_ConsoleStorage::run(const QStringList &command) const
{
    auto console = begin(command);
    console->waitForEnd();
    return console;
}

void tst_ConsoleStorage::signIn()
{
    const auto login = run({u"login"_s, u"--flow"_s, u"device"_s});
    QVERIFY2(login->exitCode() == 0, login->output().constData());
}

QStringList tst_ConsoleStorage::accountFiles() const
{
    return QDir(m_folder).entryList({u"*.account.*"_s}, QDir::Files);
}

void tst_ConsoleStorage::keepsAccountsFromOneRunToTheNext()
{
    signIn();
    QCOMPARE(accountFiles().size(), 1);
    const auto accounts = run({u"accounts"_s});
    QCOMPARE(accounts->events(u"account"_s).value(0).value(u"username"_s).toString(), u"alice"_s);
    const auto held = run({u"token"_s});
    QCOMPARE(held->events(u"completed"_s).value(0).value(u"tokenSource"_s).toString(), u"Cache"_s);
    // The provider takes each refresh token once: the second time shows that the new one was written.
    for (int i = 0; i < 2; ++i) {
        const auto renewed = run({u"token"_s, u"--force-refresh"_s});
        QVERIFY2(renewed->exitCode() == 0, renewed->output().constData());
        QCOMPARE(renewed->events(u"completed"_s).value(0).value(u"tokenSource"_s).toString(), u"IdentityProvider"_s);
    }
    const auto logout = run({u"logout"_s});
    QVERIFY2(logout->exitCode() == 0, logout->output().constData());
    QVERIFY(accountFiles().isEmpty());
    QCOMPARE(run({u"token"_s})->exitCode(), 3);
}

void tst_ConsoleStorage::renewsOnceForManyProcesses()
{
    // So near its end that it counts as used up.
    m_provider->setAccessTokenLifetime(std::chrono::minutes(2));
    signIn();
    m_provider->setAccessTokenLifetime(std::chrono::hours(1));
    m_provider->clearRequests();
    std::vector<std::unique_ptr<DemoProcess>> consoles;
    for (int i = 0; i < 8; ++i)
        consoles.push_back(begin({u"token"_s, u"--show-token"_s}));
    QSet<QString> tokens;
    for (const auto &console : consoles) {
        QVERIFY(console->waitForEnd());
        QVERIFY2(console->exitCode() == 0, console->output().constData());
        tokens.insert(console->events(u"completed"_s).value(0).value(u"accessToken"_s).toString());
    }
    QCOMPARE(tokens.size(), 1);
    QVERIFY(!tokens.contains(QString()));
    QCOMPARE(m_provider->requests(SandboxEndpoint::Token).size(), 1);
    const auto again = run({u"token"_s, u"--force-refresh"_s});
    QVERIFY2(again->exitCode() == 0, again->output().constData());
}

void tst_ConsoleStorage::survivesProcessesThatAreKilled()
{
    signIn();
    for (int i = 0; i < 20; ++i) {
        // Killed when it goes, somewhere between its first step and its last.
        const auto console = begin({u"accounts"_s});
        if (i % 2)
            console->waitForEvent(u"account"_s);
    }
    const auto renewed = run({u"token"_s, u"--force-refresh"_s});
    QVERIFY2(renewed->exitCode() == 0, renewed->output().constData());
}

void tst_ConsoleStorage::takesAccountsOverFromMsalsFiles()
{
    signIn();
    const QString file = m_directory->filePath(u"msal.json"_s);
    const auto exported = run({u"export"_s, file});
    QVERIFY2(exported->exitCode() == 0, exported->output().constData());
    QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const QJsonObject cache = QJsonDocument::fromJson(contentOf(file)).object();
    QCOMPARE(cache.value(u"RefreshToken"_s).toObject().size(), 1);

    m_folder = m_directory->filePath(u"elsewhere"_s);
    const auto imported = run({u"import"_s, file});
    QVERIFY2(imported->exitCode() == 0, imported->output().constData());
    QCOMPARE(imported->events(u"account"_s).size(), 1);
    QCOMPARE(accountFiles().size(), 1);
    const auto held = run({u"token"_s});
    QCOMPARE(held->events(u"completed"_s).value(0).value(u"tokenSource"_s).toString(), u"Cache"_s);

    QVERIFY(QFile::remove(file));
    const auto nothing = run({u"import"_s, file});
    QCOMPARE(nothing->exitCode(), 1);
    QVERIFY2(nothing->output().contains("cache_not_read"), nothing->output().constData());
}

void tst_ConsoleStorage::saysThatThereIsNoKeychain()
{
    m_policy = u"keychain"_s;
    const auto login = run({u"login"_s, u"--flow"_s, u"device"_s});
    QCOMPARE(login->exitCode(), 1);
    QCOMPARE(login->events(u"completed"_s).size(), 1);
    QVERIFY(accountFiles().isEmpty());
    QVERIFY2(login->output().contains("keychain_unavailable"), login->output().constData());
}

QTEST_GUILESS_MAIN(tst_ConsoleStorage)
#include "tst_consolestorage.moc"
