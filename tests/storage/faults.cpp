#include "storage/faults.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr size_t nameSize = 16;

std::atomic<bool> isArmed = false;
char callToFail[nameSize] = "";
int firstToFail = 0;
int timesToFail = 0;
int errorOfFault = 0;
std::atomic<int> callsSoFar = 0;

/// The errno to fail with, Short, or 0 to go on.
int faultOf(const char *call)
{
    if (!isArmed || (std::strcmp(callToFail, "*") != 0 && std::strcmp(callToFail, call) != 0))
        return 0;
    const int number = ++callsSoFar;
    if (number < firstToFail || number - firstToFail >= timesToFail)
        return 0;
    if (errorOfFault == Faults::Kill)
        ::kill(::getpid(), SIGKILL);
    if (errorOfFault == Faults::Stop)
        ::kill(::getpid(), SIGSTOP);
    return errorOfFault;
}

bool failed(const char *call)
{
    const int error = faultOf(call);
    if (error > 0)
        errno = error;
    return error > 0;
}

template <typename Function> Function real(const char *name, Function)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

[[gnu::constructor]] void readEnvironment()
{
    const char *text = std::getenv("QTSIGNIN_FAULT");
    char call[nameSize] = "";
    int nth = 0;
    int times = 0;
    int error = 0;
    if (text && std::sscanf(text, "%15s %d %d %d", call, &nth, &times, &error) == 4)
        Faults::fail(call, nth, times, error);
}

} // namespace

void Faults::fail(const char *call, int nth, int times, int error)
{
    isArmed = false;
    std::snprintf(callToFail, nameSize, "%s", call);
    firstToFail = nth;
    timesToFail = times;
    errorOfFault = error;
    callsSoFar = 0;
    isArmed = true;
}

void Faults::clear()
{
    isArmed = false;
}

int Faults::calls()
{
    return callsSoFar;
}

extern "C" {

QTSIGNIN_FAULTS_EXPORT int openat(int folder, const char *path, int flags, ...)
{
    static const auto next = real("openat", &openat);
    if (failed("openat"))
        return -1;
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(arguments, mode_t) : 0;
    va_end(arguments);
    return next(folder, path, flags, mode);
}

QTSIGNIN_FAULTS_EXPORT int mkdir(const char *path, mode_t mode)
{
    static const auto next = real("mkdir", &mkdir);
    return failed("mkdir") ? -1 : next(path, mode);
}

QTSIGNIN_FAULTS_EXPORT int flock(int file, int operation)
{
    static const auto next = real("flock", &flock);
    return failed("flock") ? -1 : next(file, operation);
}

QTSIGNIN_FAULTS_EXPORT ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto next = real("write", &write);
    const int error = faultOf("write");
    if (error > 0) {
        errno = error;
        return -1;
    }
    return next(file, bytes, error == Faults::Short ? std::max<size_t>(size / 2, 1) : size);
}

QTSIGNIN_FAULTS_EXPORT ssize_t read(int file, void *bytes, size_t size)
{
    static const auto next = real("read", &read);
    const int error = faultOf("read");
    if (error > 0) {
        errno = error;
        return -1;
    }
    return next(file, bytes, error == Faults::Short ? std::max<size_t>(size / 2, 1) : size);
}

QTSIGNIN_FAULTS_EXPORT int fstatat(int folder, const char *path, struct stat *status, int flags)
{
    static const auto next = real("fstatat", &fstatat);
    return failed("fstatat") ? -1 : next(folder, path, status, flags);
}

QTSIGNIN_FAULTS_EXPORT int futimens(int file, const timespec times[2])
{
    static const auto next = real("futimens", &futimens);
    return failed("futimens") ? -1 : next(file, times);
}

QTSIGNIN_FAULTS_EXPORT int fsync(int file)
{
    static const auto next = real("fsync", &fsync);
    return failed("fsync") ? -1 : next(file);
}

QTSIGNIN_FAULTS_EXPORT int renameat(int fromFolder, const char *from, int toFolder, const char *to)
{
    static const auto next = real("renameat", &renameat);
    return failed("renameat") ? -1 : next(fromFolder, from, toFolder, to);
}

QTSIGNIN_FAULTS_EXPORT int unlinkat(int folder, const char *path, int flags)
{
    static const auto next = real("unlinkat", &unlinkat);
    return failed("unlinkat") ? -1 : next(folder, path, flags);
}

} // extern "C"
