#pragma once

#include <QtCore/QSharedData>

#include <QtSignIn/account.h>

namespace QtSignIn {

class AccountData : public QSharedData {
public:
    static const AccountData &of(const Account &account) { return *account.d; }

    QString username;
    QString displayName;
    QString email;
    QString homeAccountId;
    QString environment;
    QString localAccountId;
    QString tenantId;
    QString authorityType;
    QString accountSource;
    QString issuer;
    QString subject;
};

/// What \a details says of the person who is \a known: the same home account in the same environment.
Account withIdentityOf(const Account &known, const Account &details);

} // namespace QtSignIn
