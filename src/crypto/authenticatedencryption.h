#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

#include <optional>

#include <QtSignIn/secret.h>

#include "model/wipedbytearray.h"

namespace QtSignIn {

inline constexpr qsizetype EncryptionKeySize = 32;
inline constexpr qsizetype EncryptionNonceSize = 12;
inline constexpr qsizetype EncryptionTagSize = 16;

/// AES-256-GCM (NIST SP 800-38D) with the tag at the end. A nonce is good for one text under one key. Nothing if key or
/// nonce are of another size, or OpenSSL refuses.
std::optional<QByteArray> encrypt(
    const Secret &key, QByteArrayView nonce, QByteArrayView associatedData, QByteArrayView plaintext);

/// What encrypt() was given. Nothing if any bit of the four is another one.
std::optional<WipedByteArray> decrypt(
    const Secret &key, QByteArrayView nonce, QByteArrayView associatedData, QByteArrayView ciphertext);

/// 32 bytes by HKDF with SHA-256 and without salt (RFC 5869). Empty if the key is, or OpenSSL refuses.
Secret deriveKey(const Secret &key, QByteArrayView info);

/// 32 bytes (RFC 2104). Empty if the key is, or OpenSSL refuses.
QByteArray hmacSha256(const Secret &key, QByteArrayView data);

} // namespace QtSignIn
