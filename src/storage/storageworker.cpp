#include "storage/storageworker.h"

#include "cache/metadatamerge.h"
#include "model/makeerror.h"
#include "storage/storageerrors.h"

#include <QtCore/QFileInfo>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Says which key the sealed files need; the key itself is in the secret store.
const QString keyIdFile = u"key"_s;
constexpr qsizetype keyIdSize = 16;

QString renewalLockName(const QString &stem)
{
    return stem + ".renewal"_L1;
}

} // namespace

StorageWorker::StorageWorker(const QString &directory, Storage policy, const QStringList &environments)
    : m_path(directory)
    , m_policy(policy)
    , m_folder(policy, environments)
{
}

StorageWorker::~StorageWorker() = default;

void StorageWorker::setKey(const StorageKey &key)
{
    m_keyId = key.id;
    m_keyStamp.reset();
    m_folder.setKey(key);
}

/// Who signs out removes files of theirs, but never the one that names the key.
bool StorageWorker::isLost() const
{
    if (!m_directory)
        return false;
    if (!m_directory->isInPlace())
        return true;
    const auto keyFile = m_directory->stampOf(keyIdFile);
    return !m_keyId.isEmpty() && keyFile.hasValue() && !keyFile->has_value();
}

void StorageWorker::noteLoss()
{
    if (!isLost())
        return;
    ++m_losses;
    m_renewalLocks.clear();
    m_folder.setDirectory(nullptr);
    m_directory.reset();
    m_isSwept = false;
    // The watch is on what was there, not on the path.
    if (m_watcher && !m_watcher->directories().isEmpty())
        m_watcher->removePaths(m_watcher->directories());
}

/// If it is there, by whomever; else it is waited for.
void StorageWorker::findAgain()
{
    noteLoss();
    if (m_directory)
        return;
    watchTheWayThere();
    if (QFileInfo::exists(m_path))
        (void)openDirectory(false);
}

Result<void> StorageWorker::openDirectory(bool create)
{
    noteLoss();
    if (m_directory)
        return {};
    const Result<std::shared_ptr<StorageDirectory>> directory = StorageDirectory::open(m_path, create);
    if (directory.hasError())
        return directory.error();
    // A file is replaced as a whole: its own watch would end with the first change.
    watch(m_path);
    m_directory = *directory;
    if (const Result<void> keyed = m_keyId.isEmpty() ? Result<void>() : findKeyId(create); keyed.hasError()) {
        m_directory.reset();
        return keyed.error();
    }
    m_folder.setDirectory(m_directory);
    return {};
}

/// Instead of what was watched before.
void StorageWorker::watch(const QString &path)
{
    if (!m_changeListener || (m_watcher && m_watcher->directories() == QStringList {path}))
        return;
    if (!m_watcher) {
        m_watcher = std::make_unique<QFileSystemWatcher>();
        QObject::connect(
            m_watcher.get(), &QFileSystemWatcher::directoryChanged, m_watcher.get(), [this] { handleChange(); });
    }
    if (const QStringList watched = m_watcher->directories(); !watched.isEmpty())
        m_watcher->removePaths(watched);
    m_watcher->addPath(path);
}

/// The folder is not there: what comes nearest to it is.
void StorageWorker::watchTheWayThere()
{
    const auto nearest = [this] {
        QString path = m_path;
        while (!QFileInfo::exists(path) && path != QFileInfo(path).path())
            path = QFileInfo(path).path();
        return path;
    };
    // The next one may be made before the watch begins.
    QString before;
    for (QString path = nearest(); path != before && path != m_path; path = nearest()) {
        watch(path);
        before = path;
    }
}

void StorageWorker::handleChange()
{
    findAgain();
    if (!m_directory)
        return;
    // A folder that was made again at once has lost its watch.
    watch(m_path);
    m_changeListener();
}

