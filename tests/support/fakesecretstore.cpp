#include "support/fakesecretstore.h"

#include <utility>

namespace QtSignIn {

void FakeSecretStore::read(const QString &name, ReadDone done)
{
    ask(Operation::Read, name, [this, name, done = std::move(done)](const std::optional<Error> &error) {
        if (error)
            done(*error);
        else if (const auto entry = entries.constFind(name); entry != entries.cend())
            done(Secret(*entry));
        else
            done(Error(Error::Kind::Storage, QString::fromLatin1(ErrorCode::SecretNotFound),
                QStringLiteral("The fake keychain holds no such entry.")));
    });
}

void FakeSecretStore::write(const QString &name, const Secret &secret, Done done)
{
    ask(Operation::Write, name, [this, name, secret, done = std::move(done)](const std::optional<Error> &error) {
        if (!error)
            entries.insert(name, secret);
        done(error ? Result<void>(*error) : Result<void>());
    });
}

void FakeSecretStore::remove(const QString &name, Done done)
{
    ask(Operation::Remove, name, [this, name, done = std::move(done)](const std::optional<Error> &error) {
        if (!error)
            entries.remove(name);
        done(error ? Result<void>(*error) : Result<void>());
    });
}

void FakeSecretStore::setErrors(const Error &error)
{
    for (const Operation operation : {Operation::Read, Operation::Write, Operation::Remove})
        setError(operation, error);
}

void FakeSecretStore::release()
{
    m_holds = false;
    for (const std::function<void()> &answer : std::exchange(m_held, {}))
        QMetaObject::invokeMethod(&m_context, answer, Qt::QueuedConnection);
}

void FakeSecretStore::answerNext()
{
    m_held.dequeue()();
}

void FakeSecretStore::ask(
    Operation operation, const QString &name, std::function<void(const std::optional<Error> &)> answer)
{
    ++m_counts[operation];
    ++m_count;
    m_names.append(name);
    const auto give = [this, operation, answer = std::move(answer)] {
        const auto error = m_errors.constFind(operation);
        answer(error == m_errors.cend() ? std::nullopt : std::optional<Error>(*error));
    };
    if (m_holds)
        m_held.enqueue(give);
    else
        QMetaObject::invokeMethod(&m_context, give, Qt::QueuedConnection);
}

} // namespace QtSignIn
