#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtDBus/QDBusConnectionInterface>
#include <QtTest/QtTest>

#include <QtSignIn/sandboxprovider.h>

#include "accessibility/screenreader.h"
#include "interop/sessionbus.h"
#include "interop/xvfb.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

/// What brings AT-SPI into a session, as its service file says.
QString busLauncher()
{
    QFile file(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QRegularExpression command(QStringLiteral("^Exec=(\\S+)"), QRegularExpression::MultilineOption);
    return command.match(QString::fromUtf8(file.readAll())).captured(1);
}

/// How often the main thread of a process has gone to sleep so far.
int sleeps(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/task/%1/status").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QRegularExpression count(QStringLiteral("voluntary_ctxt_switches:\\s*(\\d+)"));
    return count.match(QString::fromUtf8(file.readAll())).captured(1).toInt();
}

/// "Your code is W D J B dash M J H T. Enter it ..." as somebody would type it.
QString codeIn(const QString &speech)
{
    QString code = speech.section(QStringLiteral("Your code is "), 1).section(QLatin1Char('.'), 0, 0);
    code.replace(QStringLiteral("dash"), QStringLiteral("-"));
    return code.remove(QLatin1Char(' '));
}

} // namespace

/// The dialogs in a program of their own, met through AT-SPI alone: nothing is known of them but what a screen reader
/// knows.
class tst_ScreenReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void signsInWithACodeThatWasOnlyHeard_data();
    void signsInWithACodeThatWasOnlyHeard();
    void hearsThatItWasDeclined();
    void meetsKnownAccounts();
    void everyNodeHasANameAndTheFocusIsSomewhere_data();
    void everyNodeHasANameAndTheFocusIsSomewhere();
    void waitingIsQuiet();

private:
    void start(const QString &dialog);
    QJsonObject node(const QString &name);
    bool hearCode(QString &code);
    void everyNodeIsNamed(const QString &focused);

    Xvfb m_screen;
    SessionBus m_bus;
    QProcess m_launcher;
    std::unique_ptr<SandboxProvider> m_provider;
    std::unique_ptr<QProcess> m_program;
    std::unique_ptr<ScreenReader> m_reader;
    QProcessEnvironment m_environment;
};

void tst_ScreenReader::initTestCase()
{
    QVERIFY2(m_screen.start(), "Xvfb does not start: ./run test installs it.");
    QVERIFY2(m_bus.start(), "dbus-daemon does not start: ./run test installs it.");
    m_environment = m_bus.environment();
    m_environment.insert(QStringLiteral("DISPLAY"), m_screen.display());
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_launcher.setProcessEnvironment(m_environment);
    m_launcher.setStandardErrorFile(QProcess::nullDevice());
    m_launcher.start(busLauncher(), {QStringLiteral("--launch-immediately")});
    QVERIFY2(m_launcher.waitForStarted(), "AT-SPI does not start: ./run test installs it.");
    const QDBusConnection bus = m_bus.connection(m_bus.address());
    QTRY_VERIFY_WITH_TIMEOUT(bus.interface()->isServiceRegistered(QStringLiteral("org.a11y.Bus")).value(), 20000);
}

void tst_ScreenReader::cleanupTestCase()
{
    stopProcess(m_launcher);
}

void tst_ScreenReader::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_provider = std::make_unique<SandboxProvider>();
    m_provider->addUser({QStringLiteral("alice"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"),
        QStringLiteral("subject-1")});
    SandboxClient client;
    client.clientId = QStringLiteral("app");
    m_provider->addClient(client);
    m_provider->setPollingInterval(1s);
    QVERIFY2(m_provider->start(), qPrintable(m_provider->errorString()));
}

void tst_ScreenReader::cleanup()
{
    m_reader.reset();
    if (m_program)
        stopProcess(*m_program);
    m_program.reset();
    m_provider.reset();
}

void tst_ScreenReader::start(const QString &dialog)
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->start(QStringLiteral(QTSIGNIN_DIALOG_PROGRAM), {dialog, m_provider->issuer(), QStringLiteral("app")});
    m_reader = std::make_unique<ScreenReader>(m_environment);
    const bool found = m_reader->find(QStringLiteral("dialogprogram"));
    QVERIFY2(found, (m_program->readAllStandardError() + m_reader->errorOutput()).constData());
}

QJsonObject tst_ScreenReader::node(const QString &name)
{
    for (const QJsonValue &value : m_reader->tree()) {
        if (value.toObject().value(QStringLiteral("name")).toString() == name)
            return value.toObject();
    }
    return {};
}

void tst_ScreenReader::everyNodeIsNamed(const QString &focused)
{
    const QJsonArray tree = m_reader->tree();
    QStringList nameless;
    QStringList withFocus;
    for (const QJsonValue &value : tree) {
        const QJsonObject seen = value.toObject();
        const QString name = seen.value(QStringLiteral("name")).toString();
        if (name.isEmpty())
            nameless += seen.value(QStringLiteral("role")).toString();
        if (seen.value(QStringLiteral("states")).toArray().contains(QStringLiteral("focused")))
            withFocus += name;
    }
    qInfo("%d of %d nodes without a name", int(nameless.size()), int(tree.size()));
    QVERIFY(tree.size() > 5);
    QCOMPARE(nameless.join(QLatin1Char(' ')), QString());
    // With a control a widget may have it whose proxy the control is.
    QVERIFY2(withFocus.contains(focused), qPrintable(withFocus.join(QLatin1Char(','))));
}

