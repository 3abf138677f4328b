#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <QtSignIn/sandboxprovider.h>

#include "demo/demoprocess.h"

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

const QString environment = u"login.microsoftonline.com"_s;
const QString realm = u"9f4880d8-80ba-4c40-97bc-f7a23c703084"_s;

QString homeAccountId(const QString &name)
{
    return u"uid-%1.%2"_s.arg(name, realm);
}

QString inAnHour()
{
    return QString::number(QDateTime::currentSecsSinceEpoch() + 3600);
}

/// Adds to \a cache what is held of a person after a sign-in at Microsoft, with the tokens `AT-<name>` and `RT-<name>`.
void addPerson(QJsonObject &cache, const QString &name, const QString &username)
{
    const QString now = QString::number(QDateTime::currentSecsSinceEpoch());
    const QString prefix = homeAccountId(name) + u'-' + environment + u'-';
    const QJsonObject common {{u"home_account_id"_s, homeAccountId(name)}, {u"environment"_s, environment}};
    const auto add = [&](const QString &section, const QString &key, const QJsonObject &members) {
        QJsonObject entry = common;
        for (auto member = members.begin(); member != members.end(); ++member)
            entry.insert(member.key(), *member);
        QJsonObject entries = cache.value(section).toObject();
        entries.insert(prefix + key, entry);
        cache.insert(section, entries);
    };
    add(u"Account"_s, realm,
        {{u"realm"_s, realm}, {u"local_account_id"_s, u"oid-"_s + name}, {u"username"_s, username},
            {u"authority_type"_s, u"MSSTS"_s}});
    add(u"AccessToken"_s, u"accesstoken-app-%1-user.read"_s.arg(realm),
        {{u"credential_type"_s, u"AccessToken"_s}, {u"client_id"_s, u"app"_s}, {u"secret"_s, u"AT-"_s + name},
            {u"realm"_s, realm}, {u"target"_s, u"User.Read"_s}, {u"token_type"_s, u"Bearer"_s}, {u"cached_at"_s, now},
            {u"expires_on"_s, inAnHour()}, {u"extended_expires_on"_s, inAnHour()}});
    add(u"RefreshToken"_s, u"refreshtoken-app--user.read"_s,
        {{u"credential_type"_s, u"RefreshToken"_s}, {u"client_id"_s, u"app"_s}, {u"secret"_s, u"RT-"_s + name},
            {u"target"_s, u"User.Read"_s}, {u"last_modification_time"_s, now}});
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return QSet<QString>(keys.begin(), keys.end());
}

QStringList usernamesIn(const DemoProcess &console)
{
    QStringList names;
    for (const QJsonObject &event : console.events(u"account"_s))
        names += event.value(u"username"_s).toString();
    names.sort();
    return names;
}

} // namespace

/// The commands that work on a token cache in a file.
class tst_ConsoleCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesEachAccount();
    void tellsAPersonWhoIsSignedIn();
    void findsNobodyInAFileThatIsNotThere();
    void givesATokenWithoutNetwork();
    void showsTheTokenOnlyOnRequest();
    void asksWhichOfSeveralAccounts_data();
    void asksWhichOfSeveralAccounts();
    void picksTheAccountThatTheHintMeans_data();
    void picksTheAccountThatTheHintMeans();
    void saysThatSomebodyMustSignIn_data();
    void saysThatSomebodyMustSignIn();
    void signsOneOfTwoOut();
    void hasNobodyToSignOut();
    void leavesAFileThatIsNoCacheAsItWas_data();
    void leavesAFileThatIsNoCacheAsItWas();
    void takesNothingButAFile_data();
    void takesNothingButAFile();
    void writesThroughALink();
    void keepsTokensFromOneRunToTheNext();
    void isReadWholeWhileItIsWritten();
    void saysThatItCannotWrite();

private:
    void write(const QByteArray &content);
    void writeTwoPeople();
    /// Runs a command for Microsoft's cloud on the file.
    void run(DemoProcess &console, const QString &command, const QStringList &more = {}) const;

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void tst_ConsoleCache::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(u"msal.json"_s);
}

void tst_ConsoleCache::write(const QByteArray &content)
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

void tst_ConsoleCache::writeTwoPeople()
{
    QJsonObject cache {{u"Foreign"_s, QJsonObject {{u"kept"_s, true}}}};
    addPerson(cache, u"ada"_s, u"Ada@contoso.com"_s);
    addPerson(cache, u"bob"_s, u"bob@contoso.com"_s);
    write(QJsonDocument(cache).toJson());
}

