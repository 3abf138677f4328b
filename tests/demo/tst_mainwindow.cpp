#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

#include "common/browsers.h"
#include "widgets/claimsview.h"
#include "widgets/mainwindow.h"
#include "widgets/timelineview.h"

using namespace Demo;

namespace {

DemoOptions sandboxOptions()
{
    DemoOptions options;
    options.sandbox = true;
    options.browser = QStringLiteral("none");
    return options;
}

QStringList column(const QTreeWidget *tree, int index)
{
    QStringList texts;
    for (int i = 0; i < tree->topLevelItemCount(); ++i)
        texts += tree->topLevelItem(i)->text(index);
    return texts;
}

void press(const MainWindow &window, const char *button)
{
    auto *found = window.findChild<QPushButton *>(QString::fromLatin1(button));
    QVERIFY(found);
    QVERIFY(found->isEnabled());
    found->click();
}

} // namespace

class tst_MainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // the offscreen platform says this of each window with a size
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support propagateSizeHints\\(\\)).?")));
    }
    void asksForWhatTheProviderNeeds();
    void showsWhoSignedInAndWhatCanBeDone();
    void showsEverySignal();
    void showsTheClaimsAsPlainText();
};

void tst_MainWindow::asksForWhatTheProviderNeeds()
{
    const MainWindow window(sandboxOptions());
    auto *provider = window.findChild<QComboBox *>();
    auto *signIn = window.findChild<QPushButton *>(QStringLiteral("signIn"));
    QVERIFY(signIn->isEnabled());
    provider->setCurrentIndex(provider->count() - 1);
    QVERIFY(!signIn->isEnabled());
}

void tst_MainWindow::showsWhoSignedInAndWhatCanBeDone()
{
    MainWindow window(sandboxOptions());
    window.approveByItself();
    window.show();
    auto *name = window.findChild<QLabel *>(QStringLiteral("name"));
    auto *refresh = window.findChild<QPushButton *>(QStringLiteral("refresh"));
    QVERIFY(!refresh->isEnabled());

    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(name->text(), QStringLiteral("Alice Example"));
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished.constFirst().constFirst().toBool(), true);

    press(window, "refresh");
    QTRY_COMPARE(finished.size(), 2);
    press(window, "userInfo");
    QTRY_COMPARE(finished.size(), 3);
    const auto claims = window.findChildren<ClaimsView *>();
    QCOMPARE(claims.size(), 2);
    for (const ClaimsView *view : claims)
        QVERIFY(column(view, 0).contains(QStringLiteral("sub")));

    press(window, "forget");
    QVERIFY(!refresh->isEnabled());
    QVERIFY(name->text() != QStringLiteral("Alice Example"));
    for (const ClaimsView *view : claims)
        QCOMPARE(view->topLevelItemCount(), 0);
}

void tst_MainWindow::showsEverySignal()
{
    MainWindow window(sandboxOptions());
    window.approveByItself();
    window.show();
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    QStringList signalNames = column(window.findChild<TimelineView *>(), 1);
    signalNames.removeAll(QStringLiteral("stageChanged"));
    QCOMPARE(signalNames,
        QStringList({QStringLiteral("authorizationUrlReady"), QStringLiteral("browserOpened"),
            QStringLiteral("completed"), QStringLiteral("finished")}));
    for (const QString &details : column(window.findChild<TimelineView *>(), 2))
        QVERIFY(!details.contains(QStringLiteral("state=")));
}

void tst_MainWindow::showsTheClaimsAsPlainText()
{
    ClaimsView view;
    view.setClaims({{QStringLiteral("name"), QStringLiteral("<b>Mallory\u202e</b>")},
        {QStringLiteral("address"), QJsonObject {{QStringLiteral("country"), QStringLiteral("NL")}}},
        {QStringLiteral("email_verified"), true}, {QStringLiteral("exp"), 1893456000}});
    QCOMPARE(column(&view, 0),
        QStringList({QStringLiteral("address"), QStringLiteral("email_verified"), QStringLiteral("exp"),
            QStringLiteral("name")}));
    QCOMPARE(view.topLevelItem(0)->child(0)->text(1), QStringLiteral("NL"));
    QCOMPARE(view.topLevelItem(1)->text(1), QStringLiteral("true"));
    QVERIFY(view.topLevelItem(2)->text(1).startsWith(QStringLiteral("1893456000  (")));
    QCOMPARE(view.topLevelItem(3)->text(1), QStringLiteral("<b>Mallory</b>"));
}

QTEST_MAIN(tst_MainWindow)

#include "tst_mainwindow.moc"
