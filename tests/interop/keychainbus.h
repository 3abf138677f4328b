#pragma once

#include "interop/sessionbus.h"

/// A session in which a GNOME Keyring keeps what it was given.
class KeychainBus : public SessionBus {
public:
    KeychainBus();
    ~KeychainBus();

    /// GNOME Keyring, open or not; the first time it must be open, which makes a collection. Whether it runs.
    bool startKeyring(bool unlocked);
    void stopKeyring();

private:
    QProcess m_keyring;
};
