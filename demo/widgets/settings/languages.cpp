#include "widgets/settings/languages.h"

#include <algorithm>

#include <QtSignIn/translations.h>

namespace Demo {

QList<QLocale> languages()
{
    return QtSignIn::translationLocales();
}

bool speak(const QLocale &locale)
{
    return QtSignIn::installTranslations(locale);
}

QString nameOfLanguage(const QLocale &locale)
{
    const QList<QLocale> all = languages();
    const auto same = [&](const QLocale &other) { return other.language() == locale.language(); };
    const bool isOnly = std::count_if(all.cbegin(), all.cend(), same) == 1;
    QString name = locale.nativeLanguageName();
    // Qt says "American English" and "español de España" of these.
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English");
    else if (locale.language() == QLocale::Spanish)
        name = QStringLiteral("español");
    if (name.isEmpty())
        name = QLocale::languageToString(locale.language());
    name[0] = locale.toUpper(name.left(1)).at(0);
    return isOnly ? name : QStringLiteral("%1 (%2)").arg(name, locale.nativeCountryName());
}

} // namespace Demo
