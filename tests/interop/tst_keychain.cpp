#include "interop/keychainbus.h"
#include "interop/keychainfakes.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtCore/QTimer>
#include <QtTest/QTest>

#include <QtSignIn/error.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
namespace ErrorCode = QtSignIn::ErrorCode;

namespace {

constexpr auto secretService = "org.freedesktop.secrets"_L1;
constexpr auto wallet = "org.kde.kwalletd5"_L1;

// With every byte that a text could not keep.
const QByteArray key = QByteArray::fromHex("00ff0a2700") + QByteArray(27, '\x80');

struct Outcome {
    QStringList lines;
    int exitCode = -1;
    bool crashed = true;
    qint64 ending = -1; ///< milliseconds from its last line to its end

    QStringList named(const QString &name, qsizetype column) const
    {
        QStringList found;
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            if (words.first() == name)
                found.append(words.value(column));
        }
        return found;
    }
    QStringList codes(const QString &name) const { return named(name, 1); }
    QByteArray value(const QString &name) const { return QByteArray::fromHex(named(name, 2).value(0).toLatin1()); }
    int time(const QString &name) const { return named(name, 3).value(0).toInt(); }
    int gap() const { return named(u"gap"_s, 1).value(0, u"-1"_s).toInt(); }
};

/// An application of its own, since libraries keep the first connection of a process.
class Application {
public:
    Application(const QProcessEnvironment &environment, const QStringList &steps, std::chrono::milliseconds deadline)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process, [this] { read(); });
        QObject::connect(&m_process, &QProcess::finished, &m_process, [this] {
            read();
            m_outcome.ending = m_sinceBye.isValid() ? m_sinceBye.elapsed() : -1;
            m_outcome.exitCode = m_process.exitCode();
            m_outcome.crashed = m_process.exitStatus() != QProcess::NormalExit;
        });
        m_process.start(
            QStringLiteral(QTSIGNIN_KEYCHAIN_CLIENT), QStringList {QString::number(deadline.count())} + steps);
    }
    ~Application()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    bool waitForLine(const QString &line)
    {
        return QTest::qWaitFor([&] { return m_outcome.lines.contains(line); }, 20000);
    }
    Outcome wait()
    {
        const bool ended =
            QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning && m_outcome.ending >= 0; }, 30000);
        return ended ? m_outcome : Outcome();
    }

private:
    void read()
    {
        m_buffer += m_process.readAllStandardOutput();
        for (qsizetype end = m_buffer.indexOf('\n'); end >= 0; end = m_buffer.indexOf('\n')) {
            m_outcome.lines.append(QString::fromUtf8(m_buffer.left(end)));
            m_buffer.remove(0, end + 1);
            if (m_outcome.lines.constLast() == "bye"_L1)
                m_sinceBye.start();
        }
    }

    QProcess m_process;
    QByteArray m_buffer;
    QElapsedTimer m_sinceBye;
    Outcome m_outcome;
};

} // namespace

class tst_Keychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bus.reset(); }
    void keepsAKeyOverProcesses();
    void keepsAKeyOverSessions();
    void replacesAKey();
    void removesAKey();
    void P6_saysWhatIsNotThere();
    void P6_aLockedKeyringIsNoEmptyOne();
    void P6_aRefusedPromptIsALock();
    void P6_trouble_data();
    void P6_trouble();
    void P6_asksForOneThingAtATime();
    void P6_isUsedAgainWhenItWorks();
    void P6_theWalletsProbeBlocksNobody();
    void P6_anotherKeychainTodayLosesNothing();
    void P6_anOpenWalletBesideALockedKeyring();
    void P6_endsAtOnce_data();
    void P6_endsAtOnce();

private:
    QProcessEnvironment kde() const
    {
        QProcessEnvironment environment = m_bus->environment();
        environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s);
        environment.insert(u"KDE_SESSION_VERSION"_s, u"5"_s);
        return environment;
    }
    Outcome run(const QStringList &steps, std::chrono::milliseconds deadline = 20s) const
    {
        return run(m_bus->environment(), steps, deadline);
    }
    static Outcome run(
        const QProcessEnvironment &environment, const QStringList &steps, std::chrono::milliseconds deadline)
    {
        return Application(environment, steps, deadline).wait();
    }
    static QStringList code(const char *code) { return {QString::fromLatin1(code)}; }
    static QString writeKey(const QByteArray &bytes = key)
    {
        return "write:a:"_L1 + QString::fromLatin1(bytes.toHex());
    }

    const QStringList ok {u"ok"_s};
    std::unique_ptr<KeychainBus> m_bus;
};

void tst_Keychain::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bus = std::make_unique<KeychainBus>();
    QVERIFY(m_bus->start());
}