void tst_ConsoleCache::run(DemoProcess &console, const QString &command, const QStringList &more) const
{
    console.start(QStringList {command, u"--authority"_s, u"https://%1/%2"_s.arg(environment, realm), u"--client-id"_s,
                      u"app"_s, u"--msal-cache"_s, m_file}
        + more);
    QVERIFY(console.waitForEnd());
}

void tst_ConsoleCache::namesEachAccount()
{
    writeTwoPeople();
    const QByteArray before = contentOf(m_file);
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"accounts"_s, {u"--events"_s});
    QCOMPARE(console.exitCode(), 0);
    QCOMPARE(console.output().count('\n'), 2);
    QCOMPARE(usernamesIn(console), QStringList({u"Ada@contoso.com"_s, u"bob@contoso.com"_s}));
    for (const QJsonObject &event : console.events()) {
        QCOMPARE(keysOf(event), QSet<QString>({u"event"_s, u"username"_s, u"homeAccountId"_s, u"environment"_s}));
        QCOMPARE(event.value(u"environment"_s).toString(), environment);
        const QString name = event.value(u"username"_s).toString().left(3).toLower();
        QCOMPARE(event.value(u"homeAccountId"_s).toString(), homeAccountId(name));
    }
    QCOMPARE(contentOf(m_file), before);

    DemoProcess filtered(DemoProcess::consoleProgram());
    run(filtered, u"accounts"_s, {u"--events"_s, u"--login-hint"_s, u"BOB@contoso.com"_s});
    QCOMPARE(usernamesIn(filtered), QStringList(u"bob@contoso.com"_s));
}

void tst_ConsoleCache::tellsAPersonWhoIsSignedIn()
{
    writeTwoPeople();
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"accounts"_s);
    QCOMPARE(console.exitCode(), 0);
    for (const QByteArray text : {"Ada@contoso.com", "bob@contoso.com", "login.microsoftonline.com", "uid-ada."})
        QVERIFY2(console.output().contains(text), console.output().constData());
    QCOMPARE(console.errorOutput(), QByteArray());
}

void tst_ConsoleCache::findsNobodyInAFileThatIsNotThere()
{
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"accounts"_s);
    QCOMPARE(console.exitCode(), 0);
    QCOMPARE(console.output(), QByteArray("Nobody is signed in.\n"));
    QVERIFY(!QFile::exists(m_file));

    write({});
    DemoProcess events(DemoProcess::consoleProgram());
    run(events, u"accounts"_s, {u"--events"_s});
    QCOMPARE(events.exitCode(), 0);
    QCOMPARE(events.output(), QByteArray());
}

void tst_ConsoleCache::givesATokenWithoutNetwork()
{
    writeTwoPeople();
    const QByteArray before = contentOf(m_file);
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"token"_s, {u"--events"_s, u"--scope"_s, u"User.Read"_s, u"--login-hint"_s, u"ada@contoso.com"_s});
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    const auto completed = console.events(u"completed"_s);
    QCOMPARE(completed.size(), 1);
    QCOMPARE(keysOf(completed.constFirst()),
        QSet<QString>({u"event"_s, u"account"_s, u"scopes"_s, u"expiresAt"_s, u"tokenSource"_s, u"claims"_s}));
    QCOMPARE(completed.constFirst().value(u"tokenSource"_s).toString(), u"Cache"_s);
    QCOMPARE(completed.constFirst().value(u"scopes"_s).toArray(), QJsonArray({u"User.Read"_s}));
    QVERIFY(!console.output().contains("Discovering"));
    QCOMPARE(contentOf(m_file), before);
}

void tst_ConsoleCache::showsTheTokenOnlyOnRequest()
{
    writeTwoPeople();
    const QStringList options {u"--scope"_s, u"User.Read"_s, u"--login-hint"_s, u"bob@contoso.com"_s};
    for (const QStringList &way : {QStringList(), QStringList(u"--events"_s)}) {
        DemoProcess discreet(DemoProcess::consoleProgram());
        run(discreet, u"token"_s, options + way);
        QCOMPARE(discreet.exitCode(), 0);
        QVERIFY(discreet.output().contains("bob@contoso.com"));
        QVERIFY(!(discreet.output() + discreet.errorOutput()).contains("AT-bob"));

        DemoProcess open(DemoProcess::consoleProgram());
        run(open, u"token"_s, options + way + QStringList(u"--show-token"_s));
        QVERIFY2(open.output().contains("AT-bob"), open.output().constData());
        QVERIFY(!open.output().contains("RT-bob"));
    }
}

