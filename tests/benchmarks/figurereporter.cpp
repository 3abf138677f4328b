#include "figurereporter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

void printRow(const Figure &figure, const PeerFigure *peer)
{
    const QJsonObject row {
        {u"figure"_s, figure.figure},
        {u"case"_s, figure.name},
        {u"value"_s, figure.value},
        {u"unit"_s, figure.unit},
        {u"limit"_s, figure.limit ? QJsonValue(*figure.limit) : QJsonValue()},
        {u"peer"_s, peer ? QJsonValue(peer->peer) : QJsonValue()},
        {u"peer_value"_s, peer ? QJsonValue(peer->value) : QJsonValue()},
    };
    std::puts(QJsonDocument(row).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

void print(const Figure &figure)
{
    if (figure.peers.isEmpty())
        printRow(figure, nullptr);
    for (const PeerFigure &peer : figure.peers)
        printRow(figure, &peer);
}

FigureReporter::FigureReporter(const QHash<QString, QList<PeerFigure>> &peers)
    : m_peers(peers)
{
}

bool FigureReporter::ReportContext(const Context &)
{
    return true;
}

void FigureReporter::ReportRuns(const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        const bool isMedian = run.run_type == Run::RT_Aggregate && run.aggregate_name == "median";
        if (run.error_occurred) {
            std::fprintf(stderr, "%s: %s\n", run.benchmark_name().c_str(), run.error_message.c_str());
            continue;
        }
        if (!isMedian && run.repetitions > 1)
            continue;
        const QString name = QString::fromStdString(run.run_name.function_name);
        Figure figure;
        figure.figure = name.section(u'/', 0, 0);
        figure.name = name.section(u'/', 1);
        figure.value = run.GetAdjustedRealTime();
        figure.unit = QString::fromLatin1(benchmark::GetTimeUnitString(run.time_unit));
        if (const auto limit = run.counters.find("limit"); limit != run.counters.end())
            figure.limit = double(limit->second);
        figure.peers = m_peers.value(name);
        print(figure);
    }
}

int runBenchmarks(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    FigureReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    benchmark::Shutdown();
    return 0;
}

} // namespace QtSignIn
