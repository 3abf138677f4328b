#pragma once

#include <functional>

class QWidget;

namespace QtSignIn {

/// Calls \a setTexts now, and again after each change of the application's language while \a widget lives.
void keepTranslated(QWidget *widget, std::function<void()> setTexts);

} // namespace QtSignIn
