#pragma once

#include <QtCore/QObject>

#include <QtSignIn/publicclientapplication.h>

namespace Demo {

/// Takes over what is in \a fileName. An empty file is an empty cache.
QtSignIn::Result<void> importMsalCacheFile(QtSignIn::PublicClientApplication *application, const QString &fileName);

/// Puts all tokens of \a application in the place of \a fileName, which only its owner may read then.
QtSignIn::Result<void> exportMsalCacheFile(QtSignIn::PublicClientApplication *application, const QString &fileName);

/// Keeps an application's tokens in a file in MSAL's format. Programs that use one file at the same time lose each
/// other's changes: the last one to write wins.
class MsalCacheFile : public QObject {
    Q_OBJECT

public:
    /// It must not outlive \a application.
    explicit MsalCacheFile(QtSignIn::PublicClientApplication *application);

    /// Reads \a fileName, and from then on writes each change. A file that is not there, or is empty, is an empty
    /// cache; a symbolic link is followed. After an error nothing is ever written.
    QtSignIn::Result<void> open(const QString &fileName);

    /// Whether a change could not be written.
    bool hasFailed() const { return m_failed; }

Q_SIGNALS:
    void failed(const QtSignIn::Error &error);

private:
    void write();

    QtSignIn::PublicClientApplication *m_application;
    QString m_fileName;
    bool m_failed = false;
};

} // namespace Demo
