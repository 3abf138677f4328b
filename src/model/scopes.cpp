#include "model/scopes.h"

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

bool isScopeToken(QStringView scope)
{
    return !scope.isEmpty() && std::all_of(scope.cbegin(), scope.cend(), [](QChar character) {
        const char16_t code = character.unicode();
        return code > 0x20 && code < 0x7F && code != u'"' && code != u'\\';
    });
}

} // namespace QtSignIn
