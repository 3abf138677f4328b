#include "crypto/keyring.h"

#include "crypto/jwt.h"

#include <algorithm>

namespace QtSignIn::Sandbox {

bool KeyRing::set(const QList<SandboxKey> &descriptions)
{
    const bool possible = !descriptions.isEmpty()
        && std::all_of(descriptions.begin(), descriptions.end(),
            [](const SandboxKey &description) { return SigningKey::supports(description.algorithm); });
    if (possible)
        m_keys = QList<SigningKey>(descriptions.begin(), descriptions.end());
    return possible;
}

void KeyRing::rotate()
{
    for (SigningKey &key : m_keys)
        key = SigningKey(key.description());
}

const SigningKey &KeyRing::keyFor(const QString &algorithm) const
{
    const auto found =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const SigningKey &key) { return key.algorithm() == algorithm; });
    return found == m_keys.end() ? m_keys.first() : *found;
}

QStringList KeyRing::algorithms() const
{
    QStringList names;
    for (const SigningKey &key : m_keys)
        names.append(key.algorithm());
    names.removeDuplicates();
    return names;
}

QJsonArray KeyRing::published() const
{
    QJsonArray array;
    for (const SigningKey &key : m_keys) {
        if (key.description().published)
            array.append(key.jwk());
    }
    return array;
}

QJsonObject KeyRing::verified(const QByteArray &jwt) const
{
    const ParsedJwt parsed = parseJwt(jwt);
    const bool ours = std::any_of(m_keys.begin(), m_keys.end(),
        [&](const SigningKey &key) { return key.verifies(parsed.input, parsed.signature); });
    return ours ? parsed.claims : QJsonObject();
}

} // namespace QtSignIn::Sandbox
