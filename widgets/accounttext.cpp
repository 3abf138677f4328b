#include "accounttext.h"

#include <QtCore/QCoreApplication>

#include "displaytext.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::AccountText)
};

} // namespace

QString foreignNameOf(const Account &account)
{
    for (const QString &candidate : {account.displayName(), account.username(), account.email()}) {
        if (const QString name = displayText(candidate); !name.isEmpty())
            return name;
    }
    return {};
}

QString accountName(const Account &account)
{
    const QString name = foreignNameOf(account);
    return name.isEmpty() ? Text::tr("Account without a name") : name;
}

QString accountDetail(const Account &account)
{
    const QString name = foreignNameOf(account);
    for (const QString &candidate : {account.username(), account.email()}) {
        if (const QString detail = displayText(candidate); !detail.isEmpty() && detail != name)
            return detail;
    }
    return {};
}

QString spokenAccount(const Account &account, bool needsInteraction)
{
    const QString name = accountName(account);
    const QString detail = accountDetail(account);
    if (detail.isEmpty())
        return needsInteraction ? Text::tr("%1, needs to sign in again").arg(name) : name;
    return needsInteraction ? Text::tr("%1, %2, needs to sign in again", "name, user name").arg(name, detail)
                            : Text::tr("%1, %2", "name, user name").arg(name, detail);
}

} // namespace QtSignIn
