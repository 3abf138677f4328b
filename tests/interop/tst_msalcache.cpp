#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <QtSignIn/publicclientapplication.h>

#include "demo/demoprocess.h"
#include "interop/entra.h"
#include "interop/msalpeer.h"
#include "model/utc.h"
#include "support/fakeclock.h"
#include "support/flowrecorder.h"
#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

const QStringList scopes {u"User.Read"_s};

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

QJsonObject objectFrom(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray jsonOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Our side: an application with a clock and a network that are the test's.
class Ours {
public:
    Ours(const Entra &entra, const QDateTime &now)
    {
        clock->setNow(now);
        ClientConfiguration configuration;
        configuration.storage = Storage::MemoryOnly;
        configuration.clientId = QString::fromLatin1(Entra::ClientId);
        configuration.authority = Authority::fromUrl(QUrl(entra.authority()));
        configuration.clock = clock;
        configuration.trustTlsInsteadOfSignatures = true;
        configuration.networkAccessManager = &network;
        application = std::make_unique<PublicClientApplication>(configuration);
    }

    QJsonObject cache() const { return objectFrom(application->exportMsalCache().reveal()); }
    Account account() const { return application->accounts().value(0); }

    const std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    FakeNetworkAccessManager network;
    std::unique_ptr<PublicClientApplication> application;
};

/// Waits for \a flow, letting the clock run.
TokenResult resultOf(TokenFlow *flow, const Ours &ours)
{
    FlowRecorder recorder(flow);
    for (int turn = 0; turn < 100 && !recorder.isFinished(); ++turn) {
        processEvents();
        if (!recorder.isFinished())
            ours.clock->fireNext();
    }
    if (recorder.outcome() != u"completed"_s)
        qWarning("%s", qPrintable(recorder.outcome() + u' ' + recorder.error().description()));
    return recorder.result();
}

TokenResult silentResult(const Ours &ours)
{
    return resultOf(ours.application->acquireTokenSilent(scopes, ours.account()), ours);
}

} // namespace

class tst_MsalCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void takesOverATokenOfAPeer_data() { addPeers(); }
    void takesOverATokenOfAPeer();
    void renewsWithTheRefreshTokenOfAPeer_data() { addPeers(); }
    void renewsWithTheRefreshTokenOfAPeer();
    void letsAPeerUseItsToken_data() { addPeers(); }
    void letsAPeerUseItsToken();
    void letsAPeerRenew_data() { addPeers(); }
    void letsAPeerRenew();
    void writesWhatMsalPythonWrites_data();
    void writesWhatMsalPythonWrites();
    void keepsWhatItDoesNotKnow_data() { addPeers(); }
    void keepsWhatItDoesNotKnow();
    void forgetsSomebodyTogetherWithAPeer_data() { addPeers(); }
    void forgetsSomebodyTogetherWithAPeer();
    void readsAPeersFileInTheConsole_data() { addPeers(); }
    void readsAPeersFileInTheConsole();
    void letsAPeerReadWhatTheConsoleWrites_data() { addPeers(); }
    void letsAPeerReadWhatTheConsoleWrites();

private:
    void addPeers();
    QJsonObject ask(const QString &action, const QDateTime &now, int number = 9, const QJsonObject &changes = {});
    void signInOurselves(Ours &ours, int number);
    void importInto(const Ours &ours);
    /// MSAL Node files tokens under the person's tenant, the others under what was asked for, so that with `common`
    /// nobody finds the other's access token; refresh tokens are found by all.
    bool sharesAccessTokens() const { return m_peerName != u"node"_s || m_tenant != u"common"_s; }
    DemoProcess &runConsole(DemoProcess &console, const QString &command, const QStringList &more = {}) const;

    QString m_peerName;
    QString m_tenant;
    std::unique_ptr<Entra> m_entra;
    std::unique_ptr<MsalPeer> m_peer;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
    const QDateTime m_now = QDateTime(QDate(2026, 11, 22), QTime(16, 30, 5), Utc);
};

