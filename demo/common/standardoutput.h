#pragma once

#include <QtCore/QFile>

#include <cstdio>

namespace Demo {

/// stdout, each write at once. By its descriptor: a FILE has a buffer of its own, which a pipe's reader would wait for.
class StandardOutput : public QFile {
public:
    StandardOutput()
    {
#ifdef Q_OS_WIN
        open(_fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
#else
        open(fileno(stdout), QIODevice::WriteOnly | QIODevice::Unbuffered);
#endif
    }
};

} // namespace Demo
