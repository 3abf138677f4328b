#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDebug>
#include <QtCore/QMetaType>
#include <QtCore/QSharedDataPointer>

#include <QtSignIn/global.h>

namespace QtSignIn {

class SecretData;

/// A token, code, verifier or key: bytes that must not be shown.
///
/// Prints as `<redacted>`, compares in constant time and overwrites its own memory when the last copy goes.
/// What reveal() hands out is the caller's to look after. Copies are shared and may be used from any thread.
class QTSIGNIN_CORE_EXPORT Secret {
public:
    Secret();
    explicit Secret(const QByteArray &bytes);
    /// Overwrites \a bytes, if nobody else shares them.
    explicit Secret(QByteArray &&bytes);
    Secret(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();

    bool isEmpty() const;
    qsizetype size() const;

    /// A deep copy of the bytes, for the one place that sends or stores them.
    QByteArray reveal() const;

    friend QTSIGNIN_CORE_EXPORT bool operator==(const Secret &left, const Secret &right);
    friend bool operator!=(const Secret &left, const Secret &right) { return !(left == right); }

private:
    QExplicitlySharedDataPointer<SecretData> d;
};

QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const Secret &secret);

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::Secret)