void tst_ConsoleCache::asksWhichOfSeveralAccounts_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("for a token") << u"token"_s;
    QTest::newRow("to sign out") << u"logout"_s;
}

void tst_ConsoleCache::asksWhichOfSeveralAccounts()
{
    QFETCH(QString, command);
    writeTwoPeople();
    const QByteArray before = contentOf(m_file);
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, command);
    QCOMPARE(console.exitCode(), 2);
    for (const QByteArray text : {"--login-hint", "Ada@contoso.com", "bob@contoso.com"})
        QVERIFY2(console.errorOutput().contains(text), console.errorOutput().constData());
    QCOMPARE(contentOf(m_file), before);
}

void tst_ConsoleCache::picksTheAccountThatTheHintMeans_data()
{
    QTest::addColumn<QString>("hint");
    QTest::newRow("the username") << u"Ada@contoso.com"_s;
    QTest::newRow("the username in other case") << u"ADA@CONTOSO.COM"_s;
    QTest::newRow("the home account ID") << homeAccountId(u"ada"_s);
}

void tst_ConsoleCache::picksTheAccountThatTheHintMeans()
{
    QFETCH(QString, hint);
    writeTwoPeople();
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"token"_s, {u"--events"_s, u"--scope"_s, u"User.Read"_s, u"--login-hint"_s, hint});
    QCOMPARE(console.exitCode(), 0);
    QCOMPARE(console.events(u"completed"_s).value(0).value(u"account"_s).toObject().value(u"username"_s).toString(),
        u"Ada@contoso.com"_s);
}

void tst_ConsoleCache::saysThatSomebodyMustSignIn_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nobody is signed in") << false << QString() << QByteArray("Nobody is signed in");
    QTest::newRow("somebody else is signed in")
        << true << u"zoe@contoso.com"_s << QByteArray("'zoe@contoso.com' is not signed in");
}

void tst_ConsoleCache::saysThatSomebodyMustSignIn()
{
    QFETCH(bool, isThere);
    QFETCH(QString, hint);
    QFETCH(QByteArray, text);
    if (isThere)
        writeTwoPeople();
    const QStringList options = hint.isEmpty() ? QStringList() : QStringList({u"--login-hint"_s, hint});
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"token"_s, options);
    QCOMPARE(console.exitCode(), 3);
    QVERIFY2(console.errorOutput().contains(text), console.errorOutput().constData());
    QCOMPARE(QFile::exists(m_file), isThere);

    DemoProcess events(DemoProcess::consoleProgram());
    run(events, u"token"_s, options + QStringList(u"--events"_s));
    QCOMPARE(events.exitCode(), 3);
    const QJsonObject failed = events.events(u"failed"_s).value(0);
    QCOMPARE(failed.value(u"kind"_s).toString(), u"InteractionRequired"_s);
    QCOMPARE(failed.value(u"code"_s).toString(), u"no_account"_s);
}

void tst_ConsoleCache::signsOneOfTwoOut()
{
    writeTwoPeople();
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"logout"_s, {u"--local"_s, u"--events"_s, u"--login-hint"_s, u"ada@contoso.com"_s});
    QVERIFY2(console.exitCode() == 0, console.output().constData());
    const QJsonObject removed = console.events(u"accountRemoved"_s).value(0);
    QCOMPARE(keysOf(removed), QSet<QString>({u"event"_s, u"username"_s, u"homeAccountId"_s, u"environment"_s}));
    QCOMPARE(removed.value(u"username"_s).toString(), u"Ada@contoso.com"_s);

    const QByteArray content = contentOf(m_file);
    for (const char *gone : {"AT-ada", "RT-ada", "Ada@contoso.com"})
        QVERIFY2(!content.contains(gone), gone);
    for (const char *kept : {"AT-bob", "RT-bob", "bob@contoso.com"})
        QVERIFY2(content.contains(kept), kept);
    QCOMPARE(
        QJsonDocument::fromJson(content).object().value(u"Foreign"_s).toObject(), QJsonObject({{u"kept"_s, true}}));
#ifdef Q_OS_UNIX
    struct stat status = {};
    QCOMPARE(::stat(QFile::encodeName(m_file).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
#endif
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList(u"msal.json"_s));
}

void tst_ConsoleCache::hasNobodyToSignOut()
{
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"logout"_s);
    QCOMPARE(console.exitCode(), 1);
    QVERIFY2(console.errorOutput().contains("Nobody is signed in"), console.errorOutput().constData());
    QVERIFY(!QFile::exists(m_file));
}

