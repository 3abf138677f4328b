#include "storage/storageerrors.h"

#include <QtCore/QDir>

#include <system_error>

#include "model/makeerror.h"

using namespace Qt::StringLiterals;

namespace QtSignIn {

QString systemReason(int code)
{
    return QString::fromLocal8Bit(std::system_category().message(code).c_str()).trimmed();
}

Error storageNotReadable(const QString &path, const QString &reason)
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageNotReadable,
        u"%1 can't be read: %2"_s.arg(QDir::toNativeSeparators(path), reason));
}

Error storageNotWritable(const QString &path, const QString &reason)
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageNotWritable,
        u"%1 can't be written: %2"_s.arg(QDir::toNativeSeparators(path), reason));
}

Error storageFull(const QString &path, const QString &reason)
{
    return makeError(Error::Kind::Storage, ErrorCode::StorageFull,
        u"No space is left for %1: %2"_s.arg(QDir::toNativeSeparators(path), reason));
}

} // namespace QtSignIn
