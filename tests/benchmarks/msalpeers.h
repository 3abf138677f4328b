#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QStringList>

#include "figurereporter.h"

namespace QtSignIn {

/// The operations of peers/bench_msal.*; values are in seconds, and in bytes for `memory`.
using PeerOperations = QHash<QString, QList<PeerFigure>>;

class MsalPeers {
public:
    /// MSAL Python (newest, Debian's) and MSAL Node, as far as they are here. For each missing one there is a line on
    /// stderr.
    static MsalPeers installed();

    /// One after the other, each in a process of its own. A peer that takes too long is ended, which a line tells.
    PeerOperations measure(const QString &cacheFile, const QStringList &operations) const;

private:
    struct Peer {
        QString name;
        QString program;
        QStringList arguments; ///< before the file
    };
    void look(const QString &name, const QString &program, const QStringList &probe, const QStringList &arguments);
    static void run(
        const Peer &peer, const QString &cacheFile, const QStringList &operations, PeerOperations &measured);

    QList<Peer> m_peers;
};

} // namespace QtSignIn
