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
    store->putNote(nameOf(authorization), Secret(authorization.toSecretJson()));
    sweep();
}

void PendingDevices::sweep()
{
    m_timer.reset();
    const QList<DeviceAuthorization> pending = list();
    if (pending.isEmpty())
        return;
    const qint64 rest = m_session->clock().now().msecsTo(pending.last().expiresAt());
    m_timer = m_session->clock().singleShot(std::chrono::milliseconds(rest + 1), [this] { sweep(); });
}

void PendingDevices::forget(const DeviceAuthorization &authorization)
{
    if (AccountStore *const store = m_session->accountStore(); store && !authorization.isNull())
        store->removeNote(nameOf(authorization));
}

} // namespace QtSignIn
