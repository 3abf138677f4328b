#include "protocol/jsonwebkey.h"

#include "model/makeerror.h"
#include "protocol/base64url.h"
#include "protocol/json.h"

#include <QtCore/QJsonArray>

#include <algorithm>
#include <optional>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

std::optional<JsonWebKey::Type> typeOf(const QString &name)
{
    if (name == "RSA"_L1)
        return JsonWebKey::Type::Rsa;
    if (name == "EC"_L1)
        return JsonWebKey::Type::Ec;
    if (name == "OKP"_L1)
        return JsonWebKey::Type::Okp;
    return std::nullopt;
}

bool isForSignatures(const QJsonObject &object)
{
    const QJsonValue use = object.value("use"_L1);
    if (!use.isUndefined() && use.toString() != "sig"_L1)
        return false;
    const QJsonValue operations = object.value("key_ops"_L1);
    return operations.isUndefined() || operations.toArray().contains(u"verify"_s);
}

/// A provider that publishes private keys has none that proves anything.
bool isPrivate(const QJsonObject &object)
{
    const QLatin1StringView members[] = {"d"_L1, "p"_L1, "q"_L1, "dp"_L1, "dq"_L1, "qi"_L1, "oth"_L1, "k"_L1};
    return std::any_of(
        std::begin(members), std::end(members), [&](QLatin1StringView member) { return object.contains(member); });
}

class KeyReader {
public:
    explicit KeyReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(QLatin1StringView name)
    {
        const QJsonValue value = m_object.value(name);
        m_failed = m_failed || !(value.isUndefined() || value.isString());
        return value.toString();
    }

    QByteArray bytes(QLatin1StringView name)
    {
        const auto decoded = fromBase64Url(m_object.value(name).toString().toUtf8());
        m_failed = m_failed || !decoded || decoded->isEmpty();
        return decoded.value_or(QByteArray());
    }

    bool hasFailed() const { return m_failed; }

private:
    const QJsonObject &m_object;
    bool m_failed = false;
};

std::optional<JsonWebKey> keyOf(const QJsonObject &object)
{
    const auto type = typeOf(object.value("kty"_L1).toString());
    if (!type || !isForSignatures(object) || isPrivate(object))
        return std::nullopt;
    KeyReader reader(object);
    JsonWebKey key;
    key.type = *type;
    key.keyId = reader.text("kid"_L1);
    key.algorithm = reader.text("alg"_L1);
    key.issuer = reader.text("issuer"_L1);
    if (key.type == JsonWebKey::Type::Rsa) {
        key.modulus = reader.bytes("n"_L1);
        key.exponent = reader.bytes("e"_L1);
    } else {
        key.curve = reader.text("crv"_L1);
        key.x = reader.bytes("x"_L1);
        if (key.type == JsonWebKey::Type::Ec)
            key.y = reader.bytes("y"_L1);
    }
    const bool lacksCurve = key.type != JsonWebKey::Type::Rsa && key.curve.isEmpty();
    return reader.hasFailed() || lacksCurve ? std::nullopt : std::optional(key);
}

} // namespace

Result<JsonWebKeySet> parseJsonWebKeySet(const QByteArray &json)
{
    const Result<JsonText> text = parseJsonObject(json);
    if (text.hasError())
        return text.error();
    const QJsonValue keys = text->object.value("keys"_L1);
    if (!keys.isArray() || text->repeatedMembers.contains(u"keys"_s)) {
        return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider's keys can't be read: \"keys\" is missing, repeated or no list."_s);
    }
    const QSet<qsizetype> ambiguous = text->elementsThatRepeat.value(u"keys"_s);
    JsonWebKeySet set;
    qsizetype index = 0;
    const QJsonArray array = keys.toArray();
    for (const QJsonValue &element : array) {
        const bool isUsable = set.keys.size() < JsonWebKeySet::largestSize && !ambiguous.contains(index);
        ++index;
        if (const auto key = isUsable ? keyOf(element.toObject()) : std::nullopt)
            set.keys.append(*key);
        else
            ++set.skipped;
    }
    return set;
}

} // namespace QtSignIn
