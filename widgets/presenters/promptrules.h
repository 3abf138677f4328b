#pragma once

#include <QtCore/QList>

#include <QtSignIn/account.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/interactiveoptions.h>

namespace QtSignIn {

/// Whether \a options leave it to the person which account it is to be, so that those known can be offered.
bool leavesAccountOpen(const InteractiveOptions &options);

/// As SignInFlow: with some wishes no token that is held will do.
bool needsInteraction(const InteractiveOptions &options);

/// Has the provider ask who it is, rather than take whoever is signed in there.
Prompt promptForAnother(const QList<Account> &knownAccounts);

} // namespace QtSignIn
