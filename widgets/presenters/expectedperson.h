#pragma once

#include <QtCore/QString>

#include <QtSignIn/account.h>
#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

/// Whom the application expects to sign in; nobody in particular if both are empty.
struct ExpectedPerson {
    Account account = {};
    QString loginHint = {};

    bool isNobody() const { return account.isNull() && loginHint.isEmpty(); }

    /// Whether \a result seems to be about another person. A hint that names people in another way than the provider
    /// does (a phone number, an employee number) says nothing.
    bool isSomebodyElse(const TokenResult &result) const;

    /// For people to read.
    QString name() const;
};

/// Name and user name, as far as there are two: enough to tell one person's accounts apart.
QString accountLabel(const Account &account);

} // namespace QtSignIn
