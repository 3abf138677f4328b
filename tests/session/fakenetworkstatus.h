#pragma once

#include "system/networkstatus.h"

namespace QtSignIn {

/// A network that is there when the test says so.
class FakeNetworkStatus : public NetworkStatus {
public:
    bool isOnline() const override { return m_isOnline; }

    void goOffline() { m_isOnline = false; }
    void goOnline()
    {
        m_isOnline = true;
        Q_EMIT cameOnline();
    }

private:
    bool m_isOnline = true;
};

} // namespace QtSignIn
