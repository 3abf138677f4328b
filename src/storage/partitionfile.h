#pragma once

#include <memory>

#include <QtSignIn/result.h>

#include "cache/cachepartition.h"
#include "model/wipedbytearray.h"

namespace QtSignIn {

/// One person's entries as a file holds them: MSAL's unified schema (cache/unifiedcache.h).
WipedByteArray formatPartition(const std::shared_ptr<const CachePartition> &partition);

/// Without CachePartition::index(); its key's environment is that of the first entry. ErrorCode::StorageDamaged if it
/// is none or not of one person.
Result<std::shared_ptr<const CachePartition>> parsePartition(const QByteArray &text);

} // namespace QtSignIn
