#include "model/deviceauthorization_p.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/wipedbytearray.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cmath>

namespace QtSignIn {

using namespace Qt::StringLiterals;

DeviceAuthorization::DeviceAuthorization()
    : d(new DeviceAuthorizationData)
{
}
DeviceAuthorization::DeviceAuthorization(QSharedDataPointer<DeviceAuthorizationData> data)
    : d(std::move(data))
{
}
DeviceAuthorization::DeviceAuthorization(const DeviceAuthorization &other) = default;
DeviceAuthorization::DeviceAuthorization(DeviceAuthorization &&other) noexcept = default;
DeviceAuthorization &DeviceAuthorization::operator=(const DeviceAuthorization &other) = default;
DeviceAuthorization &DeviceAuthorization::operator=(DeviceAuthorization &&other) noexcept = default;
DeviceAuthorization::~DeviceAuthorization() = default;

bool DeviceAuthorization::isNull() const
{
    return d->deviceCode.isEmpty();
}

QString DeviceAuthorization::userCode() const
{
    return d->userCode;
}

Secret DeviceAuthorization::deviceCode() const
{
    return d->deviceCode;
}

QUrl DeviceAuthorization::verificationUri() const
{
    return d->verificationUri;
}

QUrl DeviceAuthorization::verificationUriComplete() const
{
    return d->verificationUriComplete;
}

QString DeviceAuthorization::message() const
{
    return d->message;
}

QDateTime DeviceAuthorization::expiresAt() const
{
    return d->expiresAt;
}

std::chrono::seconds DeviceAuthorization::interval() const
{
    return d->interval;
}

QStringList DeviceAuthorization::scopes() const
{
    return d->scopes;
}

QString DeviceAuthorization::correlationId() const
{
    return d->correlationId;
}

QString DeviceAuthorization::issuer() const
{
    return d->issuer;
}

QString DeviceAuthorization::clientId() const
{
    return d->clientId;
}

QByteArray DeviceAuthorization::toSecretJson() const
{
    QJsonObject object {
        {u"user_code"_s, d->userCode},
        {u"device_code"_s, QString::fromUtf8(WipedByteArray(d->deviceCode.reveal()))},
        {u"verification_uri"_s, QString::fromLatin1(d->verificationUri.toEncoded())},
        {u"expires_at"_s, double(d->expiresAt.toMSecsSinceEpoch()) / 1000},
        {u"interval"_s, qint64(d->interval.count())},
        {u"scope"_s, formatScopes(d->scopes)},
        {u"correlation_id"_s, d->correlationId},
        {u"issuer"_s, d->issuer},
        {u"client_id"_s, d->clientId},
    };
    if (!d->verificationUriComplete.isEmpty())
        object.insert("verification_uri_complete"_L1, QString::fromLatin1(d->verificationUriComplete.toEncoded()));
    if (!d->message.isEmpty())
        object.insert("message"_L1, d->message);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<DeviceAuthorization> DeviceAuthorization::fromSecretJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    bool fits = true;
    const auto text = [&](QLatin1StringView name) {
        const QJsonValue value = object.value(name);
        fits = fits && (value.isString() || value.isUndefined());
        return value.toString();
    };
    const auto number = [&](QLatin1StringView name, double least, double most) {
        const double value = object.value(name).toDouble(least - 1);
        fits = fits && value >= least && value <= most;
        return fits ? value : least;
    };
    const auto url = [&](QLatin1StringView name) {
        const QUrl value(text(name), QUrl::StrictMode);
        fits = fits && text(name).isValidUtf16();
        fits = fits && (value.isEmpty() ? text(name).isEmpty() : value.isValid() && !value.host().isEmpty());
        return value;
    };
    constexpr double endOfYear9999 = 253402300799;
    QSharedDataPointer<DeviceAuthorizationData> data(new DeviceAuthorizationData);
    data->userCode = text("user_code"_L1);
    data->deviceCode = Secret(text("device_code"_L1).toUtf8());
    data->verificationUri = url("verification_uri"_L1);
    data->verificationUriComplete = url("verification_uri_complete"_L1);
    data->message = text("message"_L1);
    data->expiresAt =
        QDateTime::fromMSecsSinceEpoch(qint64(std::round(number("expires_at"_L1, 0, endOfYear9999) * 1000)), Qt::UTC);
    data->interval = std::chrono::seconds(qint64(number("interval"_L1, 1, 24 * 3600)));
    data->scopes = parseScopes(text("scope"_L1));
    data->correlationId = text("correlation_id"_L1);
    data->issuer = text("issuer"_L1);
    data->clientId = text("client_id"_L1);
    if (!fits || data->userCode.isEmpty() || data->deviceCode.isEmpty() || data->verificationUri.isEmpty()
        || data->issuer.isEmpty() || data->clientId.isEmpty()) {
        return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"This is not a stored device authorization. Ask for a new code."_s);
    }
    return DeviceAuthorization(std::move(data));
}

bool operator==(const DeviceAuthorization &left, const DeviceAuthorization &right)
{
    return left.d == right.d || *left.d == *right.d;
}

QDebug operator<<(QDebug debug, const DeviceAuthorization &authorization)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "QtSignIn::DeviceAuthorization(" << authorization.verificationUri().host() << ", expires "
                    << authorization.expiresAt().toString(Qt::ISODate) << ')';
    return debug;
}

} // namespace QtSignIn
