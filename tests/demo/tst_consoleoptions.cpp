#include <QtCore/QProcess>
#include <QtTest/QTest>

#include "console/consoleoptions.h"

using namespace QtSignIn;
using namespace Demo;

namespace {

ParsedArguments parse(const QString &line)
{
    return parseArguments(QStringList {QStringLiteral("qtsignin-console")} + QProcess::splitCommand(line));
}

ConsoleOptions optionsOf(const QString &line)
{
    const ParsedArguments parsed = parse(QStringLiteral("login --issuer https://op.example --client-id app ") + line);
    if (const auto *error = std::get_if<UsageError>(&parsed))
        qWarning("%s", qPrintable(error->text));
    const auto *options = std::get_if<ConsoleOptions>(&parsed);
    return options ? *options : ConsoleOptions();
}

QString complaintOf(const QString &line)
{
    const ParsedArguments parsed = parse(line);
    const auto *error = std::get_if<UsageError>(&parsed);
    return error ? error->text : QString();
}

} // namespace

class tst_ConsoleOptions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void asksInteractivelyOnceForTenMinutesByDefault();
    void readsEveryOption();
    void readsTheDeviceFlow();
    void knowsEachCommand_data();
    void knowsEachCommand();
    void readsTheOptionsOfTheTokenCommand();
    void tellsTheProviderOfALogoutUnlessItIsLocal();
    void readsWhereALogoutComesBackTo_data();
    void readsWhereALogoutComesBackTo();
    void takesTheScopesTogether();
    void knowsEachProviderOption();
    void usesTheBasicSchemeForASecret();
    void complains_data();
    void complains();
    void helpNamesEveryOption();
};

void tst_ConsoleOptions::asksInteractivelyOnceForTenMinutesByDefault()
{
    const ConsoleOptions options = optionsOf({});
    QCOMPARE(options.way, ConsoleOptions::Way::Interactive);
    QCOMPARE(options.repetitions, 1);
    QCOMPARE(options.refreshes, 0);
    QCOMPARE(options.interactive.timeout, std::chrono::milliseconds(std::chrono::minutes(10)));
    QVERIFY(!options.interactive.maxAge);
    QVERIFY(!options.browser);
    QVERIFY(!options.userInfo && !options.events && !options.showToken && !options.allowInsecureHttpForTests);
    QCOMPARE(options.clientAuthentication, ClientAuthentication::PublicClient);
}

void tst_ConsoleOptions::readsEveryOption()
{
    const ConsoleOptions options = optionsOf(QStringLiteral(
        "--prompt login,consent --login-hint alice --domain-hint example.org --max-age 0 --port 8400,8401 "
        "--redirect-host [::1] --redirect-path /cb --response-mode form_post --timeout 7 --userinfo --refresh 3 "
        "--repeat 2 --browser \"firefox --private-window\" --ca ca.pem --allow-insecure-http-for-tests --show-token "
        "--events --claims {}"));
    QCOMPARE(options.clientId, QStringLiteral("app"));
    QCOMPARE(options.interactive.prompt, PromptValue::Login | PromptValue::Consent);
    QCOMPARE(options.interactive.loginHint, QStringLiteral("alice"));
    QCOMPARE(options.interactive.domainHint, QStringLiteral("example.org"));
    QCOMPARE(options.interactive.claimsChallenge, QStringLiteral("{}"));
    QCOMPARE(options.interactive.maxAge, std::optional(std::chrono::seconds(0)));
    QCOMPARE(options.interactive.redirectPorts, QList<quint16>({8400, 8401}));
    QCOMPARE(options.interactive.redirectHost, RedirectHost::Ipv6Literal);
    QCOMPARE(options.interactive.redirectPath, QStringLiteral("/cb"));
    QCOMPARE(options.interactive.responseMode, ResponseMode::FormPost);
    QCOMPARE(options.interactive.timeout, std::chrono::milliseconds(7000));
    QVERIFY(options.userInfo && options.events && options.showToken && options.allowInsecureHttpForTests);
    QCOMPARE(options.refreshes, 3);
    QCOMPARE(options.repetitions, 2);
    QCOMPARE(options.browser, QStringLiteral("firefox --private-window"));
    QCOMPARE(options.caFile, QStringLiteral("ca.pem"));
}

