#include "cache/metadatamerge.h"

#include "cache/unifiedcache.h"

#include <algorithm>

namespace QtSignIn {

namespace {

const AppMetadataEntry *find(const QList<AppMetadataEntry> &entries, const AppMetadataEntry &wanted)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(), [&](const AppMetadataEntry &entry) {
        return entry.environment == wanted.environment && entry.clientId == wanted.clientId;
    });
    return found == entries.cend() ? nullptr : &*found;
}

QJsonObject withAdded(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    QJsonObject result = mine;
    for (auto member = theirs.begin(); member != theirs.end(); ++member) {
        if (!mine.contains(member.key()) && !base.contains(member.key()))
            result.insert(member.key(), member.value());
    }
    return result;
}

CacheContents withoutPartitions(CacheContents contents)
{
    contents.partitions.clear();
    return contents;
}

} // namespace

CacheContents mergeMetadata(const CacheContents &base, const CacheContents &mine, const CacheContents &theirs)
{
    CacheContents result = withoutPartitions(mine);
    for (const AppMetadataEntry &entry : theirs.appMetadata) {
        if (!find(mine.appMetadata, entry) && !find(base.appMetadata, entry))
            result.appMetadata.append(entry);
    }
    result.unknownSections = withAdded(base.unknownSections, mine.unknownSections, theirs.unknownSections);
    for (auto section = theirs.unreadableEntries.begin(); section != theirs.unreadableEntries.end(); ++section) {
        result.unreadableEntries.insert(section.key(),
            withAdded(base.unreadableEntries.value(section.key()).toObject(),
                mine.unreadableEntries.value(section.key()).toObject(), section.value().toObject()));
    }
    return result;
}

bool isSameMetadata(const CacheContents &left, const CacheContents &right)
{
    return formatUnifiedCache(withoutPartitions(left)) == formatUnifiedCache(withoutPartitions(right));
}

} // namespace QtSignIn
