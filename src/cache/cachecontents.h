#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>

#include <memory>

#include "cache/cachepartition.h"

namespace QtSignIn {

/// Everything that a cache holds, entries of other applications and what we can't read included.
struct CacheContents {
    QList<std::shared_ptr<const CachePartition>> partitions; ///< their keys' environments are those of the entries
    QList<AppMetadataEntry> appMetadata;
    QJsonObject unknownSections;
    QJsonObject unreadableEntries; ///< by section, then by key
};

} // namespace QtSignIn
