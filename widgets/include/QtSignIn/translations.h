#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>

#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// The languages that the widgets speak, English included: for a choice in the application's settings.
/// Any thread.
QTSIGNIN_WIDGETS_EXPORT QList<QLocale> translationLocales();

/// Makes the widgets speak the first of \a locale.uiLanguages() that there is a translation for: "de" for de-AT,
/// "pt_BR" for pt-PT, "zh_TW" for zh-HK. The default is what QLocale::setDefault() has set, else the system's locale.
///
/// True if there is one, or if English is among them before any other. Otherwise the widgets speak English.
///
/// Call it for English, too: its plural forms are a translation. The translations are inside the library: nothing has
/// to be installed. Called again, the new language replaces the one before, also in the dialogs that are open.
///
/// The application goes on to choose QGuiApplication::setLayoutDirection(), for most that of locale.textDirection(),
/// and to load Qt's and its own translations: those that it installs after this call come first.
///
/// On the thread of the application object, which must be there and owns the translator.
QTSIGNIN_WIDGETS_EXPORT bool installTranslations(const QLocale &locale = QLocale());

} // namespace QtSignIn
