#pragma once

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <map>

#include "storage/storageaccess.h"

namespace QtSignIn {

/// The locks that only one program has while it renews a person's tokens.
///
/// Polled: a thread that waits in the kernel could not be told to stop.
class RenewalLocks : public QObject {
    Q_OBJECT

public:
    explicit RenewalLocks(StorageAccess &storage)
        : m_storage(storage)
    {
    }

    /// Calls \a done with the lock, after newsCame() said what others stored meanwhile, unless \a context goes before.
    /// ErrorCode::RefreshBusy if another program has it for longer than longestRenewal.
    void lock(const CacheKey &key, QObject *context, std::function<void(const Result<void> &)> done);
    void unlock(const CacheKey &key);

    static constexpr std::chrono::seconds longestRenewal {45}; ///< a request and its storing take less
    static constexpr std::chrono::milliseconds pollInterval {20};

Q_SIGNALS:
    void newsCame(const QtSignIn::StorageNews &news);
    void problemMet(const QtSignIn::Error &problem);

private:
    struct Waiter {
        CacheKey key;
        QPointer<QObject> context;
        std::function<void(const Result<void> &)> done;
        std::chrono::milliseconds giveUpAt;
        std::unique_ptr<Timer> timer;
    };

    void tryLock(quint64 id);
    void handle(quint64 id, const Result<bool> &locked, const StorageNews &news);

    StorageAccess &m_storage;
    std::map<quint64, Waiter> m_waiters;
    quint64 m_lastId = 0;
};

} // namespace QtSignIn
