#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include "../widgets/clipping.h"
#include "../widgets/viewchecks.h"
#include "widgets/aboutdialog.h"
#include "widgets/errorbanner.h"
#include "widgets/gallery/gallerypage.h"
#include "widgets/mainwindow.h"
#include "widgets/settings/appearance.h"
#include "widgets/settings/languages.h"

using namespace Demo;
using namespace QtSignIn;

/// The demo's own texts can be read in every language, at the usual size and at twice that.
class tst_DemoLayouts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void cleanup();
    void everyPageCanBeRead_data();
    void everyPageCanBeRead();
    void cleanupTestCase();

private:
    QFont m_font = QApplication::font();
    QTemporaryDir m_folder;
    int m_pages = 0;
};

void tst_DemoLayouts::cleanup()
{
    Appearance appearance;
    appearance.apply({Theme::Light, QStringLiteral("en"), 100});
    QApplication::setFont(m_font);
}

void tst_DemoLayouts::everyPageCanBeRead_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QLocale &language : languages()) {
        for (const int percent : {100, 200}) {
            QTest::addRow("%s, %d %%", qPrintable(language.name()), percent) << language.bcp47Name() << percent;
        }
    }
}

void tst_DemoLayouts::everyPageCanBeRead()
{
    QFETCH(QString, language);
    QFETCH(int, percent);
    DemoOptions options;
    options.sandbox = true;
    options.browser = QStringLiteral("none");
    options.settingsFile = m_folder.filePath(QStringLiteral("%1-%2.ini").arg(language).arg(percent));
    SettingsFile(options.settingsFile).write({Theme::Light, language, percent});
    MainWindow window(options);
    window.approveByItself();
    window.show();
    QStringList faults;
    const auto look = [&](const char *page, QWidget *widget) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (const QString &text : clippedTexts(widget))
            faults += QLatin1StringView(page) + QStringLiteral(", clipped: ") + text;
        for (const QString &text : missingGlyphs(widget))
            faults += QLatin1StringView(page) + QStringLiteral(", glyph missing: ") + text;
        ++m_pages;
    };

    look("sign-in", &window);
    auto *provider = window.findChild<QComboBox *>(QStringLiteral("provider"));
    for (int i = 0; i < provider->count(); ++i) {
        provider->setCurrentIndex(i);
        look("provider", &window);
    }
    window.findChild<ErrorBanner *>()->showError(Error(Error::Kind::Denied, QLatin1StringView("access_denied"), {}));
    look("error", &window);
    provider->setCurrentIndex(0);
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    look("signed in", &window);
    window.showPage(MainWindow::Page::Settings);
    look("settings", &window);
    window.showPage(MainWindow::Page::Gallery);
    look("gallery", &window);
    const QList<QMenu *> menus = window.menuBar()->findChildren<QMenu *>();
    QVERIFY(menus.size() >= 3);
    for (QMenu *menu : menus)
        faults += missingGlyphs(menu);
    AboutDialog about;
    about.show();
    look("about", &about);
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
}

void tst_DemoLayouts::cleanupTestCase()
{
    qInfo("%d pages in %d languages, at 100 and 200 percent", m_pages, int(languages().size()));
}

QTEST_MAIN(tst_DemoLayouts)

#include "tst_demolayouts.moc"
