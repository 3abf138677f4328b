#include "session/pendingdevices.h"

#include "model/wipedbytearray.h"
#include "session/session.h"
#include "storage/accountstore.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace QtSignIn {

namespace {

QString nameOf(const DeviceAuthorization &authorization)
{
    const WipedByteArray code = authorization.deviceCode().reveal();
    return QString::fromLatin1(QCryptographicHash::hash(code, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

PendingDevices::PendingDevices(Session *session)
    : m_session(session)
{
}

QList<DeviceAuthorization> PendingDevices::list()
{
    AccountStore *const store = m_session->accountStore();
    QList<DeviceAuthorization> result;
    if (!store)
        return result;
    const QHash<QString, Secret> notes = store->notes();
    for (auto note = notes.cbegin(); note != notes.cend(); ++note) {
        const auto authorization = DeviceAuthorization::fromSecretJson(WipedByteArray(note->reveal()));
        if (authorization.hasError() || authorization->expiresAt() <= m_session->clock().now())
            store->removeNote(note.key());
        else if (authorization->clientId() == m_session->configuration().clientId)
            result.append(*authorization);
    }
    std::sort(result.begin(), result.end(), [](const DeviceAuthorization &left, const DeviceAuthorization &right) {
        return left.expiresAt() > right.expiresAt();
    });
    return result;
}

void PendingDevices::remember(const DeviceAuthorization &authorization)
{
    AccountStore *const store = m_session->accountStore();
    if (!store)
        return;
    // Of an application that never asks for them, those that it did not wait for would pile up.
    list();
    store->putNote(nameOf(authorization), Secret(authorization.toSecretJson()));
}

void PendingDevices::forget(const DeviceAuthorization &authorization)
{
    if (AccountStore *const store = m_session->accountStore(); store && !authorization.isNull())
        store->removeNote(nameOf(authorization));
}

} // namespace QtSignIn
