#pragma once

#include <benchmark/benchmark.h>

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace QtSignIn {

/// The same figure of another library, in the same unit.
struct PeerFigure {
    QString peer;
    double value = 0;
};

struct Figure {
    QString figure;
    QString name; ///< `case` in the output
    double value = 0;
    QString unit;
    std::optional<double> limit = {};
    QList<PeerFigure> peers = {};
};

/// Prints one JSON object a line for each peer, or one without a peer:
/// `{"figure":…,"case":…,"value":…,"unit":"ms","limit":…,"peer":…,"peer_value":…}`.
void print(const Figure &figure);

/// Prints the median of each benchmark. It is named `figure/case`, and its counter `limit` is in its own unit.
class FigureReporter : public benchmark::BenchmarkReporter {
public:
    /// \a peers by the names of the benchmarks.
    explicit FigureReporter(const QHash<QString, QList<PeerFigure>> &peers = {});

    bool ReportContext(const Context &context) override;
    void ReportRuns(const std::vector<Run> &runs) override;

private:
    const QHash<QString, QList<PeerFigure>> m_peers;
};

/// For main(): runs what is registered. Returns the exit code.
int runBenchmarks(int argc, char **argv);

} // namespace QtSignIn
