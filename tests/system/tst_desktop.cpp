#include "system/desktop.h"

#include <QtSignIn/browser.h>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_Desktop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isThereIfThePersonSeesIt_data();
    void isThereIfThePersonSeesIt();
    void leavesItToTheApplicationsOwnBrowser();
};

void tst_Desktop::isThereIfThePersonSeesIt_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("there");
    QTest::newRow("a container") << QStringList() << false;
    QTest::newRow("X11") << QStringList {u"DISPLAY=:0"_s} << true;
    QTest::newRow("Wayland") << QStringList {u"WAYLAND_DISPLAY=wayland-0"_s} << true;
    QTest::newRow("an empty display") << QStringList {u"DISPLAY="_s, u"WAYLAND_DISPLAY="_s} << false;
    QTest::newRow("a remote shell") << QStringList {u"SSH_CONNECTION=192.0.2.1 1 192.0.2.2 22"_s} << false;
    QTest::newRow("a remote shell that forwards X11")
        << QStringList {u"DISPLAY=localhost:10.0"_s, u"SSH_CONNECTION=192.0.2.1 1 192.0.2.2 22"_s} << false;
    QTest::newRow("a terminal of a remote shell") << QStringList {u"DISPLAY=:0"_s, u"SSH_TTY=/dev/pts/1"_s} << false;
    QTest::newRow("empty traces of a remote shell") << QStringList {u"DISPLAY=:0"_s, u"SSH_CONNECTION="_s} << true;
}

void tst_Desktop::isThereIfThePersonSeesIt()
{
    QFETCH(QStringList, variables);
    QFETCH(bool, there);
    QProcessEnvironment environment;
    for (const QString &variable : variables)
        environment.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    QCOMPARE(hasDesktop(environment), there);
}

void tst_Desktop::leavesItToTheApplicationsOwnBrowser()
{
    QVERIFY(Browser::command(u"true"_s)->isAvailable());
}

QTEST_GUILESS_MAIN(tst_Desktop)
#include "tst_desktop.moc"
