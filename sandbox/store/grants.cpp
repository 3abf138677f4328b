#include "store/grants.h"

#include "store/randomtoken.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>

namespace QtSignIn::Sandbox {

namespace {

bool matches(const QString &codeVerifier, const QString &codeChallenge)
{
    static const QRegularExpression syntax(QStringLiteral("\\A[A-Za-z0-9._~-]{43,128}\\z"));
    const QByteArray hash = QCryptographicHash::hash(codeVerifier.toLatin1(), QCryptographicHash::Sha256);
    return syntax.match(codeVerifier).hasMatch()
        && codeChallenge.toLatin1() == hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QString Grants::add(const Grant &grant)
{
    const QString id = randomToken();
    m_grants.insert(id, grant);
    return id;
}

std::optional<Grant> Grants::find(const QString &grantId) const
{
    const auto grant = m_grants.constFind(grantId);
    return grant == m_grants.constEnd() ? std::nullopt : std::optional(*grant);
}

QString Grants::addCode(const AuthorizationCode &code)
{
    const QString value = randomToken();
    m_codes.insert(value, code);
    return value;
}

Redemption Grants::redeemCode(const QString &code, const QString &clientId, const QString &redirectUri,
    const QString &codeVerifier, Milliseconds now)
{
    const auto found = m_codes.find(code);
    if (found == m_codes.end())
        return {{}, QStringLiteral("The code is unknown.")};
    if (found->used) {
        m_grants.remove(found->grantId);
        return {{}, QStringLiteral("The code was used before; its tokens are revoked.")};
    }
    found->used = true;
    if (!belongsTo(found->grantId, clientId))
        return {{}, QStringLiteral("The code is not this client's, or was revoked.")};
    if (now >= found->expiresAt)
        return {{}, QStringLiteral("The code has expired.")};
    if (redirectUri != found->redirectUri)
        return {{}, QStringLiteral("redirect_uri differs from that of the authorization request.")};
    if (!matches(codeVerifier, found->codeChallenge))
        return {{}, QStringLiteral("code_verifier does not match code_challenge.")};
    return {found->grantId, {}};
}

QString Grants::addAccessToken(const AccessToken &token)
{
    const QString value = randomToken();
    m_accessTokens.insert(value, token);
    return value;
}

std::optional<AccessToken> Grants::findAccessToken(const QString &token, Milliseconds now) const
{
    const auto found = m_accessTokens.constFind(token);
    if (found == m_accessTokens.constEnd() || now >= found->expiresAt || !m_grants.contains(found->grantId))
        return std::nullopt;
    return *found;
}

QString Grants::addRefreshToken(const QString &grantId)
{
    const QString value = randomToken();
    m_refreshTokens.insert(value, {grantId});
    return value;
}

Redemption Grants::redeemRefreshToken(const QString &token, const QString &clientId, bool rotate)
{
    const auto found = m_refreshTokens.find(token);
    if (found == m_refreshTokens.end() || !belongsTo(found->grantId, clientId))
        return {{}, QStringLiteral("The refresh token is unknown, revoked or not this client's.")};
    if (found->used) {
        m_grants.remove(found->grantId);
        return {{}, QStringLiteral("The refresh token was used before; its tokens are revoked.")};
    }
    found->used = rotate;
    return {found->grantId, {}};
}

void Grants::revokeToken(const QString &token, const QString &clientId)
{
    const auto accessToken = m_accessTokens.constFind(token);
    if (accessToken != m_accessTokens.constEnd() && belongsTo(accessToken->grantId, clientId))
        m_accessTokens.erase(accessToken);
    const auto refreshToken = m_refreshTokens.constFind(token);
    if (refreshToken != m_refreshTokens.constEnd() && belongsTo(refreshToken->grantId, clientId))
        m_grants.remove(refreshToken->grantId);
}

void Grants::revokeAll()
{
    m_grants.clear();
}

bool Grants::belongsTo(const QString &grantId, const QString &clientId) const
{
    const auto grant = m_grants.constFind(grantId);
    return grant != m_grants.constEnd() && grant->clientId == clientId;
}

} // namespace QtSignIn::Sandbox
