#include "storage/storagefilenames.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace QtSignIn {

namespace {

constexpr auto temporaryEnding = ".tmp"_L1;
constexpr auto lockEnding = ".lock"_L1;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_'
        || c == u'.';
}

} // namespace

bool isStorageFileName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 128 && !name.startsWith(u'.') && !name.endsWith(u'.')
        && !name.endsWith(temporaryEnding) && !name.endsWith(lockEnding)
        && std::all_of(name.begin(), name.end(), isPlain);
}

QString temporaryNameFor(const QString &name)
{
    static std::atomic<quint64> number = 0;
    return u".%1.%2-%3%4"_s.arg(
        name, QString::number(QCoreApplication::applicationPid()), QString::number(++number), temporaryEnding);
}

bool isTemporaryName(const QString &name)
{
    return name.startsWith(u'.') && name.endsWith(temporaryEnding);
}

QString lockNameFor(const QString &name)
{
    return name + lockEnding;
}

QString setAsideName(const QString &name, int number)
{
    return number == 1 ? name + ".set-aside"_L1 : name + ".set-aside-"_L1 + QString::number(number);
}

} // namespace QtSignIn
