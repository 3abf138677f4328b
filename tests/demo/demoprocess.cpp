#include "demo/demoprocess.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

namespace {
constexpr int Patience = 60000;
}

DemoProcess::DemoProcess(const QString &program)
{
    m_process.setProgram(program);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process.setProcessEnvironment(environment);
    QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
        [this] { m_output += m_process.readAllStandardOutput(); });
    QObject::connect(&m_process, &QProcess::readyReadStandardError, &m_process,
        [this] { m_errorOutput += m_process.readAllStandardError(); });
}

DemoProcess::~DemoProcess()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString DemoProcess::consoleProgram()
{
    return QStringLiteral(QTSIGNIN_CONSOLE);
}

QString DemoProcess::widgetsProgram()
{
    return QStringLiteral(QTSIGNIN_DEMO);
}

void DemoProcess::setEnvironment(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

void DemoProcess::start(const QStringList &arguments)
{
    m_process.setArguments(arguments);
    m_process.start();
}

void DemoProcess::interrupt()
{
#ifdef Q_OS_UNIX
    ::kill(static_cast<pid_t>(m_process.processId()), SIGINT);
#endif
}

bool DemoProcess::waitForEvent(const QString &name, qsizetype count)
{
    const auto there = [&] { return events(name).size() >= count; };
    const bool came = QTest::qWaitFor([&] { return there() || m_process.state() == QProcess::NotRunning; }, Patience);
    return came && there();
}

bool DemoProcess::waitForOutput(const QByteArray &text)
{
    return QTest::qWaitFor([&] { return m_output.contains(text); }, Patience);
}

bool DemoProcess::waitForEnd()
{
    return QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, Patience);
}

int DemoProcess::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QList<QJsonObject> DemoProcess::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &line : m_output.left(m_output.lastIndexOf('\n') + 1).split('\n')) {
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (document.isObject())
            events += document.object();
    }
    return events;
}

QList<QJsonObject> DemoProcess::events(const QString &name) const
{
    QList<QJsonObject> named;
    for (const QJsonObject &event : events()) {
        if (event.value(QStringLiteral("event")).toString() == name)
            named += event;
    }
    return named;
}

QStringList DemoProcess::eventNames() const
{
    QStringList names;
    for (const QJsonObject &event : events())
        names += event.value(QStringLiteral("event")).toString();
    return names;
}