void tst_ConsoleCache::leavesAFileThatIsNoCacheAsItWas_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("these are not the tokens you are looking for");
    QTest::newRow("half a cache") << QByteArray("{\"AccessToken\":{\"a\":{\"secret\":\"AT");
    QTest::newRow("a cache and more") << QByteArray("{\"AccessToken\":{}}}");
    QTest::newRow("binary") << QByteArray("\x01\x00\x00\x00\xd0\x8c\x9d\xdf", 8);
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("a number") << QByteArray("1");
    QTest::newRow("a section that is an array") << QByteArray("{\"AccessToken\":[],\"Account\":{}}");
    QTest::newRow("a section that is null") << QByteArray("{\"RefreshToken\":null}");
    QTest::newRow("another program's settings") << QByteArray("{\"name\":\"app\",\"dependencies\":{}}");
}

void tst_ConsoleCache::leavesAFileThatIsNoCacheAsItWas()
{
    QFETCH(QByteArray, content);
    write(content);
    for (const char *command : {"accounts", "token", "logout", "login"}) {
        DemoProcess console(DemoProcess::consoleProgram());
        run(console, QString::fromLatin1(command));
        QCOMPARE(console.exitCode(), 1);
        QVERIFY2(console.errorOutput().contains(m_file.toUtf8()), console.errorOutput().constData());
        QVERIFY2(console.errorOutput().contains("invalid_cache"), console.errorOutput().constData());
        QCOMPARE(console.output(), QByteArray());
        QCOMPARE(contentOf(m_file), content);
    }
    DemoProcess events(DemoProcess::consoleProgram());
    run(events, u"accounts"_s, {u"--events"_s});
    QCOMPARE(events.exitCode(), 1);
    QCOMPARE(events.eventNames(), QStringList(u"failed"_s));
    QVERIFY(events.errorOutput().startsWith("qtsignin-console: The token cache "));
    QCOMPARE(contentOf(m_file), content);
}

void tst_ConsoleCache::takesNothingButAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a folder") << u"."_s << QByteArray("no regular file");
    QTest::newRow("a device") << u"/dev/null"_s << QByteArray("no regular file");
    QTest::newRow("a folder that is missing") << u"missing/msal.json"_s << QByteArray("there is no folder");
    QTest::newRow("a link to nothing") << u"link"_s << QByteArray("a link to nothing");
}

void tst_ConsoleCache::takesNothingButAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, text);
    QVERIFY(QFile::link(m_directory->filePath(u"nothing"_s), m_directory->filePath(u"link"_s)));
    m_file = QDir(m_directory->path()).absoluteFilePath(name);
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"accounts"_s);
    QCOMPARE(console.exitCode(), 1);
    QVERIFY2(console.errorOutput().contains(text), console.errorOutput().constData());
    QVERIFY2(console.errorOutput().contains("cache_not_read"), console.errorOutput().constData());
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot),
        QStringList(u"link"_s));
}

void tst_ConsoleCache::writesThroughALink()
{
    writeTwoPeople();
    const QString target = m_file;
    QVERIFY(QDir(m_directory->path()).mkdir(u"elsewhere"_s));
    m_file = m_directory->filePath(u"elsewhere/link.json"_s);
    QVERIFY(QFile::link(target, m_file));
    DemoProcess console(DemoProcess::consoleProgram());
    run(console, u"logout"_s, {u"--local"_s, u"--login-hint"_s, u"bob@contoso.com"_s});
    QCOMPARE(console.exitCode(), 0);
    QCOMPARE(QFile::symLinkTarget(m_file), target);
    QVERIFY(!QFileInfo(target).isSymLink());
    QVERIFY(!contentOf(target).contains("RT-bob"));
    QVERIFY(contentOf(target).contains("RT-ada"));
}