void tst_MsalCache::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(u"msal.json"_s);
    QFETCH(QString, peer);
    QFETCH(QString, tenant);
    m_peerName = peer;
    m_tenant = tenant;
    m_entra = std::make_unique<Entra>(tenant);
    m_peer = std::make_unique<MsalPeer>(peer);
    const QString absence = m_peer->absence();
    if (!absence.isEmpty() && m_peer->isOptional())
        QSKIP(qPrintable(absence));
    QVERIFY2(absence.isEmpty(), qPrintable(absence));
}

void tst_MsalCache::addPeers()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("tenant");
    const QString tenant = QString::fromLatin1(Entra::TenantId);
    QTest::newRow("Debian's MSAL Python, common") << u"debian"_s << u"common"_s;
    QTest::newRow("Debian's MSAL Python, one tenant") << u"debian"_s << tenant;
    QTest::newRow("the newest MSAL Python, common") << u"python"_s << u"common"_s;
    QTest::newRow("the newest MSAL Python, one tenant") << u"python"_s << tenant;
    QTest::newRow("MSAL Node, common") << u"node"_s << u"common"_s;
    QTest::newRow("MSAL Node, one tenant") << u"node"_s << tenant;
}

/// What the peer did with the file; the token endpoint that it sees gives reply \a number.
QJsonObject tst_MsalCache::ask(const QString &action, const QDateTime &now, int number, const QJsonObject &changes)
{
    const QJsonObject answer = m_peer->ask({
        {u"action"_s, action},
        {u"authority"_s, m_entra->authority()},
        {u"client_id"_s, QString::fromLatin1(Entra::ClientId)},
        {u"scopes"_s, QJsonArray::fromStringList(scopes)},
        {u"now"_s, now.toSecsSinceEpoch()},
        {u"cache"_s, m_file},
        {u"reply"_s, Entra::reply(now, number, changes)},
    });
    if (answer.isEmpty())
        qWarning("%s", qPrintable(m_peer->errorString()));
    return answer;
}

void tst_MsalCache::signInOurselves(Ours &ours, int number)
{
    m_entra->answer(ours.network, Entra::reply(ours.clock->now(), number));
    const TokenResult result = resultOf(ours.application->acquireTokenByDeviceFlow(scopes), ours);
    QCOMPARE(result.accessToken().reveal(), "AT" + QByteArray::number(number));
}

void tst_MsalCache::importInto(const Ours &ours)
{
    const Result<void> taken = ours.application->importMsalCache(Secret(contentOf(m_file)));
    QVERIFY2(taken.hasValue(), qPrintable(taken.error().description()));
}

DemoProcess &tst_MsalCache::runConsole(DemoProcess &console, const QString &command, const QStringList &more) const
{
    console.start(QStringList {command, u"--events"_s, u"--authority"_s, m_entra->authority(), u"--client-id"_s,
                      QString::fromLatin1(Entra::ClientId), u"--msal-cache"_s, m_file}
        + more);
    console.waitForEnd();
    return console;
}

void tst_MsalCache::takesOverATokenOfAPeer()
{
    ask(u"sign-in"_s, m_now, 1);
    Ours ours(*m_entra, m_now.addSecs(60));
    importInto(ours);
    QCOMPARE(ours.application->accounts().size(), 1);
    QCOMPARE(ours.account().username(), u"Ada@contoso.com"_s);
    QCOMPARE(ours.account().homeAccountId(),
        QString::fromLatin1(Entra::UserId) + u'.' + QString::fromLatin1(Entra::TenantId));
    if (!sharesAccessTokens())
        m_entra->answer(ours.network, Entra::reply(m_now.addSecs(60), 1));

    const TokenResult result = silentResult(ours);
    QCOMPARE(result.accessToken().reveal(), QByteArray("AT1"));
    QCOMPARE(result.account(), ours.account());
    if (sharesAccessTokens()) {
        QCOMPARE(result.source(), TokenSource::Cache);
        QCOMPARE(ours.network.requests().size(), 0);
        QCOMPARE(result.expiresAt(), m_now.addSecs(3600));
    }
}

