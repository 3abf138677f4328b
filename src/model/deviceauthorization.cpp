#include "model/deviceauthorization_p.h"

#include "model/makeerror.h"
#include "model/scopes.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

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
        {u"device_code"_s, QString::fromUtf8(d->deviceCode.reveal())},
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
    const QJsonDocument document = QJsonDocument::fromJson(json);
    const QJsonObject object = document.object();
    QSharedDataPointer<DeviceAuthorizationData> data(new DeviceAuthorizationData);
    data->userCode = object["user_code"_L1].toString();
    data->deviceCode = Secret(object["device_code"_L1].toString().toUtf8());
    data->verificationUri = QUrl(object["verification_uri"_L1].toString(), QUrl::StrictMode);
    data->verificationUriComplete = QUrl(object["verification_uri_complete"_L1].toString(), QUrl::StrictMode);
    data->message = object["message"_L1].toString();
    data->expiresAt = QDateTime::fromMSecsSinceEpoch(qint64(object["expires_at"_L1].toDouble() * 1000), Qt::UTC);
    data->interval = std::chrono::seconds(std::max<qint64>(1, object["interval"_L1].toInteger(5)));
    data->scopes = parseScopes(object["scope"_L1].toString());
    data->correlationId = object["correlation_id"_L1].toString();
    data->issuer = object["issuer"_L1].toString();
    data->clientId = object["client_id"_L1].toString();
    if (data->userCode.isEmpty() || data->deviceCode.isEmpty() || data->verificationUri.isEmpty()
        || !object["expires_at"_L1].isDouble() || data->issuer.isEmpty() || data->clientId.isEmpty()) {
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
