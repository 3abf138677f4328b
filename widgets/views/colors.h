#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace QtSignIn {

/// The palette's link colour, made lighter or darker until it reads well on the window (WCAG 2.1: 4.5 to 1).
QColor readableLinkColor(const QPalette &palette);

/// How two colours differ in brightness, 1 to 21 (WCAG 2.1).
double contrastRatio(const QColor &one, const QColor &other);

bool isDark(const QPalette &palette);

} // namespace QtSignIn
