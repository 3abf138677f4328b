#pragma once

#include <QtCore/QList>
#include <QtCore/QLocale>

namespace Demo {

/// Those that the library and the demo speak.
QList<QLocale> languages();

/// Makes Qt, the library's widgets and the demo speak the language of \a locale. False: they speak English, since they
/// don't know it.
bool speak(const QLocale &locale);

/// As who speaks it writes it; with the country where a language is there twice.
QString nameOfLanguage(const QLocale &locale);

} // namespace Demo
