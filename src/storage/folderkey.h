#pragma once

#include <QtCore/QObject>

#include "storage/storageaccess.h"
#include "storage/storagekey.h"

namespace QtSignIn {

/// The key that a folder's files are encrypted with: from the keychain to the storage thread.
class FolderKey : public QObject {
    Q_OBJECT

public:
    struct Made {
        enum class Outcome {
            New,
            OfAnother, ///< a program that was faster; it may have written files
            KeychainFailed,
            FolderFailed
        };

        Outcome outcome = Outcome::New;
        Result<void> result;
    };

    explicit FolderKey(StorageAccess &storage)
        : m_storage(storage)
    {
    }

    /// Without it nothing can be read or written.
    bool isMissing() const { return m_storage.settings().policy == Storage::SystemKeychain && !m_isHeld; }
    bool isBeingMade() const { return m_isBeingMade; }

    /// The keychain did not have it, and no other one is in its place yet.
    bool isLost() const { return isMissing() && !m_isBeingMade && !m_lostId.isEmpty(); }
    bool isLost(const QByteArray &id) const { return isLost() && id == m_lostId; }

    /// Takes the one with this \a id from the keychain. ErrorCode::StorageKeyLost is remembered: make() then puts
    /// another one in its place.
    void read(const QByteArray &id, std::function<void(const Result<void> &)> done);

    /// Makes a new one, unless another program has meanwhile. Not while isBeingMade().
    void make(std::function<void(const Made &)> done);

private:
    void use(const StorageKey &key);
    void handleAdopted(const StorageKey &key, const Result<QByteArray> &adopted);
    void end(Made::Outcome outcome, const Result<void> &result);

    StorageAccess &m_storage;
    bool m_isHeld = false;
    bool m_isBeingMade = false;
    QByteArray m_lostId;
    std::function<void(const Made &)> m_made;
};

} // namespace QtSignIn
