#include "secrets/wiperecorder.h"

#include <algorithm>
#include <mutex>

#include "model/wipe.h"

namespace QtSignIn {

namespace {

std::mutex mutex;
QList<QByteArray> wiped;

void record(const void *memory, qsizetype size)
{
    const std::lock_guard lock(mutex);
    wiped.append(QByteArray(static_cast<const char *>(memory), size));
}

} // namespace

WipeRecorder::WipeRecorder()
{
    wiped.clear();
    wipeObserver.store(&record);
}

WipeRecorder::~WipeRecorder()
{
    wipeObserver.store(nullptr);
}

qsizetype WipeRecorder::count(const QByteArray &bytes) const
{
    const QString text = QString::fromUtf8(bytes);
    const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
    const std::lock_guard lock(mutex);
    return std::count_if(wiped.cbegin(), wiped.cend(),
        [&](const QByteArray &memory) { return memory.contains(bytes) || memory.contains(wide); });
}

} // namespace QtSignIn
