#pragma once

#include <QtCore/QMetaMethod>
#include <QtCore/QObject>

#include <functional>

namespace QtSignIn {

/// Hears every signal of the objects it watches, also those that nobody had thought of when this was written.
class SignalTap : public QObject {
    Q_OBJECT

public:
    using Heard = std::function<void(QObject *sender, const QByteArray &signal)>;

    explicit SignalTap(Heard heard)
        : m_heard(std::move(heard))
    {
    }

    /// Signals of \a base and its bases are left out.
    void watch(QObject *sender, const QMetaObject &base = QObject::staticMetaObject)
    {
        const QMetaMethod slot = metaObject()->method(metaObject()->indexOfSlot("hear()"));
        for (const QMetaMethod &signal : signalsOf(*sender->metaObject(), base))
            connect(sender, signal, this, slot);
    }

    static QList<QMetaMethod> signalsOf(const QMetaObject &meta, const QMetaObject &base = QObject::staticMetaObject)
    {
        QList<QMetaMethod> result;
        for (int i = base.methodCount(); i < meta.methodCount(); ++i) {
            if (meta.method(i).methodType() == QMetaMethod::Signal)
                result.append(meta.method(i));
        }
        return result;
    }

public Q_SLOTS:
    void hear() { m_heard(sender(), sender()->metaObject()->method(senderSignalIndex()).name()); }

private:
    const Heard m_heard;
};

} // namespace QtSignIn
