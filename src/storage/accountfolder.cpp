#include "storage/accountfolder.h"

#include "cache/unifiedcache.h"
#include "model/makeerror.h"
#include "storage/lockfile.h"
#include "storage/partitionfile.h"
#include "storage/sealedfile.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto accountInfix = ".account"_L1;
constexpr auto noteInfix = ".note"_L1;

Error notSealed()
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageNotWritable,
        u"The sign-in could not be encrypted, so it was not stored. It is kept in memory."_s);
}

bool hasCode(const Error &error, const char *code)
{
    return error.code() == QLatin1StringView(code);
}

} // namespace

AccountFolder::AccountFolder(Storage policy, const QStringList &environments)
    : m_policy(policy)
    , m_environments(environments)
{
}

void AccountFolder::setDirectory(const std::shared_ptr<StorageDirectory> &directory)
{
    m_directory = directory;
    forget();
}

/// Other names, other contents.
void AccountFolder::setKey(const StorageKey &key)
{
    m_key = key;
    forget();
}

void AccountFolder::forget()
{
    m_known.clear();
    m_toVisit.clear();
    m_unreadable.clear();
    m_damaged.clear();
    m_misnamed.clear();
    m_metadata = {};
}

QString AccountFolder::stemOf(const CacheKey &key) const
{
    const QString environment = m_environments.contains(key.environment)
        ? *std::min_element(m_environments.cbegin(), m_environments.cend())
        : key.environment;
    return sealedFileStem(m_key, (key.homeAccountId + u'\n' + environment).toUtf8());
}

QString AccountFolder::suffix() const
{
    return m_policy == Storage::SystemKeychain ? u".sealed"_s : u".plain"_s;
}

QString AccountFolder::nameOf(const CacheKey &key) const
{
    return stemOf(key) + accountInfix + suffix();
}

QString AccountFolder::noteFileName(const QString &name) const
{
    return name + noteInfix + suffix();
}

QString AccountFolder::noteNameOf(const QString &fileName) const
{
    return fileName.chopped(noteInfix.size() + suffix().size());
}

QString AccountFolder::metadataName() const
{
    return "metadata"_L1 + suffix();
}

AccountFolder::Kind AccountFolder::kindOf(const QString &fileName) const
{
    if (fileName == metadataName())
        return Kind::Metadata;
    if (fileName.endsWith(accountInfix + suffix()))
        return Kind::Account;
    return fileName.endsWith(noteInfix + suffix()) ? Kind::Note : Kind::Foreign;
}

Result<WipedByteArray> AccountFolder::open(const QString &name, QByteArrayView bytes) const
{
    return m_key ? openFile(*m_key, name, bytes) : openPlainFile(name, bytes);
}

WipedByteArray AccountFolder::seal(const QString &name, QByteArrayView text, const QByteArray &nonce) const
{
    return m_key ? WipedByteArray(sealFile(*m_key, name, text, nonce)) : plainFile(name, text);
}

StorageNews AccountFolder::look(int mostReads)
{
    StorageNews news;
    if (!m_directory || needsKey())
        return news;
    if (!m_toVisit.isEmpty()) {
        (void)visit(mostReads, news);
        // What changed since they were listed is for another look.
        news.isComplete = false;
        return news;
    }
    const Result<QList<StoredFile>> files = m_directory->files();
    if (files.hasError()) {
        news.failure = files.error();
        return news;
    }
    for (const StoredFile &file : *files) {
        if (kindOf(file.name) != Kind::Foreign)
            m_toVisit.enqueue(file);
    }
    QSet<QString> present;
    for (const StoredFile &file : std::as_const(m_toVisit))
        present.insert(file.name);
    news.isComplete = visit(mostReads, news);
    if (news.isComplete) {
        // The disk may think better of it by the next look.
        m_unreadable.clear();
        forgetMissing(present, news);
    }
    return news;
}

bool AccountFolder::isStill(const QString &name, const FileStamp &stamp) const
{
    const auto now = m_directory->stampOf(name);
    return now.hasValue() && *now == stamp;
}

