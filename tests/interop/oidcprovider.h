#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>

/// panva's oidc-provider on a free port, in a node process that ends with this object; and the scripts that play the
/// person. They run in a folder of their own, where node finds the npm modules.
class OidcProvider {
public:
    OidcProvider();
    ~OidcProvider();

    /// False: errorString() says why.
    bool start();
    QString errorString() const { return m_error; }
    QString issuer() const { return m_issuer; }

    /// `--issuer` and what goes with it, for a demo program.
    QStringList clientArguments(const QString &clientId = QStringLiteral("desktop")) const;

    /// A command for `--browser` that runs one of the scripts, with \a arguments before the URL.
    QString browserCommand(const QString &script, const QStringList &arguments = {}) const;

    /// What the person does with a device code; false if it fails.
    bool answerUserCode(const QJsonObject &userCodeReceived, const QStringList &arguments = {}) const;

    QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    bool prepareDirectory();

    QTemporaryDir m_directory;
    QProcess m_process;
    QString m_issuer;
    QString m_error;
};