void tst_MsalCache::renewsWithTheRefreshTokenOfAPeer()
{
    ask(u"sign-in"_s, m_now, 1);
    const qsizetype refreshTokens = objectFrom(contentOf(m_file)).value(u"RefreshToken"_s).toObject().size();
    const QDateTime later = m_now.addSecs(7200);
    Ours ours(*m_entra, later);
    importInto(ours);
    m_entra->answer(ours.network, Entra::reply(later, 2));
    const TokenResult result = silentResult(ours);
    QCOMPARE(result.accessToken().reveal(), QByteArray("AT2"));
    QCOMPARE(result.source(), TokenSource::IdentityProvider);
    const auto requests = Entra::tokenRequests(ours.network);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.constFirst().value("grant_type"), "refresh_token");
    QCOMPARE(requests.constFirst().value("refresh_token"), "RT1");
    QCOMPARE(ours.application->accounts().size(), 1);

    const QJsonObject kept = ours.cache().value(u"RefreshToken"_s).toObject();
    QCOMPARE(kept.size(), refreshTokens);
    QCOMPARE(kept.constBegin()->toObject().value(u"secret"_s).toString(), u"RT2"_s);

    QVERIFY(write(m_file, ours.application->exportMsalCache().reveal()));
    const QJsonObject answer = ask(u"use"_s, later.addSecs(7200));
    const QJsonArray posts = answer.value(u"posts"_s).toArray();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.at(0).toObject().value(u"refresh_token"_s).toString(), u"RT2"_s);
}

void tst_MsalCache::letsAPeerUseItsToken()
{
    Ours ours(*m_entra, m_now);
    signInOurselves(ours, 1);
    QVERIFY(write(m_file, ours.application->exportMsalCache().reveal()));

    const QJsonObject answer = ask(u"use"_s, m_now.addSecs(60));
    const QJsonObject account = answer.value(u"accounts"_s).toArray().at(0).toObject();
    QCOMPARE(account.value(u"username"_s).toString(), u"Ada@contoso.com"_s);
    QCOMPARE(account.value(u"home_account_id"_s).toString(), ours.account().homeAccountId());
    QCOMPARE(account.value(u"environment"_s).toString(), ours.account().environment());
    const bool hit = answer.value(u"posts"_s).toArray().isEmpty();
    QCOMPARE(hit, sharesAccessTokens());
    QCOMPARE(answer.value(u"result"_s).toObject().value(u"access_token"_s).toString(), hit ? u"AT1"_s : u"AT9"_s);
}

void tst_MsalCache::letsAPeerRenew()
{
    Ours ours(*m_entra, m_now);
    signInOurselves(ours, 1);
    QVERIFY(write(m_file, ours.application->exportMsalCache().reveal()));
    const QDateTime later = m_now.addSecs(7200);
    const QJsonObject answer = ask(u"use"_s, later);
    QCOMPARE(answer.value(u"result"_s).toObject().value(u"access_token"_s).toString(), u"AT9"_s);
    const QJsonArray posts = answer.value(u"posts"_s).toArray();
    QCOMPARE(posts.size(), 1);
    QCOMPARE(posts.at(0).toObject().value(u"refresh_token"_s).toString(), u"RT1"_s);

    // And back: what the peer wrote over our file is ours again.
    Ours again(*m_entra, later.addSecs(7200));
    importInto(again);
    m_entra->answer(again.network, Entra::reply(later.addSecs(7200), 3));
    QCOMPARE(silentResult(again).accessToken().reveal(), QByteArray("AT3"));
    // MSAL Node does not write when it got a refresh token, so that its own counts as the oldest.
    const QByteArray sent = Entra::tokenRequests(again.network).constFirst().value("refresh_token").value_or("");
    QCOMPARE(sent, m_peerName == u"node"_s ? "RT1" : "RT9");
}

