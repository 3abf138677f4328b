#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <QtSignIn/randomsource.h>

#include "model/wipedbytearray.h"

namespace QtSignIn {

/// Addresses that lead somewhere once. What a program is started with can be read by every user of the computer
/// (CWE-214); one who opens such an address before the browser does is noticed when the browser comes, and one who
/// opens it later learns nothing.
class OneTimeAddresses {
public:
    /// Every path begins with it.
    static constexpr char Prefix[] = "/go/";

    /// A new path that leads to \a target.
    QByteArray add(const QUrl &target, RandomSource &random);

    bool contains(const QByteArray &path) const { return m_targets.contains(keyOf(path)); }

    /// Where \a path leads to at its first visit, percent-encoded; empty at every other.
    WipedByteArray visit(const QByteArray &path);

private:
    static QByteArray keyOf(const QByteArray &path);

    QHash<QByteArray, WipedByteArray> m_targets; // by SHA-256, so that comparing takes no telling time
};

} // namespace QtSignIn
