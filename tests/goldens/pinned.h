#pragma once

#include <QtCore/QLocale>

class QWidget;

namespace QtSignIn {

enum class Scheme { Light, Dark, HighContrast };

/// Why pictures made here can't be compared with the golden ones; null if they can.
const char *whyNoGoldens();

/// Sets what decides on pixels in the environment: fonts, scale, time zone, language. Before the QApplication is made.
void pinEnvironment(int scale);

/// Fonts that are missing, for which pinEnvironment() has looked; null if there are none.
const char *missingFonts();

/// The same for what belongs to the QApplication, which speaks \a language. Again for each picture.
void pinApplication(Scheme scheme, const QLocale &language, double pointSize = 10);

/// Puts everything in \a window that moves at its beginning.
void standStill(QWidget *window);

} // namespace QtSignIn
