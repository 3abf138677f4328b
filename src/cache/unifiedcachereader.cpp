#include "cache/unifiedcache.h"

#include "cache/unifiedkeys.h"
#include "cache/unifiedsections.h"
#include "model/exacttext.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/wipe.h"
#include "protocol/base64url.h"
#include "protocol/formencoding.h"

#include <QtCore/QHash>
#include <QtCore/QSet>
#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// One copy of what many entries have in common: in a cache of many people that is half of the memory, and a look-up
/// mostly meets text that it has just met.
class TextPool {
public:
    QString pooled(const QString &text)
    {
        const auto held = m_texts.constFind(text);
        return held == m_texts.cend() ? *m_texts.insert(text) : *held;
    }

    QStringList pooledScopes(const QString &target)
    {
        const auto held = m_scopes.constFind(target);
        return held == m_scopes.cend() ? *m_scopes.insert(target, parseScopes(target)) : *held;
    }

private:
    QSet<QString> m_texts;
    QHash<QString, QStringList> m_scopes;
};

/// Reads the members that we know; what is left goes back into the file as it is.
class EntryReader {
public:
    EntryReader(const QJsonObject &entry, TextPool &pool)
        : m_entry(entry)
        , m_pool(pool)
    {
    }

    /// Half a surrogate pair would become another text on its way into a name of a file or a request.
    QString required(QLatin1StringView name)
    {
        const QJsonValue value = m_entry.value(name);
        const QString text = value.toString();
        m_isReadable = m_isReadable && value.isString() && text.isValidUtf16();
        m_read.append(name);
        return text;
    }

    std::optional<QString> optional(QLatin1StringView name)
    {
        const QJsonValue value = m_entry.value(name);
        if (!value.isString())
            return std::nullopt;
        m_read.append(name);
        return value.toString();
    }

    QString text(QLatin1StringView name) { return optional(name).value_or(QString()); }

    /// For text that many entries have.
    QString requiredCommon(QLatin1StringView name) { return m_pool.pooled(required(name)); }
    QString commonText(QLatin1StringView name) { return m_pool.pooled(text(name)); }
    QStringList scopes(QLatin1StringView name) { return m_pool.pooledScopes(text(name)); }

    /// Seconds since 1970; strings in the schema, numbers in some files.
    qint64 time(QLatin1StringView name)
    {
        const QJsonValue value = m_entry.value(name);
        bool isNumber = value.isDouble();
        const double seconds = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble();
        if (!isNumber || !(seconds >= 1 && seconds < 253402300800.0)) // the year 10000
            return 0;
        m_read.append(name);
        return qint64(seconds);
    }

    /// As time(), but one that can't be read makes the entry useless: it must not look as if it had none.
    qint64 timeIfAny(QLatin1StringView name)
    {
        const qint64 seconds = time(name);
        m_isReadable = m_isReadable && (seconds != 0 || !m_entry.contains(name));
        return seconds;
    }

    void drop(QLatin1StringView name, QLatin1StringView expected)
    {
        if (m_entry.value(name).toString() == expected)
            m_read.append(name);
    }

    Secret secret()
    {
        QString text = required("secret"_L1);
        const WipedByteArray bytes = text.toUtf8();
        wipe(text);
        return Secret(bytes);
    }

    Secret refreshToken()
    {
        const Secret token = secret();
        m_isReadable = m_isReadable && !token.isEmpty();
        return token;
    }

    /// It goes into a header, where a line break would start another one.
    Secret accessToken()
    {
        const Secret token = secret();
        m_isReadable = m_isReadable && !token.isEmpty() && isVisible(WipedByteArray(token.reveal()));
        return token;
    }

    bool isReadable() const { return m_isReadable; }

    /// A new object: a copy that the members were removed from would hold their text on, tokens included.
    QJsonObject rest() const
    {
        QJsonObject rest;
        for (auto member = m_entry.constBegin(); member != m_entry.constEnd(); ++member) {
            const QString name = member.key();
            const auto isIt = [&](QLatin1StringView read) { return read == name; };
            if (std::none_of(m_read.cbegin(), m_read.cend(), isIt))
                rest.insert(name, member.value());
        }
        return rest;
    }

private:
    const QJsonObject m_entry;
    TextPool &m_pool;
    QVarLengthArray<QLatin1StringView, 16> m_read;
    bool m_isReadable = true;
};

void readEntry(EntryReader &reader, AccessTokenEntry &entry)
{
    reader.drop("credential_type"_L1, accessTokenSection);
    entry.clientId = reader.requiredCommon("client_id"_L1);
    entry.secret = reader.accessToken();
    entry.realm = reader.commonText("realm"_L1);
    entry.target = reader.scopes("target"_L1);
    entry.tokenType = reader.commonText("token_type"_L1);
    entry.cachedAt = reader.time("cached_at"_L1);
    entry.expiresOn = reader.timeIfAny("expires_on"_L1);
    entry.extendedExpiresOn = reader.time("extended_expires_on"_L1);
    entry.refreshOn = reader.time("refresh_on"_L1);
}

void readEntry(EntryReader &reader, RefreshTokenEntry &entry)
{
    reader.drop("credential_type"_L1, refreshTokenSection);
    entry.clientId = reader.requiredCommon("client_id"_L1);
    entry.secret = reader.refreshToken();
    entry.target = reader.scopes("target"_L1);
    entry.lastModificationTime = reader.time("last_modification_time"_L1);
    entry.familyId = reader.text("family_id"_L1);
}

