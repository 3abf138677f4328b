#pragma once

#include <QtGui/QIcon>

namespace QtSignIn {

/// Drawn anew for each size, in colours that can be told from light and from dark windows.
QIcon deviceCodeIcon();
QIcon qrCodeIcon();
QIcon signInButtonIcon();
QIcon accountButtonIcon();
QIcon accountPickerIcon();

} // namespace QtSignIn
