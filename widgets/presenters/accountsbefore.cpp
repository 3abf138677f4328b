#include "presenters/accountsbefore.h"

#include <QtSignIn/publicclientapplication.h>

namespace QtSignIn {

void AccountsBefore::remember(const PublicClientApplication *application)
{
    m_accounts.reset();
    if (application && application->loadState() != LoadState::NotLoaded
        && application->loadState() != LoadState::Loading)
        m_accounts = application->accounts();
}

void AccountsBefore::forgetNewcomer(PublicClientApplication *application, const Account &account) const
{
    if (application && m_accounts && !m_accounts->contains(account))
        application->removeAccount(account);
}

} // namespace QtSignIn
