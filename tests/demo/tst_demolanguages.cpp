#include <QtCore/QTemporaryDir>
#include <QtCore/QTranslator>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeView>

#include "../widgets/viewchecks.h"
#include "mnemonics.h"
#include "widgets/aboutdialog.h"
#include "widgets/errorbanner.h"
#include "widgets/gallery/codeview.h"
#include "widgets/gallery/exhibitframe.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/gallery/pagepreview.h"
#include "widgets/mainwindow.h"
#include "widgets/presetfields.h"
#include "widgets/settings/appearance.h"
#include "widgets/settings/languages.h"
#include "widgets/timelineview.h"

using namespace Demo;
using namespace QtSignIn;

namespace {

void addMenu(const QMenu *menu, QStringList &texts)
{
    for (const QAction *action : menu->actions())
        texts += action->text();
}

void addRows(const QAbstractItemModel *model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model->rowCount(parent); ++row) {
        for (int column = 0; column < model->columnCount(parent); ++column) {
            const QModelIndex index = model->index(row, column, parent);
            texts += {index.data().toString(), index.data(Qt::AccessibleTextRole).toString()};
        }
        addRows(model, model->index(row, 0, parent), texts);
    }
}

/// What \a widget itself says to people and to screen readers.
QStringList textsOf(const QWidget *widget)
{
    QStringList texts {widget->windowTitle(), widget->accessibleName(), widget->toolTip()};
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts += label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts += button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts += line->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget);
        edit && !qobject_cast<const CodeView *>(widget))
        texts += edit->toPlainText();
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts += tabs->tabText(i);
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        addRows(box->model(), {}, texts);
    if (const auto *tree = qobject_cast<const QTreeView *>(widget)) {
        addRows(tree->model(), {}, texts);
        for (int column = 0; column < tree->model()->columnCount() && !tree->isHeaderHidden(); ++column)
            texts += tree->model()->headerData(column, Qt::Horizontal).toString();
    }
    if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
        for (const QAction *menu : menus->actions()) {
            texts += menu->text();
            addMenu(menu->menu(), texts);
        }
    }
    return texts;
}

/// What stands in \a window, shown at the moment or not, without the library's widgets in the gallery.
QStringList textsIn(const QWidget *window)
{
    const auto isOurs = [](const QWidget *widget) {
        for (const QWidget *parent = widget; parent; parent = parent->parentWidget()) {
            const auto *frame = qobject_cast<const ExhibitFrame *>(parent->parentWidget());
            if (frame && frame->exhibited() == parent)
                return bool(qobject_cast<const PagePreview *>(parent));
        }
        return true;
    };
    QStringList texts = textsOf(window);
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        // Qt's buttons of tab bars speak for themselves.
        if (isOurs(widget) && !qobject_cast<const QTabBar *>(widget->parentWidget()))
            texts += textsOf(widget);
    }
    texts.removeDuplicates();
    texts.removeAll(QString());
    texts.sort();
    return texts;
}

/// What no translation changes: names, addresses, numbers.
bool isData(const QString &text)
{
    static const QStringList names = [] {
        QStringList all = Authority::presetNames() + QStringList {QStringLiteral("https://login.example.com")};
        for (const Exhibit &exhibit : allExhibits())
            all += exhibit.widget;
        for (const QLocale &language : languages())
            all += nameOfLanguage(language);
        return all;
    }();
    static const QRegularExpression letter(QStringLiteral("\\p{L}"));
    return names.contains(text) || !text.contains(letter);
}

QString withoutData(QStringList texts)
{
    texts.removeIf([](const QString &text) { return isData(text); });
    return texts.join(QLatin1Char('\n'));
}

void choose(const QWidget &window, const char *name, const QVariant &data)
{
    auto *box = window.findChild<QComboBox *>(QString::fromLatin1(name));
    QVERIFY(box && box->findData(data) >= 0);
    box->setCurrentIndex(box->findData(data));
    Q_EMIT box->activated(box->currentIndex());
}

const auto Mark = QStringLiteral("\u27e6");

/// Puts a mark into whatever goes through it.
class MarkingTranslator : public QTranslator {
public:
    QString translate(const char *, const char *sourceText, const char *, int) const override
    {
        return Mark + QString::fromUtf8(sourceText);
    }
    bool isEmpty() const override { return false; }
};

/// The same words in both languages.
const QStringList GermanAsInEnglish {QStringLiteral("Signal"), QStringLiteral("Details"), QStringLiteral("Sc&opes"),
    QStringLiteral("&Issuer"), QStringLiteral("Claim")};

} // namespace

class tst_DemoLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void haveEveryText();
    void nameWhatPresetsNeed();
    void leaveNoEnglish_data();
    void leaveNoEnglish();
    void changeTheWholeWindow_data() { leaveNoEnglish_data(); }
    void changeTheWholeWindow();
    void changeWhatWasSaidBefore();
    void areFollowedWhoeverChangesThem();
    void keepWhatThePersonHasDone();
    void haveNoAltKeyTwice_data();
    void haveNoAltKeyTwice();
    void fitIntoTheForm_data() { haveNoAltKeyTwice_data(); }
    void fitIntoTheForm();

