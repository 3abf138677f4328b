#pragma once

#include <QtCore/QString>

#include <QtSignIn/result.h>

#include "storage/filedescriptor_posix.h"

namespace QtSignIn {

/// For StorageDirectory::open(). \a path is absolute and clean.
Result<FileDescriptor> openStorageFolder(const QString &path, bool create);

} // namespace QtSignIn
