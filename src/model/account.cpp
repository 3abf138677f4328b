#include "model/account_p.h"

namespace QtSignIn {

Account::Account()
    : d(new AccountData)
{
}
Account::Account(QSharedDataPointer<AccountData> data)
    : d(std::move(data))
{
}
Account::Account(const Account &other) = default;
Account::Account(Account &&other) noexcept = default;
Account &Account::operator=(const Account &other) = default;
Account &Account::operator=(Account &&other) noexcept = default;
Account::~Account() = default;

bool Account::isNull() const
{
    return d->homeAccountId.isEmpty();
}

QString Account::username() const
{
    return d->username;
}

QString Account::displayName() const
{
    return d->displayName;
}

QString Account::email() const
{
    return d->email;
}

QString Account::homeAccountId() const
{
    return d->homeAccountId;
}

QString Account::environment() const
{
    return d->environment;
}

QString Account::localAccountId() const
{
    return d->localAccountId;
}

QString Account::tenantId() const
{
    return d->tenantId;
}

QString Account::authorityType() const
{
    return d->authorityType;
}

QString Account::accountSource() const
{
    return d->accountSource;
}

QString Account::issuer() const
{
    return d->issuer;
}

QString Account::subject() const
{
    return d->subject;
}

Account withIdentityOf(const Account &known, const Account &details)
{
    QSharedDataPointer<AccountData> data(new AccountData(AccountData::of(details)));
    data->homeAccountId = known.homeAccountId();
    data->environment = known.environment();
    if (!known.accountSource().isEmpty())
        data->accountSource = known.accountSource();
    return Account(std::move(data));
}

bool operator==(const Account &left, const Account &right)
{
    return left.d == right.d
        || (left.d->homeAccountId == right.d->homeAccountId && left.d->environment == right.d->environment);
}

QDebug operator<<(QDebug debug, const Account &account)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << (account.isNull() ? "QtSignIn::Account(null)" : "QtSignIn::Account(<redacted>)");
    return debug;
}

} // namespace QtSignIn
