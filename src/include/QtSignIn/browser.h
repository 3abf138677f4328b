#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <functional>
#include <memory>

#include <QtSignIn/global.h>

namespace QtSignIn {

/// What shows the provider's page to the person (RFC 8252 section 4: an external user agent).
class QTSIGNIN_CORE_EXPORT Browser {
public:
    virtual ~Browser();

    /// Shows \a url, an http(s) URL that the library has checked. Must not block.
    /// \a done gets whether a browser took it; it must be called exactly once, from the event loop of the calling
    /// thread, and not before open() has returned.
    virtual void open(const QUrl &url, std::function<void(bool opened)> done) = 0;

    /// The same for a browser that is a window of the application. \a closed is called from the event loop, at most
    /// once and after \a done, when the person has closed it: the flow ends with ErrorCode::BrowserClosed. Not after
    /// dismiss(). The default is open(), since nobody tells us what becomes of another program's window.
    virtual void openWatched(const QUrl &url, std::function<void(bool opened)> done, std::function<void()> closed);

    /// Nobody waits any more for the person to be done with \a url: the answer is in, or the flow has ended. A window
    /// of the application disappears, but finishes what it is loading, which may be the last page of the flow. Must not
    /// block, nor run code of the application before it returns. The default does nothing: windows of other programs
    /// stay.
    virtual void dismiss(const QUrl &url);

    /// Whether it makes sense to try: false where nobody would see the page, as in a remote shell or a container. Must
    /// not block.
    virtual bool isAvailable() const;

    /// Whether others may see the URL that open() gets: the arguments of a program can be read by every user of the
    /// computer (CWE-214). True unless a subclass knows better, which then gets the provider's own URL by default
    /// (BrowserAddress). command() and system() know: true, but on Windows, where users don't see each other's.
    virtual bool exposesUrl() const;

    /// The desktop's default browser: `xdg-open`, `open`, `ShellExecuteW`.
    static std::shared_ptr<Browser> system();

    /// A program that gets \a arguments and the URL as its last argument.
    static std::shared_ptr<Browser> command(const QString &program, const QStringList &arguments = {});
};

} // namespace QtSignIn
