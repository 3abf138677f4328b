#pragma once

#include <QtCore/QMimeData>
#include <QtCore/QString>

#include <memory>

namespace QtSignIn {

/// Text for the clipboard that clipboard managers are asked not to keep: KDE's and those that follow it, Windows'
/// history and cloud. macOS has a sign of its own, `org.nspasteboard.ConcealedType`: a type of its pasteboard, which Qt
/// makes of no MIME type.
std::unique_ptr<QMimeData> confidentialText(const QString &text);

} // namespace QtSignIn
