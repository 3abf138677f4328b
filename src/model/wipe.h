#pragma once

#include <QtCore/QByteArray>

namespace QtSignIn {

/// Overwrites memory in a way that the optimiser keeps.
inline void wipe(char *bytes, qsizetype size)
{
    volatile char *memory = bytes;
    for (qsizetype i = 0; i < size; ++i)
        memory[i] = 0;
}

/// Overwrites the bytes if nobody else shares them, and clears the array.
inline void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        wipe(bytes.data(), bytes.size());
    bytes.clear();
}

} // namespace QtSignIn
