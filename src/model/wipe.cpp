#include "model/wipe.h"

#include <cstring>

namespace QtSignIn {

namespace {

/// Memory behind the end or before the beginning may still hold what was removed there.
template <typename Array> void wipeArray(Array &array)
{
    if (array.isDetached()) {
        auto &data = array.data_ptr();
        wipe(data.data() - data.freeSpaceAtBegin(),
            data.constAllocatedCapacity() * qsizetype(sizeof(typename Array::value_type)));
    }
    array.clear();
}

} // namespace

std::atomic<WipeObserver> wipeObserver = nullptr;

void wipe(void *memory, qsizetype size)
{
    // The optimiser can't know which function the volatile pointer holds, so that the call stays.
    static void *(*const volatile fill)(void *, int, size_t) = std::memset;
    if (size <= 0)
        return;
    if (const WipeObserver observer = wipeObserver.load(std::memory_order_acquire))
        observer(memory, size);
    fill(memory, 0, size_t(size));
}

void wipe(QByteArray &bytes)
{
    wipeArray(bytes);
}

void wipe(QString &text)
{
    wipeArray(text);
}

} // namespace QtSignIn
