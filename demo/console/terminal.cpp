#include "console/terminal.h"

#include <QtCore/QByteArray>

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#include <stdio.h>
#else
#include <unistd.h>
#endif

namespace Demo {

#ifdef Q_OS_WIN

bool standardOutputIsTerminal()
{
    return _isatty(_fileno(stdout)) != 0;
}

bool standardOutputTakesUtf8()
{
    return GetConsoleOutputCP() == CP_UTF8;
}

void prepareTerminal()
{
    SetConsoleOutputCP(CP_UTF8);
    const HANDLE output = GetStdHandle(STD_OUTPUT_HANDLE);
    DWORD mode = 0;
    if (GetConsoleMode(output, &mode))
        SetConsoleMode(output, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING);
}

#else

bool standardOutputIsTerminal()
{
    return isatty(STDOUT_FILENO) != 0;
}

bool standardOutputTakesUtf8()
{
    for (const char *name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toLower();
        if (!value.isEmpty())
            return value.contains("utf-8") || value.contains("utf8");
    }
    return false;
}

void prepareTerminal() { }

#endif

} // namespace Demo