void tst_MsalCache::writesWhatMsalPythonWrites_data()
{
    QTest::addColumn<QString>("peer");
    QTest::addColumn<QString>("tenant");
    QTest::addColumn<QJsonObject>("changes");
    const QString tenant = QString::fromLatin1(Entra::TenantId);
    const QList<QPair<QString, QString>> peers {
        {u"debian"_s, u"Debian's MSAL Python"_s}, {u"python"_s, u"the newest MSAL Python"_s}};
    for (const auto &peer : peers) {
        const auto row = [&](const char *what, const QJsonObject &changes, const QString &tenantName) {
            QTest::addRow("%s, %s", qPrintable(peer.second), what) << peer.first << tenantName << changes;
        };
        row("all that Microsoft sends", {}, u"common"_s);
        row("one tenant", {}, tenant);
        row("no family, no refresh_in", {{u"foci"_s, QJsonValue()}, {u"refresh_in"_s, QJsonValue()}}, u"common"_s);
        row("no ext_expires_in", {{u"ext_expires_in"_s, QJsonValue()}}, u"common"_s);
        row("times as strings", {{u"expires_in"_s, u"3599"_s}, {u"ext_expires_in"_s, u"7199"_s}}, u"common"_s);
        row("no expires_in", {{u"expires_in"_s, QJsonValue()}, {u"ext_expires_in"_s, QJsonValue()}}, u"common"_s);
        row("no refresh token", {{u"refresh_token"_s, QJsonValue()}}, u"common"_s);
        row("IDs in capital letters", {{u"client_info"_s, Entra::clientInfo(u"Ada-UID"_s)}}, tenant);
        row("no client_info", {{u"client_info"_s, QJsonValue()}}, tenant);
    }
    QTest::newRow("the newest MSAL Python, scopes in no order")
        << u"python"_s << u"common"_s
        << QJsonObject {{u"scope"_s, u"profile User.Read api://x/Zeta openid email Mail.Read"_s}};
}

void tst_MsalCache::writesWhatMsalPythonWrites()
{
    QFETCH(QJsonObject, changes);
    ask(u"sign-in"_s, m_now, 1, changes);
    const QJsonObject theirs = objectFrom(contentOf(m_file));

    // The device flow first asks after a second.
    Ours ours(*m_entra, m_now.addSecs(-1));
    m_entra->answer(ours.network, Entra::reply(m_now, 1, changes));
    resultOf(ours.application->acquireTokenByDeviceFlow(scopes), ours);
    QCOMPARE(ours.clock->now(), m_now);
    QJsonObject cache = ours.cache();
    if (m_peerName == u"debian"_s) {
        // It came to MSAL Python after Debian's version.
        for (const QString &key : cache.value(u"Account"_s).toObject().keys()) {
            QJsonObject accounts = cache.value(u"Account"_s).toObject();
            QJsonObject account = accounts.value(key).toObject();
            account.remove(u"account_source"_s);
            accounts.insert(key, account);
            cache.insert(u"Account"_s, accounts);
        }
    }
    for (const QString &section : theirs.keys() + cache.keys()) {
        const QJsonObject expected = theirs.value(section).toObject();
        const QJsonObject actual = cache.value(section).toObject();
        QCOMPARE(actual.keys(), expected.keys());
        for (const QString &key : expected.keys())
            QCOMPARE(jsonOf(actual.value(key).toObject()), jsonOf(expected.value(key).toObject()));
    }
}

void tst_MsalCache::keepsWhatItDoesNotKnow()
{
    ask(u"sign-in"_s, m_now, 1);
    QJsonObject cache = objectFrom(contentOf(m_file));
    for (const QString &name : cache.keys()) {
        QJsonObject section = cache.value(name).toObject();
        for (const QString &key : section.keys()) {
            QJsonObject entry = section.value(key).toObject();
            entry.insert(u"x_unknown"_s, QJsonObject {{u"kept"_s, QJsonArray {1, u"two"_s, true}}});
            section.insert(key, entry);
        }
        cache.insert(name, section);
    }
    const QJsonObject foreign {{u"a key"_s, QJsonObject {{u"secret"_s, u"of another"_s}}}};
    cache.insert(u"Foreign"_s, foreign);
    QVERIFY(write(m_file, jsonOf(cache)));

    const QDateTime later = m_now.addSecs(7200);
    Ours ours(*m_entra, later);
    importInto(ours);
    QCOMPARE(ours.cache(), cache);
    m_entra->answer(ours.network, Entra::reply(later, 2));
    QCOMPARE(silentResult(ours).accessToken().reveal(), QByteArray("AT2"));

    const QJsonObject after = ours.cache();
    QCOMPARE(after.value(u"Foreign"_s).toObject(), foreign);
    for (const QString &name : {u"RefreshToken"_s, u"Account"_s, u"AppMetadata"_s}) {
        const QJsonObject section = after.value(name).toObject();
        const QList<QString> keys = section.keys();
        // Its key may be another after a renewal: MSAL Node's differ from those of the others.
        const bool isKept = std::any_of(keys.cbegin(), keys.cend(),
            [&](const QString &key) { return section.value(key).toObject().contains(u"x_unknown"_s); });
        QVERIFY2(isKept, jsonOf(section).constData());
    }
    QVERIFY(write(m_file, ours.application->exportMsalCache().reveal()));
    const QJsonObject answer = ask(u"use"_s, later.addSecs(7200));
    QCOMPARE(answer.value(u"result"_s).toObject().value(u"access_token"_s).toString(), u"AT9"_s);
}