/// They were checked when they came; other programs of the same person wrote them.
QJsonObject claimsOfHeldIdToken(const Secret &secret)
{
    const WipedByteArray token = secret.reveal();
    const qsizetype start = token.indexOf('.') + 1;
    const qsizetype end = token.indexOf('.', start);
    if (start == 0 || end < 0)
        return {};
    const auto payload = fromBase64Url(QByteArrayView(token).sliced(start, end - start));
    return payload ? exactJson(*payload).object() : QJsonObject();
}

void readEntry(EntryReader &reader, IdTokenEntry &entry)
{
    reader.drop("credential_type"_L1, idTokenSection);
    entry.clientId = reader.requiredCommon("client_id"_L1);
    entry.secret = reader.secret();
    entry.realm = reader.commonText("realm"_L1);
    entry.claims = claimsOfHeldIdToken(entry.secret);
}

void readEntry(EntryReader &reader, AccountEntry &entry)
{
    entry.realm = reader.commonText("realm"_L1);
    entry.localAccountId = reader.text("local_account_id"_L1);
    entry.username = reader.text("username"_L1);
    entry.authorityType = reader.commonText("authority_type"_L1);
    entry.accountSource = reader.commonText("account_source"_L1);
}

class Parser {
public:
    explicit Parser(const QJsonObject &root)
        : m_root(root)
    {
    }

    Result<CacheContents> run()
    {
        bool isKnown = m_root.isEmpty();
        for (auto section = m_root.constBegin(); section != m_root.constEnd(); ++section) {
            if (!isKnownSection(section.key())) {
                m_contents.unknownSections.insert(section.key(), section.value());
                continue;
            }
            isKnown = true;
            if (!section->isObject()) {
                return makeError(Error::Kind::Configuration, ErrorCode::InvalidCache,
                    u"This is no token cache: its \"%1\" is not an object. It was left as it is."_s.arg(section.key()));
            }
        }
        if (!isKnown) {
            return makeError(Error::Kind::Configuration, ErrorCode::InvalidCache,
                u"This is JSON of something else than a token cache. It was left as it is."_s);
        }
        readSection(accessTokenSection, &CachePartition::accessTokens);
        readSection(refreshTokenSection, &CachePartition::refreshTokens);
        readSection(idTokenSection, &CachePartition::idTokens);
        readSection(accountSection, &CachePartition::accounts);
        readAppMetadata();
        for (const auto &partition : std::as_const(m_partitions))
            m_contents.partitions.append(partition);
        return std::move(m_contents);
    }

private:
    static bool isKnownSection(const QString &name)
    {
        return name == accessTokenSection || name == refreshTokenSection || name == idTokenSection
            || name == accountSection || name == appMetadataSection;
    }

    CachePartition &partitionOf(const CacheKey &key)
    {
        std::shared_ptr<CachePartition> &partition = m_partitions[key];
        if (!partition) {
            partition = std::make_shared<CachePartition>();
            partition->key = key;
        }
        return *partition;
    }

    template <typename Entry> void readSection(QLatin1StringView name, QList<Entry> CachePartition::*entries)
    {
        const QJsonObject section = m_root.value(name).toObject();
        QJsonObject unreadable;
        for (auto stored = section.constBegin(); stored != section.constEnd(); ++stored) {
            EntryReader reader(stored->toObject(), m_pool);
            Entry entry;
            CacheKey key;
            key.homeAccountId = reader.required("home_account_id"_L1);
            key.environment = reader.requiredCommon("environment"_L1);
            entry.environment = key.environment;
            readEntry(reader, entry);
            if (!reader.isReadable() || stored.key().isEmpty()) {
                unreadable.insert(stored.key(), stored.value());
                continue;
            }
            entry.unknownMembers = reader.rest();
            if (stored.key() != unifiedKey(key.homeAccountId, entry))
                entry.storedKey = stored.key();
            CachePartition &partition = partitionOf(key);
            entry.environment = partition.key.environment;
            (partition.*entries).append(entry);
        }
        if (!unreadable.isEmpty())
            m_contents.unreadableEntries.insert(name, unreadable);
    }

    void readAppMetadata()
    {
        const QJsonObject section = m_root.value(appMetadataSection).toObject();
        QJsonObject unreadable;
        for (auto stored = section.constBegin(); stored != section.constEnd(); ++stored) {
            EntryReader reader(stored->toObject(), m_pool);
            AppMetadataEntry entry;
            entry.environment = reader.requiredCommon("environment"_L1);
            entry.clientId = reader.requiredCommon("client_id"_L1);
            entry.familyId = reader.optional("family_id"_L1);
            if (!reader.isReadable() || stored.key().isEmpty()) {
                unreadable.insert(stored.key(), stored.value());
                continue;
            }
            entry.unknownMembers = reader.rest();
            if (stored.key() != unifiedKey(entry))
                entry.storedKey = stored.key();
            m_contents.appMetadata.append(entry);
        }
        if (!unreadable.isEmpty())
            m_contents.unreadableEntries.insert(appMetadataSection, unreadable);
    }

    const QJsonObject m_root;
    TextPool m_pool;
    QHash<CacheKey, std::shared_ptr<CachePartition>> m_partitions;
    CacheContents m_contents;
};

} // namespace

Result<CacheContents> parseUnifiedCache(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return CacheContents();
    QJsonParseError problem;
    const QJsonDocument document = exactJson(json, &problem);
    if (!document.isObject()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidCache,
            problem.error == QJsonParseError::NoError
                ? u"This is JSON of something else than a token cache. It was left as it is."_s
                : u"The token cache is damaged at byte %1. It was left as it is."_s.arg(problem.offset));
    }
    return Parser(document.object()).run();
}

} // namespace QtSignIn
