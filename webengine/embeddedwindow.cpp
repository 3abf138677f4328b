#include "embeddedwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtGui/QCloseEvent>
#include <QtGui/QScreen>
#include <QtGui/QShortcut>
#include <QtWebEngineCore/QWebEngineDownloadRequest>
#include <QtWebEngineCore/QWebEngineLoadingInfo>
#include <QtWebEngineCore/QWebEngineProfile>
#include <QtWebEngineWidgets/QWebEngineView>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

#include "displaytext.h"
#include "embeddedpage.h"
#include "lockicon.h"
#include "views/announcer.h"
#include "views/elidedlabel.h"
#include "views/focusmark.h"
#include "views/labels.h"
#include "views/outlined.h"
#include "views/retranslation.h"

#include <utility>

namespace QtSignIn {

namespace {

constexpr QSize PreferredSize {520, 680};

std::unique_ptr<QWebEngineProfile> makeProfile()
{
    // Without a name it is off the record: cookies and cache stay in memory and go with it.
    auto profile = std::make_unique<QWebEngineProfile>();
    profile->setHttpAcceptLanguage(QLocale().uiLanguages().join(QLatin1Char(',')));
    QObject::connect(profile.get(), &QWebEngineProfile::downloadRequested, profile.get(),
        [](QWebEngineDownloadRequest *download) { download->cancel(); });
    return profile;
}

} // namespace

EmbeddedWindow::EmbeddedWindow(const QUrl &url, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_startUrl(url)
{
    setAttribute(Qt::WA_QuitOnClose, false);
    buildWidgets();
    keepTranslated(this, [this] { setTexts(); });
    resize(PreferredSize.boundedTo(screen()->availableSize()));
}

EmbeddedWindow::~EmbeddedWindow()
{
    // Its parent may have taken it along.
    announceClosed();
    delete std::exchange(m_view, nullptr);
    delete std::exchange(m_page, nullptr);
}

void EmbeddedWindow::buildWidgets()
{
    m_lock = new LockIcon(this);
    m_address = new ElidedLabel(Qt::ElideLeft, this);
    m_address->setText(displayHost(m_startUrl));
    m_cancel = new Outlined<QPushButton>(this);
    FocusMark::around(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);

    m_progress = new QProgressBar(this);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(4);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);

    m_notice = new QWidget(this);
    m_noticeText = wrappedLabel(m_notice);
    m_again = new Outlined<QPushButton>(m_notice);
    FocusMark::around(m_again);
    connect(m_again, &QPushButton::clicked, this, &EmbeddedWindow::loadAgain);
    auto *noticeLayout = new QVBoxLayout(m_notice);
    noticeLayout->addStretch();
    noticeLayout->addWidget(m_noticeText);
    noticeLayout->addWidget(m_again, 0, Qt::AlignLeading);
    noticeLayout->addStretch();

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_notice);

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_lock);
    bar->addWidget(m_address, 1);
    bar->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    bar->setContentsMargins(12, 8, 12, 8);
    layout->addLayout(bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
}

void EmbeddedWindow::setTexts()
{
    //: Title of a window with the sign-in service's page
    setWindowTitle(tr("Sign in"));
    m_cancel->setText(tr("Cancel"));
    //: What a progress bar shows, for screen readers
    m_progress->setAccessibleName(tr("Loading"));
    m_noticeText->setText(tr("The sign-in page stopped working."));
    //: Button: loads the page anew
    m_again->setText(tr("Load again"));
    if (m_view) {
        //: The sign-in service's page as a whole, for screen readers
        m_view->setAccessibleName(tr("Sign-in page"));
    }
}

void EmbeddedWindow::open()
{
    if (m_dismissed)
        return;
    if (!m_page)
        startPage();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void EmbeddedWindow::startPage()
{
    m_profile = makeProfile();
    m_page = new EmbeddedPage(m_profile.get(), NavigationPolicy(m_startUrl));
    m_page->setBackgroundColor(palette().color(QPalette::Base));
    m_view = new QWebEngineView(m_stack);
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    setTexts();
    m_stack->addWidget(m_view);
    m_stack->setCurrentWidget(m_view);

    connect(
        m_page, &QWebEnginePage::urlChanged, this, [this](const QUrl &url) { m_address->setText(displayHost(url)); });
    connect(m_page, &QWebEnginePage::loadStarted, m_progress, &QWidget::show);
    connect(m_page, &QWebEnginePage::loadProgress, m_progress, &QProgressBar::setValue);
    connect(m_page, &QWebEnginePage::loadingChanged, this, [this](const QWebEngineLoadingInfo &loading) {
        showLoaded(loading.status() == QWebEngineLoadingInfo::LoadSucceededStatus && !loading.isErrorPage());
    });
    connect(m_page, &QWebEnginePage::loadFinished, this, [this] {
        m_progress->hide();
        if (m_dismissed)
            deleteLater();
    });
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &EmbeddedWindow::showNotice);
    connect(m_page, &QWebEnginePage::windowCloseRequested, this, &QWidget::close);
    m_page->load(m_startUrl);
    m_view->setFocus();
}

void EmbeddedWindow::showLoaded(bool isLoaded)
{
    m_lock->setConnection(connectionOf(m_page->url(), isLoaded));
}

void EmbeddedWindow::showNotice()
{
    m_lock->setConnection(Connection::None);
    m_progress->hide();
    m_stack->setCurrentWidget(m_notice);
    m_again->setFocus();
    Announcer::of(this)->announce(m_noticeText->text(), Politeness::Assertive);
    if (m_dismissed)
        deleteLater();
}

void EmbeddedWindow::loadAgain()
{
    m_stack->setCurrentWidget(m_view);
    m_page->load(m_startUrl);
    m_view->setFocus();
}

void EmbeddedWindow::dismiss()
{
    if (std::exchange(m_dismissed, true))
        return;
    m_closed = {};
    QMetaObject::invokeMethod(this, &EmbeddedWindow::disappear, Qt::QueuedConnection);
}

void EmbeddedWindow::disappear()
{
    if (m_page && m_page->isLoading())
        m_lifetime = Clock::system()->singleShot(DismissedLifetime, [this] { deleteLater(); });
    else
        deleteLater();
    hide();
}

void EmbeddedWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    announceClosed();
    dismiss();
}

void EmbeddedWindow::announceClosed()
{
    if (m_closed && QCoreApplication::instance())
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::exchange(m_closed, {}), Qt::QueuedConnection);
}

} // namespace QtSignIn
