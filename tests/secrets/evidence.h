#pragma once

#include <QtCore/QObject>
#include <QtCore/QVariant>

#include <memory>
#include <mutex>
#include <vector>

#include "secrets/canaries.h"

QT_BEGIN_NAMESPACE
class QSignalSpy;
QT_END_NAMESPACE

namespace QtSignIn {

/// All that a program could log, show or dump while secrets are about: every message of every logging category, every
/// argument of every signal, every property of every object.
class Evidence {
public:
    /// Turns every logging category on and takes all messages; warnings go on to the test, too.
    Evidence();
    ~Evidence();
    Evidence(const Evidence &) = delete;
    Evidence &operator=(const Evidence &) = delete;

    /// From now on the arguments of all its signals. \a exempt: signals that are there to say a secret.
    void watchSignals(QObject *object, const QList<QByteArray> &exempt = {});

    /// The properties of \a root and of all its children as they are now.
    void noteProperties(const QObject *root);

    void note(const QString &place, const QString &text);
    void note(const QString &place, const QByteArray &text) { note(place, QString::fromUtf8(text)); }

    /// "signal failed(): access token (base64)", one line each.
    QStringList leaksOf(const Canaries &canaries);

    qsizetype messageCount() const;
    qsizetype messageCount(const QByteArray &category) const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);

    struct Piece {
        QString place;
        QString text;
    };
    struct Watch {
        QString name;
        std::unique_ptr<QSignalSpy> spy;
    };
    static Evidence *s_current;
    QtMessageHandler m_previous;
    mutable std::mutex m_mutex;
    std::vector<Piece> m_pieces;
    std::vector<QByteArray> m_categories;
    std::vector<Watch> m_watches;
};

/// The value in every way in which it turns into text by itself.
QString everyTextOf(const QVariant &value);

} // namespace QtSignIn
