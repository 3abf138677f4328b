#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QObject>

#include <QtSignIn/error.h>
#include <QtSignIn/global.h>

namespace QtSignIn {

/// What became of a sign-out. This computer has forgotten the account in any case.
struct QTSIGNIN_CORE_EXPORT SignOutResult {
    Q_GADGET
public:
    enum class Step {
        Done,
        NotAsked, ///< the options don't ask for it, or nothing was held that it could be done with
        NotSupported, ///< the provider has no endpoint for it
        Failed,
    };
    Q_ENUM(Step)

    /// Whether there was anything to forget here.
    bool removedLocally = false;

    /// The tokens, at the provider.
    Step revocation = Step::NotAsked;
    Error revocationError = {}; ///< if that failed: the tokens may stay good until they end by themselves

    /// The session that the browser holds with the provider.
    Step browserSession = Step::NotAsked;
    Error browserSessionError = {}; ///< if that failed: the provider may sign the person in again without asking
};

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::SignOutResult)
