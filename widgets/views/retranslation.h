#pragma once

#include <functional>

#include <QtSignIn/widgetsglobal.h>

class QWidget;

namespace QtSignIn {

/// Calls \a setTexts now, and again after each change of the application's language while \a widget lives.
QTSIGNIN_WIDGETS_EXPORT void keepTranslated(QWidget *widget, std::function<void()> setTexts);

} // namespace QtSignIn
