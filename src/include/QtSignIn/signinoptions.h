#pragma once

#include <QtSignIn/account.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/global.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/silentoptions.h>

namespace QtSignIn {

/// For PublicClientApplication::signIn().
struct QTSIGNIN_CORE_EXPORT SignInOptions {
    /// Who is to sign in; if somebody else does, ErrorCode::SubjectMismatch. Null: the account whose name is
    /// InteractiveOptions::loginHint, and without one the only account there is.
    Account account = {};

    /// Lets the person sign in on another device where no browser can be shown on this one, if the provider has that.
    bool allowDeviceCode = true;

    /// `prompt` (but for PromptValue::NoInteraction), `acr_values` and `max_age` are wishes for an interaction: with
    /// one of them no token that is held will do. A claims challenge holds for the other two ways as well.
    InteractiveOptions interactive = {};
    DeviceCodeOptions deviceCode = {};
    SilentOptions silent = {};
};

} // namespace QtSignIn
