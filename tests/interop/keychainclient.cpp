// keychainclient MILLISECONDS STEP...: an application that asks the system's keychain, with that deadline for each
// call.
//
// A step is one or more of these, joined by commas, which are asked at once; the next step comes when all are answered.
//   read:NAME  write:NAME:HEX  remove:NAME   print NAME, the error's code or "ok", what was read in hex, milliseconds
//   until:CODE:NAME                          reads until that code comes
//   leave                                    ends the application without waiting for what was asked
//   exit                                     the same by exit(), in the middle of it
// At the end come the longest time in milliseconds that the event loop stood still, and a last line.

#include "system/secretstore_keychain.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTimer>

#include <cstdio>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

void say(const QString &line)
{
    std::puts(qPrintable(line));
    std::fflush(stdout);
}

class Client : public QObject {
public:
    Client(std::chrono::milliseconds deadline, const QStringList &steps)
        : m_store(makeKeychainSecretStore(deadline))
        , m_steps(steps)
    {
        m_ticks.setTimerType(Qt::PreciseTimer);
        connect(&m_ticks, &QTimer::timeout, this, [this] { m_gap = std::max(m_gap, m_sinceTick.restart()); });
        m_sinceTick.start();
        m_ticks.start(5);
    }

    void next()
    {
        if (m_steps.isEmpty()) {
            leave();
            return;
        }
        const QStringList calls = m_steps.takeFirst().split(u',');
        m_open = calls.size();
        for (const QString &call : calls)
            ask(call.split(u':'));
    }

private:
    void ask(const QStringList &call)
    {
        QElapsedTimer since;
        since.start();
        const QString name = call.value(1);
        const auto note = [this, name, since](
                              const Result<void> &result) { answered(name, result.error(), {}, since); };
        if (call.first() == "read"_L1) {
            m_store->read(name, [this, name, since](const Result<Secret> &result) {
                answered(name, result.error(), result.hasValue() ? result->reveal() : QByteArray(), since);
            });
        } else if (call.first() == "write"_L1) {
            m_store->write(name, Secret(QByteArray::fromHex(call.value(2).toLatin1())), note);
        } else if (call.first() == "remove"_L1) {
            m_store->remove(name, note);
        } else if (call.first() == "until"_L1) {
            readUntil(name, call.value(2));
        } else if (call.first() == "leave"_L1) {
            QTimer::singleShot(50, this, [this] { leave(); });
        } else if (call.first() == "exit"_L1) {
            QTimer::singleShot(50, this, [] {
                say(u"bye"_s);
                std::exit(0);
            });
        }
    }

    void readUntil(const QString &code, const QString &name)
    {
        QElapsedTimer since;
        since.start();
        m_store->read(name, [this, code, name, since](const Result<Secret> &result) {
            if (result.error().code() == code) {
                answered(name, result.error(), {}, since);
                return;
            }
            say(u"not yet"_s);
            QTimer::singleShot(20, this, [this, code, name] { readUntil(code, name); });
        });
    }

    void answered(const QString &name, const Error &error, const QByteArray &value, const QElapsedTimer &since)
    {
        say(u"%1 %2 %3 %4"_s.arg(name, error.code().isEmpty() ? u"ok"_s : error.code(),
            value.isEmpty() ? u"-"_s : QString::fromLatin1(value.toHex()), QString::number(since.elapsed())));
        if (--m_open == 0)
            next();
    }

    void leave()
    {
        m_gap = std::max(m_gap, m_sinceTick.elapsed());
        say(u"gap %1"_s.arg(m_gap));
        say(u"bye"_s);
        QCoreApplication::quit();
    }

    const std::shared_ptr<SecretStore> m_store;
    QStringList m_steps;
    qsizetype m_open = 0;
    QTimer m_ticks;
    QElapsedTimer m_sinceTick;
    qint64 m_gap = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const std::chrono::milliseconds deadline(arguments.takeFirst().toInt());
    Client client(deadline, arguments);
    QTimer::singleShot(0, &client, [&client] { client.next(); });
    return QCoreApplication::exec();
}
