#include "widgets/signinpage.h"

#include <QtWidgets/QDialog>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/signindialog.h>

#include "widgets/accountview.h"
#include "widgets/claimsview.h"
#include "widgets/errorbanner.h"
#include "widgets/partnames.h"
#include "widgets/providerform.h"
#include "widgets/signinsession.h"
#include "widgets/timelineview.h"

using namespace QtSignIn;

namespace Demo {

namespace {

/// Scrolls down, never sideways.
QScrollArea *scrolledDown(QWidget *widget, const QString &name)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(name);
    area->setWidget(widget);
    widget->setAccessibleName(name);
    area->setMinimumWidth(widget->minimumSizeHint().width() + area->fontMetrics().height());
    return area;
}

} // namespace

SignInPage::SignInPage(SignInSession *session, TimelineModel *timeline, const State &state, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_provider(new ProviderForm(state.choice, session->usesEmbeddedBrowser()))
    , m_error(new ErrorBanner)
    , m_account(new AccountView)
    , m_tabs(new QTabWidget)
    , m_claims(new ClaimsView)
    , m_userInfo(new ClaimsView)
{
    m_claims->setAccessibleName(tr("Claims of the ID token"));
    m_userInfo->setAccessibleName(tr("Claims of the user info"));
    m_tabs->addTab(new TimelineView(timeline), tr("Timeline"));
    m_tabs->addTab(m_claims, tr("ID token"));
    m_tabs->addTab(m_userInfo, tr("User info"));
    m_tabs->setMinimumHeight(fontMetrics().height() * 10);
    m_tabs->setAccessibleName(tr("What the sign-in brought"));

    auto *result = new QWidget;
    auto *resultLayout = new QVBoxLayout(result);
    resultLayout->addWidget(m_error);
    resultLayout->addWidget(m_account);
    resultLayout->addWidget(m_tabs, 1);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(scrolledDown(m_provider, tr("How to sign in")));
    columns->addWidget(scrolledDown(result, tr("Result")));
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setSizes({fontMetrics().averageCharWidth() * 48, fontMetrics().averageCharWidth() * 96});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(columns);
    nameParts(this);

    connect(m_provider, &ProviderForm::signInRequested, this, &SignInPage::signIn);
    connect(m_account, &AccountView::refreshRequested, session,
        [session] { session->use(session->result()->account(), true); });
    connect(m_account, &AccountView::userInfoRequested, session, &SignInSession::askForUserInfo);
    connect(m_account, &AccountView::signOutRequested, session,
        [session] { session->signOut(session->result()->account()); });
    connect(session, &SignInSession::resultChanged, this, &SignInPage::showResult);
    connect(session, &SignInSession::userInfoChanged, this, &SignInPage::showUserInfo);
    connect(session, &SignInSession::errorOccurred, m_error, &ErrorBanner::showError);
    connect(session, &SignInSession::errorGone, m_error, &QWidget::hide);
    showResult();
    m_userInfo->setClaims(session->userInfo());
    if (state.error)
        m_error->showError(*state.error);
    m_tabs->setCurrentIndex(state.tab);
}

SignInPage::State SignInPage::state() const
{
    return {m_provider->choice(), m_error->error(), m_tabs->currentIndex()};
}

SignInPage::~SignInPage() = default;

void SignInPage::signIn()
{
    m_error->hide();
    if (!m_session->choose(m_provider->choice()))
        return;
    QDialog *dialog = newDialog();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QDialog *SignInPage::newDialog()
{
    const ProviderChoice &choice = m_session->choice();
    if (choice.way == Way::AnotherDevice) {
        auto *dialog = new DeviceCodeDialog(m_session->application(), choice.scopes, {}, window());
        connect(dialog, &DeviceCodeDialog::signedIn, m_session, &SignInSession::setResult);
        return dialog;
    }
    auto *dialog = new SignInDialog(m_session->application(), choice.scopes, window());
    connect(dialog, &SignInDialog::signedIn, m_session, &SignInSession::setResult);
    return dialog;
}

void SignInPage::showResult()
{
    const std::optional<TokenResult> result = m_session->result();
    m_account->setResult(result);
    m_claims->setClaims(result ? result->idTokenClaims() : QJsonObject());
}

void SignInPage::showUserInfo()
{
    m_userInfo->setClaims(m_session->userInfo());
    if (!m_session->userInfo().isEmpty())
        m_tabs->setCurrentWidget(m_userInfo);
}

} // namespace Demo
