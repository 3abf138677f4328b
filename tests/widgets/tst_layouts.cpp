#include <QtCore/QTranslator>
#include <QtGui/QScreen>
#include <QtTest/QtTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/translations.h>

#include "views/linkbutton.h"
#include "views/screenstack.h"
#include "widgets/clipping.h"
#include "widgets/screens.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;

/// Texts of every language fit into every screen, at the usual size of the font and at twice that.
class tst_Layouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyScreenCanBeRead_data() { addLanguages(); }
    void everyScreenCanBeRead();
    void anotherLanguageReachesWhatIsShown_data();
    void anotherLanguageReachesWhatIsShown();
    void anotherTextSizeReachesWhatIsShown_data() { anotherLanguageReachesWhatIsShown_data(); }
    void anotherTextSizeReachesWhatIsShown();
    void noTwoScreensSayTheSame();
    void findsWhatIsClipped();
    void cleanupTestCase();

private:
    static void addLanguages();
    void speak(const QString &language);

    QFont m_font = QApplication::font();
    std::unique_ptr<QTranslator> m_pseudo;
    int m_languages = 0;
    qsizetype m_clipped = 0;
    qsizetype m_missing = 0;
};

namespace {

const QString Pseudo = QStringLiteral("longer English");

/// English with accents, and longer by the two fifths that German and Ukrainian may need.
class PseudoTranslator : public QTranslator {
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        const QString source = QString::fromUtf8(sourceText);
        if (source == QLatin1StringView("en") || source == QLatin1StringView("ltr"))
            return source;
        QString text;
        for (const QChar character : source)
            text += accented(character);
        for (qsizetype more = source.size() * 2 / 5; more > 0; more -= 6)
            text += QStringLiteral(" ółõńġ");
        return text;
    }

    bool isEmpty() const override { return false; }

private:
    static QChar accented(QChar character)
    {
        const QString plain = QStringLiteral("aceosuzACEOSUZ");
        const QString marked = QStringLiteral("äçéöšûžÄÇÉÖŠÛŽ");
        const qsizetype place = plain.indexOf(character);
        return place < 0 ? character : marked.at(place);
    }
};

/// As high as its layout asks for, as a layout of the application would make it. Dialogs see to that themselves.
void fit(QWidget *window)
{
    QCoreApplication::sendPostedEvents();
    if (qobject_cast<QDialog *>(window))
        return;
    const QSize size = window->size().expandedTo(window->sizeHint());
    window->resize(size.expandedTo({0, window->heightForWidth(size.width())}));
    QCoreApplication::sendPostedEvents();
}

/// All but scroll bars: the box of details may need one or not.
QList<QWidget *> controlsOf(QWidget *window)
{
    QList<QWidget *> controls;
    for (QWidget *widget : visibleWidgets(window)) {
        if (!qobject_cast<QScrollBar *>(widget) && !widget->objectName().startsWith(QLatin1StringView("qt_scroll")))
            controls += widget;
    }
    return controls;
}

/// Of dialogs that could be higher.
QStringList needlessScrollBars(QWidget *window)
{
    QStringList bars;
    if (!qobject_cast<QDialog *>(window) || window->height() >= window->screen()->availableSize().height())
        return bars;
    for (const ScreenStack *screens : window->findChildren<ScreenStack *>()) {
        if (screens->verticalScrollBar()->isVisible() || screens->horizontalScrollBar()->isVisible())
            bars += QStringLiteral("%1 x %2 pixels scroll").arg(screens->width()).arg(screens->height());
    }
    return bars;
}

QStringList shortcutsTwice(QWidget *window)
{
    QStringList seen;
    QStringList twice;
    for (const QWidget *widget : visibleWidgets(window)) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (qobject_cast<const LinkButton *>(widget) || (label && !label->buddy()))
            continue;
        const QString letter = QKeySequence::mnemonic(textOf(widget)).toString();
        if (!letter.isEmpty() && seen.contains(letter))
            twice += letter + QStringLiteral(": ") + textOf(widget);
        seen += letter;
    }
    return twice;
}

/// What a person sees and a screen reader says.
QStringList textsOf(QWidget *window)
{
    QStringList texts {window->windowTitle()};
    for (const QWidget *widget : visibleWidgets(window)) {
        texts += linesOf(widget);
        texts += {textOf(widget), widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    }
    return texts;
}

void openMenus(QWidget *window)
{
    for (AccountButton *button : window->findChildren<AccountButton *>()) {
        if (button->menu())
            QTest::mousePress(button, Qt::LeftButton);
    }
}

} // namespace

/// The offscreen platform complains of menus, too.
void tst_Layouts::init()
{
    QTest::failOnWarning(QRegularExpression(
        QStringLiteral("^(?!This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)).?")));
}

