#include "console/accountchoice.h"

using namespace QtSignIn;

namespace Demo {

namespace {

constexpr char AmbiguousAccount[] = "ambiguous_account";

QStringList usernames(const QList<Account> &accounts)
{
    QStringList names;
    for (const Account &account : accounts)
        names += account.username().isEmpty() ? account.homeAccountId() : account.username();
    return names;
}

QStringList homeAccountIds(const QList<Account> &accounts)
{
    QStringList ids;
    for (const Account &account : accounts)
        ids += account.homeAccountId();
    return ids;
}

/// \a names for one line; a cache can hold thousands.
QString listed(const QStringList &names)
{
    constexpr qsizetype most = 10;
    QString text = QStringList(names.mid(0, most)).join(QStringLiteral(", "));
    if (names.size() > most)
        text += QStringLiteral(" and %1 more").arg(names.size() - most);
    return text;
}

Error nobody(const QList<Account> &accounts, const QString &hint)
{
    const QString text = accounts.isEmpty()
        ? QStringLiteral("Nobody is signed in here.")
        : QStringLiteral("'%1' is not signed in here; who is: %2.").arg(hint, listed(usernames(accounts)));
    return Error(Error::Kind::InteractionRequired, QString::fromLatin1(ErrorCode::NoAccount), text);
}

Error ambiguous(const QString &text)
{
    return Error(Error::Kind::Configuration, QString::fromLatin1(AmbiguousAccount), text);
}

} // namespace

QList<Account> accountsNamed(const QList<Account> &accounts, const QString &hint)
{
    if (hint.isEmpty())
        return accounts;
    QList<Account> named;
    for (const Account &account : accounts) {
        if (account.username().compare(hint, Qt::CaseInsensitive) == 0 || account.homeAccountId() == hint)
            named += account;
    }
    return named;
}

Result<Account> chooseAccount(const QList<Account> &accounts, const QString &hint)
{
    const QList<Account> candidates = accountsNamed(accounts, hint);
    if (candidates.isEmpty())
        return nobody(accounts, hint);
    if (candidates.size() == 1)
        return candidates.constFirst();
    if (hint.isEmpty())
        return ambiguous(QStringLiteral("Several people are signed in. Say who with --login-hint: %1.")
                             .arg(listed(usernames(candidates))));
    return ambiguous(QStringLiteral("'%1' is the name of several accounts. Say which with --login-hint: %2.")
                         .arg(hint, listed(homeAccountIds(candidates))));
}

bool isAmbiguousAccount(const Error &error)
{
    return error.code() == QLatin1StringView(AmbiguousAccount);
}

} // namespace Demo
