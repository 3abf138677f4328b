#include "cachefile.h"
#include "figurereporter.h"
#include "msalpeers.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QLocale>
#include <QtCore/QProcess>

#include <QtSignIn/publicclientapplication.h>

#include "model/tokenresult_p.h"
#include "session/session.h"
#include "support/fakenetworkaccessmanager.h"

#include <cstdio>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace {

constexpr double Mega = 1e6;

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

/// The network has no answers: every token has to come from the cache.
ClientConfiguration configuration(FakeNetworkAccessManager &network)
{
    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.clientId = QString::fromLatin1(BenchClientId);
    configuration.authority = Authority::microsoft(u"common"_s);
    configuration.networkAccessManager = &network;
    return configuration;
}

/// Picks another account and another token of it each time, all over the cache; the peers take the same.
class Walk {
public:
    Walk(const QList<Account> &accounts, int scopesOfEach)
        : m_accounts(accounts)
    {
        for (int api = 0; api < BenchApiCount; ++api)
            m_scopes.append(benchScopes(api).first(scopesOfEach));
    }

    void next() { ++m_number; }
    qsizetype number() const { return m_number; }
    const Account &account() const { return m_accounts.at(m_number * 7919 % m_accounts.size()); }
    const QStringList &scopes() const { return m_scopes.at(m_number * 3 % m_scopes.size()); }

private:
    const QList<Account> m_accounts;
    QList<QStringList> m_scopes;
    qsizetype m_number = 0;
};

/// What is measured at one size of the cache, and its peers.
class Bench {
public:
    Bench(int accounts, const QByteArray &json, const PeerOperations &peers)
        : m_application(configuration(m_network))
        , m_json(json)
        , m_peers(peers)
        , m_caseStart(u"%1 x %2 tokens"_s.arg(QLocale(QLocale::English).toString(accounts)).arg(BenchApiCount))
        , m_isReady(m_application.importMsalCache(m_json).hasValue() && m_application.accounts().size() == accounts)
    {
    }

    bool isReady() const { return m_isReady; }
    const QHash<QString, QList<PeerFigure>> &peersOfFigures() const { return m_peersOfFigures; }
    QString caseName(const QString &more = {}) const { return m_caseStart + more; }

    void addSilentHits(double readerLimit)
    {
        const auto add = [&](const QString &operation, const QString &more, int scopes) {
            figure(u"cachedToken()"_s, more, operation, benchmark::kMicrosecond, readerLimit,
                [this, scopes](benchmark::State &state) { readToken(state, scopes); })
                ->UseRealTime();
            figure(u"acquireTokenSilent()"_s, more, operation, benchmark::kMicrosecond, 20,
                [this, scopes](benchmark::State &state) { acquireToken(state, scopes); })
                ->UseRealTime();
        };
        add(u"exact"_s, u", exact scopes"_s, 3);
        add(u"subset"_s, u", a subset of them"_s, 1);
    }

    void addAccounts(std::optional<double> limit)
    {
        figure(u"accounts()"_s, {}, u"accounts"_s, benchmark::kMillisecond, limit, [this](benchmark::State &state) {
            for ([[maybe_unused]] auto _ : state)
                benchmark::DoNotOptimize(m_application.accounts());
        })->UseRealTime();
    }

    void addStoring()
    {
        figure(u"storing a reply"_s, {}, u"store"_s, benchmark::kMicrosecond, 20, [this](benchmark::State &state) {
            storeReplies(state);
        })->UseManualTime();
    }

    void addLoading(double limit)
    {
        figure(u"loading"_s, {}, u"load"_s, benchmark::kMillisecond, limit, [this](benchmark::State &state) {
            for ([[maybe_unused]] auto _ : state) {
                PublicClientApplication application(configuration(m_network));
                const auto start = SteadyClock::now();
                if (application.importMsalCache(m_json).hasError())
                    state.SkipWithError("the cache was not loaded");
                state.SetIterationTime(secondsSince(start));
            }
        })->UseManualTime();
    }

