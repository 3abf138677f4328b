#include "model/secretjsonreader.h"

#include "model/absoluteurl.h"
#include "model/exacttext.h"
#include "model/wipe.h"
#include "model/wipedbytearray.h"

#include <QtCore/QJsonArray>

namespace QtSignIn {

SecretJsonReader::SecretJsonReader(const QByteArray &json)
    : m_object(exactJson(json).object())
{
}

QString SecretJsonReader::text(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    require(value.isString() || value.isUndefined());
    return value.toString();
}

QString SecretJsonReader::requiredText(QLatin1StringView name)
{
    const QString value = text(name);
    require(!value.isEmpty());
    return value;
}

Secret SecretJsonReader::secret(QLatin1StringView name)
{
    QString value = text(name);
    require(value.isValidUtf16());
    const WipedByteArray bytes = value.toUtf8();
    wipe(value);
    return Secret(bytes);
}

Secret SecretJsonReader::requiredSecret(QLatin1StringView name)
{
    const Secret value = secret(name);
    require(!value.isEmpty());
    return value;
}

QUrl SecretJsonReader::url(QLatin1StringView name)
{
    const QString written = text(name);
    if (written.isEmpty())
        return {};
    const QUrl url = absoluteUrl(written);
    require(!url.isEmpty());
    return url;
}

QUrl SecretJsonReader::requiredUrl(QLatin1StringView name)
{
    const QUrl value = url(name);
    require(!value.isEmpty());
    return value;
}

double SecretJsonReader::requiredNumber(QLatin1StringView name, double least, double most)
{
    const double value = m_object.value(name).toDouble(least - 1);
    const bool isWithin = value >= least && value <= most;
    require(isWithin);
    return isWithin ? value : least;
}

std::optional<std::chrono::seconds> SecretJsonReader::seconds(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined())
        return std::nullopt;
    constexpr qint64 most = qint64(1) << 53;
    const qint64 number = value.toInteger(-1);
    require(number >= 0 && number < most);
    return std::chrono::seconds(number);
}

ExtraParameters SecretJsonReader::pairs(QLatin1StringView name)
{
    const QJsonValue value = m_object.value(name);
    require(value.isArray() || value.isUndefined());
    ExtraParameters pairs;
    for (const QJsonArray array = value.toArray(); const QJsonValue &element : array) {
        const QJsonArray pair = element.toArray();
        require(pair.size() == 2 && pair.at(0).isString() && pair.at(1).isString());
        pairs.emplaceBack(pair.at(0).toString(), pair.at(1).toString());
    }
    return pairs;
}

} // namespace QtSignIn