void tst_Keychain::keepsAKeyOverProcesses()
{
    QVERIFY(m_bus->startKeyring(true));
    const Outcome written = run({writeKey()});
    QCOMPARE(written.codes(u"a"_s), ok);
    QCOMPARE(written.exitCode, 0);
    const Outcome read = run({u"read:a"_s});
    QCOMPARE(read.codes(u"a"_s), ok);
    QCOMPARE(read.value(u"a"_s), key);
    qInfo("written in %d ms, read in %d ms; the caller's thread stood still for %d ms at most", written.time(u"a"_s),
        read.time(u"a"_s), read.gap());
}

void tst_Keychain::keepsAKeyOverSessions()
{
    QVERIFY(m_bus->startKeyring(true));
    QCOMPARE(run({writeKey()}).codes(u"a"_s), ok);
    m_bus->stopKeyring();
    QVERIFY(m_bus->startKeyring(true));
    QCOMPARE(run({u"read:a"_s}).value(u"a"_s), key);
}

void tst_Keychain::replacesAKey()
{
    QVERIFY(m_bus->startKeyring(true));
    const Outcome outcome = run({writeKey(), writeKey("two"), u"read:a"_s, u"read:b"_s});
    QCOMPARE(outcome.named(u"a"_s, 2).last(), QString::fromLatin1(QByteArray("two").toHex()));
    QCOMPARE(outcome.codes(u"b"_s), code(ErrorCode::SecretNotFound));
}

void tst_Keychain::removesAKey()
{
    QVERIFY(m_bus->startKeyring(true));
    const Outcome outcome = run({u"remove:a"_s, writeKey(), u"remove:a"_s, u"read:a"_s});
    QCOMPARE(outcome.codes(u"a"_s), ok + ok + ok + code(ErrorCode::SecretNotFound));
}

void tst_Keychain::P6_saysWhatIsNotThere()
{
    QVERIFY(m_bus->startKeyring(true));
    const Outcome outcome = run({u"read:a"_s});
    QCOMPARE(outcome.codes(u"a"_s), code(ErrorCode::SecretNotFound));
}

void tst_Keychain::P6_aLockedKeyringIsNoEmptyOne()
{
    QVERIFY(m_bus->startKeyring(true));
    QCOMPARE(run({writeKey()}).codes(u"a"_s), ok);
    QVERIFY(m_bus->startKeyring(false));
    const QStringList locked = code(ErrorCode::KeychainLocked);
    const Outcome outcome = run({u"read:a"_s, u"read:b"_s, u"write:b:00"_s, u"write:a:00"_s, u"remove:a"_s});
    QCOMPARE(outcome.codes(u"a"_s), locked + locked + locked);
    QCOMPARE(outcome.codes(u"b"_s), locked + locked);

    QVERIFY(m_bus->startKeyring(true));
    QCOMPARE(run({u"read:a"_s}).value(u"a"_s), key);
}

void tst_Keychain::P6_aRefusedPromptIsALock()
{
    FakeBusService service(*m_bus, secretService, refusingSecretService());
    QVERIFY(service.isRegistered());
    const Outcome outcome = run({u"read:a"_s});
    QCOMPARE(outcome.codes(u"a"_s), code(ErrorCode::KeychainLocked));
    QCOMPARE(service.calls().count(u"Prompt"_s), 1);
    QCOMPARE(run({u"write:a:00"_s}).codes(u"a"_s), code(ErrorCode::KeychainLocked));
}

void tst_Keychain::P6_trouble_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    const QString unavailable = QString::fromLatin1(ErrorCode::KeychainUnavailable);
    const QString timedOut = QString::fromLatin1(ErrorCode::KeychainTimedOut);
    QTest::newRow("P6: no service") << u"absent"_s << unavailable;
    QTest::newRow("P6: no bus") << u"no bus"_s << unavailable;
    QTest::newRow("P6: the service dies in the middle") << u"dying"_s << unavailable;
    QTest::newRow("P6: the service never answers") << u"silent"_s << timedOut;
    QTest::newRow("P6: the bus never answers") << u"mute"_s << timedOut;
    QTest::newRow("P6: the bus never answers in a session of KDE") << u"mute, KDE"_s << timedOut;
}

void tst_Keychain::P6_trouble()
{
    QFETCH(const QString, what);
    QFETCH(const QString, code);
    QTemporaryDir directory;
    const MuteBus muteBus(directory.filePath(u"bus"_s));
    QVERIFY(muteBus.isListening());
    std::unique_ptr<FakeBusService> service;
    QProcessEnvironment environment = m_bus->environment();
    if (what == "no bus"_L1) {
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, "unix:path="_L1 + directory.filePath(u"none"_s));
    } else if (what.startsWith("mute"_L1)) {
        if (what.endsWith("KDE"_L1))
            environment = kde();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, muteBus.address());
    } else if (what == "silent"_L1) {
        service = std::make_unique<FakeBusService>(*m_bus, secretService, silentService());
    } else if (what == "dying"_L1) {
        service =
            std::make_unique<FakeBusService>(*m_bus, secretService, [&](const QDBusMessage &, const QDBusConnection &) {
                QTimer::singleShot(200, service.get(), [&] { service->die(); });
            });
    }
    const bool isTimeOut = code == QLatin1StringView(ErrorCode::KeychainTimedOut);
    const Outcome outcome =
        run(environment, {u"read:a"_s, u"write:a:00"_s, u"remove:a"_s}, isTimeOut ? 300ms : 20000ms);
    QCOMPARE(outcome.codes(u"a"_s), (QStringList {code, code, code}));
    QVERIFY2(outcome.gap() >= 0 && outcome.gap() < 250, qPrintable(outcome.lines.join(u'\n')));
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.ending < 2000, qPrintable(QString::number(outcome.ending)));
    qInfo("answered after %d ms; the caller's thread stood still for %d ms at most; ended in %d ms",
        outcome.time(u"a"_s), outcome.gap(), int(outcome.ending));
}

