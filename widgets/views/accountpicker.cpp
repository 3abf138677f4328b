#include <QtSignIn/accountpicker.h>

#include <QtCore/QEvent>
#include <QtCore/QPointer>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/accountmodel.h>
#include <QtSignIn/publicclientapplication.h>

#include <algorithm>
#include <utility>

#include "presenters/accountpickerrows.h"
#include "views/accountlistview.h"
#include "views/scrollareanames.h"

namespace QtSignIn {

namespace {
constexpr int MostRowsAtFirst = 5; // as many are shown without scrolling
}

class AccountPickerPrivate {
public:
    explicit AccountPickerPrivate(AccountPicker *picker)
        : q(picker)
        , ownModel(new AccountModel(picker))
        , rows(new AccountPickerRows(ownModel, picker))
        , view(new AccountListView(picker))
    {
    }
    Q_DISABLE_COPY_MOVE(AccountPickerPrivate)

    void choose(const QModelIndex &index);
    void greet(int newRows);
    void keepACurrentRow();
    void tellOfCurrentLater();
    void nameParts();
    AccountModel *model() const { return rows->accounts() ? rows->accounts() : ownModel; }

    AccountPicker *const q;
    AccountModel *const ownModel;
    AccountPickerRows *const rows;
    AccountListView *const view;
    Account toldCurrent;
    bool isTellingOfCurrent = false;
};

void AccountPickerPrivate::choose(const QModelIndex &index)
{
    if (rows->isAnotherAccount(index))
        Q_EMIT q->anotherAccountRequested();
    else if (const Account account = rows->account(index); !account.isNull())
        Q_EMIT q->accountChosen(account);
}

/// Arrow keys need a place to begin from.
void AccountPickerPrivate::keepACurrentRow()
{
    q->updateGeometry();
    if (!view->currentIndex().isValid() && rows->rowCount() > 0)
        view->setCurrentIndex(rows->index(0));
}

/// When view and models are done with the change: a slot may take accounts away, or the model, and they would miss it.
void AccountPickerPrivate::tellOfCurrentLater()
{
    if (std::exchange(isTellingOfCurrent, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isTellingOfCurrent = false;
            const Account current = q->currentAccount();
            if (current != std::exchange(toldCurrent, current))
                Q_EMIT q->currentAccountChanged(current);
        },
        Qt::QueuedConnection);
}

/// Those who come first are a better choice than the last row, which was the only one.
void AccountPickerPrivate::greet(int newRows)
{
    if (rows->isAnotherAccount(view->currentIndex()) && rows->rowCount() == newRows + 1)
        view->setCurrentIndex(rows->index(0));
    keepACurrentRow();
}

void AccountPickerPrivate::nameParts()
{
    q->setAccessibleName(AccountPicker::tr("Choose an account"));
    nameScrollArea(view, AccountPicker::tr("Accounts"));
}

AccountPicker::AccountPicker(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<AccountPickerPrivate>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(d->view);
    setFocusProxy(d->view);
    d->nameParts();
    d->view->setModel(d->rows);
    const auto endChange = [this] {
        d->keepACurrentRow();
        d->tellOfCurrentLater();
    };
    connect(d->rows, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { d->greet(last - first + 1); });
    connect(d->rows, &QAbstractItemModel::rowsRemoved, this, endChange);
    connect(d->rows, &QAbstractItemModel::modelReset, this, endChange);
    connect(d->rows, &QAbstractItemModel::dataChanged, this, [this] { updateGeometry(); });
    connect(d->view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { d->tellOfCurrentLater(); });
    connect(d->view, &AccountListView::chosen, this, [this](const QModelIndex &index) { d->choose(index); });
    d->keepACurrentRow();
}

AccountPicker::~AccountPicker()
{
    // What goes with us must not speak to us any more.
    d->rows->disconnect(this);
    d->view->selectionModel()->disconnect(this);
}

void AccountPicker::setApplication(PublicClientApplication *application)
{
    d->model()->setApplication(application);
}

PublicClientApplication *AccountPicker::application() const
{
    return d->model()->application();
}

void AccountPicker::setModel(AccountModel *model)
{
    if (d->rows->accounts() && d->rows->accounts() != d->ownModel)
        disconnect(d->rows->accounts(), &QObject::destroyed, this, nullptr);
    d->rows->setAccounts(model ? model : d->ownModel);
    if (model && model != d->ownModel)
        connect(model, &QObject::destroyed, this, [this] { setModel(nullptr); });
}

AccountModel *AccountPicker::model() const
{
    return d->model();
}

void AccountPicker::setOffersAnotherAccount(bool offers)
{
    if (d->rows->offersAnotherAccount() == offers)
        return;
    const QPointer<AccountPicker> guard(this);
    d->rows->setOffersAnotherAccount(offers);
    if (guard)
        Q_EMIT offersAnotherAccountChanged();
}

bool AccountPicker::offersAnotherAccount() const
{
    return d->rows->offersAnotherAccount();
}

Account AccountPicker::currentAccount() const
{
    return d->rows->account(d->view->currentIndex());
}

void AccountPicker::setCurrentAccount(const Account &account)
{
    if (const QModelIndex index = d->rows->indexOf(account); index.isValid())
        d->view->setCurrentIndex(index);
}

QSize AccountPicker::sizeHint() const
{
    const int rows = std::min(d->rows->rowCount(), MostRowsAtFirst);
    const int width = std::max(
        d->view->sizeHintForColumn(0) + 2 * d->view->frameWidth(), d->view->fontMetrics().averageCharWidth() * 36);
    return {width, std::max(d->view->heightOf(rows), d->view->fontMetrics().height() * 4)};
}

QSize AccountPicker::minimumSizeHint() const
{
    const QModelIndex last = d->rows->index(d->rows->rowCount() - 1);
    const int needed = d->rows->isAnotherAccount(last) ? d->view->sizeHintForIndex(last).width() : 0;
    return {std::max(d->view->fontMetrics().averageCharWidth() * 24, needed + 2 * d->view->frameWidth()),
        d->view->heightOf(std::min(d->rows->rowCount(), 2))};
}

void AccountPicker::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        d->nameParts();
        d->rows->retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace QtSignIn
