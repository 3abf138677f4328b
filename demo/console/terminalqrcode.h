#pragma once

#include <QtCore/QString>

namespace Demo {

/// A QR code of \a text in half-block characters, two rows of modules to a line, with the quiet zone of 4 modules.
/// \a coloured adds escape sequences that make it black on white in any terminal; without them, light modules are the
/// filled ones. Empty if \a text does not fit.
QString terminalQrCode(const QString &text, bool coloured);

} // namespace Demo