void tst_ConsoleCache::keepsTokensFromOneRunToTheNext()
{
    SandboxProvider provider;
    QVERIFY(provider.start());
    provider.addUser({u"alice"_s, u"Alice Example"_s, u"alice@example.com"_s, {}});
    SandboxClient client;
    client.clientId = u"app"_s;
    provider.addClient(client);
    provider.setAutoApprove(u"alice"_s);
    provider.setPollingInterval(std::chrono::seconds(1));
    const auto runAgainstSandbox = [&](DemoProcess &console, const QStringList &arguments) {
        console.start(arguments
            + QStringList {u"--issuer"_s, provider.issuer(), u"--allow-insecure-http-for-tests"_s, u"--client-id"_s,
                u"app"_s, u"--msal-cache"_s, m_file, u"--events"_s, u"--scope"_s, u"offline_access"_s});
        QVERIFY(console.waitForEnd());
    };
    DemoProcess login(DemoProcess::consoleProgram());
    runAgainstSandbox(login, {u"login"_s, u"--flow"_s, u"device"_s});
    QVERIFY2(login.exitCode() == 0, login.output().constData());
    QVERIFY(QFile::exists(m_file));

    DemoProcess accounts(DemoProcess::consoleProgram());
    runAgainstSandbox(accounts, {u"accounts"_s});
    QCOMPARE(usernamesIn(accounts), QStringList(u"alice"_s));
    QCOMPARE(accounts.events().constFirst().value(u"environment"_s).toString(), provider.issuer());

    DemoProcess held(DemoProcess::consoleProgram());
    runAgainstSandbox(held, {u"token"_s});
    QCOMPARE(held.events(u"completed"_s).value(0).value(u"tokenSource"_s).toString(), u"Cache"_s);

    const QByteArray before = contentOf(m_file);
    for (int i = 0; i < 2; ++i) {
        // The provider takes each refresh token once: the second time shows that the new one was written.
        DemoProcess renewed(DemoProcess::consoleProgram());
        runAgainstSandbox(renewed, {u"token"_s, u"--force-refresh"_s});
        QVERIFY2(renewed.exitCode() == 0, renewed.output().constData());
        QCOMPARE(renewed.events(u"completed"_s).value(0).value(u"tokenSource"_s).toString(), u"IdentityProvider"_s);
    }
    QVERIFY(contentOf(m_file) != before);

    DemoProcess logout(DemoProcess::consoleProgram());
    runAgainstSandbox(logout, {u"logout"_s});
    QVERIFY2(logout.exitCode() == 0, logout.output().constData());
    DemoProcess afterwards(DemoProcess::consoleProgram());
    runAgainstSandbox(afterwards, {u"token"_s});
    QCOMPARE(afterwards.exitCode(), 3);
}

void tst_ConsoleCache::isReadWholeWhileItIsWritten()
{
    DemoProcess console(DemoProcess::consoleProgram());
    console.start({u"login"_s, u"--sandbox"_s, u"--events"_s, u"--repeat"_s, u"5"_s, u"--refresh"_s, u"8"_s,
        u"--msal-cache"_s, m_file});
    QSet<QByteArray> seen;
    const bool ended = QTest::qWaitFor(
        [&] {
            if (QFile::exists(m_file))
                seen.insert(contentOf(m_file));
            return console.events(u"tokenRefreshed"_s).size() == 40;
        },
        60000);
    QVERIFY(ended);
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);
    QVERIFY2(seen.size() > 1, "nothing was seen between the first and the last state");
    for (const QByteArray &content : std::as_const(seen)) {
        const QJsonObject cache = QJsonDocument::fromJson(content).object();
        QCOMPARE(cache.value(u"Account"_s).toObject().size(), 1);
        QCOMPARE(cache.value(u"RefreshToken"_s).toObject().size(), 1);
    }
}

void tst_ConsoleCache::saysThatItCannotWrite()
{
#ifdef Q_OS_UNIX
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    if (::geteuid() == 0 && setpriv.isEmpty())
        QSKIP("root may write everywhere, and there is no setpriv to be somebody else");
    writeTwoPeople();
    const QByteArray before = contentOf(m_file);
    const QByteArray directory = QFile::encodeName(m_directory->path());
    QCOMPARE(::chmod(directory.constData(), 0555), 0);
    QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0444), 0);
    const QStringList arguments {DemoProcess::consoleProgram(), u"logout"_s, u"--authority"_s,
        u"https://%1/%2"_s.arg(environment, realm), u"--client-id"_s, u"app"_s, u"--msal-cache"_s, m_file,
        u"--login-hint"_s, u"ada@contoso.com"_s, u"--local"_s};
    const QStringList asNobody {setpriv, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    const QStringList command = ::geteuid() == 0 ? asNobody + arguments : arguments;
    DemoProcess console(command.constFirst());
    console.start(command.mid(1));
    QVERIFY(console.waitForEnd());
    ::chmod(directory.constData(), 0755);
    QCOMPARE(console.exitCode(), 1);
    QVERIFY2(console.errorOutput().contains("cache_not_written"), console.errorOutput().constData());
    QVERIFY2(console.errorOutput().contains("Permission denied"), console.errorOutput().constData());
    QCOMPARE(contentOf(m_file), before);
#else
    QSKIP("a folder that nobody may write to is made with Unix modes");
#endif
}

QTEST_GUILESS_MAIN(tst_ConsoleCache)

#include "tst_consolecache.moc"
