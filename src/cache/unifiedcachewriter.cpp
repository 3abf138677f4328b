#include "cache/unifiedcache.h"

#include "cache/unifiedkeys.h"
#include "cache/unifiedsections.h"
#include "model/exacttext.h"
#include "model/scopes.h"
#include "model/wipedbytearray.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <tuple>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

void putTime(QJsonObject &object, QLatin1StringView name, qint64 seconds)
{
    if (seconds != 0)
        object.insert(name, QString::number(seconds));
}

/// Other programs write null or numbers in places: what we could not read stays as it was.
void putText(QJsonObject &object, QLatin1StringView name, const QString &text)
{
    if (!text.isEmpty() || !object.contains(name))
        object.insert(name, text);
}

QString textOf(const Secret &secret)
{
    return exactText(WipedByteArray(secret.reveal()));
}

QJsonObject objectOf(const AccessTokenEntry &entry)
{
    QJsonObject object = entry.unknownMembers;
    if (!object.contains("credential_type"_L1))
        object.insert("credential_type"_L1, accessTokenSection);
    object.insert("client_id"_L1, entry.clientId);
    object.insert("secret"_L1, textOf(entry.secret));
    putText(object, "realm"_L1, entry.realm);
    putText(object, "target"_L1, formatScopes(entry.target));
    if (!entry.tokenType.isEmpty())
        object.insert("token_type"_L1, entry.tokenType);
    putTime(object, "cached_at"_L1, entry.cachedAt);
    putTime(object, "expires_on"_L1, entry.expiresOn);
    putTime(object, "extended_expires_on"_L1, entry.extendedExpiresOn);
    putTime(object, "refresh_on"_L1, entry.refreshOn);
    return object;
}

QJsonObject objectOf(const RefreshTokenEntry &entry)
{
    QJsonObject object = entry.unknownMembers;
    if (!object.contains("credential_type"_L1))
        object.insert("credential_type"_L1, refreshTokenSection);
    object.insert("client_id"_L1, entry.clientId);
    object.insert("secret"_L1, textOf(entry.secret));
    if (!entry.target.isEmpty())
        object.insert("target"_L1, formatScopes(entry.target));
    putTime(object, "last_modification_time"_L1, entry.lastModificationTime);
    if (!entry.familyId.isEmpty())
        object.insert("family_id"_L1, entry.familyId);
    return object;
}

QJsonObject objectOf(const IdTokenEntry &entry)
{
    QJsonObject object = entry.unknownMembers;
    if (!object.contains("credential_type"_L1))
        object.insert("credential_type"_L1, idTokenSection);
    object.insert("client_id"_L1, entry.clientId);
    object.insert("secret"_L1, textOf(entry.secret));
    putText(object, "realm"_L1, entry.realm);
    return object;
}

QJsonObject objectOf(const AccountEntry &entry)
{
    QJsonObject object = entry.unknownMembers;
    putText(object, "realm"_L1, entry.realm);
    putText(object, "local_account_id"_L1, entry.localAccountId);
    putText(object, "username"_L1, entry.username);
    putText(object, "authority_type"_L1, entry.authorityType);
    if (!entry.accountSource.isEmpty())
        object.insert("account_source"_L1, entry.accountSource);
    return object;
}

QJsonObject objectOf(const AppMetadataEntry &entry)
{
    QJsonObject object = entry.unknownMembers;
    object.insert("client_id"_L1, entry.clientId);
    object.insert("environment"_L1, entry.environment);
    if (entry.familyId)
        object.insert("family_id"_L1, *entry.familyId);
    return object;
}

/// A QJsonObject of a whole section would move its tail for each entry.
class ObjectWriter {
public:
    explicit ObjectWriter(WipedByteArray &text)
        : m_text(text)
    {
        m_text += '{';
    }
    ~ObjectWriter() { m_text += '}'; }
    Q_DISABLE_COPY_MOVE(ObjectWriter)

    void writeName(const QString &name)
    {
        if (!m_isFirst)
            m_text += ',';
        m_isFirst = false;
        const QByteArray array = QJsonDocument(QJsonArray {name}).toJson(QJsonDocument::Compact);
        m_text += QByteArrayView(array).sliced(1, array.size() - 2);
        m_text += ':';
    }

    void write(const QString &name, const QJsonValue &value)
    {
        writeName(name);
        QByteArray array = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
        m_text += QByteArrayView(array).sliced(1, array.size() - 2);
        wipe(array);
    }

private:
    WipedByteArray &m_text;
    bool m_isFirst = true;
};

class Formatter {
public:
    explicit Formatter(const CacheContents &contents)
        : m_contents(contents)
        , m_partitions(contents.partitions)
    {
        std::sort(m_partitions.begin(), m_partitions.end(), [](const auto &left, const auto &right) {
            return std::tie(left->key.homeAccountId, left->key.environment)
                < std::tie(right->key.homeAccountId, right->key.environment);
        });
    }

    WipedByteArray run()
    {
        WipedByteArray text;
        {
            ObjectWriter root(text);
            writeSection(root, text, accessTokenSection, &CachePartition::accessTokens);
            writeSection(root, text, refreshTokenSection, &CachePartition::refreshTokens);
            writeSection(root, text, idTokenSection, &CachePartition::idTokens);
            writeSection(root, text, accountSection, &CachePartition::accounts);
            root.writeName(appMetadataSection);
            {
                ObjectWriter section(text);
                QJsonObject unreadable = m_contents.unreadableEntries.value(appMetadataSection).toObject();
                for (const AppMetadataEntry &entry : m_contents.appMetadata) {
                    const QString key = entry.storedKey.isEmpty() ? unifiedKey(entry) : entry.storedKey;
                    section.write(key, objectOf(entry));
                    unreadable.remove(key);
                }
                writeUnreadable(section, unreadable);
            }
            for (auto more = m_contents.unknownSections.begin(); more != m_contents.unknownSections.end(); ++more)
                root.write(more.key(), more.value());
        }
        return text;
    }

private:
    template <typename Entry>
    void writeSection(
        ObjectWriter &root, WipedByteArray &text, QLatin1StringView name, QList<Entry> CachePartition::*entries) const
    {
        root.writeName(name);
        ObjectWriter section(text);
        QJsonObject unreadable = m_contents.unreadableEntries.value(name).toObject();
        for (const auto &partition : m_partitions) {
            const QString &homeAccountId = partition->key.homeAccountId;
            for (const Entry &entry : (*partition).*entries) {
                QJsonObject object = objectOf(entry);
                object.insert("home_account_id"_L1, homeAccountId);
                object.insert("environment"_L1, entry.environment);
                const QString key = keyInFile(homeAccountId, entry);
                section.write(key, object);
                // Readers take the last of two with one key.
                if (!unreadable.isEmpty())
                    unreadable.remove(key);
            }
        }
        writeUnreadable(section, unreadable);
    }

    static void writeUnreadable(ObjectWriter &section, const QJsonObject &entries)
    {
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            section.write(entry.key(), entry.value());
    }

    const CacheContents &m_contents;
    QList<std::shared_ptr<const CachePartition>> m_partitions;
};

} // namespace

WipedByteArray formatUnifiedCache(const CacheContents &contents)
{
    return Formatter(contents).run();
}

} // namespace QtSignIn
