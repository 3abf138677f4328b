#include "cache/unifiedcache.h"

#include <QtCore/QDebug>
#include <QtCore/QJsonObject>

#include <algorithm>

#include "cache/unifiedkeys.h"
#include "cache/unifiedsections.h"
#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"

using namespace QtSignIn;

namespace {

/// One line an entry, with everything that it holds.
template <typename... Values> QString lineOf(const Values &...values)
{
    QString line;
    QDebug debug(&line);
    (debug << ... << values);
    return line;
}

QString lineOf(const QString &id, const AccessTokenEntry &entry)
{
    return lineOf(keyInFile(id, entry), id, entry.environment, entry.clientId, entry.realm, entry.target,
        entry.tokenType, entry.secret.reveal(), entry.cachedAt, entry.expiresOn, entry.extendedExpiresOn,
        entry.refreshOn, entry.unknownMembers);
}

QString lineOf(const QString &id, const RefreshTokenEntry &entry)
{
    return lineOf(keyInFile(id, entry), id, entry.environment, entry.clientId, entry.target, entry.secret.reveal(),
        entry.lastModificationTime, entry.familyId, entry.unknownMembers);
}

QString lineOf(const QString &id, const IdTokenEntry &entry)
{
    return lineOf(keyInFile(id, entry), id, entry.environment, entry.clientId, entry.realm, entry.secret.reveal(),
        entry.claims, entry.unknownMembers);
}

QString lineOf(const QString &id, const AccountEntry &entry)
{
    return lineOf(keyInFile(id, entry), id, entry.environment, entry.realm, entry.localAccountId, entry.username,
        entry.authorityType, entry.accountSource, entry.unknownMembers);
}

QString lineOf(const AppMetadataEntry &entry)
{
    return lineOf(entry.storedKey.isEmpty() ? unifiedKey(entry) : entry.storedKey, entry.environment, entry.clientId,
        entry.familyId.value_or(QStringLiteral("(none)")), entry.unknownMembers);
}

template <typename Entry> void append(QStringList &lines, const QString &id, const QList<Entry> &entries)
{
    for (const Entry &entry : entries)
        lines.append(lineOf(id, entry));
}

QStringList linesOf(const CacheContents &contents)
{
    QStringList lines;
    for (const auto &partition : contents.partitions) {
        append(lines, partition->key.homeAccountId, partition->accessTokens);
        append(lines, partition->key.homeAccountId, partition->refreshTokens);
        append(lines, partition->key.homeAccountId, partition->idTokens);
        append(lines, partition->key.homeAccountId, partition->accounts);
    }
    for (const AppMetadataEntry &entry : contents.appMetadata)
        lines.append(lineOf(entry));
    lines.append(lineOf(contents.unknownSections, contents.unreadableEntries));
    std::sort(lines.begin(), lines.end());
    return lines;
}

bool isBlank(const QJsonValue &value)
{
    return value.isString() && value.toString().trimmed().isEmpty();
}

/// Whoever wrote it finds all entries again under their keys, and all their members.
void verifyNothingIsLost(const QJsonObject &before, const QJsonObject &after)
{
    for (auto section = before.begin(); section != before.end(); ++section) {
        const QJsonObject entries = section->toObject();
        const QJsonObject entriesAfter = after.value(section.key()).toObject();
        const bool isKnown =
            QList {accessTokenSection, refreshTokenSection, idTokenSection, accountSection, appMetadataSection}
                .contains(section.key());
        FUZZ_VERIFY(isKnown || after.value(section.key()) == *section);
        FUZZ_VERIFY(entriesAfter.keys() == entries.keys());
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            const QJsonObject members = entry->toObject();
            const QJsonObject membersAfter = entriesAfter.value(entry.key()).toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                FUZZ_VERIFY(membersAfter.contains(member.key()) || isBlank(*member));
        }
    }
}

} // namespace

FUZZ_TARGET(unifiedcache)
{
    const Result<CacheContents> contents = parseUnifiedCache(input);
    if (contents.hasError()) {
        Fuzz::verifyError(contents.error());
        FUZZ_VERIFY(contents.error().code() == QLatin1StringView(ErrorCode::InvalidCache));
        return;
    }
    const QByteArray written = formatUnifiedCache(*contents);
    const Result<CacheContents> again = parseUnifiedCache(written);
    FUZZ_VERIFY(again.hasValue());
    FUZZ_VERIFY(linesOf(*again) == linesOf(*contents));
    FUZZ_VERIFY(formatUnifiedCache(*again) == written);
    verifyNothingIsLost(exactJson(input).object(), exactJson(written).object());
}
