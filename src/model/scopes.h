#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// `scope` (RFC 6749 3.3): a set, written sorted by its bytes so that equal sets have equal texts.
QStringList parseScopes(QStringView scope);
QString formatScopes(const QStringList &scopes);

/// Sorted, without repeats and empty entries.
QStringList normalizedScopes(QStringList scopes);

bool containsScopes(const QStringList &granted, const QStringList &asked);

/// ErrorCode::InvalidConfiguration for one that is not a scope token, such as two in one string.
Result<void> checkScopes(const QStringList &scopes);

/// One token of RFC 6749 3.3: `%x21 / %x23-5B / %x5D-7E`.
bool isScopeToken(QStringView scope);

} // namespace QtSignIn
