#include "figurereporter.h"

#include <QtCore/QCoreApplication>
#include <QtTest/QSignalSpy>

#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace {

double secondsSince(SteadyClock::time_point start)
{
    return std::chrono::duration<double>(SteadyClock::now() - start).count();
}

void cancelToFinished(benchmark::State &state)
{
    TestProvider provider;
    PublicClientApplication application(provider.configuration());
    for ([[maybe_unused]] auto _ : state) {
        InteractiveFlow *flow = application.acquireTokenInteractive({u"api"_s});
        QSignalSpy waiting(flow, &InteractiveFlow::browserOpened);
        waiting.wait();
        QSignalSpy finished(flow, &Flow::finished);
        const auto start = SteadyClock::now();
        flow->cancel();
        if (finished.isEmpty() && !finished.wait())
            state.SkipWithError("the flow did not finish");
        state.SetIterationTime(secondsSince(start));
    }
    state.counters["limit"] = 20;
}

/// In memory: the fake network answers the token request on the next turn, so what is left is ours.
void redirectToCompleted(benchmark::State &state)
{
    TestProvider provider;
    PublicClientApplication application(provider.configuration());
    for ([[maybe_unused]] auto _ : state) {
        InteractiveFlow *flow = application.acquireTokenInteractive({u"api"_s});
        QSignalSpy waiting(flow, &InteractiveFlow::browserOpened);
        waiting.wait();
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
        QSignalSpy completed(flow, &TokenFlow::completed);
        QSignalSpy finished(flow, &Flow::finished);
        const auto start = SteadyClock::now();
        provider.browser->redirectBack({{"code", "the-code"}});
        if (!completed.wait())
            state.SkipWithError("the flow did not complete");
        state.SetIterationTime(secondsSince(start));
        if (finished.isEmpty())
            finished.wait();
    }
    state.counters["limit"] = 20;
}

void fifteenMinuteDeviceFlow(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        TestProvider provider;
        PublicClientApplication application(provider.configuration());
        provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
        provider.network.answerAlways(
            "POST", TestProvider::tokenEndpoint(), provider.error(u"authorization_pending"_s));
        DeviceCodeFlow *flow = application.acquireTokenByDeviceFlow({u"api"_s});
        QSignalSpy finished(flow, &Flow::finished);
        const auto start = SteadyClock::now();
        for (int turn = 0; finished.isEmpty() && turn < 10'000; ++turn) {
            QCoreApplication::processEvents();
            if (flow && flow->stage() == Flow::Stage::WaitingForUser)
                provider.clock->fireNext();
        }
        state.SetIterationTime(secondsSince(start));
        if (finished.isEmpty())
            state.SkipWithError("the flow did not finish");
    }
    state.counters["limit"] = 50;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto figure = [](const char *name, void (*function)(benchmark::State &)) {
        benchmark::RegisterBenchmark(name, function)
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->Repetitions(31)
            ->ReportAggregatesOnly();
    };
    figure("cancel to finished/interactive flow", cancelToFinished);
    figure("redirect received to completed/token round trip in memory", redirectToCompleted);
    figure("15 minute device flow/fake clock", fifteenMinuteDeviceFlow);
    return runBenchmarks(argc, argv);
}
