#include "system/missingsecretstore.h"

#include "model/makeerror.h"

namespace QtSignIn {

namespace {

Error missing()
{
    return makeError(Error::Kind::Storage, ErrorCode::KeychainUnavailable,
        QStringLiteral("This application was built without QtKeychain, so it can't use the system's keychain. Build "
                       "QtSignIn with QTSIGNIN_WITH_KEYCHAIN, or give the application a SecretStore of its own."));
}

template <typename Callback> void refuse(QObject *context, Callback done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(missing()); }, Qt::QueuedConnection);
}

} // namespace

void MissingSecretStore::read(const QString &, ReadDone done)
{
    refuse(&m_context, std::move(done));
}

void MissingSecretStore::write(const QString &, const Secret &, Done done)
{
    refuse(&m_context, std::move(done));
}

void MissingSecretStore::remove(const QString &, Done done)
{
    refuse(&m_context, std::move(done));
}

} // namespace QtSignIn
