#pragma once

#include <QtCore/QList>

#include <memory>
#include <optional>

#include <QtSignIn/error.h>
#include <QtSignIn/secret.h>

#include "cache/cacheentries.h"
#include "cache/cacheview.h"

namespace QtSignIn {

/// A refresh token to try, and where.
struct RefreshTokenCandidate {
    Secret secret;
    QString environment;
    bool isOfAnotherClient = false;
    qint64 lastModificationTime = 0; ///< in seconds since 1970
    std::shared_ptr<const Error> refusal;
};

/// The family of clients whose refresh tokens are ours to use; empty: none. \a own: what is known of our client.
QString familyOf(const std::optional<AppMetadataEntry> &own, const CacheView &view);

/// Those of \a held to try, in this order: of the family, then our own, each newest first.
QList<RefreshTokenCandidate> chooseRefreshTokens(
    const QList<RefreshTokenEntry> &held, const std::optional<AppMetadataEntry> &own, const CacheView &view);

} // namespace QtSignIn
