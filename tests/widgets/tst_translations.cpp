#include <QtCore/QTranslator>
#include <QtTest/QtTest>
#include <QtWidgets/QWidget>

#include <QtSignIn/errortext.h>
#include <QtSignIn/qrcodewidget.h>
#include <QtSignIn/translations.h>

#include "views/retranslation.h"

using namespace QtSignIn;

class tst_Translations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { installTranslations(QLocale(QLocale::English)); }
    void offersEachLanguageOnce();
    void takesTheLanguageThatFits_data();
    void takesTheLanguageThatFits();
    void saysThatThereIsNone();
    void anotherLanguageReplacesTheFirst();
    void theSameLanguageAgainChangesNothing();
    void leavesTheLayoutDirectionAlone();
    void widgetsHearOfAnotherLanguage();
    void aNameOfTheApplicationStays();
    void theApplicationsOwnTextsComeFirst();
};

static QTranslator *translator()
{
    const QList<QTranslator *> translators = qApp->findChildren<QTranslator *>();
    return translators.size() == 1 ? translators.first() : nullptr;
}

static QString loadedLanguage()
{
    return translator() ? QFileInfo(translator()->filePath()).completeBaseName().section(QLatin1Char('_'), 1)
                        : QString();
}

void tst_Translations::initTestCase()
{
    if (translationLocales().size() == 1)
        QSKIP("built without lrelease of Qt 6 (Debian has it in qt6-l10n-tools): English only");
}

void tst_Translations::offersEachLanguageOnce()
{
    QStringList names;
    for (const QLocale &locale : translationLocales()) {
        QVERIFY(locale.language() != QLocale::C);
        QVERIFY(!locale.nativeLanguageName().isEmpty());
        names += locale.bcp47Name();
    }
    QCOMPARE(names.removeDuplicates(), 0);
    QCOMPARE(names.size(), 18);
}

void tst_Translations::takesTheLanguageThatFits_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    const QList<std::pair<const char *, const char *>> rows {{"de_DE", "de"}, {"de_AT", "de"}, {"pt_BR", "pt_BR"},
        {"pt_PT", "pt_BR"}, {"pt", "pt_BR"}, {"zh", "zh_CN"}, {"zh_CN", "zh_CN"}, {"zh_SG", "zh_CN"},
        {"zh_TW", "zh_TW"}, {"zh_HK", "zh_TW"}, {"zh_Hant_MO", "zh_TW"}, {"zh_Hant", "zh_TW"}, {"zh_Hans", "zh_CN"},
        {"en_US", "en"}, {"en_GB", "en"}, {"C", "en"}, {"ar_EG", "ar"}, {"he_IL", "he"}, {"hi_IN", "hi"},
        {"ja_JP", "ja"}, {"ko_KR", "ko"}, {"es_MX", "es"}, {"fr_CA", "fr"}, {"nl_BE", "nl"}, {"tr_CY", "tr"},
        {"uk_UA", "uk"}, {"cs_CZ", "cs"}, {"pl_PL", "pl"}, {"it_CH", "it"}};
    for (const auto &[locale, language] : rows)
        QTest::newRow(locale) << QString::fromLatin1(locale) << QString::fromLatin1(language);
}

void tst_Translations::takesTheLanguageThatFits()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QVERIFY(installTranslations(QLocale(locale)));
    QCOMPARE(loadedLanguage(), language);
}

void tst_Translations::saysThatThereIsNone()
{
    QVERIFY(installTranslations(QLocale(QStringLiteral("de"))));
    QVERIFY(!installTranslations(QLocale(QStringLiteral("is_IS"))));
    QCOMPARE(loadedLanguage(), QStringLiteral("en"));
    QCOMPARE(errorText(Error()).what, QStringLiteral("The sign-in did not work."));
}

void tst_Translations::anotherLanguageReplacesTheFirst()
{
    installTranslations(QLocale(QStringLiteral("de")));
    const QString german = errorText(Error()).what;
    QVERIFY(german != QStringLiteral("The sign-in did not work."));
    installTranslations(QLocale(QStringLiteral("fr")));
    QCOMPARE(loadedLanguage(), QStringLiteral("fr"));
    installTranslations(QLocale(QStringLiteral("de")));
    QCOMPARE(errorText(Error()).what, german);
    installTranslations(QLocale(QStringLiteral("en")));
    QCOMPARE(errorText(Error()).what, QStringLiteral("The sign-in did not work."));
}

void tst_Translations::theSameLanguageAgainChangesNothing()
{
    installTranslations(QLocale(QStringLiteral("de_DE")));
    const QPointer<QTranslator> first = translator();
    QVERIFY(installTranslations(QLocale(QStringLiteral("de_AT"))));
    QCOMPARE(translator(), first.data());
    QVERIFY(first);
}

void tst_Translations::leavesTheLayoutDirectionAlone()
{
    QVERIFY(installTranslations(QLocale(QStringLiteral("ar"))));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Translations::widgetsHearOfAnotherLanguage()
{
    QWidget window;
    auto *part = new QWidget(&window);
    int calls = 0;
    keepTranslated(part, [&calls] { ++calls; });
    QCOMPARE(calls, 1);
    installTranslations(QLocale(QStringLiteral("de")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 2);
    installTranslations(QLocale(QStringLiteral("de")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 2);
    installTranslations(QLocale(QStringLiteral("ar")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 3);
    delete part;
    installTranslations(QLocale(QStringLiteral("de")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(calls, 3);
}

void tst_Translations::aNameOfTheApplicationStays()
{
    QrCodeWidget ours;
    QrCodeWidget renamed;
    renamed.setAccessibleName(QStringLiteral("Ticket"));
    installTranslations(QLocale(QStringLiteral("de")));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(ours.accessibleName(), QStringLiteral("QR-Code"));
    QCOMPARE(renamed.accessibleName(), QStringLiteral("Ticket"));
}

/// An application that says everything in its own way.
class OwnTexts : public QTranslator {
    Q_OBJECT

public:
    QString translate(const char *, const char *, const char *, int) const override { return QStringLiteral("own"); }
    bool isEmpty() const override { return false; }
};

void tst_Translations::theApplicationsOwnTextsComeFirst()
{
    installTranslations(QLocale(QStringLiteral("de")));
    OwnTexts own;
    QVERIFY(QCoreApplication::installTranslator(&own));
    QCOMPARE(errorText(Error()).what, QStringLiteral("own"));
}

QTEST_MAIN(tst_Translations)
#include "tst_translations.moc"
