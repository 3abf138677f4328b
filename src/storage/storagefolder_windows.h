#pragma once

#include <QtCore/QString>

#include <QtSignIn/result.h>

#include "storage/filehandle_windows.h"

namespace QtSignIn {

/// For StorageDirectory::open(). \a path is absolute and clean.
Result<FileHandle> openStorageFolder(const QString &path, bool create);

/// No space or quota is left, or the file is larger than the file system takes.
bool isFull(DWORD error);

} // namespace QtSignIn