void tst_ConsoleOptions::readsTheDeviceFlow()
{
    QCOMPARE(
        optionsOf(QStringLiteral("--flow device --redirect-path /cb --browser none")).way, ConsoleOptions::Way::Device);
}

void tst_ConsoleOptions::knowsEachCommand_data()
{
    QTest::addColumn<ConsoleOptions::Command>("command");
    QTest::newRow("login") << ConsoleOptions::Command::Login;
    QTest::newRow("token") << ConsoleOptions::Command::Token;
    QTest::newRow("accounts") << ConsoleOptions::Command::Accounts;
    QTest::newRow("logout") << ConsoleOptions::Command::Logout;
}

void tst_ConsoleOptions::knowsEachCommand()
{
    QFETCH(ConsoleOptions::Command, command);
    const ParsedArguments parsed = parse(
        QStringLiteral("%1 --client-id a --provider microsoft").arg(QString::fromLatin1(QTest::currentDataTag())));
    const auto *options = std::get_if<ConsoleOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->command, command);
}

void tst_ConsoleOptions::readsTheOptionsOfTheTokenCommand()
{
    const ParsedArguments parsed = parse(QStringLiteral(
        "token --client-id a --provider microsoft --scope User.Read --login-hint ada --claims {} --force-refresh "
        "--msal-cache tokens.json"));
    const auto *options = std::get_if<ConsoleOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->scopes, QStringList(QStringLiteral("User.Read")));
    QCOMPARE(options->interactive.loginHint, QStringLiteral("ada"));
    QCOMPARE(options->interactive.claimsChallenge, QStringLiteral("{}"));
    QCOMPARE(options->forceRefresh, true);
    QCOMPARE(options->msalCacheFile, QStringLiteral("tokens.json"));
}

void tst_ConsoleOptions::tellsTheProviderOfALogoutUnlessItIsLocal()
{
    const QString logout = QStringLiteral("logout --client-id a --provider microsoft ");
    const auto usual = parse(logout);
    QVERIFY(std::get<ConsoleOptions>(usual).signOut.revokeTokens);
    QVERIFY(!std::get<ConsoleOptions>(usual).signOut.endBrowserSession);
    const auto local = parse(logout + QStringLiteral("--local"));
    QVERIFY(!std::get<ConsoleOptions>(local).signOut.revokeTokens);
}

void tst_ConsoleOptions::readsWhereALogoutComesBackTo_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<RedirectHost>("host");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QList<quint16>>("ports");
    QTest::newRow("any port") << QStringLiteral("http://localhost/bye") << RedirectHost::Localhost
                              << QStringLiteral("/bye") << QList<quint16>();
    QTest::newRow("one port") << QStringLiteral("http://127.0.0.1:8400/") << RedirectHost::Ipv4Literal
                              << QStringLiteral("/") << QList<quint16> {8400};
    QTest::newRow("no path") << QStringLiteral("http://[::1]") << RedirectHost::Ipv6Literal << QString()
                             << QList<quint16>();
}

void tst_ConsoleOptions::readsWhereALogoutComesBackTo()
{
    QFETCH(QString, url);
    QFETCH(RedirectHost, host);
    QFETCH(QString, path);
    QFETCH(QList<quint16>, ports);
    const ParsedArguments parsed =
        parse(QStringLiteral("logout --client-id a --provider microsoft --timeout 5 --logout-redirect ") + url);
    const auto *options = std::get_if<ConsoleOptions>(&parsed);
    QVERIFY(options);
    QCOMPARE(options->signOut.endBrowserSession, true);
    QCOMPARE(options->signOut.redirectHost, host);
    QCOMPARE(options->signOut.redirectPath, path);
    QCOMPARE(options->signOut.redirectPorts, ports);
    QCOMPARE(options->signOut.timeout, std::chrono::milliseconds(5000));
}