Result<std::unique_ptr<LockFile>> StorageWorker::lockFolder()
{
    if (const Result<void> opened = openDirectory(true); opened.hasError())
        return opened.error();
    Result<std::unique_ptr<LockFile>> lock = LockFile::lock(*m_directory, QString::fromUtf16(FolderLockName));
    if (lock.hasError())
        return lock;
    if (!std::exchange(m_isSwept, true))
        m_directory->sweep();
    if (const Result<void> confirmed = confirmKey(); confirmed.hasError())
        return confirmed.error();
    return lock;
}

Result<QByteArray> StorageWorker::open()
{
    noteLoss();
    if (!m_directory && !QFileInfo::exists(m_path)) {
        watchTheWayThere();
        if (!QFileInfo::exists(m_path))
            return QByteArray();
    }
    if (const Result<void> opened = openDirectory(false); opened.hasError())
        return opened.error();
    return m_policy == Storage::SystemKeychain ? readKeyId() : QByteArray();
}

Result<QByteArray> StorageWorker::readKeyId() const
{
    const auto file = m_directory->read(keyIdFile);
    if (file.hasError())
        return file.error();
    if (!file->has_value())
        return QByteArray();
    const QByteArray id = QByteArray::fromHex((*file)->first.trimmed());
    if (id.size() != keyIdSize) {
        return makeError(Error::Kind::Storage, ErrorCode::StorageDamaged,
            u"The file \"%1\" in \"%2\", which names the key of the stored sign-ins, is damaged. Restore it, or remove "
            "it to begin anew."_s.arg(keyIdFile, m_path));
    }
    return id;
}

/// A folder that was made again is to be of the key that is in use. With \a create that is put back, too.
Result<void> StorageWorker::findKeyId(bool create)
{
    std::unique_ptr<LockFile> held;
    if (create) {
        Result<std::unique_ptr<LockFile>> lock = LockFile::lock(*m_directory, QString::fromUtf16(FolderLockName));
        if (lock.hasError())
            return lock.error();
        held = std::move(lock).value();
    }
    const Result<QByteArray> present = readKeyId();
    if (present.hasError())
        return present.error();
    // One of another program's is taken by who is told of it.
    if (!present->isEmpty())
        return {};
    return create ? writeKeyId(m_keyId) : Result<void>(storageNotReadable(m_path, u"it was emptied"_s));
}

Result<void> StorageWorker::writeKeyId(const QByteArray &id)
{
    const Result<FileStamp> written = m_directory->write(keyIdFile, id.toHex() + '\n');
    return written.hasError() ? Result<void>(written.error()) : Result<void>();
}

/// A program that did not find the key in the keychain has made another one.
Result<bool> StorageWorker::isKeyReplaced()
{
    if (m_keyId.isEmpty())
        return false;
    const auto stamp = m_directory->stampOf(keyIdFile);
    if (stamp.hasError())
        return stamp.error();
    if (*stamp && *stamp == m_keyStamp)
        return false;
    const Result<QByteArray> id = readKeyId();
    if (id.hasError())
        return id.error();
    m_keyStamp = *id == m_keyId ? *stamp : std::nullopt;
    return !id->isEmpty() && *id != m_keyId;
}

/// What is sealed with a key that the folder does not name is lost at the next start. Only while the folder is locked.
Result<void> StorageWorker::confirmKey()
{
    const Result<bool> replaced = isKeyReplaced();
    if (replaced.hasError())
        return replaced.error();
    if (*replaced) {
        return makeError(Error::Kind::Storage, ErrorCode::StorageKeyLost,
            u"Another program has given the stored sign-ins another key."_s);
    }
    return {};
}

Result<QByteArray> StorageWorker::adoptKey(const StorageKey &key, const QByteArray &lost)
{
    const Result<std::unique_ptr<LockFile>> lock = lockFolder();
    if (lock.hasError())
        return lock.error();
    const Result<QByteArray> present = readKeyId();
    if (present.hasError() || (!present->isEmpty() && *present != lost))
        return present;
    if (!present->isEmpty()) {
        if (const Result<QString> aside = m_directory->setAside(keyIdFile); aside.hasError())
            return aside.error();
    }
    const Result<void> written = writeKeyId(key.id);
    return written.hasError() ? Result<QByteArray>(written.error()) : Result<QByteArray>(key.id);
}