private:
    std::unique_ptr<MainWindow> windowIn(const QString &language);

    QTemporaryDir m_folder;
    int m_windows = 0;
};

void tst_DemoLanguages::init()
{
    failOnOtherWarnings();
    if (languages().size() < 2)
        QSKIP("Built without translations: lrelease was not found.");
}

/// The window, with an exhibit of the gallery whose texts are ours.
std::unique_ptr<MainWindow> tst_DemoLanguages::windowIn(const QString &language)
{
    DemoOptions options;
    options.sandbox = true;
    options.browser = QStringLiteral("none");
    options.settingsFile = m_folder.filePath(QStringLiteral("%1.ini").arg(++m_windows));
    SettingsFile(options.settingsFile).write({Theme::Light, language, 100});
    auto window = std::make_unique<MainWindow>(options);
    window->approveByItself();
    window->show();
    window->showPage(MainWindow::Page::Gallery);
    window->gallery()->showExhibit(QStringLiteral("loopbackpage-signed-in"));
    window->showPage(MainWindow::Page::SignIn);
    return window;
}

void tst_DemoLanguages::haveEveryText()
{
    const std::unique_ptr<MainWindow> window = windowIn(QStringLiteral("en"));
    const QPointer<GalleryPage> before = window->gallery();
    MarkingTranslator marking;
    QCoreApplication::installTranslator(&marking);
    QTRY_VERIFY(!before);
    AboutDialog about;
    QStringList unmarked = textsIn(window.get()) + textsIn(&about);
    unmarked.removeIf([](const QString &text) { return text.contains(Mark) || isData(text); });
    QCoreApplication::removeTranslator(&marking);
    QCOMPARE(unmarked.join(QLatin1Char('\n')), QString());
}

void tst_DemoLanguages::nameWhatPresetsNeed()
{
    Appearance appearance;
    appearance.apply({Theme::Light, QStringLiteral("ar"), 100});
    int count = 0;
    for (const QString &preset : Authority::presetNames()) {
        for (const PresetPlaceholder &placeholder : Authority::presetPlaceholders(preset)) {
            const QString label = presetFieldLabel(placeholder);
            QVERIFY2(label.contains(QRegularExpression(QStringLiteral("\\p{Arabic}"))), qPrintable(label));
            ++count;
        }
    }
    QVERIFY(count >= 12);
}

void tst_DemoLanguages::leaveNoEnglish_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << QStringLiteral("de");
    QTest::newRow("Arabic") << QStringLiteral("ar");
}

void tst_DemoLanguages::leaveNoEnglish()
{
    QFETCH(QString, language);
    const auto textsOfAll = [this](const QString &spoken) {
        const std::unique_ptr<MainWindow> window = windowIn(spoken);
        const AboutDialog about;
        return textsIn(window.get()) + textsIn(&about);
    };
    const QStringList english = textsOfAll(QStringLiteral("en"));
    QStringList same = textsOfAll(language);
    QVERIFY(same.size() > 100);
    same.removeIf([&](const QString &text) {
        return !english.contains(text) || (language == QLatin1StringView("de") && GermanAsInEnglish.contains(text));
    });
    QCOMPARE(withoutData(same), QString());
}

void tst_DemoLanguages::changeTheWholeWindow()
{
    QFETCH(QString, language);
    const QStringList wanted = textsIn(windowIn(language).get());
    const std::unique_ptr<MainWindow> window = windowIn(QStringLiteral("en"));
    QVERIFY(textsIn(window.get()) != wanted);
    const QPointer<GalleryPage> before = window->gallery();
    choose(*window, "language", language);
    QTRY_VERIFY(!before);
    window->showPage(MainWindow::Page::Gallery);
    QTRY_COMPARE(textsIn(window.get()).join(QLatin1Char('\n')), wanted.join(QLatin1Char('\n')));
    QCOMPARE(window->layoutDirection(), QLocale(language).textDirection());
}

void tst_DemoLanguages::changeWhatWasSaidBefore()
{
    const std::unique_ptr<MainWindow> window = windowIn(QStringLiteral("en"));
    QSignalSpy finished(window.get(), &MainWindow::flowFinished);
    window->signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    const auto timeline = [&] { return textsOf(window->findChild<TimelineView *>()).join(QLatin1Char('\n')); };
    QVERIFY(timeline().contains(QStringLiteral("alice; scopes: ")));
    choose(*window, "language", QStringLiteral("de"));
    QTRY_VERIFY(timeline().contains(QStringLiteral("alice; Scopes: ")));
    QVERIFY(!timeline().contains(QStringLiteral("alice; scopes: ")));
    QVERIFY(timeline().contains(QStringLiteral("Keine Details")));
}

