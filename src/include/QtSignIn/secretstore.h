#pragma once

#include <QtCore/QString>

#include <functional>
#include <memory>

#include <QtSignIn/global.h>
#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// Where the few secrets are that must outlive the process: one key of 32 bytes for each storage folder. An application
/// replaces it to use a keychain of its own, tests to play one.
///
/// Used only from the thread of the application object. Nothing blocks it: \a done is called once, later, from its
/// event loop, and after some seconds at most, whatever becomes of the service behind.
class QTSIGNIN_CORE_EXPORT SecretStore {
public:
    using ReadDone = std::function<void(const Result<Secret> &)>;
    using Done = std::function<void(const Result<void> &)>;

    virtual ~SecretStore();

    /// ErrorCode::SecretNotFound only if the store is open and holds none. Others, for all three:
    /// ErrorCode::KeychainUnavailable, ErrorCode::KeychainLocked, ErrorCode::KeychainTimedOut.
    virtual void read(const QString &name, ReadDone done) = 0;

    /// In place of what was there.
    virtual void write(const QString &name, const Secret &secret, Done done) = 0;

    /// No error if there is none.
    virtual void remove(const QString &name, Done done) = 0;

    /// The keychain of the person's desktop session: Secret Service or KWallet, Credential Manager, Keychain. All jobs
    /// of the process share one thread, and each has 5 seconds.
    static std::shared_ptr<SecretStore> system();
};

} // namespace QtSignIn
