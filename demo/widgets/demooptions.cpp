#include "widgets/demooptions.h"

#include <QtCore/QCommandLineParser>

namespace Demo {

namespace {

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Shows what signing in with QtSignIn looks like."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("sandbox"), QStringLiteral("Choose the provider inside this program.")},
        {QStringLiteral("issuer"), QStringLiteral("Choose an OpenID provider, by its exact issuer."),
            QStringLiteral("URL")},
        {QStringLiteral("client-id"), QStringLiteral("What the provider calls this application."),
            QStringLiteral("ID")},
        {QStringLiteral("scope"), QStringLiteral("A scope to ask for. May be repeated."), QStringLiteral("SCOPE")},
        {QStringLiteral("redirect-path"), QStringLiteral("The redirect URI's path, such as /callback."),
            QStringLiteral("PATH")},
        {QStringLiteral("browser"), QStringLiteral("Run with the URL as last argument. none: open nothing."),
            QStringLiteral("COMMAND")},
        {QStringLiteral("embedded-browser-against-rfc8252"),
            QStringLiteral("Sign in inside a window of this program. No native application should.")},
        {QStringLiteral("allow-insecure-http-for-tests"), QStringLiteral("Accept http:// on loopback hosts.")},
        {QStringLiteral("sign-in"), QStringLiteral("Start at once: interactive or device."), QStringLiteral("FLOW")},
        {QStringLiteral("quit-when-done"), QStringLiteral("End after the first sign-in, with 0 or 1.")},
        {QStringLiteral("events"), QStringLiteral("On stdout one JSON object a line for every signal.")},
        {QStringLiteral("settings"), QStringLiteral("Keep theme, language and text size in this file."),
            QStringLiteral("FILE")},
        {QStringLiteral("screenshots"), QStringLiteral("Write the pictures of the README into this folder, and end."),
            QStringLiteral("FOLDER")},
    });
}

QString complaintOf(const QCommandLineParser &parser, EmbeddedBrowser embeddedBrowser)
{
    const bool ownIssuer = parser.isSet(QStringLiteral("issuer"));
    if (!parser.positionalArguments().isEmpty())
        return QStringLiteral("Unexpected argument '%1'.").arg(parser.positionalArguments().constFirst());
    if (parser.isSet(QStringLiteral("sandbox")) && ownIssuer)
        return QStringLiteral("--sandbox and --issuer contradict each other.");
    if (ownIssuer && parser.value(QStringLiteral("client-id")).isEmpty())
        return QStringLiteral("--issuer needs --client-id.");
    if (parser.isSet(QStringLiteral("embedded-browser-against-rfc8252"))) {
        if (parser.isSet(QStringLiteral("browser")))
            return QStringLiteral("--browser and --embedded-browser-against-rfc8252 contradict each other.");
        if (embeddedBrowser == EmbeddedBrowser::Missing) {
            return QStringLiteral(
                "--embedded-browser-against-rfc8252 is not in this program: build it with Qt WebEngine "
                "and -DQTSIGNIN_WEBENGINE=ON.");
        }
    }
    const QString flow = parser.value(QStringLiteral("sign-in"));
    if (parser.isSet(QStringLiteral("sign-in")) && flow != QStringLiteral("interactive")
        && flow != QStringLiteral("device"))
        return QStringLiteral("--sign-in '%1' is not one of device, interactive.").arg(flow);
    return {};
}

} // namespace

ParsedDemoOptions parseDemoOptions(const QStringList &arguments, EmbeddedBrowser embeddedBrowser)
{
    QCommandLineParser parser;
    declareOptions(parser);
    ParsedDemoOptions parsed;
    if (!parser.parse(arguments)) {
        parsed.complaint = parser.errorText();
        return parsed;
    }
    if (parser.isSet(QStringLiteral("help")))
        parsed.information = parser.helpText();
    else if (parser.isSet(QStringLiteral("version")))
        parsed.information = QCoreApplication::applicationName() + QLatin1Char(' ')
            + QCoreApplication::applicationVersion() + QLatin1Char('\n');
    parsed.complaint = complaintOf(parser, embeddedBrowser);

    DemoOptions &options = parsed.options;
    options.sandbox = parser.isSet(QStringLiteral("sandbox"));
    options.issuer = parser.value(QStringLiteral("issuer"));
    options.clientId = parser.value(QStringLiteral("client-id"));
    options.scopes = parser.values(QStringLiteral("scope"));
    options.redirectPath = parser.value(QStringLiteral("redirect-path"));
    if (parser.isSet(QStringLiteral("browser")))
        options.browser = parser.value(QStringLiteral("browser"));
    options.embeddedBrowserAgainstRfc8252 = parser.isSet(QStringLiteral("embedded-browser-against-rfc8252"));
    options.allowInsecureHttpForTests = parser.isSet(QStringLiteral("allow-insecure-http-for-tests"));
    if (parser.isSet(QStringLiteral("sign-in")))
        options.signIn =
            parser.value(QStringLiteral("sign-in")) == QStringLiteral("device") ? Way::AnotherDevice : Way::Browser;
    options.quitWhenDone = parser.isSet(QStringLiteral("quit-when-done"));
    options.settingsFile = parser.value(QStringLiteral("settings"));
    options.screenshots = parser.value(QStringLiteral("screenshots"));
    options.events = parser.isSet(QStringLiteral("events"));
    return parsed;
}

} // namespace Demo
