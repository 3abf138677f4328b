#include "crypto/authenticatedencryption.h"

#include <openssl/core_names.h>
#include <openssl/hmac.h>

#include <limits>

#include "crypto/openssl.h"

namespace QtSignIn {

namespace {

const uchar *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

uchar *bytesOf(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}

bool isTooLong(QByteArrayView view)
{
    return view.size() > std::numeric_limits<int>::max() - EncryptionTagSize;
}

enum class Direction { Decrypt, Encrypt };

/// A context that has read key, nonce and associated data.
EvpCipherContext begin(Direction direction, const Secret &key, QByteArrayView nonce, QByteArrayView associatedData)
{
    if (key.size() != EncryptionKeySize || nonce.size() != EncryptionNonceSize || isTooLong(associatedData))
        return {};
    EvpCipherContext context(EVP_CIPHER_CTX_new());
    const WipedByteArray keyBytes = key.reveal();
    // The length of the nonce is that of 96 bits unless one asks for another.
    if (!context
        || EVP_CipherInit_ex2(context.get(), EVP_aes_256_gcm(), bytesOf(keyBytes), bytesOf(nonce),
               direction == Direction::Encrypt ? 1 : 0, nullptr)
            != 1)
        return {};
    int written = 0;
    if (!associatedData.isEmpty()
        && EVP_CipherUpdate(context.get(), nullptr, &written, bytesOf(associatedData), int(associatedData.size())) != 1)
        return {};
    return context;
}

/// True if \a to, which is as long as \a from, has all of it.
bool translate(EVP_CIPHER_CTX *context, QByteArrayView from, uchar *to)
{
    int written = 0;
    return from.isEmpty()
        || (EVP_CipherUpdate(context, to, &written, bytesOf(from), int(from.size())) == 1 && written == from.size());
}

} // namespace

std::optional<QByteArray> encrypt(
    const Secret &key, QByteArrayView nonce, QByteArrayView associatedData, QByteArrayView plaintext)
{
    const OpenSslErrorMark mark;
    const EvpCipherContext context = begin(Direction::Encrypt, key, nonce, associatedData);
    if (!context || isTooLong(plaintext))
        return {};
    QByteArray ciphertext(plaintext.size() + EncryptionTagSize, Qt::Uninitialized);
    uchar *tag = bytesOf(ciphertext) + plaintext.size();
    int written = 0;
    if (!translate(context.get(), plaintext, bytesOf(ciphertext))
        || EVP_CipherFinal_ex(context.get(), tag, &written) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(EncryptionTagSize), tag) != 1)
        return {};
    return ciphertext;
}

std::optional<WipedByteArray> decrypt(
    const Secret &key, QByteArrayView nonce, QByteArrayView associatedData, QByteArrayView ciphertext)
{
    if (ciphertext.size() < EncryptionTagSize)
        return {};
    const OpenSslErrorMark mark;
    const EvpCipherContext context = begin(Direction::Decrypt, key, nonce, associatedData);
    if (!context || isTooLong(ciphertext))
        return {};
    QByteArray tag = ciphertext.last(EncryptionTagSize).toByteArray();
    ciphertext.chop(EncryptionTagSize);
    WipedByteArray plaintext(ciphertext.size(), Qt::Uninitialized);
    uchar none = 0;
    int written = 0;
    if (EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(EncryptionTagSize), bytesOf(tag)) != 1
        || !translate(context.get(), ciphertext, bytesOf(plaintext))
        || EVP_CipherFinal_ex(context.get(), &none, &written) != 1)
        return {};
    return plaintext;
}

Secret deriveKey(const Secret &key, QByteArrayView info)
{
    const OpenSslErrorMark mark;
    const EvpKdf kdf(EVP_KDF_fetch(nullptr, OSSL_KDF_NAME_HKDF, nullptr));
    const EvpKdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context || key.isEmpty())
        return {};
    WipedByteArray keyBytes = key.reveal();
    QByteArray infoBytes = info.toByteArray();
    char digest[] = OSSL_DIGEST_NAME_SHA2_256;
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, keyBytes.data(), size_t(keyBytes.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, infoBytes.data(), size_t(infoBytes.size())),
        OSSL_PARAM_construct_end(),
    };
    WipedByteArray derived(EncryptionKeySize, Qt::Uninitialized);
    if (EVP_KDF_derive(context.get(), bytesOf(derived), size_t(derived.size()), parameters) != 1)
        return {};
    return Secret(std::move(derived));
}

QByteArray hmacSha256(const Secret &key, QByteArrayView data)
{
    const OpenSslErrorMark mark;
    const WipedByteArray keyBytes = key.reveal();
    QByteArray mac(32, Qt::Uninitialized);
    uint written = 0;
    if (keyBytes.isEmpty() || isTooLong(QByteArrayView(keyBytes))
        || !HMAC(EVP_sha256(), keyBytes.constData(), int(keyBytes.size()), bytesOf(data), size_t(data.size()),
            bytesOf(mac), &written))
        return {};
    return mac;
}

} // namespace QtSignIn
