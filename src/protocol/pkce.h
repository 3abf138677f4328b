#pragma once

#include <QtCore/QByteArray>

#include <QtSignIn/secret.h>

namespace QtSignIn {

/// Proof Key for Code Exchange (RFC 7636) with `S256`, the only method there is here.
class Pkce {
public:
    /// \a random: 32 bytes; the verifier is their base64url form, 43 characters (4.1).
    explicit Pkce(const QByteArray &random);

    Secret codeVerifier() const { return m_codeVerifier; }

    /// `BASE64URL(SHA256(code_verifier))` (4.2)
    QByteArray codeChallenge() const;

private:
    Secret m_codeVerifier;
};

} // namespace QtSignIn