void tst_MsalCache::forgetsSomebodyTogetherWithAPeer()
{
    ask(u"sign-in"_s, m_now, 1);
    const QByteArray signedIn = contentOf(m_file);
    Ours ours(*m_entra, m_now);
    importInto(ours);
    QVERIFY(ours.application->removeAccount(ours.account()));
    QVERIFY(write(m_file, ours.application->exportMsalCache().reveal()));
    for (const char *secret : {"AT1", "RT1", "Ada@contoso.com"})
        QVERIFY2(!contentOf(m_file).contains(secret), secret);
    QCOMPARE(ask(u"use"_s, m_now).value(u"accounts"_s).toArray().size(), 0);

    QVERIFY(write(m_file, signedIn));
    ask(u"remove"_s, m_now);
    Ours others(*m_entra, m_now);
    importInto(others);
    QCOMPARE(others.application->accounts().size(), 0);
}

void tst_MsalCache::readsAPeersFileInTheConsole()
{
    ask(u"sign-in"_s, QDateTime::currentDateTimeUtc(), 1);
    const QByteArray before = contentOf(m_file);
    DemoProcess accounts(DemoProcess::consoleProgram());
    runConsole(accounts, u"accounts"_s);
    QCOMPARE(accounts.exitCode(), 0);
    QCOMPARE(accounts.eventNames(), QStringList(u"account"_s));
    const QJsonObject account = accounts.events().constFirst();
    QCOMPARE(account.value(u"username"_s).toString(), u"Ada@contoso.com"_s);

    if (sharesAccessTokens()) {
        DemoProcess token(DemoProcess::consoleProgram());
        runConsole(token, u"token"_s,
            {u"--scope"_s, u"User.Read"_s, u"--login-hint"_s, u"ADA@contoso.com"_s, u"--show-token"_s});
        QVERIFY2(token.exitCode() == 0, (token.output() + token.errorOutput()).constData());
        const QJsonObject completed = token.events(u"completed"_s).value(0);
        QCOMPARE(completed.value(u"tokenSource"_s).toString(), u"Cache"_s);
        QCOMPARE(completed.value(u"accessToken"_s).toString(), u"AT1"_s);
        QVERIFY(!token.output().contains("Discovering"));
    }
    QCOMPARE(contentOf(m_file), before);
}

void tst_MsalCache::letsAPeerReadWhatTheConsoleWrites()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    ask(u"sign-in"_s, now, 1);
    DemoProcess logout(DemoProcess::consoleProgram());
    runConsole(logout, u"logout"_s, {u"--local"_s});
    QVERIFY2(logout.exitCode() == 0, (logout.output() + logout.errorOutput()).constData());
    QCOMPARE(logout.events(u"accountRemoved"_s).size(), 1);
    QVERIFY(!contentOf(m_file).contains("RT1"));
    QCOMPARE(
        QFile::permissions(m_file) & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    QCOMPARE(ask(u"use"_s, now).value(u"accounts"_s).toArray().size(), 0);
}

QTEST_GUILESS_MAIN(tst_MsalCache)

#include "tst_msalcache.moc"