    void addExporting()
    {
        figure(u"exporting"_s, {}, u"export"_s, benchmark::kMillisecond, {}, [this](benchmark::State &state) {
            for ([[maybe_unused]] auto _ : state)
                benchmark::DoNotOptimize(m_application.exportMsalCache());
        })->UseRealTime();
    }

private:
    benchmark::internal::Benchmark *figure(const QString &name, const QString &more, const QString &operation,
        benchmark::TimeUnit unit, std::optional<double> limit, const std::function<void(benchmark::State &)> &function)
    {
        const QString fullName = name + u'/' + caseName(more);
        QList<PeerFigure> peers = m_peers.value(operation);
        for (PeerFigure &peer : peers)
            peer.value *= benchmark::GetTimeUnitMultiplier(unit);
        m_peersOfFigures.insert(fullName, peers);
        const auto withLimit = [function, limit](benchmark::State &state) {
            function(state);
            if (limit)
                state.counters["limit"] = *limit;
        };
        return benchmark::RegisterBenchmark(fullName.toUtf8().constData(), withLimit)
            ->Unit(unit)
            ->MinTime(0.05)
            ->Repetitions(7)
            ->ReportAggregatesOnly();
    }

    void readToken(benchmark::State &state, int scopesOfEach)
    {
        const TokenReader reader = m_application.tokenReader();
        Walk walk(m_application.accounts(), scopesOfEach);
        for ([[maybe_unused]] auto _ : state) {
            const std::optional<TokenResult> token = reader.cachedToken(walk.scopes(), walk.account());
            if (!token)
                state.SkipWithError("no token from the cache");
            benchmark::DoNotOptimize(token);
            walk.next();
        }
    }

    /// From the call until the flow has said `completed`, and gone.
    void acquireToken(benchmark::State &state, int scopesOfEach)
    {
        Walk walk(m_application.accounts(), scopesOfEach);
        QEventLoop loop;
        for ([[maybe_unused]] auto _ : state) {
            const TokenFlow *flow = m_application.acquireTokenSilent(walk.scopes(), walk.account());
            bool completed = false;
            QObject::connect(flow, &TokenFlow::completed, &loop, [&] { completed = true; });
            QObject::connect(flow, &QObject::destroyed, &loop, &QEventLoop::quit);
            loop.exec();
            if (!completed)
                state.SkipWithError("the flow did not complete");
            walk.next();
        }
    }

    void storeReplies(benchmark::State &state)
    {
        Session session(configuration(m_network));
        if (session.importMsalCache(m_json).hasError()) {
            state.SkipWithError("the cache was not loaded");
            return;
        }
        Walk walk(m_application.accounts(), 3);
        for ([[maybe_unused]] auto _ : state) {
            const TokenReply reply = replyFor(session, walk);
            const auto start = SteadyClock::now();
            if (session.store(reply) != TokenCache::Outcome::Updated)
                state.SkipWithError("it was no reply for an account that is there");
            state.SetIterationTime(secondsSince(start));
            walk.next();
        }
    }

    /// As receiveTokenResponse() makes it of a response with everything in it.
    static TokenReply replyFor(const Session &session, const Walk &walk)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QByteArray number = QByteArray::number(walk.number()).rightJustified(10, '0');
        const TokenResult held =
            session.sharedTokens()->find(walk.account(), walk.scopes(), {now}).value_or(TokenResult());
        QSharedDataPointer<TokenResultData> data(new TokenResultData(TokenResultData::of(held)));
        data->source = TokenSource::IdentityProvider;
        data->accessToken = Secret(number.repeated(150));
        data->expiresAt = now.addSecs(36'000);
        TokenReply reply;
        reply.environment = data->account.environment();
        reply.realm = u"common"_s;
        reply.refreshToken = Secret(number.repeated(120));
        reply.receivedAt = now;
        reply.steadyReceivedAt = session.clock().steadyNow();
        reply.result = TokenResult(std::move(data));
        return reply;
    }

    FakeNetworkAccessManager m_network;
    PublicClientApplication m_application;
    const Secret m_json;
    const PeerOperations m_peers;
    const QString m_caseStart;
    const bool m_isReady;
    QHash<QString, QList<PeerFigure>> m_peersOfFigures;
};

