#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

/// A member of the MSAL family as a program of its own: msal_python.py or msal_node.mjs, which say what a request and
/// an answer are.
class MsalPeer {
public:
    /// `debian` (Debian's MSAL Python), `python` (the newest from its registry) or `node`.
    explicit MsalPeer(const QString &name);

    /// Why it can't be asked; empty if it can.
    QString absence() const;

    /// Whether a machine may lack it: it comes from a registry that not everybody reaches.
    bool isOptional() const { return m_optional; }

    /// The answer to \a request, with its version; on failure an empty object and errorString().
    QJsonObject ask(const QJsonObject &request);
    QString errorString() const { return m_error; }

private:
    QString m_program;
    QStringList m_arguments;
    QStringList m_probe;
    bool m_optional = false;
    QString m_error;
};
