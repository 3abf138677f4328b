#include <QtCore/QDir>
#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <cstdio>

#ifdef QTSIGNIN_DEMO_WEBENGINE
#include <QtSignIn/embeddedbrowser.h>
#endif

#include "common/eventreporter.h"
#include "common/standardoutput.h"
#include "widgets/appicon.h"
#include "widgets/mainwindow.h"
#include "widgets/screenshots.h"

namespace {

int takeScreenshots(const QString &folder)
{
    // The same everywhere.
    QFont font(QStringLiteral("DejaVu Sans"), 10);
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(font);
    Demo::Screenshots screenshots {QDir(folder)};
    QObject::connect(&screenshots, &Demo::Screenshots::finished, qApp,
        [](bool succeeded) { QApplication::exit(succeeded ? 0 : 1); });
    QTimer::singleShot(0, &screenshots, &Demo::Screenshots::start);
    const int result = QApplication::exec();
    if (result != 0)
        std::fprintf(stderr, "qtsignin-demo: %s\n", qPrintable(screenshots.errorString()));
    return result;
}

#ifdef QTSIGNIN_DEMO_WEBENGINE
constexpr auto BuiltWith = Demo::EmbeddedBrowser::BuiltIn;

std::shared_ptr<QtSignIn::Browser> embeddedBrowser(QWidget *window)
{
    return QtSignIn::embeddedBrowserAgainstRfc8252(window);
}
#else
constexpr auto BuiltWith = Demo::EmbeddedBrowser::Missing;

std::shared_ptr<QtSignIn::Browser> embeddedBrowser(QWidget *)
{
    return nullptr;
}
#endif

} // namespace

int main(int argc, char *argv[])
{
    using namespace Demo;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qtsignin-demo"));
    QApplication::setApplicationDisplayName(QStringLiteral("QtSignIn demo"));
    QApplication::setApplicationVersion(QStringLiteral(QTSIGNIN_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.qtsignin.Demo"));
    QApplication::setWindowIcon(appIcon());

    const ParsedDemoOptions parsed = parseDemoOptions(QApplication::arguments(), BuiltWith);
    if (!parsed.information.isEmpty()) {
        std::fputs(qPrintable(parsed.information), stdout);
        return 0;
    }
    if (!parsed.complaint.isEmpty()) {
        std::fprintf(stderr, "qtsignin-demo: %s\n", qPrintable(parsed.complaint));
        return 2;
    }

    if (!parsed.options.screenshots.isEmpty())
        return takeScreenshots(parsed.options.screenshots);

    StandardOutput output;
    EventReporter events(&output, Tokens::Hidden);
    MainWindow window(parsed.options, parsed.options.events ? &events : nullptr);
    if (parsed.options.embeddedBrowserAgainstRfc8252)
        window.setBrowser(embeddedBrowser(&window));
    if (parsed.options.quitWhenDone) {
        QObject::connect(&window, &MainWindow::flowFinished, &application,
            [](bool completed) { QApplication::exit(completed ? 0 : 1); });
    }
    window.show();
    if (parsed.options.signIn)
        QTimer::singleShot(0, &window, &MainWindow::signInAtOnce);
    return QApplication::exec();
}
