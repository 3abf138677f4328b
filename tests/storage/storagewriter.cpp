#include <QtCore/QCoreApplication>

#include <cstdio>

#include "storage/storagedirectory.h"

using namespace QtSignIn;

/// storagewriter FOLDER NAME TEXT: writes a file and prints the error's code, if there is one.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    const auto directory = StorageDirectory::open(arguments[1], true);
    const Error error = directory.hasValue() ? directory.value()->write(arguments[2], arguments[3].toUtf8()).error()
                                             : directory.error();
    std::printf("%s", qPrintable(error.code()));
    return error.code().isEmpty() ? 0 : 1;
}
