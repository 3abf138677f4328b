#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include "demo/demoprocess.h"

namespace {

const QString program = DemoProcess::consoleProgram();

QStringList sandboxLogin(const QString &more)
{
    return QStringList {QStringLiteral("login"), QStringLiteral("--sandbox")} + QProcess::splitCommand(more);
}

QSet<QString> keysOf(const QJsonObject &object)
{
    const QStringList keys = object.keys();
    return QSet<QString>(keys.begin(), keys.end());
}

QSet<QString> set(const QString &names)
{
    const QStringList list = names.split(QLatin1Char(' '));
    return QSet<QString>(list.begin(), list.end());
}

QUrl authorizationUrl(const DemoProcess &process)
{
    const auto events = process.events(QStringLiteral("authorizationUrlReady"));
    return events.isEmpty() ? QUrl() : QUrl(events.constLast().value(QStringLiteral("url")).toString());
}

/// An authorization response that the provider never sent: what a browser would bring to the redirect URI.
QUrl forgedError(const QUrl &authorizationUrl, const QString &description)
{
    const QUrlQuery request(authorizationUrl);
    QUrlQuery response;
    response.addQueryItem(QStringLiteral("error"), QStringLiteral("access_denied"));
    response.addQueryItem(
        QStringLiteral("error_description"), QString::fromLatin1(QUrl::toPercentEncoding(description)));
    response.addQueryItem(QStringLiteral("state"), request.queryItemValue(QStringLiteral("state")));
    response.addQueryItem(
        QStringLiteral("iss"), authorizationUrl.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString());
    QUrl url(request.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    url.setQuery(response);
    return url;
}

/// A program that writes its last argument to a file, as browser.
QString browserThatWritesTo(const QString &fileName, const QTemporaryDir &directory)
{
    QFile script(directory.filePath(QStringLiteral("browser")));
    if (!script.open(QIODevice::WriteOnly))
        return {};
    script.write("#!/bin/sh\nfor last; do :; done\nprintf '%s %s' \"$1\" \"$last\" > '" + fileName.toUtf8()
        + ".part'\nmv '" + fileName.toUtf8() + ".part' '" + fileName.toUtf8() + "'\n");
    script.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return script.fileName();
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_Console : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void saysWhatIsWrongInOneLine_data();
    void saysWhatIsWrongInOneLine();
    void helpsOnRequest();
    void signsInWithoutDisplayAndBrowser_data();
    void signsInWithoutDisplayAndBrowser();
    void reportsAnInteractiveSignIn();
    void reportsADeviceSignIn();
    void showsTokensOnlyOnRequest_data();
    void showsTokensOnlyOnRequest();
    void refreshesAsOftenAsAsked();
    void signsInAsOftenAsAsked();
    void asksForUserInfo();
    void givesTheUrlToTheBrowserCommand();
    void waitsOnWithoutABrowser();
    void failsWhenDenied();
    void failsWhenTimeIsUp_data();
    void failsWhenTimeIsUp();
    void stripsEscapesFromForeignText();
    void isInterruptedByCtrlC_data();
    void isInterruptedByCtrlC();
};

void tst_Console::saysWhatIsWrongInOneLine_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no command") << QStringList();
    QTest::newRow("an unknown option") << sandboxLogin(QStringLiteral("--colour"));
    QTest::newRow("two providers") << sandboxLogin(QStringLiteral("--issuer https://op.example"));
    QTest::newRow("a CA file without certificates") << sandboxLogin(QStringLiteral("--ca /dev/null"));
    QTest::newRow("a secret file that is not there")
        << QProcess::splitCommand(QStringLiteral("login --issuer https://op.example --client-id a "
                                                 "--client-secret-file /does/not/exist"));
}

void tst_Console::saysWhatIsWrongInOneLine()
{
    QFETCH(QStringList, arguments);
    DemoProcess console(program);
    console.start(arguments);
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 2);
    QCOMPARE(console.output(), QByteArray());
    QCOMPARE(console.errorOutput().count('\n'), 1);
    QVERIFY(console.errorOutput().startsWith("qtsignin-console: "));
}

