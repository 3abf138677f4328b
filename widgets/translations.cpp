#include <QtSignIn/translations.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTranslator>

#include <memory>

#include <QtSignIn/loopbackpage.h>

static void initializeTranslations()
{
#ifdef QTSIGNIN_TRANSLATIONS
    Q_INIT_RESOURCE(qtsignin_translations);
#endif
}

namespace QtSignIn {

namespace {

const QLatin1StringView TranslatorName("QtSignIn::Translator");

QStringList translationNames()
{
#ifdef QTSIGNIN_TRANSLATIONS
    return QStringLiteral(QTSIGNIN_TRANSLATIONS).split(QLatin1Char(' '));
#else
    return {QStringLiteral("en")};
#endif
}

/// The name of the translation that people who read \a language, a tag of BCP 47, read best; empty without one.
QString translationFor(const QString &language)
{
    const QLocale wanted(language);
    if (wanted.language() == QLocale::C)
        return language == QLatin1StringView("C") ? QStringLiteral("en") : QString();
    for (const QString &name : translationNames()) {
        const QLocale offered(name);
        const bool differentScript = wanted.language() == QLocale::Chinese && wanted.script() != offered.script();
        if (wanted.language() == offered.language() && !differentScript)
            return name;
    }
    return {};
}

} // namespace

QList<QLocale> translationLocales()
{
    QList<QLocale> locales;
    for (const QString &name : translationNames())
        locales += QLocale(name);
    return locales;
}

bool installTranslations(const QLocale &locale)
{
    QCoreApplication *application = QCoreApplication::instance();
    Q_ASSERT(application);
    initializeTranslations();
    setDefaultLoopbackPage(translatedLoopbackPage);
    QString name;
    for (const QString &language : locale.uiLanguages()) {
        name = translationFor(language);
        if (!name.isEmpty())
            break;
    }
    // English texts are in the code; its translation has their plural forms.
    const QString path =
        QStringLiteral(":/qtsignin/translations/qtsignin_%1.qm").arg(name.isEmpty() ? QStringLiteral("en") : name);
    auto *before = application->findChild<QTranslator *>(TranslatorName, Qt::FindDirectChildrenOnly);
    if (before && before->filePath() == path)
        return !name.isEmpty();
    auto translator = std::make_unique<QTranslator>(application);
    translator->setObjectName(TranslatorName);
    if (translator->load(path))
        QCoreApplication::installTranslator(translator.release());
    delete before;
    return !name.isEmpty();
}

} // namespace QtSignIn
