#pragma once

#include <QtCore/QDebug>
#include <QtCore/QMetaType>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>

#include <QtSignIn/global.h>

namespace QtSignIn {

class AccountData;

/// Somebody who signed in. Comes from results and from PublicClientApplication::accounts(); it can't be written by
/// hand. A value; copies are shared and may be used from any thread. Two are equal if homeAccountId() and environment()
/// are.
class QTSIGNIN_CORE_EXPORT Account {
public:
    Account();
    explicit Account(QSharedDataPointer<AccountData> data);
    Account(const Account &other);
    Account(Account &&other) noexcept;
    Account &operator=(const Account &other);
    Account &operator=(Account &&other) noexcept;
    ~Account();

    /// True for a default-constructed one, which names nobody.
    bool isNull() const;

    /// `preferred_username`, else `upn`, `email` or `sub`. For people to read; it can change and may not be unique.
    QString username() const;

    /// `name`, else empty.
    QString displayName() const;

    /// `email`, else empty. Not verified by us.
    QString email() const;

    /// Identifies the person: Microsoft's `uid.utid`, else `base64url(SHA-256(iss)) + "." + sub`.
    QString homeAccountId() const;

    /// The `iss` that signed them in; for Microsoft the host, as in MSAL's cache.
    QString environment() const;

    /// The person in the tenant of this account: Microsoft's `oid`, else `sub`.
    QString localAccountId() const;

    /// Microsoft's tenant, as MSAL's `realm` has it: `common` and the like where that was asked for. Else empty.
    QString tenantId() const;

    /// `MSSTS` or `ADFS` (MSAL's `authority_type`); empty for everybody but Microsoft.
    QString authorityType() const;

    /// The grant that signed them in (MSAL's `account_source`, a `grant_type` of RFC 6749).
    QString accountSource() const;

    /// `iss` of the ID token; empty for a provider without ID tokens.
    QString issuer() const;

    /// `sub` of the ID token; empty for a provider without ID tokens.
    QString subject() const;

    friend QTSIGNIN_CORE_EXPORT bool operator==(const Account &left, const Account &right);
    friend bool operator!=(const Account &left, const Account &right) { return !(left == right); }

private:
    friend class AccountData;
    QSharedDataPointer<AccountData> d;
};

/// Prints that it is an account, not whose.
QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const Account &account);

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::Account)
