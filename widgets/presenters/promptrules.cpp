#include "presenters/promptrules.h"

#include <algorithm>

namespace QtSignIn {

bool leavesAccountOpen(const InteractiveOptions &options)
{
    return options.loginHint.isEmpty()
        && !options.prompt.testAnyFlags(PromptValue::Create | PromptValue::SelectAccount | PromptValue::Login);
}

bool needsInteraction(const InteractiveOptions &options)
{
    return (options.prompt & ~Prompt(PromptValue::NoInteraction)) || !options.acrValues.isEmpty() || options.maxAge;
}

/// `select_account` is what Microsoft and Google know; others refuse what they don't know, and must know `login`
/// (OpenID Connect Core 3.1.2.1).
Prompt promptForAnother(const QList<Account> &knownAccounts)
{
    const bool selects = std::any_of(knownAccounts.cbegin(), knownAccounts.cend(), [](const Account &account) {
        return account.authorityType() == QLatin1StringView("MSSTS")
            || account.issuer() == QLatin1StringView("https://accounts.google.com");
    });
    return selects ? PromptValue::SelectAccount : PromptValue::Login;
}

} // namespace QtSignIn
