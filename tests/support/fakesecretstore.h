#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QQueue>

#include <QtSignIn/secretstore.h>

#include <functional>
#include <optional>

namespace QtSignIn {

/// A keychain in memory. It answers from the event loop, and what was asked for happens right before its answer.
class FakeSecretStore : public SecretStore {
public:
    enum class Operation { Read, Write, Remove };

    void read(const QString &name, ReadDone done) override;
    void write(const QString &name, const Secret &secret, Done done) override;
    void remove(const QString &name, Done done) override;

    /// What it holds; may be changed, as another program would.
    QHash<QString, Secret> entries;

    /// Every such operation fails, and changes nothing, until clearErrors().
    void setError(Operation operation, const Error &error) { m_errors.insert(operation, error); }
    void setErrors(const Error &error);
    void clearErrors() { m_errors.clear(); }

    /// Answers wait for release(), or for answerNext().
    void setHolds(bool holds) { m_holds = holds; }
    qsizetype heldCount() const { return m_held.size(); }
    void release();

    /// Answers the oldest that was held, at once.
    void answerNext();

    int count(Operation operation) const { return m_counts.value(operation); }
    int count() const { return m_count; }

    /// The names asked for, in order.
    QStringList names() const { return m_names; }

private:
    void ask(Operation operation, const QString &name, std::function<void(const std::optional<Error> &)> answer);

    QObject m_context;
    bool m_holds = false;
    QQueue<std::function<void()>> m_held;
    QHash<Operation, Error> m_errors;
    QHash<Operation, int> m_counts;
    int m_count = 0;
    QStringList m_names;
};

} // namespace QtSignIn
