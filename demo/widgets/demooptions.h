#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Demo {

/// Where the person signs in.
enum class Way { Browser, AnotherDevice };

/// What `qtsignin-demo` was started with. Without arguments everything is chosen in the window.
struct DemoOptions {
    bool sandbox = false;
    QString issuer = {};
    QString clientId = {};
    QStringList scopes = {};
    QString redirectPath = {};
    std::optional<QString> browser = {}; ///< a command; `none`; nothing: the desktop's
    bool embeddedBrowserAgainstRfc8252 = false;
    bool allowInsecureHttpForTests = false;
    std::optional<Way> signIn = {}; ///< at once
    bool quitWhenDone = false;
    bool events = false;
    QString settingsFile = {}; ///< empty: where the desktop keeps settings
    QString screenshots = {}; ///< the folder to write pictures into, instead of anything else
};

struct ParsedDemoOptions {
    DemoOptions options = {};
    QString complaint = {}; ///< for stderr, if not empty
    QString information = {}; ///< for stdout, if not empty
};

/// Whether this program was built with the browser that `--embedded-browser-against-rfc8252` asks for.
enum class EmbeddedBrowser { Missing, BuiltIn };

/// \a arguments as QCoreApplication::arguments() has them, the program first.
ParsedDemoOptions parseDemoOptions(const QStringList &arguments, EmbeddedBrowser embeddedBrowser);

} // namespace Demo
