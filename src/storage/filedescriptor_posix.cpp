#include "storage/filedescriptor_posix.h"

namespace QtSignIn {

bool syncFile(int descriptor)
{
#ifdef Q_OS_DARWIN
    // fsync() of macOS leaves the bytes in the drive's own memory.
    if (uninterrupted([&] { return ::fcntl(descriptor, F_FULLFSYNC); }) == 0)
        return true;
#endif
    return uninterrupted([&] { return ::fsync(descriptor); }) == 0;
}

bool syncFolder(int descriptor)
{
    // EINVAL: a network file system that has nothing to do for folders.
    return syncFile(descriptor) || errno == EINVAL;
}

} // namespace QtSignIn
