#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

#include <QtSignIn/authority.h>
#include <QtSignIn/enums.h>
#include <QtSignIn/interactiveoptions.h>

namespace Demo {

/// What `qtsignin-console login` was asked to do.
struct LoginOptions {
    enum class Way { Interactive, Device };

    bool sandbox = false; ///< else `authority` says who signs people in
    QtSignIn::Authority authority = {};
    QString clientId = {};
    QString clientSecretFile = {};
    QtSignIn::ClientAuthentication clientAuthentication = QtSignIn::ClientAuthentication::PublicClient;
    QStringList scopes = {};
    Way way = Way::Interactive;
    QtSignIn::InteractiveOptions interactive = {}; ///< its timeout counts for both ways
    bool userInfo = false;
    int refreshes = 0;
    int repetitions = 1;
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

using ParsedArguments = std::variant<LoginOptions, UsageError, Information>;

/// \a arguments as QCoreApplication::arguments() has them, the program first. Reads no file.
ParsedArguments parseArguments(const QStringList &arguments);

} // namespace Demo
