#include "msalpeers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QProcess>

#include <cstdio>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr int MillisecondsToStart = 30'000;
constexpr int MillisecondsForOneFigure = 25'000;

void tell(const QString &line)
{
    std::fprintf(stderr, "%s\n", qUtf8Printable(line));
}

QString script(const QString &name)
{
    return QStringLiteral(QTSIGNIN_BENCH_PEERS) + u'/' + name;
}

} // namespace

MsalPeers MsalPeers::installed()
{
    MsalPeers peers;
    const QString modules = QStringLiteral(QTSIGNIN_NPM_DIR);
    const QStringList probePython {u"-c"_s, u"import msal"_s};
    peers.look(
        u"MSAL Python (newest)"_s, QStringLiteral(QTSIGNIN_MSAL_PYTHON), probePython, {script(u"bench_msal.py"_s)});
    peers.look(u"MSAL Python (the distribution's)"_s, QStringLiteral(QTSIGNIN_PYTHON), probePython,
        {script(u"bench_msal.py"_s)});
    peers.look(
        u"MSAL Node"_s, u"node"_s, {script(u"bench_msal.mjs"_s), modules}, {script(u"bench_msal.mjs"_s), modules});
    return peers;
}

void MsalPeers::look(
    const QString &name, const QString &program, const QStringList &probe, const QStringList &arguments)
{
    QProcess process;
    process.start(program, probe);
    const bool isHere = process.waitForFinished(MillisecondsToStart) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (isHere)
        m_peers.append({name, program, arguments});
    else
        tell(name + u" is not here: its figures are left out."_s);
}

PeerOperations MsalPeers::measure(const QString &cacheFile, const QStringList &operations) const
{
    PeerOperations measured;
    for (const Peer &peer : m_peers)
        run(peer, cacheFile, operations, measured);
    return measured;
}

void MsalPeers::run(const Peer &peer, const QString &cacheFile, const QStringList &operations, PeerOperations &measured)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(peer.program, peer.arguments + QStringList {cacheFile} + operations);
    for (const QString &operation : operations) {
        while (!process.canReadLine() && process.waitForReadyRead(MillisecondsForOneFigure)) { }
        const QJsonObject line = QJsonDocument::fromJson(process.readLine()).object();
        if (line.value("operation"_L1) != operation) {
            tell(u"%1 did not end \"%2\" in %3 s: left out, with what comes after it."_s.arg(peer.name, operation)
                     .arg(MillisecondsForOneFigure / 1000));
            process.kill();
            break;
        }
        measured[operation].append({line.value("peer"_L1).toString(), line.value("value"_L1).toDouble()});
    }
    process.waitForFinished(MillisecondsToStart);
}

} // namespace QtSignIn
