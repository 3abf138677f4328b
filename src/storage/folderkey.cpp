#include "storage/folderkey.h"

#include "storage/storagekeys.h"

#include <utility>

namespace QtSignIn {

void FolderKey::read(const QByteArray &id, std::function<void(const Result<void> &)> done)
{
    readStorageKey(
        *m_storage.settings().secretStore, id, this, [this, id, done = std::move(done)](const Result<StorageKey> &key) {
            if (key.hasValue())
                use(*key);
            else if (key.error().code() == QLatin1StringView(ErrorCode::StorageKeyLost))
                m_lostId = id;
            done(key.hasValue() ? Result<void>() : Result<void>(key.error()));
        });
}

void FolderKey::use(const StorageKey &key)
{
    m_isHeld = true;
    m_storage.run([key](StorageWorker &worker) { worker.setKey(key); });
}

void FolderKey::make(std::function<void(const Made &)> done)
{
    m_isBeingMade = true;
    m_made = std::move(done);
    createStorageKey(*m_storage.settings().secretStore, *m_storage.settings().randomSource, this,
        [this](const Result<StorageKey> &created) {
            if (created.hasError()) {
                end(Made::Outcome::KeychainFailed, created.error());
                return;
            }
            m_storage.run(
                [key = *created, lost = m_lostId](StorageWorker &worker) { return worker.adoptKey(key, lost); },
                [this, key = *created](const Result<QByteArray> &adopted) { handleAdopted(key, adopted); });
        });
}

void FolderKey::handleAdopted(const StorageKey &key, const Result<QByteArray> &adopted)
{
    if (adopted.hasValue() && *adopted == key.id) {
        use(key);
        end(Made::Outcome::New, {});
        return;
    }
    removeStorageKey(*m_storage.settings().secretStore, key.id);
    if (adopted.hasError()) {
        end(Made::Outcome::FolderFailed, adopted.error());
        return;
    }
    read(*adopted, [this](const Result<void> &found) {
        end(found.hasValue() ? Made::Outcome::OfAnother : Made::Outcome::KeychainFailed, found);
    });
}

void FolderKey::end(Made::Outcome outcome, const Result<void> &result)
{
    m_isBeingMade = false;
    const auto done = std::exchange(m_made, {});
    done({outcome, result});
}

} // namespace QtSignIn
