#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <chrono>
#include <memory>
#include <optional>

#include <QtSignIn/error.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// The credentials of MSAL's unified cache schema. Times are seconds since 1970, 0 where the entry has none. What an
/// entry holds beyond our members is kept as it was.
struct AccessTokenEntry {
    QString environment;
    QString clientId;
    QString realm;
    QStringList target; ///< sorted
    QString tokenType;
    Secret secret;
    qint64 cachedAt = 0;
    qint64 expiresOn = 0;
    qint64 extendedExpiresOn = 0;
    qint64 refreshOn = 0;
    QString storedKey; ///< where another program wrote another than keyOf(); else empty
    QJsonObject unknownMembers;

    /// `expiresOn` on Clock::steadyNow(), max() where it has none; in memory only.
    std::chrono::milliseconds steadyExpiresOn = std::chrono::milliseconds::max();
};

struct RefreshTokenEntry {
    QString environment;
    QString clientId;
    QStringList target;
    Secret secret;
    qint64 lastModificationTime = 0;
    QString familyId;
    QString storedKey;
    QJsonObject unknownMembers;

    std::shared_ptr<const Error> refusal; ///< how the provider refused it; in memory only
};

struct IdTokenEntry {
    QString environment;
    QString clientId;
    QString realm;
    Secret secret;
    QString storedKey;
    QJsonObject unknownMembers;

    QJsonObject claims; ///< of `secret`
};

struct AccountEntry {
    QString environment;
    QString realm;
    QString localAccountId;
    QString username;
    QString authorityType;
    QString accountSource;
    QString storedKey;
    QJsonObject unknownMembers;
};

struct AppMetadataEntry {
    QString environment;
    QString clientId;
    std::optional<QString> familyId; ///< absent: it is not said
    QString storedKey;
    QJsonObject unknownMembers;

    bool isImported = false; ///< written by somebody else; in memory only
};

} // namespace QtSignIn
