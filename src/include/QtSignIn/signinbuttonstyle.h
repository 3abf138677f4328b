#pragma once

#include <QtCore/QString>

#include <optional>

#include <QtSignIn/global.h>

namespace QtSignIn {

/// Each as `#rrggbb`.
struct QTSIGNIN_CORE_EXPORT SignInButtonColors {
    QString background = {};
    QString text = {};
    QString border = {}; ///< empty: none
};

/// How a provider wants a button to look that signs people in there, as its published guidelines have it. A preset's
/// `signInButton`, see `docs/presets.md`. No logo is in it: those are the providers', who hand them out themselves.
struct QTSIGNIN_CORE_EXPORT SignInButtonStyle {
    QString providerName = {}; ///< for the button's text
    bool needsLogo = false; ///< the colours are only for a button that bears the provider's logo
    std::optional<SignInButtonColors> light = {};
    std::optional<SignInButtonColors> dark = {};
    std::optional<SignInButtonColors> neutral = {}; ///< fits both
    int cornerRadius = 4; ///< in device-independent pixels
    int fontWeight = 500; ///< as OpenType has it, 100 to 900

    bool hasColors() const { return light || dark || neutral; }
};

} // namespace QtSignIn
