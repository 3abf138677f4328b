#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QTabBar>

#include "../widgets/viewchecks.h"
#include "widgets/mainwindow.h"
#include "widgets/settings/appearance.h"
#include "widgets/settings/languages.h"
#include "widgets/settings/settingspage.h"
#include "widgets/settings/themes.h"

using namespace Demo;
using namespace QtSignIn;

namespace {

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

void choose(const QWidget &window, const char *name, const QVariant &data)
{
    auto *box = window.findChild<QComboBox *>(QString::fromLatin1(name));
    QVERIFY(box);
    const int index = box->findData(data);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

class tst_Settings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void areKept();
    void ignoreWhatCanNotBe();
    void haveReadableThemes_data();
    void haveReadableThemes();
    void showWhichTabIsSelected_data();
    void showWhichTabIsSelected();
    void offerEveryLanguage();
    void changeTheApplicationAtOnce();
    void leaveTheApplicationAsItWas();
    void keepThePageAndTheFocus();

private:
    QTemporaryDir m_folder;
    QString file(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
};

void tst_Settings::areKept()
{
    const SettingsFile kept(file("kept.ini"));
    QCOMPARE(kept.read(), AppSettings());
    const AppSettings settings {Theme::HighContrast, QStringLiteral("he"), 150};
    kept.write(settings);
    QCOMPARE(SettingsFile(file("kept.ini")).read(), settings);
}

void tst_Settings::ignoreWhatCanNotBe()
{
    QSettings wrong(file("wrong.ini"), QSettings::IniFormat);
    wrong.setValue(QStringLiteral("theme"), QStringLiteral("polka dots"));
    wrong.setValue(QStringLiteral("language"), QStringLiteral("!"));
    wrong.setValue(QStringLiteral("textPercent"), 90000);
    wrong.sync();
    const AppSettings settings = SettingsFile(file("wrong.ini")).read();
    QCOMPARE(settings.theme, Theme::System);
    QCOMPARE(settings.language, QString());
    QCOMPARE(settings.textPercent, 200);
}

void tst_Settings::haveReadableThemes_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << int(Theme::Light) << 4.5;
    QTest::newRow("dark") << int(Theme::Dark) << 4.5;
    QTest::newRow("high contrast") << int(Theme::HighContrast) << 7.0;
}

void tst_Settings::haveReadableThemes()
{
    QFETCH(int, theme);
    QFETCH(double, least);
    const QPalette palette = paletteOf(Theme(theme));
    using Role = QPalette::ColorRole;
    for (const auto &[text, ground] : QList<std::pair<Role, Role>> {{Role::WindowText, Role::Window},
             {Role::Text, Role::Base}, {Role::Text, Role::AlternateBase}, {Role::ButtonText, Role::Button},
             {Role::HighlightedText, Role::Highlight}, {Role::Link, Role::Window}, {Role::Link, Role::Base},
             {Role::PlaceholderText, Role::Base}, {Role::ToolTipText, Role::ToolTipBase}}) {
        const double found = contrast(palette.color(text), palette.color(ground));
        QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3").arg(text).arg(ground).arg(found)));
    }
}

void tst_Settings::showWhichTabIsSelected_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("dark") << int(Theme::Dark);
    QTest::newRow("high contrast") << int(Theme::HighContrast);
}

/// By a bar above it, which can be told from what is around it.
void tst_Settings::showWhichTabIsSelected()
{
    QFETCH(int, theme);
    Appearance appearance;
    appearance.apply({Theme(theme), QStringLiteral("en"), 100});
    QTabBar tabs;
    tabs.setDocumentMode(true);
    for (const char *name : {"one", "two", "three"})
        tabs.addTab(QString::fromLatin1(name));
    tabs.setCurrentIndex(1);
    tabs.show();
    const QImage image = tabs.grab().toImage();
    const QColor highlight = tabs.palette().color(QPalette::Highlight);
    QVERIFY(contrast(highlight, tabs.palette().color(QPalette::Window)) >= 3);
    for (int i = 0; i < tabs.count(); ++i) {
        int height = 0;
        for (int y = tabs.tabRect(i).top(); y <= tabs.tabRect(i).center().y(); ++y)
            height += image.pixelColor(tabs.tabRect(i).center().x(), y) == highlight;
        QVERIFY2(i == 1 ? height >= 3 : height == 0, qPrintable(QString::number(height)));
    }
}

void tst_Settings::offerEveryLanguage()
{
    const SettingsPage page({});
    const auto *languages = page.findChild<QComboBox *>(QStringLiteral("language"));
    QCOMPARE(languages->count(), int(Demo::languages().size()) + 1);
    QSet<QString> names;
    for (int i = 0; i < languages->count(); ++i)
        names.insert(languages->itemText(i));
    QCOMPARE(names.size(), languages->count());
    for (const QLocale &locale : Demo::languages()) {
        QVERIFY2(languages->findData(locale.bcp47Name()) > 0, qPrintable(locale.name()));
        QCOMPARE(QLocale(locale.bcp47Name()).name(), locale.name());
    }
}

void tst_Settings::changeTheApplicationAtOnce()
{
    const qreal size = QApplication::font().pointSizeF();
    DemoOptions options;
    options.settingsFile = file("changed.ini");
    MainWindow window(options);
    window.show();
    window.showPage(MainWindow::Page::Settings);
    choose(window, "theme", int(Theme::Dark));
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), paletteOf(Theme::Dark).color(QPalette::Window));
    choose(window, "text", 200);
    QTRY_COMPARE(QApplication::font().pointSizeF(), size * 2);
    if (!languages().contains(QLocale(QStringLiteral("ar"))))
        QSKIP("Built without translations: lrelease was not found.");
    choose(window, "language", QStringLiteral("ar"));
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    QCOMPARE(SettingsFile(file("changed.ini")).read(), (AppSettings {Theme::Dark, QStringLiteral("ar"), 200}));
    choose(window, "language", QStringLiteral("en"));
    QTRY_COMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Settings::leaveTheApplicationAsItWas()
{
    const QPalette palette = QApplication::palette();
    const QFont font = QApplication::font();
    {
        Appearance appearance;
        appearance.apply({Theme::HighContrast, QStringLiteral("he"), 175});
        QVERIFY(QApplication::palette() != palette);
    }
    QCOMPARE(QApplication::palette(), palette);
    QCOMPARE(QApplication::font(), font);
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
}

void tst_Settings::keepThePageAndTheFocus()
{
    DemoOptions options;
    options.settingsFile = file("focus.ini");
    MainWindow window(options);
    window.show();
    window.showPage(MainWindow::Page::Settings);
    auto *before = window.findChild<QComboBox *>(QStringLiteral("text"));
    const QPointer<QComboBox> guard(before);
    before->setFocus();
    choose(window, "text", 150);
    QTRY_VERIFY(!guard);
    const auto *after = window.findChild<QComboBox *>(QStringLiteral("text"));
    QTRY_VERIFY(after->isVisible());
    QCOMPARE(window.focusWidget(), after);
    QCOMPARE(after->currentData().toInt(), 150);
}

QTEST_MAIN(tst_Settings)

#include "tst_settings.moc"
