#include "storage/renewallocks.h"

#include "model/makeerror.h"

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error renewedElsewhere()
{
    return makeError(Error::Kind::Network, ErrorCode::RefreshBusy,
        u"Another program has been renewing the same sign-in for long. Try again."_s);
}

} // namespace

void RenewalLocks::lock(const CacheKey &key, QObject *context, std::function<void(const Result<void> &)> done)
{
    const quint64 id = ++m_lastId;
    m_waiters.emplace(id, Waiter {key, context, std::move(done), m_storage.clock().steadyNow() + longestRenewal, {}});
    tryLock(id);
}

void RenewalLocks::tryLock(quint64 id)
{
    const CacheKey key = m_waiters.at(id).key;
    using Answer = std::pair<Result<bool>, StorageNews>;
    m_storage.run(
        [key](StorageWorker &worker) {
            Result<bool> locked = worker.tryLockRenewal(key);
            return Answer(locked, worker.look(key));
        },
        [this, id](const Answer &answer) { handle(id, answer.first, answer.second); });
}

void RenewalLocks::handle(quint64 id, const Result<bool> &locked, const StorageNews &news)
{
    const QPointer<RenewalLocks> guard(this);
    Q_EMIT newsCame(news);
    if (!guard)
        return;
    const auto found = m_waiters.find(id);
    Waiter &waiter = found->second;
    const bool isLocked = locked.hasValue() && *locked;
    const bool isOver = m_storage.clock().steadyNow() >= waiter.giveUpAt;
    if (!waiter.context && isLocked)
        unlock(waiter.key);
    if (waiter.context && locked.hasValue() && !isLocked && !isOver) {
        waiter.timer = m_storage.clock().singleShot(pollInterval, [this, id] { tryLock(id); });
        return;
    }
    const auto ended = m_waiters.extract(found);
    // Better renewed without the lock than not at all.
    if (locked.hasError())
        Q_EMIT problemMet(locked.error());
    if (!ended.mapped().context)
        return;
    if (locked.hasValue() && !isLocked)
        ended.mapped().done(renewedElsewhere());
    else
        ended.mapped().done({});
}

void RenewalLocks::unlock(const CacheKey &key)
{
    if (m_storage.hasBegun())
        m_storage.run([key](StorageWorker &worker) { worker.unlockRenewal(key); });
}

} // namespace QtSignIn
