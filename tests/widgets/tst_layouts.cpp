#include <QtCore/QTextBoundaryFinder>
#include <QtCore/QTranslator>
#include <QtGui/QScreen>
#include <QtGui/QTextLayout>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QDialog>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/translations.h>

#include "presenters/accountbuttonpresenter.h"
#include "views/elidedlabel.h"
#include "views/linkbutton.h"
#include "views/screenstack.h"
#include "views/usercodeedit.h"
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

QList<QWidget *> visibleWidgets(QWidget *window)
{
    QList<QWidget *> widgets {window};
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (widget->isVisible())
            widgets += widget;
    }
    return widgets;
}

/// What a widget may not stick out of: its window, or what is scrolled in it.
QWidget *sheetOf(QWidget *widget)
{
    QWidget *sheet = widget;
    while (!sheet->isWindow()) {
        const QWidget *viewport = sheet->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(viewport->parentWidget());
        if (area && area->viewport() == viewport)
            break;
        sheet = sheet->parentWidget();
    }
    return sheet;
}

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

/// As much of a line as an AccountButton shows.
constexpr int MostLetters = 24;

QString textOf(const QWidget *widget)
{
    if (const auto *account = qobject_cast<const AccountButton *>(widget)) {
        const auto *presenter = account->findChild<AccountButtonPresenter *>();
        return presenter->advice().isEmpty() ? presenter->text() : presenter->advice();
    }
    if (const auto *link = qobject_cast<const LinkButton *>(widget))
        return link->linkText();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *label = qobject_cast<const ElidedLabel *>(widget))
        return label->text();
    return {};
}

/// Of what a list or a menu shows.
QStringList linesOf(const QWidget *widget)
{
    QStringList lines;
    if (const auto *list = qobject_cast<const QListView *>(widget)) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            lines += list->model()->index(row, 0).data().toString();
    }
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        for (const QAction *action : menu->actions())
            lines += action->text();
    }
    return lines;
}

QStringList clippedLines(const QWidget *widget)
{
    QStringList clipped;
    if (const auto *list = qobject_cast<const QListView *>(widget)) {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const QSize size = list->sizeHintForIndex(index);
            const QRect place = list->visualRect(index);
            if (size.width() > std::min(place.width(), list->viewport()->width()) || size.height() > place.height())
                clipped += index.data().toString();
        }
    }
    if (const auto *menu = qobject_cast<const QMenu *>(widget)) {
        for (const QAction *action : menu->actions()) {
            if (action->text().contains(QChar(0x2026)) || menu->sizeHint().width() > menu->width())
                clipped += action->text();
        }
    }
    return clipped;
}

bool isClipped(const QWidget *widget)
{
    const QString text = textOf(widget);
    if (text.isEmpty())
        return false;
    if (qobject_cast<const AccountButton *>(widget)
        && widget->fontMetrics().horizontalAdvance(text) > widget->fontMetrics().averageCharWidth() * MostLetters)
        return true;
    if (const auto *elided = qobject_cast<const ElidedLabel *>(widget))
        return elided->shownText().contains(QChar(0x2026));
    const auto *label = qobject_cast<const QLabel *>(widget);
    // An address may be elided; the tool tip of its host is beside it.
    if (qobject_cast<const LinkButton *>(widget) && text.contains(QLatin1StringView("://")))
        return false;
    if (label && label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() || isWiderThan(text, label);
    if (widget->hasHeightForWidth())
        return widget->heightForWidth(widget->width()) > widget->height() || isWiderThan(text, widget);
    return widget->sizeHint().width() > widget->width() || widget->sizeHint().height() > widget->height();
}

QStringList clippedTexts(QWidget *window)
{
    QStringList clipped;
    if (qobject_cast<QDialog *>(window) && window->width() > window->screen()->availableSize().width())
        clipped += QStringLiteral("wider than the display");
    for (QWidget *widget : visibleWidgets(window)) {
        clipped += clippedLines(widget);
        const auto *code = qobject_cast<const UserCodeEdit *>(widget);
        if (code && code->document()->idealWidth() > code->viewport()->width())
            clipped += QStringLiteral("code: ") + code->toPlainText();
        if (textOf(widget).isEmpty())
            continue;
        const QWidget *sheet = sheetOf(widget);
        const QRect place(widget->mapTo(sheet, QPoint()), widget->size());
        if (!sheet->rect().contains(place))
            clipped += QStringLiteral("outside: ") + textOf(widget);
        else if (isClipped(widget))
            clipped += QStringLiteral("%1 (%2 x %3, asks for %4 x %5)")
                           .arg(textOf(widget))
                           .arg(widget->width())
                           .arg(widget->height())
                           .arg(widget->sizeHint().width())
                           .arg(widget->sizeHint().height());
    }
    return clipped;
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

QStringList missingGlyphs(QWidget *window)
{
    QStringList missing;
    for (const QWidget *widget : visibleWidgets(window)) {
        for (const QString &text : linesOf(widget) + QStringList {textOf(widget)}) {
            QTextLayout layout(text, widget->font());
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            for (const QGlyphRun &run : layout.glyphRuns()) {
                if (run.glyphIndexes().contains(0))
                    missing += text;
            }
        }
    }
    return missing;
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
