#include "figurereporter.h"

#include <QtCore/QProcess>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signindialog.h>

#include "support/testprovider.h"

#include <cstdio>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using SteadyClock = std::chrono::steady_clock;

namespace {

/// From the call that makes and shows a window to the end of its first painting.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QEventLoop *loop)
        : m_loop(loop)
    {
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return false;
    }

private:
    QEventLoop *const m_loop;
};

double millisecondsToPaint(const std::function<std::unique_ptr<QWidget>()> &make)
{
    QEventLoop loop;
    PaintWatch watch(&loop);
    const auto start = SteadyClock::now();
    const std::unique_ptr<QWidget> window = make();
    window->installEventFilter(&watch);
    window->show();
    loop.exec();
    return std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count();
}

double showOnce(const QString &name, TestProvider &provider, PublicClientApplication &application)
{
    provider.network.answerAlways("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
    return millisecondsToPaint([&]() -> std::unique_ptr<QWidget> {
        if (name == "device"_L1)
            return std::make_unique<DeviceCodeDialog>(&application, QStringList {u"api"_s});
        return std::make_unique<SignInDialog>(&application, QStringList {u"api"_s});
    });
}

/// What Qt reads for the first window of any kind: the system's fonts, above all.
void showWindowOfApplication()
{
    millisecondsToPaint([] { return std::make_unique<QLabel>(u"Mail"_s); });
}

/// A new process for each value, since only one dialog can be the first.
void firstInProcess(benchmark::State &state, const QString &name, const QString &before)
{
    for ([[maybe_unused]] auto _ : state) {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--first"_s, name, before});
        process.waitForFinished();
        bool ok = false;
        const double milliseconds = process.readAllStandardOutput().trimmed().toDouble(&ok);
        if (!ok)
            state.SkipWithError("the other process did not measure anything");
        state.SetIterationTime(milliseconds / 1000);
    }
    state.counters["limit"] = 30;
}

void warm(benchmark::State &state, const QString &name)
{
    TestProvider provider;
    PublicClientApplication application(provider.configuration());
    for ([[maybe_unused]] auto _ : state)
        state.SetIterationTime(showOnce(name, provider, application) / 1000);
    state.counters["limit"] = 10;
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc == 4 && QByteArrayView(argv[1]) == "--first") {
        if (QByteArrayView(argv[3]) == "window")
            showWindowOfApplication();
        TestProvider provider;
        PublicClientApplication client(provider.configuration());
        std::printf("%f\n", showOnce(QString::fromLatin1(argv[2]), provider, client));
        return 0;
    }
    for (const QString &name : {u"sign-in"_s, u"device"_s}) {
        const auto figure = [&](const QString &which, auto function) {
            benchmark::RegisterBenchmark(
                u"dialog shown/%1 dialog, %2, offscreen"_s.arg(name, which).toUtf8().constData(),
                [function, name](benchmark::State &state) { function(state, name); })
                ->UseManualTime()
                ->Unit(benchmark::kMillisecond)
                ->Iterations(1)
                ->Repetitions(31)
                ->ReportAggregatesOnly();
        };
        figure(u"first window of a process"_s,
            [](benchmark::State &state, const QString &dialog) { firstInProcess(state, dialog, u"nothing"_s); });
        figure(u"first of a process with a window"_s,
            [](benchmark::State &state, const QString &dialog) { firstInProcess(state, dialog, u"window"_s); });
        figure(u"warm"_s, warm);
    }
    return runBenchmarks(argc, argv);
}
