#include "console/interruption.h"

#include <QtCore/QMetaObject>

#include <atomic>

#include <qt_windows.h>

namespace Demo {

namespace {

std::atomic<Interruption *> receiver = nullptr;

// Windows calls it in a thread of its own.
BOOL WINAPI handle(DWORD)
{
    Interruption *interruption = receiver.exchange(nullptr);
    if (!interruption)
        return FALSE;
    QMetaObject::invokeMethod(interruption, &Interruption::requested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    receiver = this;
    SetConsoleCtrlHandler(handle, TRUE);
}

Interruption::~Interruption()
{
    SetConsoleCtrlHandler(handle, FALSE);
    receiver = nullptr;
}

} // namespace Demo
