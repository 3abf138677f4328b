#include <QtCore/QString>

#include <cstdio>
#include <cstdlib>

#include "fuzz/fuzztarget.h"

namespace {

/// A hostile text may not make the library chatty, and fatal is Q_ASSERT.
void handleMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::abort();
}

} // namespace

void Fuzz::reportViolation(const char *property, const char *file, int line)
{
    std::fprintf(stderr, "%s:%d: this does not hold: %s\n", file, line, property);
    std::abort();
}

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    qInstallMessageHandler(handleMessage);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uchar *data, size_t size)
{
    Fuzz::targets().constFirst().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