void tst_ConsoleOptions::takesTheScopesTogether()
{
    QCOMPARE(optionsOf(QStringLiteral("--scope openid --scope \"mail.read mail.send\"")).scopes,
        QStringList({QStringLiteral("openid"), QStringLiteral("mail.read"), QStringLiteral("mail.send")}));
}

void tst_ConsoleOptions::knowsEachProviderOption()
{
    const auto sandbox = parse(QStringLiteral("login --sandbox"));
    QVERIFY(std::get<ConsoleOptions>(sandbox).sandbox);
    for (const QString &name : Authority::presetNames()) {
        const auto preset = parse(QStringLiteral("login --client-id a --provider ") + name);
        QCOMPARE(std::get<ConsoleOptions>(preset).authority.isValid(), Authority::preset(name).isValid());
    }
    const auto url = parse(QStringLiteral("login --client-id a --authority https://login.microsoftonline.com/common"));
    QVERIFY(std::get<ConsoleOptions>(url).authority.isValid());
}

void tst_ConsoleOptions::usesTheBasicSchemeForASecret()
{
    QCOMPARE(optionsOf(QStringLiteral("--client-secret-file f")).clientAuthentication,
        ClientAuthentication::ClientSecretBasic);
    QCOMPARE(optionsOf(QStringLiteral("--client-secret-file f --client-auth client_secret_post")).clientAuthentication,
        ClientAuthentication::ClientSecretPost);
}

