#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QIODevice>

#include "model/wipedbytearray.h"

namespace QtSignIn {

/// A request body that can be sent once and never again.
///
/// QNetworkAccessManager re-sends a POST by itself when the server closes early (Qt 6.4: any method), and an
/// authorization code or rotating refresh token that arrives twice ends the session (RFC 9700 4.14.2). It gives up on a
/// body that it can't rewind. Overwrites what it held.
class OneShotBody : public QIODevice {
    Q_OBJECT

public:
    OneShotBody(const QByteArray &body, QObject *parent);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

    /// Whether any of it may be on its way.
    bool wasRead() const { return m_wasRead; }

    /// A new one with the same bytes, to be sent instead of this one. Only without wasRead().
    OneShotBody *clone(QObject *parent) const;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    WipedByteArray m_body;
    qsizetype m_position = 0;
    bool m_wasRead = false;
};

} // namespace QtSignIn
