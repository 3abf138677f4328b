#include "console/commandline.h"

#include <QtSignIn/authority.h>

namespace Demo {

namespace {

void declare(QCommandLineParser &parser, const char *name, const QString &description, const char *value = nullptr)
{
    parser.addOption({QString::fromLatin1(name), description, QString::fromLatin1(value)});
}

void declareProvider(QCommandLineParser &parser)
{
    const QString presets = QtSignIn::Authority::presetNames().join(QStringLiteral(", "));
    declare(parser, "issuer", QStringLiteral("An OpenID provider, by its exact issuer."), "URL");
    declare(parser, "authority", QStringLiteral("A provider's URL as people copy it."), "URL");
    declare(parser, "provider", QStringLiteral("A provider we know: %1.").arg(presets), "NAME");
    declare(
        parser, "sandbox", QStringLiteral("A provider inside this program. Without --browser it approves by itself."));
    declare(parser, "client-id", QStringLiteral("What the provider calls this application."), "ID");
    declare(parser, "client-secret-file", QStringLiteral("A file with the client secret, if there is one."), "FILE");
    declare(parser, "client-auth",
        QStringLiteral("none, client_secret_basic or client_secret_post. With a secret: client_secret_basic."),
        "METHOD");
    declare(parser, "scope", QStringLiteral("A scope to ask for. May be repeated."), "SCOPE");
}

void declareInteractive(QCommandLineParser &parser)
{
    declare(parser, "flow", QStringLiteral("interactive (a browser here) or device (any other device)."), "FLOW");
    declare(parser, "prompt", QStringLiteral("none, login, consent, select_account, create; several with commas."),
        "VALUES");
    declare(parser, "login-hint",
        QStringLiteral("Who is about to sign in; for the other commands: who of those signed in."), "NAME");
    declare(parser, "domain-hint", QStringLiteral("Where they belong (Microsoft)."), "DOMAIN");
    declare(parser, "claims", QStringLiteral("A claims request or challenge: a JSON object."), "JSON");
    declare(
        parser, "max-age", QStringLiteral("Sign in again if the last time is longer ago; 0: in any case."), "SECONDS");
    declare(parser, "port", QStringLiteral("Ports for the redirect, tried in order, with commas. Else any."), "LIST");
    declare(parser, "redirect-host", QStringLiteral("localhost, 127.0.0.1 or [::1]."), "HOST");
    declare(parser, "redirect-path", QStringLiteral("The redirect URI's path, such as /callback."), "PATH");
    declare(parser, "response-mode", QStringLiteral("query or form_post."), "MODE");
    declare(parser, "timeout", QStringLiteral("For one sign-in; 0: none. Else 600 (logout: 120)."), "SECONDS");
    declare(parser, "browser",
        QStringLiteral("Run with a URL as last argument, which is good for one visit. none: open nothing."), "COMMAND");
}

} // namespace

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Signs people in, says who they are, renews their tokens, and signs them out.\n\n"
                       "  qtsignin-console login --sandbox\n"
                       "  qtsignin-console login --issuer https://login.example.com --client-id my-app\n"
                       "  qtsignin-console login --provider google --client-id ID --flow device\n"
                       "  qtsignin-console token --provider microsoft --client-id ID --cache DIR\n\n"
                       "Ends with 0 completed, 1 failed, 2 wrong usage, 3 somebody must sign in (token), "
                       "130 interrupted."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("command"),
        QStringLiteral("login: sign in. token: a token for somebody who is signed in, without asking them. "
                       "accounts: who is signed in. logout: forget their tokens, here and at the provider. "
                       "import FILE, export FILE: tokens in MSAL's format into --cache, or out of it."));
    declareProvider(parser);
    declareInteractive(parser);
    declare(parser, "userinfo", QStringLiteral("Then ask the provider about the person."));
    declare(parser, "refresh", QStringLiteral("Then renew the token this many times."), "N");
    declare(parser, "repeat", QStringLiteral("Sign in this many times."), "N");
    declare(parser, "force-refresh", QStringLiteral("Renew also a token that is still good (token)."));
    declare(parser, "local", QStringLiteral("Don't tell the provider (logout)."));
    declare(parser, "logout-redirect",
        QStringLiteral("Sign out in the browser, too; the provider knows this loopback URL to come back to (logout). "
                       "Without a port: any."),
        "URL");
    declare(
        parser, "msal-cache", QStringLiteral("Keep the tokens in this file, in MSAL's format, unencrypted."), "FILE");
    declare(parser, "cache",
        QStringLiteral("Keep the tokens in this folder. Without this and --msal-cache they are in memory."), "DIR");
    declare(parser, "storage", QStringLiteral("keychain (files that the system's keychain opens) or unencrypted-file."),
        "POLICY");
    declare(parser, "ca", QStringLiteral("More certificate authorities to trust (PEM)."), "FILE");
    declare(parser, "allow-insecure-http-for-tests", QStringLiteral("Accept http:// on loopback hosts."));
    declare(parser, "show-token", QStringLiteral("Print the tokens, too."));
    declare(parser, "events", QStringLiteral("On stdout one JSON object a line for every signal."));
}

} // namespace Demo
