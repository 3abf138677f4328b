#pragma once

#include <QtCore/QString>

namespace QtSignIn {

/// As StorageDirectory promises; false for anything that could lead out of the folder.
bool isStorageFileName(const QString &name);

/// Different at each call of this process. Starts with a dot, so that no name of a file can be one.
QString temporaryNameFor(const QString &name);
bool isTemporaryName(const QString &name);

QString lockNameFor(const QString &name);

/// "name.set-aside" for 1, "name.set-aside-2" and so on.
QString setAsideName(const QString &name, int number);

} // namespace QtSignIn