void tst_Console::helpsOnRequest()
{
    DemoProcess console(program);
    console.start({QStringLiteral("--help")});
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);
    QVERIFY(console.output().contains("--response-mode"));
}

void tst_Console::signsInWithoutDisplayAndBrowser_data()
{
    QTest::addColumn<QString>("flow");
    QTest::newRow("interactive") << QStringLiteral("interactive");
    QTest::newRow("device") << QStringLiteral("device");
}

void tst_Console::signsInWithoutDisplayAndBrowser()
{
    QFETCH(QString, flow);
    DemoProcess console(program);
    console.setEnvironment(QStringLiteral("DISPLAY"), QString());
    console.setEnvironment(QStringLiteral("PATH"), QString());
    console.start(sandboxLogin(QStringLiteral("--flow ") + flow));
    QVERIFY(console.waitForEnd());
    QVERIFY2(console.output().contains("Signed in as alice (Alice Example)"), console.output().constData());
    QCOMPARE(console.errorOutput(), QByteArray());
    QCOMPARE(console.exitCode(), 0);
}

void tst_Console::reportsAnInteractiveSignIn()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --scope profile")));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);

    QStringList names = console.eventNames();
    names.removeAll(QStringLiteral("stageChanged"));
    QCOMPARE(names,
        QStringList(
            {QStringLiteral("authorizationUrlReady"), QStringLiteral("browserOpened"), QStringLiteral("completed")}));
    QCOMPARE(console.output().count('\n'), console.events().size());
    QVERIFY(console.output().startsWith("{\"event\":\"stageChanged\",\"stage\":\"Discovering\"}\n"));

    const QJsonObject completed = console.events(QStringLiteral("completed")).constFirst();
    QCOMPARE(keysOf(completed), set(QStringLiteral("event account scopes expiresAt tokenSource claims")));
    const QJsonObject account = completed.value(QStringLiteral("account")).toObject();
    QCOMPARE(keysOf(account), set(QStringLiteral("username homeAccountId environment")));
    QCOMPARE(account.value(QStringLiteral("username")).toString(), QStringLiteral("alice"));
    QCOMPARE(completed.value(QStringLiteral("tokenSource")).toString(), QStringLiteral("IdentityProvider"));
    QVERIFY(completed.value(QStringLiteral("scopes")).toVariant().toStringList().contains(QStringLiteral("profile")));
    const QString expiresAt = completed.value(QStringLiteral("expiresAt")).toString();
    QVERIFY(expiresAt.endsWith(QLatin1Char('Z')));
    QVERIFY(QDateTime::fromString(expiresAt, Qt::ISODate) > QDateTime::currentDateTimeUtc());
    QCOMPARE(completed.value(QStringLiteral("claims")).toObject().value(QStringLiteral("iss")),
        account.value(QStringLiteral("environment")));
}

void tst_Console::reportsADeviceSignIn()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--flow device --events")));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);

    QStringList names = console.eventNames();
    names.removeAll(QStringLiteral("stageChanged"));
    QCOMPARE(names.constFirst(), QStringLiteral("userCodeReceived"));
    QCOMPARE(names.at(1), QStringLiteral("pollScheduled"));
    QCOMPARE(names.constLast(), QStringLiteral("completed"));

    const QJsonObject code = console.events(QStringLiteral("userCodeReceived")).constFirst();
    QCOMPARE(
        keysOf(code), set(QStringLiteral("event userCode verificationUri verificationUriComplete expiresIn interval")));
    QVERIFY(!code.value(QStringLiteral("userCode")).toString().isEmpty());
    QVERIFY(code.value(QStringLiteral("verificationUriComplete"))
                .toString()
                .startsWith(code.value(QStringLiteral("verificationUri")).toString()));
    QCOMPARE(code.value(QStringLiteral("expiresIn")).toInt(), 600);
    QCOMPARE(code.value(QStringLiteral("interval")).toInt(), 1);
    QCOMPARE(console.events(QStringLiteral("pollScheduled")).constFirst().value(QStringLiteral("seconds")).toInt(), 1);
}

void tst_Console::showsTokensOnlyOnRequest_data()
{
    QTest::addColumn<QString>("options");
    QTest::newRow("to a person") << QString();
    QTest::newRow("as events") << QStringLiteral("--events");
}

