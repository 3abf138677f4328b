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