StorageNews StorageWorker::look(int mostReads)
{
    findAgain();
    StorageNews news;
    if (m_directory) {
        const Result<bool> replaced = isKeyReplaced();
        news.isKeyReplaced = replaced.hasValue() && *replaced;
    }
    if (!news.isKeyReplaced)
        news = m_folder.look(mostReads);
    news.losses = m_losses;
    return news;
}

StorageNews StorageWorker::look(const CacheKey &key)
{
    findAgain();
    StorageNews news = m_folder.look(key);
    news.losses = m_losses;
    return news;
}

PartitionSaved StorageWorker::save(const PartitionSave &save)
{
    PartitionSaved saved;
    const Result<std::unique_ptr<LockFile>> lock = lockFolder();
    saved.news.losses = m_losses;
    auto base = save.losses == m_losses ? save.base : nullptr;
    saved.stored = base;
    if (lock.hasError()) {
        saved.result = lock.error();
        return saved;
    }
    const auto [theirs, isUnusable] = m_folder.current(save.key, saved.news);
    // What nobody can read says nothing of what another program did.
    if (isUnusable)
        base = nullptr;
    auto next = save.mine;
    if (theirs != base) {
        auto merged =
            std::make_shared<CachePartition>(mergePartitions(base.get(), save.mine.get(), theirs.get(), save.conflict));
        merged->key = save.key;
        next = merged->isEmpty() ? nullptr : merged;
    }
    if (!areStoredAlike(next.get(), theirs.get()))
        saved.result = m_folder.put(save.key, next, save.nonce);
    if (saved.result.hasValue())
        saved.stored = next;
    else if (!isUnusable)
        saved.stored = theirs;
    return saved;
}

MetadataSaved StorageWorker::save(const MetadataSave &save)
{
    MetadataSaved saved;
    const Result<std::unique_ptr<LockFile>> lock = lockFolder();
    saved.news.losses = m_losses;
    const CacheContents base = save.losses == m_losses ? save.base : CacheContents();
    saved.stored = base;
    if (lock.hasError()) {
        saved.result = lock.error();
        return saved;
    }
    const CacheContents theirs = m_folder.currentMetadata(saved.news);
    const CacheContents next = mergeMetadata(base, save.mine, theirs);
    if (!isSameMetadata(next, theirs))
        saved.result = m_folder.putMetadata(next, save.nonce);
    saved.stored = saved.result.hasValue() ? next : theirs;
    return saved;
}

NoteSaved StorageWorker::save(const StoredNote &note, const QByteArray &nonce)
{
    const Result<std::unique_ptr<LockFile>> lock = lockFolder();
    return {lock.hasError() ? Result<void>(lock.error()) : m_folder.putNote(note, nonce), m_losses};
}

Result<bool> StorageWorker::tryLockRenewal(const CacheKey &key)
{
    if (const Result<void> opened = openDirectory(true); opened.hasError())
        return opened.error();
    const QString stem = m_folder.stemOf(key);
    Result<std::unique_ptr<LockFile>> lock = LockFile::tryLock(*m_directory, renewalLockName(stem));
    if (lock.hasError())
        return lock.error();
    const bool isLocked = lock.value() != nullptr;
    if (isLocked)
        m_renewalLocks[stem] = std::move(lock).value();
    return isLocked;
}

void StorageWorker::unlockRenewal(const CacheKey &key)
{
    const auto lock = m_renewalLocks.find(m_folder.stemOf(key));
    if (lock == m_renewalLocks.end())
        return;
    lock->second->removeFile();
    m_renewalLocks.erase(lock);
}

} // namespace QtSignIn