void tst_Keychain::P6_asksForOneThingAtATime()
{
    FakeBusService service(*m_bus, secretService, silentService());
    const Outcome outcome = run({u"read:a,write:b:00,read:c"_s}, 300ms);
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QCOMPARE(outcome.codes(name), code(ErrorCode::KeychainTimedOut));
    QCOMPARE(service.calls().size(), 1);
}

void tst_Keychain::P6_isUsedAgainWhenItWorks()
{
    auto service = std::make_unique<FakeBusService>(*m_bus, secretService, silentService());
    Application application(m_bus->environment(), {u"read:a"_s, u"until:secret_not_found:b"_s, writeKey()}, 300ms);
    QVERIFY(application.waitForLine(u"not yet"_s));
    service.reset();
    QVERIFY(m_bus->startKeyring(true));
    const Outcome outcome = application.wait();
    QCOMPARE(outcome.codes(u"a"_s), code(ErrorCode::KeychainTimedOut) + ok);
    QCOMPARE(outcome.codes(u"b"_s), code(ErrorCode::SecretNotFound));
    QCOMPARE(run({u"read:a"_s}).value(u"a"_s), key);
}

void tst_Keychain::P6_theWalletsProbeBlocksNobody()
{
    QVERIFY(m_bus->startKeyring(true));
    FakeBusService service(*m_bus, wallet, silentService());
    const Outcome outcome = run(kde(), {writeKey(), u"read:a"_s}, 20s);
    QCOMPARE(outcome.codes(u"a"_s), ok + ok);
    QVERIFY(service.calls().contains(u"networkWallet"_s));
    QVERIFY2(outcome.time(u"a"_s) >= 400 && outcome.gap() < 250, qPrintable(outcome.lines.join(u'\n')));
}

void tst_Keychain::P6_anotherKeychainTodayLosesNothing()
{
    QVERIFY(m_bus->startKeyring(true));
    QCOMPARE(run({writeKey()}).codes(u"a"_s), ok);

    FakeBusService service(*m_bus, wallet, emptyWallet());
    QCOMPARE(run(kde(), {u"read:a"_s}, 20s).codes(u"a"_s), code(ErrorCode::KeychainUnavailable));
    QVERIFY(m_bus->startKeyring(false));
    QCOMPARE(run(kde(), {u"read:a"_s}, 20s).codes(u"a"_s), code(ErrorCode::KeychainLocked));
    QVERIFY(service.calls().contains(u"entryType"_s));
}

void tst_Keychain::P6_anOpenWalletBesideALockedKeyring()
{
    QVERIFY(m_bus->startKeyring(true));
    QVERIFY(m_bus->startKeyring(false));
    FakeBusService service(*m_bus, wallet, emptyWallet());
    QCOMPARE(run(kde(), {u"read:a"_s}, 20s).codes(u"a"_s), code(ErrorCode::SecretNotFound));
}

void tst_Keychain::P6_endsAtOnce_data()
{
    QTest::addColumn<QStringList>("steps");
    QTest::addColumn<bool>("isKde");
    QTest::newRow("P6: a call has timed out") << QStringList {u"read:a"_s} << false;
    QTest::newRow("P6: a call is under way") << QStringList {u"read:a,leave"_s} << false;
    QTest::newRow("P6: by exit() while a call is under way") << QStringList {u"read:a,exit"_s} << false;
    QTest::newRow("P6: the thread is blocked") << QStringList {u"read:a"_s} << true;
    QTest::newRow("P6: by exit() while the thread is blocked") << QStringList {u"read:a,exit"_s} << true;
}

void tst_Keychain::P6_endsAtOnce()
{
    QFETCH(const QStringList, steps);
    QFETCH(const bool, isKde);
    FakeBusService service(*m_bus, secretService, silentService());
    FakeBusService walletService(*m_bus, wallet, silentService());
    const Outcome outcome = run(isKde ? kde() : m_bus->environment(), steps, 200ms);
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(outcome.ending < 2000, qPrintable(QString::number(outcome.ending)));
    qInfo("ended in %d ms", int(outcome.ending));
}

QTEST_GUILESS_MAIN(tst_Keychain)
#include "tst_keychain.moc"
