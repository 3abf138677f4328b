#include <QtCore/QTimer>
#include <QtWidgets/QApplication>

#include <cstdio>

#include "common/eventreporter.h"
#include "common/standardoutput.h"
#include "widgets/mainwindow.h"

int main(int argc, char *argv[])
{
    using namespace Demo;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("qtsignin-demo"));
    QApplication::setApplicationDisplayName(QStringLiteral("QtSignIn demo"));
    QApplication::setApplicationVersion(QStringLiteral(QTSIGNIN_VERSION));

    const ParsedDemoOptions parsed = parseDemoOptions(QApplication::arguments());
    if (!parsed.information.isEmpty()) {
        std::fputs(qPrintable(parsed.information), stdout);
        return 0;
    }
    if (!parsed.complaint.isEmpty()) {
        std::fprintf(stderr, "qtsignin-demo: %s\n", qPrintable(parsed.complaint));
        return 2;
    }

    StandardOutput output;
    EventReporter events(&output, Tokens::Hidden);
    MainWindow window(parsed.options, parsed.options.events ? &events : nullptr);
    if (parsed.options.quitWhenDone) {
        QObject::connect(&window, &MainWindow::flowFinished, &application,
            [](bool completed) { QApplication::exit(completed ? 0 : 1); });
    }
    window.show();
    if (parsed.options.signIn)
        QTimer::singleShot(0, &window, &MainWindow::signInAtOnce);
    return QApplication::exec();
}
