#pragma once

#include <QtCore/QList>

#include <QtSignIn/account.h>
#include <QtSignIn/result.h>

namespace Demo {

/// Those whose username is \a hint, without regard to case, or whose homeAccountId is exactly that. With an empty
/// hint: all.
QList<QtSignIn::Account> accountsNamed(const QList<QtSignIn::Account> &accounts, const QString &hint);

/// The one that \a hint means. An error names the candidates; it is InteractionRequired if nobody fits.
QtSignIn::Result<QtSignIn::Account> chooseAccount(const QList<QtSignIn::Account> &accounts, const QString &hint);

/// Whether chooseAccount() failed since several fit.
bool isAmbiguousAccount(const QtSignIn::Error &error);

} // namespace Demo
