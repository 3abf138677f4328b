#include "interop/msalpeer.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QProcess>

namespace {

constexpr int Patience = 60000;

QString script(const char *name)
{
    return QStringLiteral(QTSIGNIN_INTEROP_SCRIPTS) + u'/' + QString::fromLatin1(name);
}

} // namespace

MsalPeer::MsalPeer(const QString &name)
{
    if (name == QStringLiteral("node")) {
        m_program = QStringLiteral("node");
        m_arguments = {script("msal_node.mjs"), QStringLiteral(QTSIGNIN_NPM_DIR)};
        m_probe = {QStringLiteral("-e"),
            QStringLiteral("require('module').createRequire(process.argv[1] + '/').resolve('@azure/msal-node')"),
            QStringLiteral(QTSIGNIN_NPM_DIR)};
        return;
    }
    m_optional = name == QStringLiteral("python");
    m_program = m_optional ? QStringLiteral(QTSIGNIN_MSAL_PYTHON) : QStringLiteral(QTSIGNIN_PYTHON);
    m_arguments = {script("msal_python.py")};
    m_probe = {QStringLiteral("-c"), QStringLiteral("import msal")};
}

QString MsalPeer::absence() const
{
    QProcess probe;
    probe.start(m_program, m_probe);
    if (probe.waitForFinished(Patience) && probe.exitStatus() == QProcess::NormalExit && probe.exitCode() == 0)
        return {};
    return QStringLiteral("%1 has no MSAL: ./run test fetches it.").arg(m_program);
}

QJsonObject MsalPeer::ask(const QJsonObject &request)
{
    QProcess peer;
    peer.start(m_program, m_arguments);
    peer.write(QJsonDocument(request).toJson());
    peer.closeWriteChannel();
    const bool ended = peer.waitForFinished(Patience) && peer.exitStatus() == QProcess::NormalExit;
    const QJsonObject answer = QJsonDocument::fromJson(peer.readAllStandardOutput()).object();
    if (ended && peer.exitCode() == 0 && !answer.isEmpty())
        return answer;
    m_error =
        QStringLiteral("%1: %2 %3").arg(m_program, peer.errorString(), QString::fromUtf8(peer.readAllStandardError()));
    return {};
}
