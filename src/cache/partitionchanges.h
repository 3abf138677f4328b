#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

#include "cache/cachepartition.h"
#include "cache/cacheview.h"
#include "cache/moment.h"

namespace QtSignIn {

struct TokenReply;

/// \a entry in front, in place of those that are the same.
template <typename Entry, typename Same> void putFirst(QList<Entry> &entries, const Entry &entry, Same same)
{
    entries.removeIf([&](const Entry &held) { return same(held); });
    entries.prepend(entry);
}

/// What each part of a token response changes of a person's entries.
void putAccessToken(CachePartition &partition, const CacheView &view, const TokenReply &reply);
void putRefreshToken(CachePartition &partition, const CacheView &view, const TokenReply &reply);
void putIdToken(CachePartition &partition, const CacheView &view, const TokenReply &reply);
void putAccount(CachePartition &partition, const TokenReply &reply);

/// The entry of a refresh token that was redeemed takes the one that came for it. False if it is not held (any more).
bool rotateRefreshToken(CachePartition &partition, const Secret &redeemed, const Secret &next, const QDateTime &now,
    const std::optional<QString> &familyId = {});

/// \a imported without those that \a held has newer ones for, and with what is known of each: an old file must not
/// bring a refresh token back that was redeemed since. A newer one that the provider refused holds nothing off.
QList<RefreshTokenEntry> newerOnes(const CachePartition &held, const QList<RefreshTokenEntry> &imported);

/// What \a held knows of refresh tokens that \a partition has, too.
void keepRefusals(const CachePartition &held, CachePartition &partition);

/// \a imported with the ends on the steady clock: of one that \a held (may be null) has, what is known of it; of
/// others, what the wall clock leaves of it. One from the future was cached before the wall clock was set back, nobody
/// knows how long ago: it counts as used up.
QList<AccessTokenEntry> withSteadyEnds(const CachePartition *held, const QList<AccessTokenEntry> &imported,
    const QString &homeAccountId, const Moment &now);

} // namespace QtSignIn
