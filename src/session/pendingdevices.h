#pragma once

#include <QtCore/QList>

#include <memory>

#include <QtSignIn/clock.h>
#include <QtSignIn/deviceauthorization.h>

namespace QtSignIn {

class Session;

/// The device codes that somebody may still enter, kept beside the accounts so that they survive a restart. Forgotten
/// when they expire.
class PendingDevices {
public:
    explicit PendingDevices(Session *session);

    /// Of this client, the one that ends last first.
    QList<DeviceAuthorization> list();
    void remember(const DeviceAuthorization &authorization);
    void forget(const DeviceAuthorization &authorization);

    /// Forgets those that have expired, now and as the others do.
    void sweep();

private:
    Session *const m_session;
    std::unique_ptr<Timer> m_timer;
};

} // namespace QtSignIn
