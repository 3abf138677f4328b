#include "console/consoleoptions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

#include "console/commandline.h"
#include "console/optionreader.h"

using namespace QtSignIn;

namespace Demo {

namespace {

void readProvider(OptionReader &reader, ConsoleOptions &options)
{
    QStringList given;
    for (const char *name : {"issuer", "authority", "provider", "sandbox"}) {
        if (reader.isSet(name))
            given += QStringLiteral("--") + QString::fromLatin1(name);
    }
    if (given.isEmpty())
        return reader.complain(
            QStringLiteral("Say who signs people in: --issuer, --authority, --provider or --sandbox."));
    if (given.size() > 1)
        return reader.complain(given.join(QStringLiteral(" and ")) + QStringLiteral(" contradict each other."));

    options.sandbox = reader.isSet("sandbox");
    if (reader.isSet("issuer")) {
        reader.webAddress("issuer");
        options.authority = Authority::openIdConnect(reader.text("issuer"));
    } else if (reader.isSet("authority")) {
        options.authority = Authority::fromUrl(reader.webAddress("authority"));
    } else if (reader.isSet("provider")) {
        if (!Authority::presetNames().contains(reader.text("provider")))
            reader.complainOfValue(
                "provider", QStringLiteral("one of ") + Authority::presetNames().join(QStringLiteral(", ")));
        options.authority = Authority::preset(reader.text("provider"));
    }
}

void readClient(OptionReader &reader, ConsoleOptions &options)
{
    const QHash<QString, ClientAuthentication> methods {
        {QStringLiteral("none"), ClientAuthentication::PublicClient},
        {QStringLiteral("client_secret_basic"), ClientAuthentication::ClientSecretBasic},
        {QStringLiteral("client_secret_post"), ClientAuthentication::ClientSecretPost},
    };
    options.clientId = reader.text("client-id");
    options.clientSecretFile = reader.text("client-secret-file");
    const bool hasSecret = reader.isSet("client-secret-file");
    options.clientAuthentication = reader.choice("client-auth",
        hasSecret ? ClientAuthentication::ClientSecretBasic : ClientAuthentication::PublicClient, methods);

    if (options.clientId.isEmpty() && !options.sandbox)
        reader.complain(QStringLiteral("--client-id is missing."));
    if (hasSecret && options.sandbox)
        reader.complain(QStringLiteral("--client-secret-file and --sandbox contradict each other."));
    if (hasSecret != (options.clientAuthentication != ClientAuthentication::PublicClient))
        reader.complain(
            QStringLiteral("--client-auth %1 %2 --client-secret-file.")
                .arg(reader.text("client-auth"), hasSecret ? QStringLiteral("contradicts") : QStringLiteral("needs")));

    for (const QString &scopes : reader.texts("scope"))
        options.scopes += scopes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

Prompt readPrompt(OptionReader &reader)
{
    const QHash<QString, PromptValue> values {
        {QStringLiteral("none"), PromptValue::NoInteraction},
        {QStringLiteral("login"), PromptValue::Login},
        {QStringLiteral("consent"), PromptValue::Consent},
        {QStringLiteral("select_account"), PromptValue::SelectAccount},
        {QStringLiteral("create"), PromptValue::Create},
    };
    Prompt prompt;
    const QString text = reader.text("prompt").replace(QLatin1Char(' '), QLatin1Char(','));
    for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        if (!values.contains(name))
            reader.complainOfValue("prompt", QStringLiteral("made of none, login, consent, select_account, create"));
        prompt |= values.value(name);
    }
    if (prompt.testFlag(PromptValue::NoInteraction) && prompt != Prompt(PromptValue::NoInteraction))
        reader.complain(QStringLiteral("--prompt none goes with no other prompt."));
    return prompt;
}

QList<quint16> readPorts(OptionReader &reader)
{
    QList<quint16> ports;
    if (!reader.isSet("port"))
        return ports;
    for (const QString &text : reader.text("port").split(QLatin1Char(','))) {
        bool ok = false;
        const quint16 port = text.trimmed().toUShort(&ok);
        if (!ok || port == 0)
            reader.complainOfValue("port", QStringLiteral("a list of ports from 1 to 65535"));
        ports += port;
    }
    return ports;
}

void readInteractive(OptionReader &reader, ConsoleOptions &options)
{
    const QHash<QString, RedirectHost> hosts {
        {QStringLiteral("localhost"), RedirectHost::Localhost},
        {QStringLiteral("127.0.0.1"), RedirectHost::Ipv4Literal},
        {QStringLiteral("[::1]"), RedirectHost::Ipv6Literal},
    };
    const QHash<QString, ResponseMode> modes {
        {QStringLiteral("query"), ResponseMode::Query},
        {QStringLiteral("form_post"), ResponseMode::FormPost},
    };
    InteractiveOptions &interactive = options.interactive;
    interactive.prompt = readPrompt(reader);
    interactive.loginHint = reader.text("login-hint");
    interactive.domainHint = reader.text("domain-hint");
    interactive.claimsChallenge = reader.text("claims");
    if (reader.isSet("claims") && !QJsonDocument::fromJson(interactive.claimsChallenge.toUtf8()).isObject())
        reader.complain(QStringLiteral("--claims is not a JSON object."));
    if (reader.isSet("max-age"))
        interactive.maxAge = std::chrono::seconds(reader.number("max-age", 0, 0));
    interactive.timeout = std::chrono::seconds(reader.number("timeout", 600, 0));
    interactive.redirectPorts = readPorts(reader);
    interactive.redirectHost = reader.choice("redirect-host", RedirectHost::ProviderDefault, hosts);
    interactive.redirectPath = reader.text("redirect-path");
    if (reader.isSet("redirect-path") && !interactive.redirectPath.startsWith(QLatin1Char('/')))
        reader.complainOfValue("redirect-path", QStringLiteral("a path that begins with /"));
    interactive.responseMode = reader.choice("response-mode", ResponseMode::ProviderDefault, modes);
    if (reader.isSet("browser"))
        options.browser = reader.text("browser");
    if (options.browser && options.browser->trimmed().isEmpty())
        reader.complain(QStringLiteral("--browser needs a command, or none."));
}

/// A loopback URL is where the browser comes back to us; nobody else could tell that it did.
void readLogoutRedirect(OptionReader &reader, SignOutOptions &signOut)
{
    const QHash<QString, RedirectHost> hosts {
        {QStringLiteral("localhost"), RedirectHost::Localhost},
        {QStringLiteral("127.0.0.1"), RedirectHost::Ipv4Literal},
        {QStringLiteral("::1"), RedirectHost::Ipv6Literal},
    };
    const QUrl url(reader.text("logout-redirect"), QUrl::StrictMode);
    if (!url.isValid() || url.scheme() != QStringLiteral("http") || !hosts.contains(url.host()) || url.hasQuery()
        || url.hasFragment() || !url.userInfo().isEmpty() || url.port() == 0)
        reader.complainOfValue("logout-redirect", QStringLiteral("http://localhost, 127.0.0.1 or [::1] and a path"));
    signOut.endBrowserSession = true;
    signOut.redirectHost = hosts.value(url.host(), RedirectHost::ProviderDefault);
    signOut.redirectPath = url.path(QUrl::FullyEncoded);
    if (url.port() > 0)
        signOut.redirectPorts = {static_cast<quint16>(url.port())};
}

void readSignOut(OptionReader &reader, ConsoleOptions &options)
{
    options.signOut.revokeTokens = !reader.isSet("local");
    options.signOut.timeout = std::chrono::seconds(reader.number("timeout", 120, 0));
    if (!reader.isSet("logout-redirect"))
        return;
    readLogoutRedirect(reader, options.signOut);
    if (reader.isSet("local"))
        reader.complain(QStringLiteral("--local and --logout-redirect contradict each other."));
}

void readStorage(OptionReader &reader, ConsoleOptions &options)
{
    options.msalCacheFile = reader.text("msal-cache");
    if (reader.isSet("msal-cache") && options.msalCacheFile.isEmpty())
        reader.complain(QStringLiteral("--msal-cache needs a file name."));
    options.storageDirectory = reader.text("cache");
    if (reader.isSet("cache") && options.storageDirectory.isEmpty())
        reader.complain(QStringLiteral("--cache needs a folder."));
    if (reader.isSet("cache") && reader.isSet("msal-cache"))
        reader.complain(QStringLiteral("--cache and --msal-cache contradict each other."));
    if (reader.isSet("storage") && !reader.isSet("cache"))
        reader.complain(QStringLiteral("--storage needs --cache."));
    const bool isTransfer =
        options.command == ConsoleOptions::Command::Import || options.command == ConsoleOptions::Command::Export;
    if (isTransfer && !reader.isSet("cache"))
        reader.complain(QStringLiteral("import and export need --cache."));
    if (reader.isSet("cache")) {
        options.storage = reader.choice("storage", Storage::SystemKeychain,
            {{QStringLiteral("keychain"), Storage::SystemKeychain},
                {QStringLiteral("unencrypted-file"), Storage::UnencryptedFileAsLastResort}});
    }
}

void readWay(OptionReader &reader, ConsoleOptions &options)
{
    options.way = reader.choice("flow", ConsoleOptions::Way::Interactive,
        {{QStringLiteral("interactive"), ConsoleOptions::Way::Interactive},
            {QStringLiteral("device"), ConsoleOptions::Way::Device}});
}

QString firstRepeated(const QCommandLineParser &parser)
{
    QStringList names = parser.optionNames();
    names.removeAll(QStringLiteral("scope"));
    for (const QString &name : names) {
        if (names.count(name) > 1)
            return name;
    }
    return {};
}

/// QCommandLineParser takes whatever comes next for an option's value.
QString firstWithoutValue(const QCommandLineParser &parser)
{
    const QStringList names = parser.optionNames();
    for (const QString &name : names) {
        for (const QString &value : parser.values(name)) {
            if (value.startsWith(QStringLiteral("--")))
                return name;
        }
    }
    return {};
}

void readCommand(OptionReader &reader, const QStringList &arguments, ConsoleOptions &options)
{
    const QHash<QString, ConsoleOptions::Command> commands {
        {QStringLiteral("login"), ConsoleOptions::Command::Login},
        {QStringLiteral("token"), ConsoleOptions::Command::Token},
        {QStringLiteral("accounts"), ConsoleOptions::Command::Accounts},
        {QStringLiteral("logout"), ConsoleOptions::Command::Logout},
        {QStringLiteral("import"), ConsoleOptions::Command::Import},
        {QStringLiteral("export"), ConsoleOptions::Command::Export},
    };
    const QString known = QStringLiteral("There are login, token, accounts, logout, import and export.");
    if (arguments.isEmpty())
        return reader.complain(QStringLiteral("There is no command. ") + known);
    if (!commands.contains(arguments.first()))
        return reader.complain(QStringLiteral("Unknown command '%1'. %2").arg(arguments.first(), known));
    options.command = commands.value(arguments.first());
    const bool isTransfer =
        options.command == ConsoleOptions::Command::Import || options.command == ConsoleOptions::Command::Export;
    if (isTransfer && arguments.size() < 2)
        return reader.complain(QStringLiteral("Say which file to %1.").arg(arguments.first()));
    if (arguments.size() > (isTransfer ? 2 : 1))
        return reader.complain(QStringLiteral("Unexpected argument '%1'.").arg(arguments.last()));
    if (isTransfer)
        options.fileName = arguments.at(1);
    for (const char *name : {"flow", "prompt", "refresh", "repeat", "userinfo"}) {
        if (reader.isSet(name) && options.command != ConsoleOptions::Command::Login)
            reader.complain(QStringLiteral("--%1 goes with login only.").arg(QString::fromLatin1(name)));
    }
    for (const char *name : {"local", "logout-redirect"}) {
        if (reader.isSet(name) && options.command != ConsoleOptions::Command::Logout)
            reader.complain(QStringLiteral("--%1 goes with logout only.").arg(QString::fromLatin1(name)));
    }
    if (reader.isSet("force-refresh") && options.command != ConsoleOptions::Command::Token)
        reader.complain(QStringLiteral("--force-refresh goes with token only."));
}

} // namespace

ParsedArguments parseArguments(const QStringList &arguments)
{
    QCommandLineParser parser;
    declareOptions(parser);
    if (!parser.parse(arguments))
        return UsageError {parser.errorText()};
    if (parser.isSet(QStringLiteral("help")))
        return Information {parser.helpText()};
    if (parser.isSet(QStringLiteral("version")))
        return Information {QCoreApplication::applicationName() + QLatin1Char(' ')
            + QCoreApplication::applicationVersion() + QLatin1Char('\n')};

    OptionReader reader(parser);
    ConsoleOptions options;
    readCommand(reader, parser.positionalArguments(), options);
    if (const QString name = firstRepeated(parser); !name.isEmpty())
        reader.complain(QStringLiteral("--%1 is there twice.").arg(name));
    if (const QString name = firstWithoutValue(parser); !name.isEmpty())
        reader.complain(QStringLiteral("--%1 has no value.").arg(name));

    readProvider(reader, options);
    readClient(reader, options);
    readInteractive(reader, options);
    readWay(reader, options);
    readSignOut(reader, options);
    options.userInfo = reader.isSet("userinfo");
    options.refreshes = reader.number("refresh", 0, 0);
    options.repetitions = reader.number("repeat", 1, 1);
    options.forceRefresh = reader.isSet("force-refresh");
    readStorage(reader, options);
    options.caFile = reader.text("ca");
    options.allowInsecureHttpForTests = reader.isSet("allow-insecure-http-for-tests");
    options.showToken = reader.isSet("show-token");
    options.events = reader.isSet("events");

    if (!reader.complaint().isEmpty())
        return UsageError {reader.complaint()};
    return options;
}

} // namespace Demo
