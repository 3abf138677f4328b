#include "widgets/mainwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/signindialog.h>

#include "widgets/aboutdialog.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/settings/settingspage.h"
#include "widgets/signinpage.h"
#include "widgets/signinsession.h"
#include "widgets/timelinemodel.h"

using namespace QtSignIn;

namespace Demo {

namespace {

QList<Reporter *> reportersFor(TimelineModel *timeline, Reporter *events)
{
    QList<Reporter *> reporters {timeline->reporter()};
    if (events)
        reporters += events;
    return reporters;
}

/// What the keyboard's focus was on, by its name.
QString focusedName(const QWidget *window)
{
    const QWidget *widget = window->focusWidget();
    return widget ? widget->objectName() : QString();
}

} // namespace

MainWindow::MainWindow(const DemoOptions &options, Reporter *events, QWidget *parent)
    : QMainWindow(parent)
    , m_settingsFile(options.settingsFile)
    , m_settings(m_settingsFile.read())
    , m_timeline(new TimelineModel(this))
    , m_session(new SignInSession(options, reportersFor(m_timeline, events), this))
{
    m_appearance.apply(m_settings);
    build();
    fitText();
    connect(m_session, &SignInSession::flowFinished, this, &MainWindow::flowFinished);
}

MainWindow::~MainWindow()
{
    // Widgets and flows talk to what else is here.
    delete takeCentralWidget();
    delete m_session;
}

void MainWindow::approveByItself()
{
    m_session->approveByItself();
}

void MainWindow::setBrowser(const std::shared_ptr<Browser> &browser)
{
    m_session->setBrowser(browser);
}

void MainWindow::signInAtOnce()
{
    m_signIn->signIn();
    const auto buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (qobject_cast<SignInDialog *>(button->window()) && button->isDefault())
            return button->click();
    }
}

void MainWindow::showPage(Page page)
{
    m_tabs->setCurrentIndex(static_cast<int>(page));
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Not at once: the event goes on to what would be deleted.
    if (event->type() == QEvent::LanguageChange)
        QMetaObject::invokeMethod(this, &MainWindow::build, Qt::QueuedConnection);
}

/// Everything that has texts and sizes: made anew for another language or text size.
void MainWindow::build()
{
    const int page = m_tabs ? m_tabs->currentIndex() : 0;
    const SignInPage::State signIn = m_signIn ? m_signIn->state() : SignInPage::State {m_session->choice()};
    const QString exhibit = m_gallery ? m_gallery->currentExhibit() : QString();
    const QString focused = focusedName(this);
    delete takeCentralWidget();

    // What is made now has the texts of now.
    QCoreApplication::removePostedEvents(this, QEvent::LanguageChange);
    setWindowTitle(tr("QtSignIn demo"));
    m_timeline->retranslate();
    buildMenus();
    // In the order in which Tab goes through them.
    auto *center = new QWidget;
    center->setAccessibleName(tr("QtSignIn demo"));
    m_tabs = new QTabBar(center);
    m_pages = new QStackedWidget(center);
    m_signIn = new SignInPage(m_session, m_timeline, signIn);
    m_gallery = new GalleryPage;
    auto *settings = new SettingsPage(m_settings);
    connect(settings, &SettingsPage::settingsChanged, this, &MainWindow::useSettings, Qt::QueuedConnection);

    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Pages"));
    m_pages->setAccessibleName(tr("Page"));
    const auto addPage = [this](const QString &text, QWidget *widget) {
        m_tabs->addTab(text);
        m_pages->addWidget(widget);
        widget->setAccessibleName(text);
    };
    addPage(tr("Sign in"), m_signIn);
    addPage(tr("Gallery"), m_gallery);
    addPage(tr("Settings"), settings);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);

    auto *header = new QHBoxLayout;
    header->addWidget(m_tabs, 1);
    header->addWidget(newAccountButton());
    auto *layout = new QVBoxLayout(center);
    layout->addLayout(header);
    layout->addWidget(m_pages, 1);
    setCentralWidget(center);

    if (!exhibit.isEmpty())
        m_gallery->showExhibit(exhibit);
    m_tabs->setCurrentIndex(page);
    if (auto *widget = focused.isEmpty() ? nullptr : center->findChild<QWidget *>(focused))
        widget->setFocus();
}

/// Signing in goes by what is chosen on the page.
AccountButton *MainWindow::newAccountButton()
{
    auto *button = new AccountButton;
    button->setObjectName(QStringLiteral("account"));
    const auto follow = [this, button] {
        button->setApplication(m_session->application());
        if (m_session->result())
            button->setAccount(m_session->result()->account());
    };
    follow();
    connect(m_session, &SignInSession::applicationChanged, button, follow);
    connect(m_session, &SignInSession::resultChanged, button, follow);
    connect(button, &AccountButton::accountSelected, m_session,
        [session = m_session](const Account &account) { session->use(account); });
    connect(button, &AccountButton::addAccountRequested, m_signIn, &SignInPage::signIn);
    connect(button, &AccountButton::signInAgainRequested, m_signIn, &SignInPage::signIn);
    connect(button, &AccountButton::signOutRequested, m_session, &SignInSession::signOut);
    return button;
}

void MainWindow::buildMenus()
{
    menuBar()->clear();
    menuBar()->setAccessibleName(tr("Menus"));
    QMenu *file = menuBar()->addMenu(tr("&File"));
    QAction *quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);

    QMenu *view = menuBar()->addMenu(tr("&View"));
    addPageAction(view, Page::SignIn);
    addPageAction(view, Page::Gallery);
    addPageAction(view, Page::Settings);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *about = help->addAction(tr("&About QtSignIn demo"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addPageAction(QMenu *menu, Page page)
{
    const QStringList names {tr("&Sign in"), tr("&Gallery"), tr("S&ettings")};
    const int index = static_cast<int>(page);
    QAction *action = menu->addAction(names.at(index), this, [this, page] { showPage(page); });
    action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index)));
}

void MainWindow::useSettings(const AppSettings &settings)
{
    if (settings == m_settings)
        return;
    const bool resized = settings.textPercent != m_settings.textPercent;
    m_settings = settings;
    m_settingsFile.write(settings);
    m_appearance.apply(settings);
    build();
    if (resized)
        fitText();
}

/// As large as the text asks for and the screen allows.
void MainWindow::fitText()
{
    const QSize wanted(fontMetrics().averageCharWidth() * 160, fontMetrics().height() * 46);
    resize(wanted.boundedTo(screen()->availableSize()));
}

void MainWindow::showAbout()
{
    auto *dialog = new AboutDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Demo
