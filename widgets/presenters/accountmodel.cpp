#include <QtSignIn/accountmodel.h>

#include <QtCore/QCollator>
#include <QtCore/QPointer>
#include <QtGui/QIcon>

#include <QtSignIn/publicclientapplication.h>

#include <algorithm>
#include <vector>

#include "accounttext.h"
#include "avatar.h"
#include "avatarpainting.h"
#include "displaytext.h"

namespace QtSignIn {

namespace {

/// Account's comparison asks only whether it is the same person.
bool saysTheSame(const Account &left, const Account &right)
{
    return left.displayName() == right.displayName() && left.username() == right.username()
        && left.email() == right.email() && left.tenantId() == right.tenantId();
}

/// As the person's language sorts the names that are shown; those of one name as they were.
QList<Account> sortedByName(const QList<Account> &accounts)
{
    struct Named {
        QString name;
        Account account;
    };
    std::vector<Named> named;
    named.reserve(size_t(accounts.size()));
    for (const Account &account : accounts)
        named.push_back({accountName(account), account});
    const QCollator collator;
    const bool hasRules = collator.locale().language() != QLocale::C;
    std::stable_sort(named.begin(), named.end(), [&](const Named &left, const Named &right) {
        return (hasRules ? collator.compare(left.name, right.name) : left.name.compare(right.name, Qt::CaseInsensitive))
            < 0;
    });
    QList<Account> sorted;
    sorted.reserve(accounts.size());
    for (const Named &entry : named)
        sorted.append(entry.account);
    return sorted;
}

} // namespace

class AccountModelPrivate {
public:
    struct Row {
        Account account;
        bool needsInteraction;
    };

    explicit AccountModelPrivate(AccountModel *model)
        : q(model)
    {
    }

    void update();
    void updateLater();
    void updateNeed(const Account &account);
    int rowOf(const Account &account) const;
    bool needsInteraction(const Account &account) const
    {
        return application && application->needsInteraction(account);
    }
    Avatar avatarOf(const Row &row) const;

    AccountModel *const q;
    QPointer<PublicClientApplication> application;
    QList<Row> rows;
    QList<std::pair<Account, QImage>> pictures;
    bool isUpdateComing = false;
    bool isOtherApplication = false; ///< than that of the rows

private:
    void updateOnce();
    void removeVanished(const QList<Account> &accounts);
    void putMissing(const QList<Account> &accounts);

    bool isUpdating = false;
    bool isOutdated = false; ///< what isUpdating goes by
};

int AccountModelPrivate::rowOf(const Account &account) const
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const Row &row) { return row.account == account; });
    return found == rows.cend() ? -1 : int(found - rows.cbegin());
}

/// A slot that hears of a row may change the accounts again.
void AccountModelPrivate::update()
{
    isOutdated = true;
    if (std::exchange(isUpdating, true))
        return;
    const QPointer<AccountModel> guard(q);
    while (guard && std::exchange(isOutdated, false))
        updateOnce();
    if (guard)
        isUpdating = false;
}

void AccountModelPrivate::updateOnce()
{
    const QPointer<AccountModel> guard(q);
    if (std::exchange(isOtherApplication, false))
        removeVanished({});
    if (!guard || isOutdated)
        return;
    const QList<Account> accounts = application ? sortedByName(application->accounts()) : QList<Account>();
    removeVanished(accounts);
    if (guard && !isOutdated)
        putMissing(accounts);
}

void AccountModelPrivate::removeVanished(const QList<Account> &accounts)
{
    const QPointer<AccountModel> guard(q);
    for (int row = int(rows.size()) - 1; row >= 0; --row) {
        const Account account = rows.at(row).account;
        if (accounts.contains(account))
            continue;
        q->beginRemoveRows({}, row, row);
        rows.removeAt(row);
        pictures.removeIf([&](const auto &picture) { return picture.first == account; });
        q->endRemoveRows();
        if (!guard || isOutdated)
            return;
    }
}

/// \a accounts are in the order of their names. Who is here stays where they are.
void AccountModelPrivate::putMissing(const QList<Account> &accounts)
{
    const QPointer<AccountModel> guard(q);
    int next = 0;
    for (const Account &account : accounts) {
        const int held = rowOf(account);
        if (held < 0) {
            q->beginInsertRows({}, next, next);
            rows.insert(next, {account, needsInteraction(account)});
            q->endInsertRows();
            ++next;
        } else {
            next = held + 1;
            if (saysTheSame(rows.at(held).account, account))
                continue;
            rows[held].account = account;
            Q_EMIT q->dataChanged(q->index(held), q->index(held));
        }
        if (!guard || isOutdated)
            return;
    }
}

