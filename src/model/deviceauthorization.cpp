#include "model/deviceauthorization_p.h"

#include "model/exacttext.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/secretjsonreader.h"
#include "model/utc.h"
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
        {u"device_code"_s, exactText(WipedByteArray(d->deviceCode.reveal()))},
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
    SecretJsonReader reader(json);
    constexpr double endOfYear9999 = 253402300799;
    QSharedDataPointer<DeviceAuthorizationData> data(new DeviceAuthorizationData);
    data->userCode = reader.requiredText("user_code"_L1);
    data->deviceCode = reader.requiredSecret("device_code"_L1);
    data->verificationUri = reader.requiredUrl("verification_uri"_L1);
    data->verificationUriComplete = reader.url("verification_uri_complete"_L1);
    data->message = reader.text("message"_L1);
    data->expiresAt = QDateTime::fromMSecsSinceEpoch(
        qint64(std::round(reader.requiredNumber("expires_at"_L1, 0, endOfYear9999) * 1000)), Utc);
    data->interval = std::chrono::seconds(qint64(reader.requiredNumber("interval"_L1, 1, 24 * 3600)));
    data->scopes = parseScopes(reader.text("scope"_L1));
    data->correlationId = reader.text("correlation_id"_L1);
    data->issuer = reader.requiredText("issuer"_L1);
    data->clientId = reader.requiredText("client_id"_L1);
    if (!reader.isFine()) {
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
