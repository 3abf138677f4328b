#pragma once

#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace QtSignIn {

/// The palette's link colour, made lighter or darker until it reads well on the window (WCAG 2.1: 4.5 to 1).
QColor readableLinkColor(const QPalette &palette);

/// How two colours differ in brightness, 1 to 21 (WCAG 2.1).
double contrastRatio(const QColor &one, const QColor &other);

bool isDark(const QPalette &palette);

/// \a share of \a other in \a one, 0 to 1.
QColor mixed(const QColor &one, const QColor &other, float share);

/// \a text if it reads well on \a background, else black or white. Some palettes' chosen text does not.
QColor readableText(const QColor &text, const QColor &background);

/// \a color, made lighter or darker until a line of it can be seen on the palette's window (WCAG 2.1: 3 to 1).
QColor seenOn(const QPalette &palette, const QColor &color);

/// The palette's highlight as a line that can be seen on the window.
QColor focusColor(const QPalette &palette);

/// For what matters less: nearer to \a background than \a text, as far as it reads well.
QColor mutedText(const QColor &text, const QColor &background);

} // namespace QtSignIn