/// Tokens come more often than names change.
void AccountModelPrivate::updateLater()
{
    if (std::exchange(isUpdateComing, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isUpdateComing = false;
            update();
        },
        Qt::QueuedConnection);
}

void AccountModelPrivate::updateNeed(const Account &account)
{
    const int row = rowOf(account);
    if (row < 0 || rows.at(row).needsInteraction == needsInteraction(account))
        return;
    rows[row].needsInteraction = !rows.at(row).needsInteraction;
    Q_EMIT q->dataChanged(
        q->index(row), q->index(row), {AccountModel::NeedsInteractionRole, Qt::DecorationRole, Qt::AccessibleTextRole});
}

Avatar AccountModelPrivate::avatarOf(const Row &row) const
{
    Avatar avatar = QtSignIn::avatarOf(row.account);
    avatar.picture = q->picture(row.account);
    avatar.needsAttention = row.needsInteraction;
    return avatar;
}

AccountModel::AccountModel(QObject *parent)
    : QAbstractListModel(parent)
    , d(std::make_unique<AccountModelPrivate>(this))
{
}

AccountModel::~AccountModel() = default;

void AccountModel::setApplication(PublicClientApplication *application)
{
    if (d->application == application)
        return;
    if (d->application)
        disconnect(d->application, nullptr, this, nullptr);
    d->application = application;
    d->isOtherApplication = true;
    if (application) {
        connect(application, &PublicClientApplication::accountsChanged, this, [this] { d->update(); });
        connect(application, &PublicClientApplication::tokenCacheChanged, this, [this] { d->updateLater(); });
        connect(application, &PublicClientApplication::needsInteractionChanged, this,
            [this](const Account &account) { d->updateNeed(account); });
        connect(application, &QObject::destroyed, this, [this] { d->update(); });
    }
    d->update();
}

PublicClientApplication *AccountModel::application() const
{
    return d->application;
}

bool AccountModel::isRow(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this && index.row() < rowCount();
}

Account AccountModel::account(const QModelIndex &index) const
{
    return isRow(index) ? d->rows.at(index.row()).account : Account();
}

QModelIndex AccountModel::indexOf(const Account &account) const
{
    const int row = d->rowOf(account);
    return row < 0 ? QModelIndex() : index(row);
}

void AccountModel::setPicture(const Account &account, const QImage &picture)
{
    d->pictures.removeIf([&](const auto &held) { return held.first == account; });
    if (!picture.isNull())
        d->pictures.append({account, avatarPicture(picture)});
    if (const QModelIndex changed = indexOf(account); changed.isValid())
        Q_EMIT dataChanged(changed, changed, {PictureRole, Qt::DecorationRole});
}

QImage AccountModel::picture(const Account &account) const
{
    const auto found =
        std::find_if(d->pictures.cbegin(), d->pictures.cend(), [&](const auto &held) { return held.first == account; });
    return found == d->pictures.cend() ? QImage() : found->second;
}

int AccountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

QVariant AccountModel::data(const QModelIndex &index, int role) const
{
    if (!isRow(index))
        return {};
    const AccountModelPrivate::Row &row = d->rows.at(index.row());
    switch (role) {
    case AccountRole:
        return QVariant::fromValue(row.account);
    case Qt::DisplayRole:
    case NameRole:
        return accountName(row.account);
    case DetailRole:
        return accountDetail(row.account);
    case UsernameRole:
        return displayText(row.account.username());
    case EmailRole:
        return displayText(row.account.email());
    case InitialsRole:
        return d->avatarOf(row).initials;
    case ColorRole:
        return avatarColor(row.account);
    case PictureRole:
        return picture(row.account);
    case EnvironmentRole:
        return displayText(row.account.environment());
    case TenantRole:
        return displayText(row.account.tenantId());
    case NeedsInteractionRole:
        return row.needsInteraction;
    case Qt::DecorationRole:
        return avatarIcon(d->avatarOf(row));
    case Qt::AccessibleTextRole:
        return spokenAccount(row.account, row.needsInteraction);
    default:
        return {};
    }
}

QHash<int, QByteArray> AccountModel::roleNames() const
{
    return {{AccountRole, "account"}, {NameRole, "name"}, {DetailRole, "detail"}, {UsernameRole, "username"},
        {EmailRole, "email"}, {InitialsRole, "initials"}, {ColorRole, "color"}, {PictureRole, "picture"},
        {EnvironmentRole, "environment"}, {TenantRole, "tenant"}, {NeedsInteractionRole, "needsInteraction"},
        {Qt::DecorationRole, "decoration"}, {Qt::AccessibleTextRole, "accessibleText"}};
}

} // namespace QtSignIn
