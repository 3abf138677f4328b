#include <QtSignIn/browser.h>

#include "system/browserprocess.h"
#include "system/desktop.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaObject>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <shellapi.h>
#endif

namespace QtSignIn {

namespace {

class CommandBrowser : public Browser {
public:
    CommandBrowser(const QString &program, const QStringList &arguments)
        : m_program(program)
        , m_arguments(arguments)
    {
    }

#ifdef Q_OS_WIN
    bool exposesUrl() const override
    {
        return false;
    }
#endif

    void open(const QUrl &url, std::function<void(bool)> done) override
    {
        BrowserProcess::start(
            m_program, m_arguments + QStringList {QString::fromLatin1(url.toEncoded())}, std::move(done));
    }

private:
    const QString m_program;
    const QStringList m_arguments;
};

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
class XdgBrowser final : public CommandBrowser {
public:
    XdgBrowser()
        : CommandBrowser(QStringLiteral("xdg-open"), {})
    {
    }

    bool isAvailable() const override
    {
        return hasDesktop(QProcessEnvironment::systemEnvironment())
            && !QStandardPaths::findExecutable(QStringLiteral("xdg-open")).isEmpty();
    }
};
#endif

#ifdef Q_OS_WIN
class ShellExecuteBrowser final : public Browser {
public:
    bool exposesUrl() const override { return false; }

    void open(const QUrl &url, std::function<void(bool)> done) override
    {
        const std::wstring text = QString::fromLatin1(url.toEncoded()).toStdWString();
        const auto code =
            reinterpret_cast<INT_PTR>(ShellExecuteW(nullptr, L"open", text.c_str(), nullptr, nullptr, SW_SHOWNORMAL));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(), [done = std::move(done), code] { done(code > 32); }, Qt::QueuedConnection);
    }
};
#endif

} // namespace

Browser::~Browser() = default;

// NOLINTNEXTLINE(performance-unnecessary-value-param): for those who can watch it
void Browser::openWatched(const QUrl &url, std::function<void(bool)> done, std::function<void()>)
{
    open(url, std::move(done));
}

void Browser::dismiss(const QUrl &) { }

bool Browser::isAvailable() const
{
    return true;
}

bool Browser::exposesUrl() const
{
    return true;
}

std::shared_ptr<Browser> Browser::system()
{
#if defined(Q_OS_WIN)
    return std::make_shared<ShellExecuteBrowser>();
#elif defined(Q_OS_MACOS)
    return command(QStringLiteral("/usr/bin/open"));
#else
    return std::make_shared<XdgBrowser>();
#endif
}

std::shared_ptr<Browser> Browser::command(const QString &program, const QStringList &arguments)
{
    return std::make_shared<CommandBrowser>(program, arguments);
}

} // namespace QtSignIn
