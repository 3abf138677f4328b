#pragma once

#include <QtCore/QStringList>

#include <memory>

#include <QtSignIn/clock.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/randomsource.h>
#include <QtSignIn/secretstore.h>

namespace QtSignIn {

struct AccountStoreSettings {
    QString directory;
    Storage policy = Storage::SystemKeychain;
    QStringList environments; ///< names of the provider that stand for each other
    std::shared_ptr<SecretStore> secretStore;
    std::shared_ptr<Clock> clock;
    std::shared_ptr<RandomSource> randomSource;
};

} // namespace QtSignIn
