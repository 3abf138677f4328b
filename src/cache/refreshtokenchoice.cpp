#include "cache/refreshtokenchoice.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCandidates = 10;

bool isNewer(const RefreshTokenEntry *left, const RefreshTokenEntry *right)
{
    return left->lastModificationTime > right->lastModificationTime;
}

} // namespace

QString familyOf(const std::optional<AppMetadataEntry> &own, const CacheView &view)
{
    // Redeeming another application's token without its maker's word looks like an attack to the provider.
    const bool isMember = own && (!own->isImported || view.triesFamilyRefreshTokens);
    return isMember ? own->familyId.value_or(QString()) : QString();
}

QList<RefreshTokenCandidate> chooseRefreshTokens(
    const QList<RefreshTokenEntry> &held, const std::optional<AppMetadataEntry> &own, const CacheView &view)
{
    const bool mayBeMember = !own && view.triesFamilyRefreshTokens;
    const QString familyId = mayBeMember ? u"1"_s : familyOf(own, view);
    QList<const RefreshTokenEntry *> family;
    QList<const RefreshTokenEntry *> ours;
    for (const RefreshTokenEntry &entry : held) {
        if (!view.covers(entry.environment))
            continue;
        if (!familyId.isEmpty() && entry.familyId == familyId)
            family.append(&entry);
        else if (entry.clientId == view.clientId)
            ours.append(&entry);
    }
    std::stable_sort(family.begin(), family.end(), isNewer);
    std::stable_sort(ours.begin(), ours.end(), isNewer);
    if (mayBeMember && family.size() > 1)
        family.resize(1);
    QList<RefreshTokenCandidate> result;
    for (const RefreshTokenEntry *entry : family + ours) {
        result.append({entry->secret, entry->environment, entry->clientId != view.clientId, entry->lastModificationTime,
            entry->refusal});
    }
    // Each is a request: a file that somebody else filled shall not make thousands.
    return result.first(std::min(result.size(), mostCandidates));
}

} // namespace QtSignIn