/// Kilobytes, or 0 where the system does not tell.
qint64 memoryFigure(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.sliced(name.size() + 1).trimmed().split(' ').value(0).toLongLong();
    }
    return 0;
}

QByteArray contentsOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// For a process of its own: how far its memory grows at most while the file is read and loaded, in bytes.
int printMemoryGrowth(const QString &fileName)
{
    FakeNetworkAccessManager network;
    PublicClientApplication application(configuration(network));
    const qint64 before = memoryFigure("VmRSS");
    const bool loaded = application.importMsalCache(Secret(contentsOf(fileName))).hasValue();
    std::printf("%lld\n", static_cast<long long>((memoryFigure("VmHWM") - before) * 1024));
    return loaded && before > 0 ? 0 : 1;
}

void measureMemory(const QString &caseName, const QString &fileName, const PeerOperations &peers)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), {u"--memory"_s, fileName});
    if (!process.waitForFinished() || process.exitCode() != 0) {
        std::fputs("loading, memory: the system does not tell\n", stderr);
        return;
    }
    Figure figure {u"loading, memory"_s, caseName, process.readAllStandardOutput().trimmed().toDouble() / Mega, u"MB"_s,
        250, peers.value(u"memory"_s)};
    for (PeerFigure &peer : figure.peers)
        peer.value /= Mega;
    print(figure);
}

struct Size {
    int accounts;
    double readerLimit;
    QStringList operations; ///< beside the silent hits
};

int run(const MsalPeers &msal, const QString &onlyAccounts)
{
    const QList<Size> sizes {
        {1, 1, {u"store"_s}},
        {100, 2, {u"accounts"_s}},
        {1'000, 2, {u"memory"_s, u"load"_s, u"export"_s}},
        // Last what takes MSAL Node minutes.
        {10'000, 2, {u"store"_s, u"accounts"_s}},
    };
    for (const Size &size : sizes) {
        if (!onlyAccounts.isEmpty() && onlyAccounts != QString::number(size.accounts))
            continue;
        const std::unique_ptr<QTemporaryFile> file = writeCacheFile(size.accounts);
        if (!file) {
            std::fputs("The cache cannot be written to a temporary file.\n", stderr);
            return 1;
        }
        const PeerOperations peers =
            msal.measure(file->fileName(), QStringList {u"exact"_s, u"subset"_s} + size.operations);
        Bench bench(size.accounts, contentsOf(file->fileName()), peers);
        if (!bench.isReady()) {
            std::fputs("The cache was not loaded.\n", stderr);
            return 1;
        }
        bench.addSilentHits(size.readerLimit);
        if (size.operations.contains(u"accounts"_s))
            bench.addAccounts(size.accounts == 10'000 ? std::optional<double>(5) : std::nullopt);
        if (size.operations.contains(u"store"_s))
            bench.addStoring();
        if (size.operations.contains(u"load"_s))
            bench.addLoading(500);
        if (size.operations.contains(u"export"_s))
            bench.addExporting();
        FigureReporter reporter(bench.peersOfFigures());
        benchmark::RunSpecifiedBenchmarks(&reporter);
        benchmark::ClearRegisteredBenchmarks();
        if (size.operations.contains(u"memory"_s))
            measureMemory(bench.caseName(), file->fileName(), peers);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArrayView(argv[1]) == "--memory")
        return printMemoryGrowth(QString::fromLocal8Bit(argv[2]));
    benchmark::Initialize(&argc, argv);
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    const QCommandLineOption withoutPeers(u"without-peers"_s, u"Measure our own cache only."_s);
    const QCommandLineOption accounts(
        u"accounts"_s, u"Measure only with so many accounts: 1, 100, 1000 or 10000."_s, u"number"_s);
    parser.addOptions({withoutPeers, accounts});
    parser.addHelpOption();
    parser.process(arguments);
    const int result = run(parser.isSet(withoutPeers) ? MsalPeers() : MsalPeers::installed(), parser.value(accounts));
    benchmark::Shutdown();
    return result;
}
