#include "storage/sealedfile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QtEndian>

#include <algorithm>

#include "crypto/authenticatedencryption.h"
#include "model/makeerror.h"
#include "storage/storagedirectory.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

constexpr QByteArrayView sealedMagic("QtSignIn sealed\n");
constexpr QByteArrayView plainMagic("QtSignIn unencrypted ");
constexpr quint16 sealedVersion = 1;
constexpr int plainVersion = 1;
constexpr qsizetype keyIdSize = 16;

constexpr qsizetype versionAt = sealedMagic.size();
constexpr qsizetype keyIdAt = versionAt + qsizetype(sizeof(quint16));
constexpr qsizetype nonceAt = keyIdAt + keyIdSize;
constexpr qsizetype headerSize = nonceAt + EncryptionNonceSize;

constexpr qsizetype stemDigits = 32;

Secret contentKey(const StorageKey &key)
{
    return deriveKey(key.bytes, "QtSignIn storage: contents");
}

Secret nameKey(const StorageKey &key)
{
    return deriveKey(key.bytes, "QtSignIn storage: names");
}

Error damaged(const QString &what)
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageDamaged, what);
}

Error newerVersion()
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageNewerVersion,
        u"A stored file was written by a newer version of this library. Update the application to use it."_s);
}

Error foreign()
{
    return damaged(u"A stored file does not begin as such a file does, or was cut off."_s);
}

/// As the header has a fixed size, no two pairs of header and name give the same bytes.
QByteArray associatedData(QByteArrayView header, const QString &fileName)
{
    return header.toByteArray() + fileName.toUtf8();
}

QByteArray plainHeader(const QString &fileName, QByteArrayView plaintext)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(fileName.toUtf8() + '\n');
    hash.addData(plaintext);
    return plainMagic.toByteArray() + QByteArray::number(plainVersion) + ' ' + hash.result().toHex() + '\n';
}

/// The version of a line "QtSignIn unencrypted <version> ...", 0 for another line.
int plainVersionOf(QByteArrayView bytes)
{
    if (!bytes.startsWith(plainMagic))
        return 0;
    bytes = bytes.sliced(plainMagic.size()).first(std::min<qsizetype>(bytes.size() - plainMagic.size(), 10));
    const qsizetype end = bytes.indexOf(' ');
    if (end <= 0 || !std::all_of(bytes.begin(), bytes.begin() + end, [](char c) { return c >= '0' && c <= '9'; }))
        return 0;
    return bytes.first(end).toInt();
}

} // namespace

QByteArray sealFile(const StorageKey &key, const QString &fileName, QByteArrayView plaintext, QByteArrayView nonce)
{
    if (key.id.size() != keyIdSize || nonce.size() != EncryptionNonceSize
        || plaintext.size() > StorageDirectory::LargestFile - headerSize - EncryptionTagSize)
        return {};
    QByteArray version(sizeof(quint16), Qt::Uninitialized);
    qToBigEndian(sealedVersion, version.data());
    const QByteArray header = sealedMagic.toByteArray() + version + key.id + nonce.toByteArray();
    const auto ciphertext = encrypt(contentKey(key), nonce, associatedData(header, fileName), plaintext);
    return ciphertext ? header + *ciphertext : QByteArray();
}

Result<WipedByteArray> openFile(const StorageKey &key, const QString &fileName, QByteArrayView bytes)
{
    if (!bytes.startsWith(sealedMagic) || bytes.size() < keyIdAt)
        return foreign();
    const auto version = qFromBigEndian<quint16>(bytes.data() + versionAt);
    if (version > sealedVersion)
        return newerVersion();
    if (version != sealedVersion || bytes.size() < headerSize + EncryptionTagSize
        || bytes.size() > StorageDirectory::LargestFile)
        return foreign();
    if (bytes.sliced(keyIdAt, keyIdSize) != key.id)
        return makeError(Error::Kind::Storage, ErrorCode::StorageKeyLost,
            u"A stored file was encrypted with a key other than the one in the keychain."_s);
    auto plaintext = decrypt(contentKey(key), bytes.sliced(nonceAt, EncryptionNonceSize),
        associatedData(bytes.first(headerSize), fileName), bytes.sliced(headerSize));
    if (!plaintext)
        return damaged(u"A stored file was tampered with, cut off or renamed."_s);
    return std::move(*plaintext);
}

WipedByteArray plainFile(const QString &fileName, QByteArrayView plaintext)
{
    const QByteArray header = plainHeader(fileName, plaintext);
    if (plaintext.size() > StorageDirectory::LargestFile - header.size())
        return {};
    WipedByteArray file;
    file.reserve(header.size() + plaintext.size());
    file += header;
    file += plaintext;
    return file;
}

Result<WipedByteArray> openPlainFile(const QString &fileName, QByteArrayView bytes)
{
    const int version = plainVersionOf(bytes);
    if (version > plainVersion)
        return newerVersion();
    const qsizetype lineSize = bytes.indexOf('\n') + 1;
    if (version != plainVersion || lineSize == 0 || bytes.size() > StorageDirectory::LargestFile)
        return foreign();
    const QByteArrayView plaintext = bytes.sliced(lineSize);
    if (bytes.first(lineSize) != plainHeader(fileName, plaintext))
        return damaged(u"A stored file was changed, cut off or renamed by something else than this library."_s);
    return WipedByteArray(plaintext.toByteArray());
}

QString sealedFileStem(const std::optional<StorageKey> &key, QByteArrayView subject)
{
    const QByteArray digest =
        key ? hmacSha256(nameKey(*key), subject) : QCryptographicHash::hash(subject, QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(stemDigits));
}

} // namespace QtSignIn
