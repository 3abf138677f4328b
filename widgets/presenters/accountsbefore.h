#pragma once

#include <QtCore/QList>

#include <optional>

#include <QtSignIn/account.h>

namespace QtSignIn {

class PublicClientApplication;

/// Who was signed in before an attempt, so that whoever came by mistake can be forgotten.
class AccountsBefore {
public:
    /// Once what is stored has been loaded; before that nobody counts as new.
    void remember(const PublicClientApplication *application);

    /// Forgets \a account unless it was there before. Slots of the application may delete the caller.
    void forgetNewcomer(PublicClientApplication *application, const Account &account) const;

private:
    std::optional<QList<Account>> m_accounts;
};

} // namespace QtSignIn
