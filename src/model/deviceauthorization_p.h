#pragma once

#include <QtCore/QSharedData>

#include <QtSignIn/deviceauthorization.h>

namespace QtSignIn {

class DeviceAuthorizationData : public QSharedData {
public:
    QString userCode;
    Secret deviceCode;
    QUrl verificationUri;
    QUrl verificationUriComplete;
    QString message;
    QDateTime expiresAt;
    std::chrono::seconds interval {5};
    QStringList scopes;
    QString correlationId;
    QString issuer;
    QString clientId;

    bool operator==(const DeviceAuthorizationData &other) const
    {
        return userCode == other.userCode && deviceCode == other.deviceCode && verificationUri == other.verificationUri
            && verificationUriComplete == other.verificationUriComplete && message == other.message
            && expiresAt == other.expiresAt && interval == other.interval && scopes == other.scopes
            && correlationId == other.correlationId && issuer == other.issuer && clientId == other.clientId;
    }
};

} // namespace QtSignIn
