#pragma once

#include <QtCore/QString>

#include <functional>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// What a keychain is asked.
struct KeyringTask {
    enum class Operation { Read, Write, Remove };

    Operation operation = Operation::Read;
    QString name = {};
    Secret secret = {}; ///< to be written
};

/// A keychain, asked one thing after the other in a thread that it may block.
class KeyringBackend {
public:
    /// What was read; an empty one when the rest worked. Errors are those of SecretStore.
    using Done = std::function<void(const Result<Secret> &)>;

    virtual ~KeyringBackend() = default;

    /// Comes first; no task is started before \a ready is called, in the same thread: during the call, later, or never.
    virtual void prepare(const std::function<void()> &ready) { ready(); }

    /// \a done comes in the same thread: during the call, later, or never.
    virtual void start(const KeyringTask &task, Done done) = 0;
};

} // namespace QtSignIn