void tst_Console::showsTokensOnlyOnRequest()
{
    QFETCH(QString, options);
    static const QRegularExpression jwt(QStringLiteral("eyJ[\\w-]{20,}\\.[\\w-]{20,}\\.[\\w-]{20,}"));
    const auto outputOf = [&](const QString &more) {
        DemoProcess console(program);
        console.start(sandboxLogin(options + more + QStringLiteral(" --refresh 1")));
        return console.waitForEnd() ? QString::fromUtf8(console.output() + console.errorOutput()) : QString();
    };
    const QString discreet = outputOf({});
    QVERIFY(discreet.contains(QStringLiteral("alice")));
    QVERIFY(!discreet.contains(jwt));
    QVERIFY(!discreet.contains(QStringLiteral("code_verifier")));
    QVERIFY(!discreet.contains(
        QRegularExpression(QStringLiteral("access ?token"), QRegularExpression::CaseInsensitiveOption)));

    const QString open = outputOf(QStringLiteral(" --show-token"));
    QVERIFY(open.contains(jwt));
    QVERIFY(
        open.contains(QRegularExpression(QStringLiteral("access ?token"), QRegularExpression::CaseInsensitiveOption)));
}

void tst_Console::refreshesAsOftenAsAsked()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --refresh 3")));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);
    const auto refreshed = console.events(QStringLiteral("tokenRefreshed"));
    QCOMPARE(refreshed.size(), 3);
    for (const QJsonObject &event : refreshed) {
        QCOMPARE(keysOf(event), set(QStringLiteral("event account scopes expiresAt tokenSource claims")));
        QCOMPARE(event.value(QStringLiteral("tokenSource")).toString(), QStringLiteral("IdentityProvider"));
    }
    QVERIFY(console.eventNames().indexOf(QStringLiteral("completed"))
        < console.eventNames().indexOf(QStringLiteral("tokenRefreshed")));
}

void tst_Console::signsInAsOftenAsAsked()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --repeat 2 --userinfo")));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);
    QCOMPARE(console.events(QStringLiteral("completed")).size(), 2);
    QCOMPARE(console.events(QStringLiteral("userInfoReceived")).size(), 2);
    const auto urls = console.events(QStringLiteral("authorizationUrlReady"));
    QCOMPARE(urls.size(), 2);
    QVERIFY(urls.at(0) != urls.at(1));
}

void tst_Console::asksForUserInfo()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --userinfo --scope email")));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 0);
    const auto received = console.events(QStringLiteral("userInfoReceived"));
    QCOMPARE(received.size(), 1);
    QCOMPARE(keysOf(received.constFirst()), set(QStringLiteral("event claims")));
    QCOMPARE(received.constFirst().value(QStringLiteral("claims")).toObject().value(QStringLiteral("email")).toString(),
        QStringLiteral("alice@example.com"));
}

void tst_Console::givesTheUrlToTheBrowserCommand()
{
    const QTemporaryDir directory;
    const QString written = directory.filePath(QStringLiteral("url"));
    const QString browser = browserThatWritesTo(written, directory);
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events"))
        + QStringList {QStringLiteral("--browser"), browser + QStringLiteral(" \"two words\"")});
    QVERIFY(console.waitForEvent(QStringLiteral("browserOpened")));
    QTRY_VERIFY(QFile::exists(written));
    const QByteArrayList arguments = contentOf(written).split(' ');
    QCOMPARE(arguments.size(), 3);
    QCOMPARE(arguments.at(0) + ' ' + arguments.at(1), "two words");
    // N16: nothing of the request is among the arguments, which others can read.
    const QRegularExpression oneTime(QStringLiteral("\\Ahttp://127\\.0\\.0\\.1:\\d+/go/[A-Za-z0-9_-]{43}\\z"));
    QVERIFY(oneTime.match(QString::fromLatin1(arguments.at(2))).hasMatch());

    QNetworkAccessManager network;
    QNetworkRequest request {QUrl::fromEncoded(arguments.at(2))};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    const auto visit = [&] {
        QNetworkReply *reply = network.get(request);
        reply->setParent(this);
        [[maybe_unused]] const bool finished = QTest::qWaitFor([&] { return reply->isFinished(); });
        return reply;
    };
    QCOMPARE(visit()->rawHeader("Location"), authorizationUrl(console).toEncoded());
    QVERIFY(!visit()->hasRawHeader("Location"));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const QJsonObject failed = console.events(QStringLiteral("failed")).value(0);
    QCOMPARE(failed.value(QStringLiteral("code")).toString(), QStringLiteral("browser_address_reused"));
}

