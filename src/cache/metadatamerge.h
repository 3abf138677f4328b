#pragma once

#include "cache/cachecontents.h"

namespace QtSignIn {

/// What \a mine and \a theirs come to, which both began with \a base: \a mine, and what they have added. For all that
/// belongs to nobody in particular; partitions are left out.
CacheContents mergeMetadata(const CacheContents &base, const CacheContents &mine, const CacheContents &theirs);

/// Whether a file would say the same of both, partitions left out.
bool isSameMetadata(const CacheContents &left, const CacheContents &right);

} // namespace QtSignIn
