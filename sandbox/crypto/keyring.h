#pragma once

#include "crypto/signingkey.h"

#include <QtCore/QJsonArray>

namespace QtSignIn::Sandbox {

/// The provider's keys; at first one for RS256. Not thread-safe.
class KeyRing {
public:
    /// Fresh pairs instead of all before. False, and nothing is changed: there is none, or of an unknown algorithm.
    bool set(const QList<SandboxKey> &descriptions);

    /// Fresh pairs like those before.
    void rotate();

    /// The first for \a algorithm, else the first.
    const SigningKey &keyFor(const QString &algorithm) const;

    /// Of all, each once.
    QStringList algorithms() const;

    /// `keys` of the JWK set.
    QJsonArray published() const;

    /// The claims of a JWT that one of the keys signed, whatever its age; else empty.
    QJsonObject verified(const QByteArray &jwt) const;

private:
    QList<SigningKey> m_keys {SigningKey()};
};

} // namespace QtSignIn::Sandbox
