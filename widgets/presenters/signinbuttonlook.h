#pragma once

#include <QtGui/QColor>

#include <optional>

#include <QtSignIn/signinbuttonstyle.h>

namespace QtSignIn {

/// The provider's colours on a button.
struct SignInButtonLook {
    QColor background;
    QColor text;
    QColor border; ///< not valid: none
};

enum class SignInButtonScheme { Light, Dark, Neutral };

/// "Sign in", or where.
QString signInButtonText(const SignInButtonStyle &style);

/// The next best for a scheme that the provider has not. Nothing if the button is to look as the desktop's others do:
/// the provider has no colours, or allows them only with the logo that is missing.
std::optional<SignInButtonLook> signInButtonLook(
    const SignInButtonStyle &style, SignInButtonScheme scheme, bool hasLogo);

} // namespace QtSignIn
