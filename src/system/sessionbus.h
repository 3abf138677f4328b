#pragma once

#include <QtCore/QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QObject;
QT_END_NAMESPACE

namespace QtSignIn {

/// Calls \a done once the session's D-Bus has said anything, or where it can't be asked; never while it is mute.
///
/// libdbus waits for a mute bus without end, and Qt for libdbus when the process ends. So nothing that uses it is begun
/// before this. Perhaps \a done comes during the call; with \a parent goes the wait.
void awaitSessionBus(QObject *parent, const std::function<void()> &done);

/// The socket of a bus at \a address, the one for a session without address if that is empty. Empty if it has none.
QString busSocket(const QString &address);

} // namespace QtSignIn
