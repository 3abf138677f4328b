#include "model/scopes.h"

#include "model/makeerror.h"

#include <algorithm>

namespace QtSignIn {

QStringList parseScopes(QStringView scope)
{
    return normalizedScopes(scope.toString().split(u' ', Qt::SkipEmptyParts));
}

QString formatScopes(const QStringList &scopes)
{
    return normalizedScopes(scopes).join(u' ');
}

QStringList normalizedScopes(QStringList scopes)
{
    scopes.removeAll(QString());
    scopes.sort();
    scopes.removeDuplicates();
    return scopes;
}

bool containsScopes(const QStringList &granted, const QStringList &asked)
{
    return std::all_of(asked.cbegin(), asked.cend(), [&](const QString &scope) { return granted.contains(scope); });
}

Result<void> checkScopes(const QStringList &scopes)
{
    const auto wrong =
        std::find_if_not(scopes.cbegin(), scopes.cend(), [](const QString &scope) { return isScopeToken(scope); });
    if (wrong == scopes.cend())
        return {};
    return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
        QStringLiteral("\"%1\" is not a scope: give each scope as a string of its own.").arg(*wrong));
}

bool isScopeToken(QStringView scope)
{
    return !scope.isEmpty() && std::all_of(scope.cbegin(), scope.cend(), [](QChar character) {
        const char16_t code = character.unicode();
        return code > 0x20 && code < 0x7F && code != u'"' && code != u'\\';
    });
}

} // namespace QtSignIn
