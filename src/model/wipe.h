#pragma once

#include <QtCore/QByteArray>

#include <cstring>

namespace QtSignIn {

/// Overwrites memory in a way that the optimiser keeps: it can't know which function the volatile pointer holds.
inline void wipe(char *bytes, qsizetype size)
{
    static void *(*const volatile fill)(void *, int, size_t) = std::memset;
    if (size > 0)
        fill(bytes, 0, size_t(size));
}

/// Overwrites the bytes if nobody else shares them, and clears the array.
inline void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace QtSignIn