void tst_ConsoleOptions::complains_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("part");
    const QString good = QStringLiteral("login --issuer https://op.example --client-id app ");

    QTest::newRow("no command") << QString() << QStringLiteral("no command");
    QTest::newRow("another command") << QStringLiteral("sign-in --sandbox") << QStringLiteral("'sign-in'");
    QTest::newRow("an argument too many") << good + QStringLiteral("more") << QStringLiteral("'more'");
    QTest::newRow("an option nobody knows") << good + QStringLiteral("--colour red") << QStringLiteral("colour");
    QTest::newRow("an option without its value") << good + QStringLiteral("--scope") << QStringLiteral("scope");
    QTest::newRow("no provider") << QStringLiteral("login --client-id app") << QStringLiteral("--issuer, --authority");
    QTest::newRow("two providers") << good + QStringLiteral("--sandbox") << QStringLiteral("contradict");
    QTest::newRow("no client") << QStringLiteral("login --issuer https://op.example") << QStringLiteral("--client-id");
    QTest::newRow("an issuer that is no URL")
        << QStringLiteral("login --issuer op.example --client-id a") << QStringLiteral("--issuer");
    QTest::newRow("a provider nobody knows")
        << QStringLiteral("login --provider acme --client-id a") << QStringLiteral("'acme'");
    QTest::newRow("an option twice") << good + QStringLiteral("--flow device --flow device") << QStringLiteral("twice");
    QTest::newRow("an option taken for a value")
        << QStringLiteral("login --sandbox --login-hint --events") << QStringLiteral("--login-hint");
    QTest::newRow("a flow nobody knows") << good + QStringLiteral("--flow implicit") << QStringLiteral("'implicit'");
    QTest::newRow("a prompt nobody knows") << good + QStringLiteral("--prompt maybe") << QStringLiteral("'maybe'");
    QTest::newRow("no prompt and another")
        << good + QStringLiteral("--prompt none,login") << QStringLiteral("--prompt none");
    QTest::newRow("claims that are no object") << good + QStringLiteral("--claims []") << QStringLiteral("--claims");
    QTest::newRow("a negative age") << good + QStringLiteral("--max-age=-1") << QStringLiteral("--max-age");
    QTest::newRow("port 0") << good + QStringLiteral("--port 8400,0") << QStringLiteral("--port");
    QTest::newRow("a port too large") << good + QStringLiteral("--port 70000") << QStringLiteral("--port");
    QTest::newRow("a foreign host") << good + QStringLiteral("--redirect-host example.org")
                                    << QStringLiteral("--redirect-host");
    QTest::newRow("a relative path") << good + QStringLiteral("--redirect-path cb")
                                     << QStringLiteral("--redirect-path");
    QTest::newRow("the fragment mode") << good + QStringLiteral("--response-mode fragment")
                                       << QStringLiteral("--response-mode");
    QTest::newRow("words for a time") << good + QStringLiteral("--timeout soon") << QStringLiteral("--timeout");
    QTest::newRow("no repetition") << good + QStringLiteral("--repeat 0") << QStringLiteral("--repeat");
    QTest::newRow("an empty browser") << good + QStringLiteral("--browser=") << QStringLiteral("--browser");
    QTest::newRow("a secret for a public client")
        << good + QStringLiteral("--client-secret-file f --client-auth none") << QStringLiteral("contradicts");
    QTest::newRow("authentication without a secret")
        << good + QStringLiteral("--client-auth client_secret_post") << QStringLiteral("needs --client-secret-file");
    QTest::newRow("a way to sign in for the token command")
        << QStringLiteral("token --sandbox --flow device") << QStringLiteral("--flow goes with login only");
    QTest::newRow("a forced refresh for the login command")
        << good + QStringLiteral("--force-refresh") << QStringLiteral("goes with token only");
    QTest::newRow("a local login") << good + QStringLiteral("--local") << QStringLiteral("goes with logout only");
    const QString logout = QStringLiteral("logout --provider microsoft --client-id a ");
    QTest::newRow("a local logout in the browser")
        << logout + QStringLiteral("--local --logout-redirect http://localhost/bye") << QStringLiteral("contradict");
    for (const char *url : {"https://localhost/bye", "http://example.org/bye", "/bye", "http://localhost/bye?a=b",
             "http://localhost/bye#a", "http://me@localhost/bye", "http://localhost:0/bye"})
        QTest::addRow("back from a logout to %s", url) << logout + QStringLiteral("--logout-redirect ")
                + QString::fromLatin1(url) << QStringLiteral("--logout-redirect");
    QTest::newRow("an empty name of the cache")
        << good + QStringLiteral("--msal-cache=") << QStringLiteral("--msal-cache");
    QTest::newRow("a secret for the sandbox")
        << QStringLiteral("login --sandbox --client-secret-file f") << QStringLiteral("contradict");
}

void tst_ConsoleOptions::complains()
{
    QFETCH(QString, line);
    QFETCH(QString, part);
    const QString complaint = complaintOf(line);
    QVERIFY2(complaint.contains(part), qPrintable(complaint));
    QVERIFY(!complaint.contains(QLatin1Char('\n')));
}

void tst_ConsoleOptions::helpNamesEveryOption()
{
    const auto parsed = parse(QStringLiteral("--help"));
    const auto *help = std::get_if<Information>(&parsed);
    QVERIFY(help);
    for (const char *name : {"--issuer", "--authority", "--provider", "--sandbox", "--client-id",
             "--client-secret-file", "--client-auth", "--scope", "--flow", "--prompt", "--login-hint", "--domain-hint",
             "--claims", "--max-age", "--port", "--redirect-host", "--redirect-path", "--response-mode", "--timeout",
             "--userinfo", "--refresh", "--repeat", "--browser", "--ca", "--allow-insecure-http-for-tests",
             "--show-token", "--events", "--force-refresh", "--msal-cache", "--local", "--logout-redirect"})
        QVERIFY2(help->text.contains(QString::fromLatin1(name)), name);
}

QTEST_GUILESS_MAIN(tst_ConsoleOptions)

#include "tst_consoleoptions.moc"
