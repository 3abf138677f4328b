#include "storage/partitionfile.h"

#include "cache/unifiedcache.h"
#include "model/makeerror.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error damaged()
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageDamaged,
        u"A stored sign-in does not hold one person's tokens. It was set aside; sign in again."_s);
}

} // namespace

WipedByteArray formatPartition(const std::shared_ptr<const CachePartition> &partition)
{
    CacheContents contents;
    contents.partitions.append(partition);
    return formatUnifiedCache(contents);
}

Result<std::shared_ptr<const CachePartition>> parsePartition(const QByteArray &text)
{
    const Result<CacheContents> contents = parseUnifiedCache(text);
    if (contents.hasError() || contents->partitions.isEmpty() || !contents->unreadableEntries.isEmpty())
        return damaged();
    // One for each name of the provider's.
    auto result = std::make_shared<CachePartition>(*contents->partitions.constFirst());
    for (const auto &more : contents->partitions.sliced(1)) {
        if (more->key.homeAccountId != result->key.homeAccountId)
            return damaged();
        result->accounts += more->accounts;
        result->accessTokens += more->accessTokens;
        result->refreshTokens += more->refreshTokens;
        result->idTokens += more->idTokens;
    }
    return std::shared_ptr<const CachePartition>(std::move(result));
}

} // namespace QtSignIn
