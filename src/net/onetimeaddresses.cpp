#include "net/onetimeaddresses.h"

#include <QtCore/QCryptographicHash>

#include <utility>

namespace QtSignIn {

namespace {

constexpr qsizetype Entropy = 32; // bytes

} // namespace

QByteArray OneTimeAddresses::add(const QUrl &target, RandomSource &random)
{
    const QByteArray path =
        Prefix + random.bytes(Entropy).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    m_targets.insert(keyOf(path), target.toEncoded());
    return path;
}

WipedByteArray OneTimeAddresses::visit(const QByteArray &path)
{
    const auto target = m_targets.find(keyOf(path));
    return target == m_targets.end() ? WipedByteArray() : std::exchange(*target, WipedByteArray());
}

QByteArray OneTimeAddresses::keyOf(const QByteArray &path)
{
    return QCryptographicHash::hash(path, QCryptographicHash::Sha256);
}

} // namespace QtSignIn
