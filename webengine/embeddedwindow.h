#pragma once

#include <QtCore/QUrl>
#include <QtWidgets/QWidget>

#include <functional>
#include <memory>

#include <QtSignIn/clock.h>

QT_BEGIN_NAMESPACE
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QWebEngineProfile;
class QWebEngineView;
QT_END_NAMESPACE

namespace QtSignIn {

class ElidedLabel;
class EmbeddedPage;
class LockIcon;

/// One sign-in's window: address bar, page, and a notice in place of a page that stopped.
class EmbeddedWindow : public QWidget {
    Q_OBJECT

public:
    /// How long a page goes on loading out of sight, once nobody waits for it any more.
    static constexpr std::chrono::milliseconds DismissedLifetime {5'000};

    EmbeddedWindow(const QUrl &url, QWidget *parent);
    ~EmbeddedWindow() override;

    const QUrl &startUrl() const { return m_startUrl; }

    /// Starts the engine and shows the page, or brings the window to the front.
    void open();

    /// Hides the window on the next turn of the event loop. Its page gets to the end of what it is loading, so that the
    /// answer to its last request is not lost; then the window deletes itself.
    void dismiss();
    bool isDismissed() const { return m_dismissed; }

    /// Called from the event loop once the person, or the page itself, has closed the window.
    void setClosedCallback(std::function<void()> closed) { m_closed = std::move(closed); }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildWidgets();
    void setTexts();
    void startPage();
    void loadAgain();
    void showLoaded(bool isLoaded);
    void showNotice();
    void disappear();
    void announceClosed();

    const QUrl m_startUrl;
    std::function<void()> m_closed;
    LockIcon *m_lock = nullptr;
    ElidedLabel *m_address = nullptr;
    QProgressBar *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_notice = nullptr;
    QLabel *m_noticeText = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_cancel = nullptr;
    // In this order: the page has to go before its profile.
    std::unique_ptr<QWebEngineProfile> m_profile;
    QWebEngineView *m_view = nullptr;
    EmbeddedPage *m_page = nullptr;
    std::unique_ptr<Timer> m_lifetime;
    bool m_dismissed = false;
};

} // namespace QtSignIn
