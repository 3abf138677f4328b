#include "interop/oidcprovider.h"

#include <QtCore/QDir>
#include <QtCore/QStandardPaths>
#include <QtTest/QTest>

namespace {

constexpr int Patience = 60000;

QString quoted(const QString &argument)
{
    return QLatin1Char('"') + argument + QLatin1Char('"');
}

} // namespace

OidcProvider::OidcProvider()
{
    m_process.setProgram(QStringLiteral("node"));
    m_process.setWorkingDirectory(m_directory.path());
    m_process.setStandardErrorFile(m_directory.filePath(QStringLiteral("provider.log")));
}

OidcProvider::~OidcProvider()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

bool OidcProvider::start()
{
    if (!prepareDirectory())
        return false;
    m_process.setArguments({QStringLiteral("server.mjs")});
    m_process.start();
    QByteArray output;
    const bool ready = QTest::qWaitFor(
        [&] {
            output += m_process.readAllStandardOutput();
            return output.contains('\n') || m_process.state() == QProcess::NotRunning;
        },
        Patience);
    if (!ready || !output.startsWith("READY ")) {
        m_error = QStringLiteral("oidc-provider does not start: %1").arg(m_process.errorString());
        return false;
    }
    m_issuer = QString::fromUtf8(output.mid(6).trimmed());
    return true;
}

QStringList OidcProvider::clientArguments(const QString &clientId) const
{
    return {QStringLiteral("--issuer"), m_issuer, QStringLiteral("--client-id"), clientId,
        QStringLiteral("--redirect-path"), QStringLiteral("/cb"), QStringLiteral("--allow-insecure-http-for-tests")};
}

QString OidcProvider::browserCommand(const QString &script, const QStringList &arguments) const
{
    QStringList command {QStringLiteral("node"), quoted(filePath(script))};
    for (const QString &argument : arguments)
        command += quoted(argument);
    return command.join(QLatin1Char(' '));
}

bool OidcProvider::answerUserCode(const QJsonObject &userCodeReceived, const QStringList &arguments) const
{
    QProcess node;
    node.setProgram(QStringLiteral("node"));
    node.setArguments(QStringList {filePath(QStringLiteral("device-approve.mjs"))} + arguments
        + QStringList {userCodeReceived.value(QStringLiteral("verificationUri")).toString(),
            userCodeReceived.value(QStringLiteral("userCode")).toString()});
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start();
    return node.waitForFinished(Patience) && node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0;
}

bool OidcProvider::prepareDirectory()
{
    const QDir modules(QStringLiteral(QTSIGNIN_NPM_DIR) + QStringLiteral("/node_modules"));
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()) {
        m_error = QStringLiteral("There is no node on the PATH: ./run test installs it.");
        return false;
    }
    for (const char *module : {"oidc-provider", "playwright-core"}) {
        if (!modules.exists(QString::fromLatin1(module))) {
            m_error = QStringLiteral("There is no %1 in %2: ./run test installs it.")
                          .arg(QString::fromLatin1(module), modules.path());
            return false;
        }
    }
    const QDir scripts(QStringLiteral(QTSIGNIN_INTEROP_SCRIPTS));
    bool done = QFile::link(modules.path(), filePath(QStringLiteral("node_modules")));
    for (const QString &name : scripts.entryList({QStringLiteral("*.mjs")}))
        done = done && QFile::copy(scripts.filePath(name), filePath(name));
    if (!done)
        m_error = QStringLiteral("Can't write to %1.").arg(m_directory.path());
    return done;
}
