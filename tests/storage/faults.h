#pragma once

#define QTSIGNIN_FAULTS_EXPORT __attribute__((visibility("default")))

/// System calls that fail when told to, in a program that links this library or has it in LD_PRELOAD. There
/// QTSIGNIN_FAULT="<call> <nth> <times> <error>" tells it from the start, with the words of fail() below.
namespace Faults {

/// Instead of an errno.
inline constexpr int Short = -1; ///< write() and read() do half of what they are asked for
inline constexpr int Kill = -2; ///< the process is killed instead
inline constexpr int Stop = -3; ///< the process stops until it is told to go on, and then makes the call

/// The \a nth call of that name from now on and \a times - 1 more fail with \a error. "*" is any call. Those known:
/// openat, fstatat, mkdir, flock, write, read, futimens, fsync, renameat, unlinkat. One fault at a time.
QTSIGNIN_FAULTS_EXPORT void fail(const char *call, int nth, int times, int error);

/// All calls are as usual.
QTSIGNIN_FAULTS_EXPORT void clear();

/// How many calls of the name there were since fail(), failed ones too.
QTSIGNIN_FAULTS_EXPORT int calls();

} // namespace Faults
