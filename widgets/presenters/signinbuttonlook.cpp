#include "presenters/signinbuttonlook.h"

#include <QtCore/QCoreApplication>

#include "displaytext.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::SignInButton)
};

std::optional<SignInButtonColors> firstOf(const std::optional<SignInButtonColors> &best,
    const std::optional<SignInButtonColors> &next, const std::optional<SignInButtonColors> &last)
{
    return best ? best : next ? next : last;
}

std::optional<SignInButtonColors> colorsFor(const SignInButtonStyle &style, SignInButtonScheme scheme)
{
    switch (scheme) {
    case SignInButtonScheme::Dark:
        return firstOf(style.dark, style.neutral, style.light);
    case SignInButtonScheme::Neutral:
        return firstOf(style.neutral, style.light, style.dark);
    case SignInButtonScheme::Light:
        break;
    }
    return firstOf(style.light, style.neutral, style.dark);
}

} // namespace

QString signInButtonText(const SignInButtonStyle &style)
{
    const QString name = displayText(style.providerName);
    return name.isEmpty() ? Text::tr("Sign in") : Text::tr("Sign in with %1", "a provider").arg(name);
}

std::optional<SignInButtonLook> signInButtonLook(
    const SignInButtonStyle &style, SignInButtonScheme scheme, bool hasLogo)
{
    if (style.needsLogo && !hasLogo)
        return std::nullopt;
    const std::optional<SignInButtonColors> colors = colorsFor(style, scheme);
    if (!colors)
        return std::nullopt;
    SignInButtonLook look {QColor(colors->background), QColor(colors->text), {}};
    if (!colors->border.isEmpty())
        look.border = QColor(colors->border);
    return look;
}

} // namespace QtSignIn
