#pragma once

#include <QtCore/QString>

namespace QtSignIn {

/// `eu.login.example` below `login.example`; `a.b.login.example` and `evillogin.example` are not. Names as QUrl::host()
/// gives them.
bool isOneLabelBelow(const QString &host, const QString &domain);
bool isAtOrOneLabelBelow(const QString &host, const QString &domain);

} // namespace QtSignIn
