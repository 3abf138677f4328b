#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDebug>

#include <utility>

#include "model/wipe.h"

namespace QtSignIn {

/// Bytes that are overwritten when their last holder lets go of them, and when they move because they grow.
///
/// For messages with secrets in them, where Secret would be in the way. A QByteArray made of one shares its memory and
/// must not be the last to hold it.
class WipedByteArray : public QByteArray {
public:
    using QByteArray::QByteArray;
    WipedByteArray() = default;
    WipedByteArray(const QByteArray &bytes)
        : QByteArray(bytes)
    {
    }
    WipedByteArray(QByteArray &&bytes) noexcept
        : QByteArray(std::move(bytes))
    {
    }
    WipedByteArray(const WipedByteArray &other) = default;
    WipedByteArray(WipedByteArray &&other) noexcept = default;
    WipedByteArray &operator=(WipedByteArray other) noexcept
    {
        swap(other);
        return *this;
    }
    ~WipedByteArray() { wipe(*this); }

    WipedByteArray &append(QByteArrayView bytes);
    WipedByteArray &append(char byte) { return append(QByteArrayView(&byte, 1)); }
    WipedByteArray &operator+=(QByteArrayView bytes) { return append(bytes); }
    WipedByteArray &operator+=(char byte) { return append(byte); }
};

/// Never to be shown.
QDebug operator<<(QDebug debug, const WipedByteArray &bytes) = delete;

} // namespace QtSignIn
