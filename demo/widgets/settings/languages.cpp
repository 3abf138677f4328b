#include "widgets/settings/languages.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLibraryInfo>
#include <QtCore/QTranslator>

#include <algorithm>
#include <memory>

#include <QtSignIn/translations.h>

static void initializeTranslations()
{
#ifdef QTSIGNIN_DEMO_TRANSLATIONS
    Q_INIT_RESOURCE(qtsignin_demo_translations);
#endif
}

namespace Demo {

namespace {

/// The one of languages() that installTranslations() takes for \a locale.
QLocale languageFor(const QLocale &locale)
{
    const QList<QLocale> offered = languages();
    for (const QString &tag : locale.uiLanguages()) {
        const QLocale wanted(tag);
        for (const QLocale &language : offered) {
            const bool otherScript = wanted.language() == QLocale::Chinese && wanted.script() != language.script();
            if (wanted.language() == language.language() && !otherScript)
                return language;
        }
    }
    return QLocale(QLocale::English);
}

/// Takes the place of the translator called \a name. Nothing is left in its place if \a file is not there.
void replaceTranslator(const QString &name, const QString &file, const QString &folder)
{
    QCoreApplication *application = QCoreApplication::instance();
    auto *before = application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto translator = std::make_unique<QTranslator>(application);
    const bool isThere = translator->load(file, folder);
    if (before && isThere && before->filePath() == translator->filePath())
        return;
    translator->setObjectName(name);
    if (isThere)
        QCoreApplication::installTranslator(translator.release());
    delete before;
}

} // namespace

QList<QLocale> languages()
{
    return QtSignIn::translationLocales();
}

bool speak(const QLocale &locale)
{
    initializeTranslations();
    const QString language = languageFor(locale).name();
    const auto nameIn = [&](const QString &file) { return QStringLiteral("%1_%2").arg(file, language); };
    replaceTranslator(QStringLiteral("Demo::QtTranslator"), nameIn(QStringLiteral("qtbase")),
        QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool spoken = QtSignIn::installTranslations(locale);
    replaceTranslator(QStringLiteral("Demo::Translator"), nameIn(QStringLiteral("qtsignin-demo")),
        QStringLiteral(":/qtsignin/translations"));
    return spoken;
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
    return isOnly ? name : QStringLiteral("%1 (%2)").arg(name, locale.nativeTerritoryName());
}

} // namespace Demo
