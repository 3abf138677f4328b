#include "presenters/expectedperson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonObject>

#include "displaytext.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::ExpectedPerson)
};

bool looksLikeAnAddress(const QString &name)
{
    return name.contains(QLatin1Char('@'));
}

/// Whatever a provider may call somebody by, without regard to case.
QStringList namesOf(const TokenResult &result)
{
    QStringList names {result.account().username(), result.account().email()};
    const QJsonObject claims = result.idTokenClaims();
    for (const char *claim : {"preferred_username", "upn", "unique_name", "email"})
        names += claims.value(QLatin1StringView(claim)).toString();
    names.removeAll(result.account().subject());
    return names;
}

/// `login_hint` is Microsoft's, made to be sent back.
bool identifies(const QString &hint, const TokenResult &result)
{
    return hint == result.idTokenClaims().value(QLatin1StringView("login_hint")).toString()
        || hint == result.account().subject();
}

} // namespace

bool ExpectedPerson::isSomebodyElse(const TokenResult &result) const
{
    const Account other = result.account();
    if (!account.isNull())
        return !other.isNull() && account != other;
    if (loginHint.isEmpty() || identifies(loginHint, result)
        || namesOf(result).contains(loginHint, Qt::CaseInsensitive))
        return false;
    const auto isOfTheHintsKind = [&](const QString &name) {
        return !name.isEmpty() && name != other.subject() && looksLikeAnAddress(name) == looksLikeAnAddress(loginHint);
    };
    return isOfTheHintsKind(other.username()) || isOfTheHintsKind(other.email());
}

QString ExpectedPerson::name() const
{
    return account.isNull() ? displayText(loginHint) : accountLabel(account);
}

QString accountLabel(const Account &account)
{
    const QString name = displayText(account.displayName());
    const QString username = displayText(account.username());
    if (name.isEmpty() || name == username)
        return username;
    if (username.isEmpty())
        return name;
    //: %1 is somebody's name, %2 the user name or e-mail address
    return Text::tr("%1 (%2)").arg(name, username);
}

} // namespace QtSignIn
