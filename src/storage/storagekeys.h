#pragma once

#include <QtCore/QObject>

#include <functional>

#include <QtSignIn/randomsource.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secretstore.h>

#include "storage/storagekey.h"

namespace QtSignIn {

using StorageKeyDone = std::function<void(const Result<StorageKey> &)>;

/// The key with this \a id, from the secret store, unless \a context goes before. ErrorCode::StorageKeyLost if the
/// store is open and has none; other errors are the store's.
void readStorageKey(SecretStore &store, const QByteArray &id, QObject *context, const StorageKeyDone &done);

/// A new one that the secret store has by then.
void createStorageKey(SecretStore &store, RandomSource &randomSource, QObject *context, const StorageKeyDone &done);

/// For one that turned out not to be needed.
void removeStorageKey(SecretStore &store, const QByteArray &id);

} // namespace QtSignIn
