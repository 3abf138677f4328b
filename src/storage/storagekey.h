#pragma once

#include <QtCore/QByteArray>

#include <QtSignIn/secret.h>

namespace QtSignIn {

/// What the files of a folder are encrypted with.
struct StorageKey {
    QByteArray id; ///< 16 bytes, random; names the entry in the secret store and is in the header of each file
    Secret bytes; ///< 32, random
};

} // namespace QtSignIn
