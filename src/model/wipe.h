#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <atomic>

namespace QtSignIn {

/// Overwrites memory in a way that the optimiser keeps.
void wipe(void *memory, qsizetype size);

/// Overwrites all the memory of the array, and clears it. Bytes that somebody else shares are left to him.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// Called with memory that is about to be overwritten. Any thread may call it.
using WipeObserver = void (*)(const void *memory, qsizetype size);

/// For tests: how they learn what was overwritten.
extern std::atomic<WipeObserver> wipeObserver;

} // namespace QtSignIn
