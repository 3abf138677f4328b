#pragma once

#include <QtCore/QFile>

#include <cstdio>

namespace Demo {

/// stdout, each write at once.
class StandardOutput : public QFile {
public:
    StandardOutput() { open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered); }
};

} // namespace Demo
