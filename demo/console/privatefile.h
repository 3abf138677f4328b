#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Demo {

/// Puts \a content in the place of \a fileName, readable and writable by its owner only, in one step: a reader gets the
/// old or the new content, and whatever goes wrong leaves the old. \a fileName must not be a symbolic link.
/// Empty, else the operating system's words for what went wrong.
QString replacePrivateFile(const QString &fileName, const QByteArray &content);

} // namespace Demo