void tst_DemoLanguages::areFollowedWhoeverChangesThem()
{
    const std::unique_ptr<MainWindow> window = windowIn(QStringLiteral("en"));
    AboutDialog about;
    speak(QLocale(QStringLiteral("fr")));
    QTRY_VERIFY(textsIn(window.get()).contains(QStringLiteral("Réglages")));
    QTRY_VERIFY(textsIn(&about).contains(QStringLiteral("Fermer")));
    QVERIFY(!textsIn(&about).contains(QStringLiteral("Close")));
}

void tst_DemoLanguages::keepWhatThePersonHasDone()
{
    const std::unique_ptr<MainWindow> window = windowIn(QStringLiteral("en"));
    const auto provider = [&] { return window->findChild<QComboBox *>(QStringLiteral("provider")); };
    provider()->setCurrentIndex(provider()->findText(QStringLiteral("keycloak")));
    const auto lines = [&] {
        QStringList texts;
        for (const QLineEdit *line : window->findChildren<QLineEdit *>()) {
            if (line->isVisibleTo(window.get()))
                texts += line->text();
        }
        texts.sort();
        return texts;
    };
    QCoreApplication::processEvents();
    int count = 0;
    for (QLineEdit *line : window->findChildren<QLineEdit *>()) {
        if (line->isVisibleTo(window.get()))
            line->setText(QStringLiteral("text%1").arg(++count));
    }
    const QStringList typed = lines();
    QVERIFY(typed.size() >= 5);
    window->findChild<ErrorBanner *>()->showError(
        Error(Error::Kind::Denied, QLatin1StringView("access_denied"), QStringLiteral("no")));
    const QString said = textsIn(window->findChild<ErrorBanner *>()).join(QLatin1Char('\n'));

    choose(*window, "language", QStringLiteral("de"));
    QTRY_VERIFY(textsIn(window.get()).contains(QStringLiteral("Einstellungen")));
    QCOMPARE(provider()->currentText(), QStringLiteral("keycloak"));
    QTRY_COMPARE(lines(), typed);
    const auto *banner = window->findChild<ErrorBanner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(textsIn(banner).join(QLatin1Char('\n')) != said);
    QVERIFY(textsIn(banner).contains(QStringLiteral("Details: access_denied. no")));
    QCOMPARE(window->gallery()->currentExhibit(), QStringLiteral("loopbackpage-signed-in"));
}

void tst_DemoLanguages::haveNoAltKeyTwice_data()
{
    QTest::addColumn<QString>("language");
    for (const QLocale &language : languages())
        QTest::newRow(qPrintable(language.name())) << language.bcp47Name();
}

void tst_DemoLanguages::haveNoAltKeyTwice()
{
    QFETCH(QString, language);
    const std::unique_ptr<MainWindow> window = windowIn(language);
    auto *provider = window->findChild<QComboBox *>(QStringLiteral("provider"));
    provider->setCurrentIndex(provider->count() - 1);
    window->findChild<ErrorBanner *>()->showError(Error(Error::Kind::Denied, QLatin1StringView("access_denied"), {}));
    QStringList keys = mnemonics(*window);
    QVERIFY(keys.size() >= 12);
    QCOMPARE(keys.removeDuplicates(), 0);

    provider->setCurrentIndex(0);
    QSignalSpy finished(window.get(), &MainWindow::flowFinished);
    window->signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    keys = mnemonics(*window);
    QVERIFY(keys.size() >= 9);
    QCOMPARE(keys.removeDuplicates(), 0);

    window->showPage(MainWindow::Page::Settings);
    keys = mnemonics(*window);
    QVERIFY(keys.size() >= 6);
    QCOMPARE(keys.removeDuplicates(), 0);
}

/// At 200 % the window is as many letters wide.
void tst_DemoLanguages::fitIntoTheForm()
{
    QFETCH(QString, language);
    const std::unique_ptr<MainWindow> window = windowIn(language);
    auto *provider = window->findChild<QComboBox *>(QStringLiteral("provider"));
    provider->setCurrentIndex(provider->count() - 1);
    QCoreApplication::processEvents();
    int boxes = 0;
    for (const QComboBox *box : window->findChildren<QComboBox *>()) {
        if (!box->isVisible())
            continue;
        QStyleOptionComboBox option;
        option.initFrom(box);
        const int room =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box).width();
        for (int i = 0; i < box->count(); ++i) {
            const int wanted = box->fontMetrics().horizontalAdvance(box->itemText(i)) + 2;
            QVERIFY2(
                wanted <= room, qPrintable(QStringLiteral("%1: %2 of %3").arg(box->itemText(i)).arg(wanted).arg(room)));
        }
        ++boxes;
    }
    QCOMPARE(boxes, 2);
}

QTEST_MAIN(tst_DemoLanguages)

#include "tst_demolanguages.moc"
