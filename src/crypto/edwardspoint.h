#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace QtSignIn {

/// False for a public key on Ed25519 or Ed448 of small order, with which one signature is good for any message, and for
/// one that is not reduced (RFC 8032 5.1.3, 5.2.3). OpenSSL takes both.
bool isSoundEdwardsPoint(const QString &curve, const QByteArray &point);

} // namespace QtSignIn
