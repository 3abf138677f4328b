#include "system/keyringsecretstore.h"

#include "model/makeerror.h"

#include <utility>

namespace QtSignIn {

using Operation = KeyringTask::Operation;

namespace {

SecretStore::ReadDone withoutSecret(SecretStore::Done done)
{
    return [done = std::move(done)](const Result<Secret> &result) {
        done(result.hasValue() ? Result<void>() : Result<void>(result.error()));
    };
}

} // namespace

KeyringSecretStore::KeyringSecretStore(
    KeyringThread *thread, std::shared_ptr<Clock> clock, std::chrono::milliseconds deadline)
    : m_thread(thread)
    , m_clock(std::move(clock))
    , m_deadline(deadline)
{
}

KeyringSecretStore::~KeyringSecretStore()
{
    for (const auto &[id, caller] : m_callers)
        m_thread->abandon(id);
}

void KeyringSecretStore::read(const QString &name, ReadDone done)
{
    ask({Operation::Read, name}, std::move(done));
}

void KeyringSecretStore::write(const QString &name, const Secret &secret, Done done)
{
    ask({Operation::Write, name, secret}, withoutSecret(std::move(done)));
}

void KeyringSecretStore::remove(const QString &name, Done done)
{
    ask({Operation::Remove, name}, withoutSecret(std::move(done)));
}

void KeyringSecretStore::ask(const KeyringTask &task, ReadDone done)
{
    // Not in the constructor, which may run in another thread.
    if (!m_mailbox)
        m_mailbox = std::make_unique<Mailbox>();
    const quint64 id = m_thread->post(task, m_mailbox->address(),
        [this](quint64 answered, const Result<Secret> &result) { answer(answered, result); });
    m_callers.emplace(id, Caller {std::move(done), m_clock->singleShot(m_deadline, [this, id] { giveUp(id); })});
}

void KeyringSecretStore::giveUp(quint64 id)
{
    m_thread->abandon(id);
    answer(id,
        makeError(Error::Kind::Storage, ErrorCode::KeychainTimedOut,
            QStringLiteral(
                "The system's keychain does not answer. If it asks to be unlocked, do so; else sign out of the "
                "desktop and in again. Then try again.")));
}

void KeyringSecretStore::answer(quint64 id, const Result<Secret> &result)
{
    const auto caller = m_callers.find(id);
    if (caller == m_callers.end())
        return;
    const ReadDone done = std::move(caller->second.done);
    m_callers.erase(caller);
    done(result);
}

} // namespace QtSignIn