bool tst_ScreenReader::hearCode(QString &code)
{
    // It may have come before the reader was there.
    const auto listen = [&] {
        QStringList texts = m_reader->heard();
        for (const QJsonValue &value : m_reader->tree())
            texts += value.toObject().value(QStringLiteral("name")).toString();
        for (const QString &text : texts) {
            if (text.startsWith(QStringLiteral("Your code is ")))
                code = codeIn(text);
        }
        return !code.isEmpty();
    };
    return QTest::qWaitFor(listen, 20000);
}

void tst_ScreenReader::signsInWithACodeThatWasOnlyHeard_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::newRow("device code dialog") << QStringLiteral("device");
    QTest::newRow("sign-in dialog") << QStringLiteral("signin");
}

void tst_ScreenReader::signsInWithACodeThatWasOnlyHeard()
{
    QFETCH(QString, dialog);
    start(dialog);
    if (dialog == QStringLiteral("signin"))
        QVERIFY(m_reader->press(QStringLiteral("Use another device")));
    QString code;
    QVERIFY(hearCode(code));
    QVERIFY(m_reader->press(QStringLiteral("Copy")));
    QVERIFY(m_reader->waitToHear(QStringLiteral("Copied")));
    QVERIFY2(m_provider->approveDeviceCode(code, QStringLiteral("alice")), qPrintable(code));
    QVERIFY(m_reader->waitToHear(QStringLiteral("Alice Example")));
    everyNodeIsNamed(QStringLiteral("Done"));
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    QVERIFY(m_reader->namesGiven(QStringLiteral("Copied")) > 0);
#endif
    QVERIFY(m_reader->press(QStringLiteral("Done")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, 20000);
    QCOMPARE(m_program->exitCode(), 0);
}

void tst_ScreenReader::hearsThatItWasDeclined()
{
    start(QStringLiteral("device"));
    QString code;
    QVERIFY(hearCode(code));
    QVERIFY(m_provider->denyDeviceCode(code));
    QVERIFY(m_reader->waitToHear(QStringLiteral("You are not signed in")));
    everyNodeIsNamed(QStringLiteral("Try again"));
    QVERIFY(m_reader->press(QStringLiteral("Close")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, 20000);
    QCOMPARE(m_program->exitCode(), 1);
}

/// One dialog signs in who is known to the next.
void tst_ScreenReader::meetsKnownAccounts()
{
    start(QStringLiteral("both"));
    QString code;
    QVERIFY(hearCode(code));
    QVERIFY(m_provider->approveDeviceCode(code, QStringLiteral("alice")));
    QVERIFY(m_reader->waitToHear(QStringLiteral("Alice Example")));
    QVERIFY(m_reader->press(QStringLiteral("Done")));
    const QString alice = QStringLiteral("Alice Example, alice");
    QVERIFY(QTest::qWaitFor([&] { return !node(alice).isEmpty(); }, 20000));
    everyNodeIsNamed(alice);
    QVERIFY(!node(QStringLiteral("Use another account")).isEmpty());
    QVERIFY(m_reader->press(QStringLiteral("Cancel")));
    QTRY_COMPARE_WITH_TIMEOUT(m_program->state(), QProcess::NotRunning, 20000);
    QCOMPARE(m_program->exitCode(), 1);
}

void tst_ScreenReader::everyNodeHasANameAndTheFocusIsSomewhere_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::addColumn<QString>("press");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("focused");
    QTest::newRow("device code dialog") << QStringLiteral("device") << QString() << QStringLiteral("Copy")
                                        << QStringLiteral("Copy");
    QTest::newRow("choice") << QStringLiteral("signin") << QString() << QStringLiteral("Use another device")
                            << QStringLiteral("Continue in the browser");
    QTest::newRow("another device") << QStringLiteral("signin") << QStringLiteral("Use another device")
                                    << QStringLiteral("Copy") << QStringLiteral("Copy");
    QTest::newRow("browser") << QStringLiteral("signin") << QStringLiteral("Continue in the browser")
                             << QStringLiteral("Reopen browser") << QStringLiteral("Cancel");
}

void tst_ScreenReader::everyNodeHasANameAndTheFocusIsSomewhere()
{
    QFETCH(QString, dialog);
    QFETCH(QString, press);
    QFETCH(QString, sign);
    QFETCH(QString, focused);
    start(dialog);
    if (!press.isEmpty())
        QVERIFY(m_reader->press(press));
    const auto isEnabled = [&] {
        return node(sign).value(QStringLiteral("states")).toArray().contains(QStringLiteral("enabled"));
    };
    QVERIFY(QTest::qWaitFor(isEnabled, 20000));
    everyNodeIsNamed(focused);
    if (sign == QStringLiteral("Copy")) {
        const QJsonObject label = node(QStringLiteral("2. Enter this code there:"));
        const QJsonArray named =
            label.value(QStringLiteral("relations")).toObject().value(QStringLiteral("label-for")).toArray();
        QVERIFY(named.first().toString().startsWith(QStringLiteral("Code: ")));
    }
}

void tst_ScreenReader::waitingIsQuiet()
{
    m_provider->setPollingInterval(60s);
    start(QStringLiteral("device"));
    QString code;
    QVERIFY(hearCode(code));
    QTest::qWait(4000); // the network's threads have gone by then
    constexpr int Seconds = 6;
    const int renamings = m_reader->renamings();
    const qsizetype heard = m_reader->heard().size();
    const int before = sleeps(m_program->processId());
    QTest::qWait(Seconds * 1000);
    const int woken = sleeps(m_program->processId()) - before;
    qInfo("woken %.1f times a second while waiting", double(woken) / Seconds);
    QCOMPARE(m_reader->renamings(), renamings);
    QCOMPARE(m_reader->heard().size(), heard);
    QVERIFY2(woken <= 3 * Seconds, qPrintable(QString::number(woken)));
}

QTEST_GUILESS_MAIN(tst_ScreenReader)
#include "tst_screenreader.moc"
