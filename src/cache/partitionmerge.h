#pragma once

#include "cache/cachepartition.h"

namespace QtSignIn {

/// What to do with an entry that one side changed while the other removed it.
enum class MergeConflict {
    RemovalWins,
    MineWins, ///< unless mine is the one that is gone: a sign-in counts more than an earlier sign-out elsewhere
};

/// What \a mine and \a theirs come to, which both began with \a base and did not know of each other; null: nothing.
/// Entries are the same if they have the same key in a file. What one side did to an entry holds, of two changes that
/// of the newer one. Who signed out on one side takes along what came on the other. Without CachePartition::index().
CachePartition mergePartitions(const CachePartition *base, const CachePartition *mine, const CachePartition *theirs,
    MergeConflict conflict = MergeConflict::RemovalWins);

/// Whether a file would say the same of both; null: nothing.
bool areStoredAlike(const CachePartition *left, const CachePartition *right);

} // namespace QtSignIn