void tst_Console::waitsOnWithoutABrowser()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --browser /does/not/exist")));
    QVERIFY(console.waitForEvent(QStringLiteral("browserNotOpened")));
    QCOMPARE(console.events(QStringLiteral("browserNotOpened")).constFirst().value(QStringLiteral("url")).toString(),
        QString::fromLatin1(authorizationUrl(console).toEncoded()));
    QVERIFY(!console.eventNames().contains(QStringLiteral("failed")));
}

void tst_Console::failsWhenDenied()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --browser none")));
    QVERIFY(console.waitForEvent(QStringLiteral("browserNotOpened")));
    QNetworkAccessManager network;
    network.get(QNetworkRequest(forgedError(authorizationUrl(console), QStringLiteral("not today"))));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const auto failed = console.events(QStringLiteral("failed"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(keysOf(failed.constFirst()), set(QStringLiteral("event kind code description")));
    QCOMPARE(failed.constFirst().value(QStringLiteral("kind")).toString(), QStringLiteral("Denied"));
    QCOMPARE(failed.constFirst().value(QStringLiteral("code")).toString(), QStringLiteral("access_denied"));
}

void tst_Console::failsWhenTimeIsUp_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("kind");
    QTest::newRow("interactive") << QStringLiteral("interactive") << QStringLiteral("TimedOut");
    QTest::newRow("device") << QStringLiteral("device") << QStringLiteral("Expired");
}

void tst_Console::failsWhenTimeIsUp()
{
    QFETCH(QString, flow);
    QFETCH(QString, kind);
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --browser none --timeout 1 --flow ") + flow));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const auto failed = console.events(QStringLiteral("failed"));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().value(QStringLiteral("kind")).toString(), kind);
}

void tst_Console::stripsEscapesFromForeignText()
{
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--browser none")));
    QVERIFY(console.waitForOutput("\n\n"));
    static const QRegularExpression link(QStringLiteral("http://\\S+"));
    QTRY_VERIFY(QString::fromUtf8(console.output()).contains(link));
    const QUrl url(link.match(QString::fromUtf8(console.output())).captured());
    QNetworkAccessManager network;
    network.get(
        QNetworkRequest(forgedError(url, QStringLiteral("\x1b[31mnot\x1b]0;owned\x07 \u202etoday\u009b2J\r\n"))));
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 1);
    const QString said = QString::fromUtf8(console.output() + console.errorOutput());
    QVERIFY2(said.contains(QStringLiteral("access_denied")), qPrintable(said));
    QVERIFY(
        !said.contains(QRegularExpression(QStringLiteral("[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\x{202a}-\\x{202e}]"))));
    QVERIFY(!said.contains(QStringLiteral("owned")));
}

void tst_Console::isInterruptedByCtrlC_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("waiting");
    QTest::newRow("interactive") << QStringLiteral("interactive") << QStringLiteral("browserNotOpened");
    QTest::newRow("device") << QStringLiteral("device") << QStringLiteral("pollScheduled");
}

void tst_Console::isInterruptedByCtrlC()
{
    QFETCH(QString, flow);
    QFETCH(QString, waiting);
    DemoProcess console(program);
    console.start(sandboxLogin(QStringLiteral("--events --browser none --flow ") + flow));
    QVERIFY(console.waitForEvent(waiting));
    console.interrupt();
    QVERIFY(console.waitForEnd());
    QCOMPARE(console.exitCode(), 130);
    QCOMPARE(console.eventNames().constLast(), QStringLiteral("failed"));
    QCOMPARE(console.events().constLast().value(QStringLiteral("kind")).toString(), QStringLiteral("Cancelled"));
}

QTEST_GUILESS_MAIN(tst_Console)

#include "tst_console.moc"
