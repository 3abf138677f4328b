#pragma once

#include <benchmark/benchmark.h>

namespace QtSignIn {

/// Prints one JSON object a line and figure:
/// `{"figure":…,"case":…,"value":…,"unit":"ms","limit":…,"peer":…,"peer_value":…}`.
///
/// A benchmark is named `figure/case` and sets the counter `limit_ms`. With repetitions their median is the value.
class FigureReporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;
};

/// For main(): runs what is registered. Returns the exit code.
int runBenchmarks(int argc, char **argv);

} // namespace QtSignIn
