#include <QtCore/QTextBoundaryFinder>
#include <QtCore/QTranslator>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QMenu>

#include <QtSignIn/translations.h>

#include "views/linkbutton.h"
#include "views/screenstack.h"
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
    void findsWhatIsClipped();
    void cleanupTestCase();

private:
    static void addLanguages();
    void speak(const QString &language);

    QFont m_font = QApplication::font();
    std::unique_ptr<QTranslator> m_pseudo;
    int m_languages = 0;
    qsizetype m_clipped = 0;
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

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> widgets {window};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            widgets += widget;
    }
    return widgets;
}

/// The innermost scroll area that \a widget is in.
const QWidget *scrollAreaOf(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    while (parent && !qobject_cast<const QAbstractScrollArea *>(parent))
        parent = parent->parentWidget();
    return parent;
}

/// The screens of a dialog, which scroll from top to bottom where the display is too small for them.
bool isOfScreens(const QWidget *widget)
{
    return qobject_cast<const ScreenStack *>(widget);
}

bool isWiderThan(const QString &text, const QWidget *widget)
{
    // Not every script has a blank where a line may end.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start; start = end, end = finder.toNextBoundary()) {
        const QString word = text.mid(start, end - start).trimmed();
        if (widget->fontMetrics().horizontalAdvance(word) > widget->contentsRect().width())
            return true;
    }
    return false;
}

QString textOf(const QWidget *widget)
{
    if (const auto *link = qobject_cast<const LinkButton *>(widget))
        return link->linkText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    return {};
}

bool isClipped(const QWidget *widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty())
        return false;
    const auto *label = qobject_cast<const QLabel *>(widget);
    // An address may be elided; the tool tip of its host is beside it.
    if (qobject_cast<const LinkButton *>(widget) && text.contains(QLatin1StringView("://")))
        return false;
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() || isWiderThan(text, label);
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > widget->height();
    return widget->sizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height();
}

QStringList clippedTexts(QWidget *window)
{
    QStringList clipped;
    for (const QWidget *widget : visibleWidgets(window)) {
        const QWidget *area = scrollAreaOf(widget);
        if ((area && !isOfScreens(area)) || textOf(widget).isEmpty())
            continue;
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        if (!area && !window->rect().contains(place))
            clipped += QStringLiteral("outside: ") + textOf(widget);
        else if (isClipped(widget))
            clipped += textOf(widget);
    }
    return clipped;
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

QStringList missingGlyphs(QWidget *window)
{
    QStringList missing;
    for (const QWidget *widget : visibleWidgets(window)) {
        const QString text = textOf(widget);
        if (text.isEmpty())
            continue;
        QTextLayout layout(text, widget->font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            if (run.glyphIndexes().contains(0))
                missing += text;
        }
    }
    return missing;
}

/// What a person sees and a screen reader says.
QStringList textsOf(QWidget *window)
{
    QStringList texts {window->windowTitle()};
    for (const QWidget *widget : visibleWidgets(window))
        texts += {textOf(widget), widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
    return texts;
}

} // namespace

void tst_Layouts::init()
{
    failOnOtherWarnings();
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
    QStringList missing;
    QStringList twice;
    const auto note = [](QStringList &faults, const Screen &screen, const QStringList &found) {
        for (const QString &fault : found)
            faults += screen.name + QStringLiteral(": ") + fault;
    };
    for (const int percent : {100, 200}) {
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * percent / 100);
        QApplication::setFont(font);
        for (const Screen &screen : allScreens()) {
            Fixture fixture;
            const std::unique_ptr<QWidget> window = screen.make(fixture);
            QCoreApplication::sendPostedEvents();
            note(clipped, screen, clippedTexts(window.get()));
            if (percent == 100) {
                note(missing, screen, missingGlyphs(window.get()));
                note(twice, screen, shortcutsTwice(window.get()));
            }
        }
    }
    m_languages += language == Pseudo ? 0 : 1;
    m_clipped += clipped.size();
    QCOMPARE(clipped.join(QLatin1Char('\n')), QString());
    QCOMPARE(missing.join(QLatin1Char('\n')), QString());
    QCOMPARE(twice.join(QLatin1Char('\n')), QString());
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
    QCoreApplication::sendPostedEvents();
    static const QRegularExpression numbers(QStringLiteral("[0-9a-f]{8}-[0-9a-f-]+"));
    QCOMPARE(textsOf(changed.get()).join(QLatin1Char('\n')).replace(numbers, {}),
        textsOf(made.get()).join(QLatin1Char('\n')).replace(numbers, {}));
    QCOMPARE(clippedTexts(changed.get()), QStringList());
}

void tst_Layouts::findsWhatIsClipped()
{
    Fixture fixture;
    const std::unique_ptr<QWidget> window = allScreens().first().make(fixture);
    QVERIFY(clippedTexts(window.get()).isEmpty());
    QPushButton *button = defaultButton(window.get());
    button->setFixedWidth(button->sizeHint().width() - 1);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(clippedTexts(window.get()), QStringList {button->text()});
}

void tst_Layouts::cleanupTestCase()
{
    qInfo("%d clipped strings in %d languages x %d screens, at 100 and 200 percent", int(m_clipped), m_languages,
        int(allScreens().size()));
}

QTEST_MAIN(tst_Layouts)
#include "tst_layouts.moc"
