#pragma once

#include <QtCore/QObject>

#include <QtSignIn/secretstore.h>

namespace QtSignIn {

/// The system's keychain in a build without QtKeychain: ErrorCode::KeychainUnavailable, always.
class MissingSecretStore final : public SecretStore {
public:
    void read(const QString &name, ReadDone done) override;
    void write(const QString &name, const Secret &secret, Done done) override;
    void remove(const QString &name, Done done) override;

private:
    QObject m_context;
};

} // namespace QtSignIn
