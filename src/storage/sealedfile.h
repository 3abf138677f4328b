#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <optional>

#include <QtSignIn/result.h>

#include "model/wipedbytearray.h"
#include "storage/storagekey.h"

namespace QtSignIn {

/// The bytes of an encrypted file: 16 of magic, 2 of format version (big-endian), 16 of key id, 12 of nonce, then
/// AES-256-GCM of the plaintext and its tag. Header and file name are authenticated, so that no file stands in for
/// another. The keys for contents and for names are derived from StorageKey::bytes.
///
/// The nonce is 12 random bytes that no other call with this key gets. Empty if a size is not as it must be, the file
/// would be larger than 16 MiB, or OpenSSL refuses: never write that.
QByteArray sealFile(const StorageKey &key, const QString &fileName, QByteArrayView plaintext, QByteArrayView nonce);

/// ErrorCode::StorageNewerVersion, ErrorCode::StorageKeyLost for a file that another key belongs to,
/// ErrorCode::StorageDamaged for all else: cut off, tampered with, of another name, larger than 16 MiB.
Result<WipedByteArray> openFile(const StorageKey &key, const QString &fileName, QByteArrayView bytes);

/// The bytes of a file that everybody can read who gets at it: a line with format version and checksum of name and
/// plaintext, then the plaintext. Empty if the file would be larger than 16 MiB.
WipedByteArray plainFile(const QString &fileName, QByteArrayView plaintext);

/// ErrorCode::StorageNewerVersion, and ErrorCode::StorageDamaged for what does not fit name and checksum. The checksum
/// finds accidents; who may write the file can make it fit.
Result<WipedByteArray> openPlainFile(const QString &fileName, QByteArrayView bytes);

/// 32 lower-case hex digits that tell nothing of the subject to who lacks the key; without a key they only hide it from
/// a passing eye. Empty if OpenSSL refuses.
QString sealedFileStem(const std::optional<StorageKey> &key, QByteArrayView subject);

} // namespace QtSignIn
