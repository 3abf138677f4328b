#include "figurereporter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <QtSignIn/publicclientapplication.h>

#include "cachefile.h"
#include "model/tokenresult_p.h"
#include "session/session.h"
#include "support/fakenetworkaccessmanager.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 101;
constexpr int starts = 31;

double median(std::vector<double> values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// The network has no answers: every token has to come from the store.
ClientConfiguration configuration(FakeNetworkAccessManager &network, const QString &directory, Storage storage)
{
    ClientConfiguration configuration;
    configuration.clientId = QString::fromLatin1(BenchClientId);
    configuration.authority = Authority::microsoft(u"common"_s);
    configuration.networkAccessManager = &network;
    configuration.storage = storage;
    configuration.storageDirectory = directory;
    return configuration;
}

/// Calls \a start with what ends the wait.
void wait(const std::function<void(std::function<void()>)> &start)
{
    QEventLoop loop;
    bool isOver = false;
    start([&] {
        isOver = true;
        loop.quit();
    });
    if (!isOver)
        loop.exec();
}

/// False if it can't be.
bool load(Session &session)
{
    Result<void> loaded = {};
    wait([&](const auto &done) {
        session.load(&session, [&, done](const Result<void> &result) {
            loaded = result;
            done();
        });
    });
    return loaded.hasValue() && session.loadState() == LoadState::Loaded;
}

/// Until all is on the disk, however long ten thousand files take; false if it refuses.
bool save(Session &session)
{
    Result<void> saved = {};
    do {
        wait([&](const auto &done) {
            session.save(&session, [&, done](const Result<void> &result) {
                saved = result;
                done();
            });
        });
    } while (saved.hasError() && saved.error().code() == QLatin1StringView(ErrorCode::StorageBusy));
    return saved.hasValue();
}

/// Fills \a directory; false if the keychain refuses.
bool fill(const QString &directory, Storage storage, int accounts)
{
    FakeNetworkAccessManager network;
    const auto session = std::make_shared<Session>(configuration(network, directory, storage));
    if (!load(*session))
        return false;
    const auto file = writeCacheFile(accounts);
    QFile text(file ? file->fileName() : QString());
    if (!text.open(QIODevice::ReadOnly) || session->importMsalCache(Secret(text.readAll())).hasError())
        return false;
    return save(*session) && session->tokens().accounts().size() == accounts;
}

TokenReply replyFor(const Session &session, const Account &account, int number)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray text = QByteArray::number(number).rightJustified(10, '0');
    const TokenResult held = session.sharedTokens()->find(account, benchScopes(0), {now}).value_or(TokenResult());
    QSharedDataPointer<TokenResultData> data(new TokenResultData(TokenResultData::of(held)));
    data->accessToken = Secret(text.repeated(150));
    data->expiresAt = now.addSecs(36'000);
    TokenReply reply;
    reply.environment = account.environment();
    reply.realm = u"common"_s;
    reply.refreshToken = Secret(text.repeated(120));
    reply.receivedAt = now;
    reply.steadyReceivedAt = session.clock().steadyNow();
    reply.result = TokenResult(std::move(data));
    return reply;
}

/// From the reply until it is on the disk and the application knows. False if that can't be.
bool measureStoring(int accounts)
{
    const QTemporaryDir directory;
    if (!fill(directory.path(), Storage::UnencryptedFileAsLastResort, accounts)) {
        std::fputs("The folder could not be filled.\n", stderr);
        return false;
    }
    FakeNetworkAccessManager network;
    const auto session =
        std::make_shared<Session>(configuration(network, directory.path(), Storage::UnencryptedFileAsLastResort));
    QElapsedTimer loading;
    loading.start();
    if (!load(*session)) {
        std::fputs("The folder could not be loaded.\n", stderr);
        return false;
    }
    print({u"loading"_s, u"%1 accounts"_s.arg(accounts), double(loading.nsecsElapsed()) / 1e6, u"ms"_s});
    bool isStored = true;
    QObject::connect(session.get(), &Session::storageErrorOccurred, [&isStored] { isStored = false; });
    const QList<Account> all = session->tokens().accounts();
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const Account &account = all.at(qsizetype(round) * 7919 % all.size());
        const TokenReply reply = replyFor(*session, account, round);
        QElapsedTimer timer;
        timer.start();
        session->store(reply);
        wait([&](const auto &done) { session->whenStored(account, session.get(), done); });
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    if (!isStored || !save(*session)) {
        std::fputs("Not every reply was stored.\n", stderr);
        return false;
    }
    print({u"storing a reply durably"_s, u"%1 accounts"_s.arg(accounts), median(times), u"ms"_s, 3});
    return true;
}

/// For a process of its own: its first token from the store.
int startAndFind(const QString &directory, Storage storage)
{
    FakeNetworkAccessManager network;
    PublicClientApplication application(configuration(network, directory, storage));
    bool isFound = false;
    QObject::connect(&application, &PublicClientApplication::accountsChanged, [&] {
        TokenFlow *flow = application.acquireTokenSilent(benchScopes(0), application.accounts().constFirst());
        QObject::connect(flow, &TokenFlow::completed, [&] {
            isFound = true;
            std::puts("found");
            std::fflush(stdout);
        });
        QObject::connect(flow, &Flow::finished, qApp, &QCoreApplication::quit);
    });
    QObject::connect(
        &application, &PublicClientApplication::storageErrorOccurred, qApp, [] { QCoreApplication::exit(2); });
    (void)application.load();
    const int exitCode = QCoreApplication::exec();
    return isFound ? exitCode : 1;
}

/// From the start of a process until it has its token.
void measureStart(const QString &caseName, const QString &policy, Storage storage, double limit)
{
    const QTemporaryDir directory;
    if (!fill(directory.path(), storage, 10)) {
        std::fprintf(stderr, "%s: no keychain that is open; left out\n", qPrintable(caseName));
        return;
    }
    std::vector<double> times;
    for (int round = 0; round < starts; ++round) {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QElapsedTimer timer;
        timer.start();
        process.start(QCoreApplication::applicationFilePath(), {u"--start"_s, policy, directory.path()});
        if (!process.waitForReadyRead() || !process.readAll().startsWith("found")) {
            std::fprintf(stderr, "%s: the process found no token\n", qPrintable(caseName));
            return;
        }
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished();
    }
    print({u"start to the first cached token"_s, caseName, median(times), u"ms"_s, limit});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QString keychain = u"keychain"_s;
    if (argc == 4 && QByteArrayView(argv[1]) == "--start") {
        const bool usesKeychain = QString::fromLocal8Bit(argv[2]) == keychain;
        return startAndFind(QString::fromLocal8Bit(argv[3]),
            usesKeychain ? Storage::SystemKeychain : Storage::UnencryptedFileAsLastResort);
    }
    // First, since starting a process takes longer the more memory its parent has.
    measureStart(u"10 accounts, no keychain"_s, u"plain"_s, Storage::UnencryptedFileAsLastResort, 20);
    measureStart(u"10 accounts, keychain open"_s, keychain, Storage::SystemKeychain, 50);
    for (const int accounts : {1, 10'000}) {
        if (!measureStoring(accounts))
            return 1;
    }
    return 0;
}
