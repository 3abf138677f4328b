#pragma once

#include <memory>

#include "cache/cachepartition.h"

namespace QtSignIn {

/// Why a partition is another one now.
enum class CacheChange { SignIn, Renewal, Removal };

/// Where the cache is kept beside memory. Told of each change once, after it was made, in the thread that made it; no
/// lock is held meanwhile.
class CacheStore {
public:
    virtual ~CacheStore() = default;

    /// \a partition is what is held now, null if nothing is.
    virtual void partitionChanged(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &partition, CacheChange change) = 0;

    /// Everything may have changed.
    virtual void contentsReplaced() = 0;
};

} // namespace QtSignIn
