#pragma once

#include <QtGui/QIcon>

namespace Demo {

/// The picture of this program in all its sizes.
QIcon appIcon();

} // namespace Demo
