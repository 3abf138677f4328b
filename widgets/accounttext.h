#pragma once

#include <QtCore/QString>

#include <QtSignIn/account.h>

namespace QtSignIn {

/// What the provider calls \a account, fit for a plain-text label: its display name, else its user name or e-mail
/// address; may be empty.
QString foreignNameOf(const Account &account);

/// The same, or that the account has no name.
QString accountName(const Account &account);

/// What tells two people of the same name apart; empty if accountName() says it already.
QString accountDetail(const Account &account);

/// "Alice Example, alice@example.com, needs to sign in again"
QString spokenAccount(const Account &account, bool needsInteraction);

} // namespace QtSignIn
