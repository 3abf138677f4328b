#include "presenters/personcheck.h"

#include "presenters/expectedperson.h"

#include <utility>

namespace QtSignIn {

bool PersonCheck::holdsBack(const TokenResult &result, const ExpectedPerson &expected)
{
    if (!expected.isSomebodyElse(result))
        return false;
    m_otherPerson = result;
    return true;
}

std::optional<TokenResult> PersonCheck::keep()
{
    return std::exchange(m_otherPerson, std::nullopt);
}

void PersonCheck::drop(PublicClientApplication *application)
{
    const AccountsBefore before = m_accountsBefore;
    if (const std::optional<TokenResult> result = keep())
        before.forgetNewcomer(application, result->account());
}

} // namespace QtSignIn