bool AccountFolder::visit(int mostReads, StorageNews &news)
{
    for (; !m_toVisit.isEmpty(); m_toVisit.dequeue()) {
        const StoredFile &file = m_toVisit.head();
        const auto known = m_known.constFind(file.name);
        // We may have written it since it was listed.
        if (known != m_known.cend() && (known->stamp == file.stamp || isStill(file.name, known->stamp)))
            continue;
        if (m_unreadable.contains(file.name) && m_unreadable.value(file.name) == file.stamp)
            continue;
        if (mostReads-- == 0)
            return false;
        if (!read(file.name, news, Lock::NotHeld))
            m_unreadable.insert(file.name, file.stamp);
    }
    return true;
}

StorageNews AccountFolder::look(const CacheKey &key)
{
    StorageNews news;
    if (m_directory && !needsKey())
        readIfChanged(nameOf(key), news, Lock::NotHeld);
    return news;
}

void AccountFolder::readIfChanged(const QString &name, StorageNews &news, Lock lock)
{
    const auto found = m_directory->stampOf(name);
    if (found.hasError()) {
        news.problems.append(found.error());
        return;
    }
    const std::optional<FileStamp> stamp = *found;
    if (stamp && m_known.contains(name) && m_known.value(name).stamp == *stamp)
        return;
    if (stamp)
        read(name, news, lock);
    else if (const Known gone = m_known.take(name); gone.partition)
        news.partitions.append({gone.key, nullptr});
}

void AccountFolder::forgetMissing(const QSet<QString> &present, StorageNews &news)
{
    const QStringList names = m_known.keys();
    for (const QString &name : names) {
        if (present.contains(name))
            continue;
        const Known gone = m_known.take(name);
        if (gone.partition)
            news.partitions.append({gone.key, nullptr});
        if (kindOf(name) == Kind::Note)
            news.notes.append({noteNameOf(name), {}});
    }
}

bool AccountFolder::read(const QString &name, StorageNews &news, Lock lock)
{
    auto file = m_directory->read(name);
    if (file.hasError()) {
        news.problems.append(file.error());
        return false;
    }
    auto content = std::move(file).value();
    if (!content)
        return true;
    const FileStamp stamp = content->second;
    const WipedByteArray bytes = std::move(content->first);
    Known &known = m_known[name];
    const CacheKey before = known.key;
    const bool wasHeld = known.partition != nullptr;
    known = {stamp, {}, nullptr, false};
    const std::optional<Error> problem = take(name, bytes, known, news);
    known.isUsable = !problem;
    if (!problem) {
        m_damaged.remove(name);
        return true;
    }
    news.problems.append(*problem);
    if (hasCode(*problem, ErrorCode::StorageDamaged)) {
        const bool isSetAside = setAside(name, stamp, lock);
        m_known.remove(name);
        m_damaged.insert(name);
        if (wasHeld)
            news.damaged.append(before);
        return isSetAside;
    }
    return true;
}

std::optional<Error> AccountFolder::take(const QString &name, QByteArrayView bytes, Known &known, StorageNews &news)
{
    const Result<WipedByteArray> text = open(name, bytes);
    if (text.hasError())
        return text.error();
    if (kindOf(name) == Kind::Note) {
        news.notes.append({noteNameOf(name), *text});
        return std::nullopt;
    }
    if (kindOf(name) == Kind::Metadata) {
        const Result<CacheContents> metadata = parseUnifiedCache(*text);
        if (metadata.hasError()) {
            return makeError(Error::Kind::Storage, ErrorCode::StorageDamaged,
                u"The file of what belongs to no account was damaged. It was set aside; nobody has to sign in again."_s);
        }
        m_metadata = *metadata;
        news.metadata = *metadata;
        return std::nullopt;
    }
    const auto partition = parsePartition(*text);
    if (partition.hasError())
        return partition.error();
    if (nameOf((*partition)->key) != name)
        m_misnamed.insert(name);
    known.key = (*partition)->key;
    known.partition = *partition;
    news.partitions.append({known.key, known.partition});
    return std::nullopt;
}

