#include "figurereporter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <cstdio>

namespace QtSignIn {

using namespace Qt::StringLiterals;

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
        const QStringList name = QString::fromStdString(run.run_name.function_name).split(u'/');
        const auto limit = run.counters.find("limit_ms");
        const QJsonObject figure {
            {u"figure"_s, name.value(0)},
            {u"case"_s, name.value(1)},
            {u"value"_s, run.GetAdjustedRealTime()},
            {u"unit"_s, QString::fromLatin1(benchmark::GetTimeUnitString(run.time_unit))},
            {u"limit"_s, limit == run.counters.end() ? QJsonValue() : QJsonValue(double(limit->second))},
            {u"peer"_s, QJsonValue()},
            {u"peer_value"_s, QJsonValue()},
        };
        std::puts(QJsonDocument(figure).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
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
