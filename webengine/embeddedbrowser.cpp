#include <QtSignIn/embeddedbrowser.h>

#include <QtCore/QPointer>
#include <QtCore/QThread>
#include <QtWidgets/QApplication>

#include "embeddedwindow.h"

#include <utility>

namespace QtSignIn {

namespace {

class EmbeddedBrowser final : public Browser {
public:
    explicit EmbeddedBrowser(QWidget *parent)
        : m_parent(parent)
    {
    }

    ~EmbeddedBrowser() override
    {
        for (const QPointer<EmbeddedWindow> &window : std::as_const(m_windows))
            delete window;
    }

    bool isAvailable() const override { return qobject_cast<QApplication *>(QCoreApplication::instance()); }

    /// It stays in this process.
    bool exposesUrl() const override { return false; }

    void open(const QUrl &url, std::function<void(bool)> done) override { openWatched(url, std::move(done), {}); }

    void openWatched(const QUrl &url, std::function<void(bool)> done, std::function<void()> closed) override
    {
        const bool isPossible = isAvailable() && QThread::currentThread() == qApp->thread();
        QPointer<EmbeddedWindow> window;
        if (isPossible) {
            window = windowFor(url);
            window->setClosedCallback(std::move(closed));
        }
        QMetaObject::invokeMethod(
            &m_context,
            [window, done = std::move(done)] {
                if (window)
                    window->open();
                done(window);
            },
            Qt::QueuedConnection);
    }

    void dismiss(const QUrl &url) override
    {
        for (const QPointer<EmbeddedWindow> &window : std::as_const(m_windows)) {
            if (window && window->startUrl() == url)
                window->dismiss();
        }
    }

private:
    EmbeddedWindow *windowFor(const QUrl &url)
    {
        m_windows.removeIf([](const QPointer<EmbeddedWindow> &window) { return !window; });
        for (const QPointer<EmbeddedWindow> &window : std::as_const(m_windows)) {
            if (window->startUrl() == url && !window->isDismissed())
                return window;
        }
        auto *window = new EmbeddedWindow(url, m_parent);
        m_windows += window;
        return window;
    }

    const QPointer<QWidget> m_parent;
    QList<QPointer<EmbeddedWindow>> m_windows;
    QObject m_context;
};

} // namespace

std::shared_ptr<Browser> embeddedBrowserAgainstRfc8252(QWidget *parent)
{
    return std::make_shared<EmbeddedBrowser>(parent);
}

} // namespace QtSignIn
