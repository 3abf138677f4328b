#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

#include <QtSignIn/authority.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/interactiveoptions.h>
#include <QtSignIn/signoutoptions.h>

namespace Demo {

/// What `qtsignin-console` was asked to do.
struct ConsoleOptions {
    enum class Command { Login, Token, Accounts, Logout, Import, Export };
    enum class Way { Interactive, Device };

    Command command = Command::Login;
    QString fileName = {}; ///< to import or export
    bool sandbox = false; ///< else `authority` says who signs people in
    QtSignIn::Authority authority = {};
    QString clientId = {};
    QString clientSecretFile = {};
    QtSignIn::ClientAuthentication clientAuthentication = QtSignIn::ClientAuthentication::PublicClient;
    QStringList scopes = {};
    Way way = Way::Interactive;
    QtSignIn::InteractiveOptions interactive =
        {}; ///< timeout: both ways; loginHint and claimsChallenge: other commands, too
    bool userInfo = false;
    int refreshes = 0;
    int repetitions = 1;
    bool forceRefresh = false;
    QtSignIn::SignOutOptions signOut = {};
    QString msalCacheFile = {};
    QString storageDirectory = {};
    QtSignIn::Storage storage = QtSignIn::Storage::MemoryOnly;
    std::optional<QString> browser = {}; ///< a command; `none`; nothing: the desktop's, or the sandbox's own
    QString caFile = {};
    bool allowInsecureHttpForTests = false;
    bool showToken = false;
    bool events = false;
};

/// The arguments make no sense: one line for stderr.
struct UsageError {
    QString text;
};

/// Somebody asked for help or the version: for stdout.
struct Information {
    QString text;
};

using ParsedArguments = std::variant<ConsoleOptions, UsageError, Information>;

/// \a arguments as QCoreApplication::arguments() has them, the program first. Reads no file.
ParsedArguments parseArguments(const QStringList &arguments);

} // namespace Demo
