#include "widgets/mainwindow.h"

#include <QtCore/QJsonObject>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTabWidget>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/errortext.h>
#include <QtSignIn/loopbackpage.h>
#include <QtSignIn/signindialog.h>

#include "common/browsers.h"
#include "common/flowwatcher.h"
#include "widgets/accountview.h"
#include "widgets/claimsview.h"
#include "widgets/providerform.h"
#include "widgets/timelineview.h"

using namespace QtSignIn;

namespace Demo {

MainWindow::MainWindow(const DemoOptions &options, Reporter *events, QWidget *parent)
    : QMainWindow(parent)
    , m_options(options)
    , m_events(events)
    , m_provider(new ProviderForm(options))
    , m_account(new AccountView)
    , m_tabs(new QTabWidget)
    , m_claims(new ClaimsView)
    , m_userInfo(new ClaimsView)
    , m_timeline(new TimelineView)
{
    setWindowTitle(tr("QtSignIn demo"));
    resize(980, 720);

    m_tabs->addTab(m_claims, tr("ID token"));
    m_tabs->addTab(m_userInfo, tr("User info"));
    m_claims->setAccessibleName(tr("Claims of the ID token"));
    m_userInfo->setAccessibleName(tr("Claims of the user info"));
    m_timeline->setAccessibleName(tr("Timeline"));
    auto *result = new QSplitter(Qt::Vertical);
    result->addWidget(m_account);
    result->addWidget(m_tabs);
    result->addWidget(m_timeline);
    result->setStretchFactor(1, 3);
    result->setStretchFactor(2, 2);
    result->setChildrenCollapsible(false);
    auto *columns = new QSplitter(Qt::Horizontal);
    columns->addWidget(m_provider);
    columns->addWidget(result);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    columns->setContentsMargins(8, 8, 8, 0);
    setCentralWidget(columns);

    connect(m_provider, &ProviderForm::signInRequested, this, &MainWindow::signIn);
    connect(m_account, &AccountView::refreshRequested, this, &MainWindow::refresh);
    connect(m_account, &AccountView::userInfoRequested, this, &MainWindow::askForUserInfo);
    connect(m_account, &AccountView::forgetRequested, this, &MainWindow::forget);
}

MainWindow::~MainWindow() = default;

void MainWindow::approveByItself()
{
    m_approvesByItself = true;
}

void MainWindow::signInAtOnce()
{
    signIn();
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (qobject_cast<SignInDialog *>(button->window()) && button->isDefault())
            return button->click();
    }
}

void MainWindow::signIn()
{
    if (!makeApplication())
        return;
    QDialog *dialog = newDialog();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QDialog *MainWindow::newDialog()
{
    if (m_provider->way() == Way::AnotherDevice) {
        auto *dialog = new DeviceCodeDialog(m_application.get(), m_provider->scopes(), {}, this);
        connect(dialog, &DeviceCodeDialog::signedIn, this, &MainWindow::showResult);
        return dialog;
    }
    auto *dialog = new SignInDialog(m_application.get(), m_provider->scopes(), this);
    connect(dialog, &SignInDialog::signedIn, this, &MainWindow::showResult);
    return dialog;
}

void MainWindow::refresh()
{
    SilentOptions options;
    options.forceRefresh = true;
    TokenFlow *flow = m_application->acquireTokenSilent(m_provider->scopes(), m_result.account(), options);
    connect(flow, &TokenFlow::completed, this, &MainWindow::showResult);
}

void MainWindow::askForUserInfo()
{
    UserInfoFlow *flow = m_application->userInfo(m_result.account());
    connect(flow, &UserInfoFlow::completed, this, [this](const QJsonObject &claims) {
        m_userInfo->setClaims(claims);
        m_tabs->setCurrentWidget(m_userInfo);
    });
}

void MainWindow::forget()
{
    m_application->removeAccount(m_result.account());
    m_account->setResult({});
    m_claims->setClaims({});
    m_userInfo->setClaims({});
}

void MainWindow::showResult(const TokenResult &result)
{
    m_result = result;
    m_account->setResult(result);
    m_claims->setClaims(result.idTokenClaims());
}

/// An application has one for as long as it runs. Here the provider may be another one each time.
bool MainWindow::makeApplication()
{
    if (m_provider->isSandbox() && !m_sandbox) {
        m_sandbox = std::make_unique<DemoSandbox>();
        if (!m_sandbox->start()) {
            m_sandbox.reset();
            auto *box = new QMessageBox(QMessageBox::Warning, windowTitle(),
                tr("The sandbox can't listen on this computer."), QMessageBox::Ok, this);
            box->setTextFormat(Qt::PlainText);
            box->setAttribute(Qt::WA_DeleteOnClose);
            box->open();
            return false;
        }
    }
    if (m_application)
        forget();
    m_application = std::make_unique<PublicClientApplication>(configuration());
    watch(m_application.get());
    return true;
}

void MainWindow::watch(PublicClientApplication *application)
{
    QList<Reporter *> reporters {m_timeline->reporter()};
    if (m_events)
        reporters += m_events;
    auto *watcher = new FlowWatcher(application, reporters);
    connect(watcher, &FlowWatcher::flowFailed, this,
        [this](const Error &error) { statusBar()->showMessage(errorText(error).what, 10000); });
    connect(watcher, &FlowWatcher::flowFinished, this, &MainWindow::flowFinished);
}

ClientConfiguration MainWindow::configuration() const
{
    ClientConfiguration configuration;
    configuration.loopbackPage = translatedLoopbackPage;
    configuration.redirectPath = m_options.redirectPath;
    configuration.allowInsecureHttpForTests = m_options.allowInsecureHttpForTests;
    if (m_options.browser)
        configuration.browser = browserFromCommand(*m_options.browser);
    if (m_provider->isSandbox()) {
        // It forgets everybody when the program ends.
        configuration.storage = Storage::MemoryOnly;
        m_sandbox->configure(configuration);
        if (m_approvesByItself) {
            m_sandbox->approveByItself();
            configuration.browser = followingBrowser();
        }
        return configuration;
    }
    configuration.authority = m_provider->authority();
    configuration.clientId = m_provider->clientId();
    configuration.clientSecret = m_provider->clientSecret();
    if (!configuration.clientSecret.isEmpty())
        configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
    return configuration;
}

} // namespace Demo
