#pragma once

#include <vector>

#include "customwidget.h"

namespace QtSignIn {

/// In the order of the box of widgets. The texts are for those who write applications, and English as the API is.
std::vector<DesignerWidget> designerWidgets();

} // namespace QtSignIn