void tst_Layouts::cleanup()
{
    m_pseudo.reset();
    installTranslations(QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setFont(m_font);
}

void tst_Layouts::addLanguages()
{
    QTest::addColumn<QString>("language");
    for (const QLocale &locale : translationLocales())
        QTest::newRow(qPrintable(locale.name())) << locale.name();
    QTest::newRow("longer English") << Pseudo;
}

void tst_Layouts::speak(const QString &language)
{
    if (language == Pseudo) {
        m_pseudo = std::make_unique<PseudoTranslator>();
        QCoreApplication::installTranslator(m_pseudo.get());
        return;
    }
    const QLocale locale(language);
    installTranslations(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

void tst_Layouts::everyScreenCanBeRead()
{
    QFETCH(QString, language);
    speak(language);
    QStringList clipped;
    QStringList scrolls;
    QStringList missing;
    QStringList twice;
    int percent = 0;
    const auto note = [&](QStringList &faults, const Screen &screen, const QStringList &found) {
        for (const QString &fault : found)
            faults += QStringLiteral("%1, %2 %: %3").arg(screen.name).arg(percent).arg(fault);
    };
    for (const int size : {100, 200}) {
        percent = size;
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        for (const Screen &screen : allScreens()) {
            Fixture fixture;
            const std::unique_ptr<QWidget> window = screen.make(fixture);
            fit(window.get());
            openMenus(window.get());
            note(clipped, screen, clippedTexts(window.get()));
            note(scrolls, screen, needlessScrollBars(window.get()));
            if (percent == 100) {
                note(missing, screen, missingGlyphs(window.get()));
                note(twice, screen, shortcutsTwice(window.get()));
            }
        }
    }
    m_languages += language == Pseudo ? 0 : 1;
    m_clipped += clipped.size();
    m_missing += missing.size();
    QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(QLatin1Char('\n'))));
    QVERIFY2(scrolls.isEmpty(), qPrintable(scrolls.join(QLatin1Char('\n'))));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char('\n'))));
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(QLatin1Char('\n'))));
}

void tst_Layouts::anotherLanguageReachesWhatIsShown_data()
{
    QTest::addColumn<int>("index");
    const QList<Screen> screens = allScreens();
    for (int i = 0; i < screens.size(); ++i)
        QTest::newRow(qPrintable(screens.at(i).name)) << i;
}

/// A screen that changes its language says the same as one that was made in it.
void tst_Layouts::anotherLanguageReachesWhatIsShown()
{
    QFETCH(int, index);
    const Screen screen = allScreens().at(index);
    Fixture before;
    const std::unique_ptr<QWidget> changed = screen.make(before);
    speak(Pseudo);
    QCoreApplication::sendPostedEvents();
    Fixture after;
    const std::unique_ptr<QWidget> made = screen.make(after);
    fit(changed.get());
    openMenus(changed.get());
    openMenus(made.get());
    static const QRegularExpression numbers(QStringLiteral("[0-9a-f]{8}-[0-9a-f-]+"));
    const QStringList now = textsOf(changed.get()).replaceInStrings(numbers, {});
    const QStringList wanted = textsOf(made.get()).replaceInStrings(numbers, {});
    for (qsizetype i = 0; i < std::min(now.size(), wanted.size()); ++i)
        QCOMPARE(now.at(i), wanted.at(i));
    QCOMPARE(now.size(), wanted.size());
    QCOMPARE(clippedTexts(changed.get()), QStringList());
}

/// A screen whose text size changes looks the same as one that was made in it.
void tst_Layouts::anotherTextSizeReachesWhatIsShown()
{
    QFETCH(int, index);
    const Screen screen = allScreens().at(index);
    Fixture before;
    const std::unique_ptr<QWidget> changed = screen.make(before);
    fit(changed.get());
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * 1.5);
    QApplication::setFont(font);
    Fixture after;
    const std::unique_ptr<QWidget> made = screen.make(after);
    fit(made.get());
    fit(changed.get());
    const QList<QWidget *> now = controlsOf(changed.get());
    const QList<QWidget *> wanted = controlsOf(made.get());
    QCOMPARE(now.size(), wanted.size());
    for (qsizetype i = 0; i < now.size(); ++i) {
        const QString which = QLatin1StringView(now.at(i)->metaObject()->className()) + QLatin1Char(' ')
            + textOf(now.at(i)) + now.at(i)->accessibleName();
        QVERIFY2(now.at(i)->font().pointSizeF() == wanted.at(i)->font().pointSizeF(), qPrintable(which));
        QVERIFY2(now.at(i)->font().bold() == wanted.at(i)->font().bold(), qPrintable(which));
        // That of a window is up to its layout, with screens that were left long ago.
        QVERIFY2(qobject_cast<QDialog *>(now.at(i)) || now.at(i)->minimumSize() == wanted.at(i)->minimumSize(),
            qPrintable(which));
    }
    QCOMPARE(clippedTexts(changed.get()), QStringList());
    QCOMPARE(needlessScrollBars(changed.get()), QStringList());
}

/// Else one of them is not what its name says, and its own texts were not looked at.
void tst_Layouts::noTwoScreensSayTheSame()
{
    QHash<QString, QString> names;
    for (const Screen &screen : allScreens()) {
        // Some errors call for the same words, and each way may end in the same one.
        if (screen.name.contains(QLatin1StringView("failed")) || screen.name.contains(QLatin1StringView("signed in")))
            continue;
        Fixture fixture;
        const std::unique_ptr<QWidget> window = screen.make(fixture);
        QCoreApplication::sendPostedEvents();
        const QString texts =
            QLatin1StringView(window->metaObject()->className()) + textsOf(window.get()).join(QLatin1Char('\n'));
        QVERIFY2(!names.contains(texts), qPrintable(screen.name + QStringLiteral(" is like ") + names.value(texts)));
        names.insert(texts, screen.name);
    }
}

void tst_Layouts::findsWhatIsClipped()
{
    Fixture fixture;
    const std::unique_ptr<QWidget> window = allScreens().first().make(fixture);
    QVERIFY(clippedTexts(window.get()).isEmpty());
    QPushButton *button = defaultButton(window.get());
    button->setFixedWidth(button->sizeHint().width() - 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(clippedTexts(window.get()).size(), 1);
    QVERIFY(clippedTexts(window.get()).first().startsWith(button->text()));
}

void tst_Layouts::cleanupTestCase()
{
    qInfo("%d clipped strings and %d with missing glyphs in %d languages x %d screens, at 100 and 200 percent",
        int(m_clipped), int(m_missing), m_languages, int(allScreens().size()));
}

QTEST_MAIN(tst_Layouts)
#include "tst_layouts.moc"
