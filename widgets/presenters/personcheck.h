#pragma once

#include <optional>

#include <QtSignIn/tokenresult.h>

#include "presenters/accountsbefore.h"

namespace QtSignIn {

struct ExpectedPerson;

/// Holds back whoever signed in and was not expected until somebody decides. Who is not kept leaves nothing behind.
class PersonCheck {
public:
    /// To be called before an attempt lets anybody in.
    void rememberAccounts(const PublicClientApplication *application) { m_accountsBefore.remember(application); }

    /// True if \a result is about somebody else than \a expected.
    bool holdsBack(const TokenResult &result, const ExpectedPerson &expected);

    /// Who is held back.
    const std::optional<TokenResult> &otherPerson() const { return m_otherPerson; }

    /// Lets them in; nothing if nobody was held back.
    std::optional<TokenResult> keep();

    /// Forgets them, unless they were signed in before. Slots of the application may delete the caller.
    void drop(PublicClientApplication *application);

private:
    AccountsBefore m_accountsBefore;
    std::optional<TokenResult> m_otherPerson;
};

} // namespace QtSignIn
