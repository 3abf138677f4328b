#pragma once

#include <QtGui/QFont>

#include <functional>

class QWidget;

namespace QtSignIn {

/// \a font at \a factor times its size, which may be given in points or in pixels.
QFont scaledFont(const QFont &font, double factor);

/// The same, and bold.
QFont boldFont(const QFont &font, double factor);

/// Gives \a widget the font that \a derive makes of the one it would have else, now and after each change of that.
void keepFont(QWidget *widget, std::function<QFont(const QFont &)> derive);

/// Calls \a fit now, and again after each change of the font of \a widget while it lives.
void keepFitted(QWidget *widget, std::function<void()> fit);

} // namespace QtSignIn