/// Not if another program has replaced it meanwhile. False if it is still there.
bool AccountFolder::setAside(const QString &name, const FileStamp &stamp, Lock lock)
{
    std::unique_ptr<LockFile> held;
    if (lock == Lock::NotHeld) {
        Result<std::unique_ptr<LockFile>> taken = LockFile::lock(*m_directory, QString::fromUtf16(FolderLockName));
        if (taken.hasError())
            return false;
        held = std::move(taken).value();
    }
    return !isStill(name, stamp) || m_directory->setAside(name).hasValue();
}

AccountFolder::Current AccountFolder::current(const CacheKey &key, StorageNews &news)
{
    const QString name = nameOf(key);
    readIfChanged(name, news, Lock::Held);
    if (const auto known = m_known.constFind(name); known != m_known.cend())
        return {known->partition, !known->isUsable};
    for (const QString &other : std::as_const(m_misnamed)) {
        if (stemOf(m_known.value(other).key) == stemOf(key))
            return {m_known.value(other).partition};
    }
    return {nullptr, m_damaged.contains(name)};
}

CacheContents AccountFolder::currentMetadata(StorageNews &news)
{
    readIfChanged(metadataName(), news, Lock::Held);
    return m_metadata;
}

Result<void> AccountFolder::put(
    const CacheKey &key, const std::shared_ptr<const CachePartition> &partition, const QByteArray &nonce)
{
    const QString name = nameOf(key);
    if (!partition) {
        if (m_known.contains(name) && !m_known.value(name).isUsable)
            return {};
        m_known.remove(name);
        m_damaged.remove(name);
        const Result<void> removed = m_directory->remove(name);
        return removed.hasError() ? removed : removeMisnamed(key);
    }
    const Result<FileStamp> stamp = replace(name, formatPartition(partition), nonce);
    if (stamp.hasError())
        return stamp.error();
    m_known.insert(name, {*stamp, key, partition, true});
    m_damaged.remove(name);
    return removeMisnamed(key);
}

/// A version that knows other names of the provider has called the file differently.
Result<void> AccountFolder::removeMisnamed(const CacheKey &key)
{
    const QSet<QString> misnamed = m_misnamed;
    for (const QString &name : misnamed) {
        if (stemOf(m_known.value(name).key) != stemOf(key))
            continue;
        if (const Result<void> removed = m_directory->remove(name); removed.hasError())
            return removed;
        m_misnamed.remove(name);
        m_known.remove(name);
    }
    return {};
}

Result<void> AccountFolder::putMetadata(const CacheContents &metadata, const QByteArray &nonce)
{
    const QString name = metadataName();
    const Result<FileStamp> stamp = replace(name, formatUnifiedCache(metadata), nonce);
    if (stamp.hasError())
        return stamp.error();
    m_known.insert(name, {*stamp, {}, nullptr, true});
    m_metadata = metadata;
    return {};
}

Result<void> AccountFolder::putNote(const StoredNote &note, const QByteArray &nonce)
{
    const QString name = noteFileName(note.name);
    if (note.text.isEmpty()) {
        m_known.remove(name);
        return m_directory->remove(name);
    }
    const Result<FileStamp> stamp = replace(name, note.text, nonce);
    if (stamp.hasError())
        return stamp.error();
    m_known.insert(name, {*stamp, {}, nullptr, true});
    return {};
}

Result<FileStamp> AccountFolder::replace(const QString &name, QByteArrayView text, const QByteArray &nonce)
{
    if (m_known.contains(name) && !m_known.value(name).isUsable) {
        if (const Result<QString> aside = m_directory->setAside(name); aside.hasError())
            return aside.error();
        m_known.remove(name);
    }
    const WipedByteArray bytes = seal(name, text, nonce);
    if (bytes.isEmpty())
        return notSealed();
    return m_directory->write(name, bytes);
}

} // namespace QtSignIn
