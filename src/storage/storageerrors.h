#pragma once

#include <QtCore/QString>

#include <QtSignIn/error.h>

namespace QtSignIn {

/// The operating system's words for an errno or GetLastError().
QString systemReason(int code);

Error storageNotReadable(const QString &path, const QString &reason);
Error storageNotWritable(const QString &path, const QString &reason);
Error storageFull(const QString &path, const QString &reason);

} // namespace QtSignIn
