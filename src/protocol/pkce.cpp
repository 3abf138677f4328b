#include "protocol/pkce.h"

#include "model/wipedbytearray.h"
#include "protocol/base64url.h"

#include <QtCore/QCryptographicHash>

namespace QtSignIn {

Pkce::Pkce(const QByteArray &random)
    : m_codeVerifier(toBase64Url(random))
{
}

QByteArray Pkce::codeChallenge() const
{
    return toBase64Url(QCryptographicHash::hash(WipedByteArray(m_codeVerifier.reveal()), QCryptographicHash::Sha256));
}

} // namespace QtSignIn
