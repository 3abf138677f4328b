#pragma once

#include <QtCore/QString>

#include <functional>

namespace QtSignIn {

/// Where the Secret Service of the session (org.freedesktop.secrets) has an entry, as far as it tells without asking
/// the person for anything. QtKeychain alone can't say: a locked collection looks to it like an empty one.
enum class EntryPlace {
    Nowhere, ///< it is open and has none, or there is no such service
    Open, ///< it is there and may be read
    Locked, ///< it is there, or may be there, behind a lock
    Unknown, ///< the service does not say
};

/// Looks for what QtKeychain stores under \a key for \a application. \a done is called in this thread, perhaps during
/// the call.
void findEntry(const QString &application, const QString &key, const std::function<void(EntryPlace)> &done);

} // namespace QtSignIn
