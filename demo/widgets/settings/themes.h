#pragma once

#include <QtGui/QPalette>

#include "widgets/settings/appsettings.h"

namespace Demo {

/// The palette of a theme of our own; not of Theme::System.
QPalette paletteOf(Theme theme);

} // namespace Demo
