#pragma once

#include <QtSignIn/secretstore.h>

#include <chrono>
#include <memory>

#include "system/keyringbackend.h"

namespace QtSignIn {

/// QtKeychain, for the keyring thread. A job of it that is deleted in flight crashes; so one that hangs is left alone.
///
/// Its jobs share one queue in the process, which no lock guards: an application that uses QtKeychain in another thread
/// at the same time brings a SecretStore of its own.
std::unique_ptr<KeyringBackend> makeKeychainBackend();

/// SecretStore::system() with another deadline.
std::shared_ptr<SecretStore> makeKeychainSecretStore(std::chrono::milliseconds deadline);

} // namespace QtSignIn
