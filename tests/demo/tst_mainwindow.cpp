#include <QtCore/QTemporaryDir>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTreeWidget>

#include <QtSignIn/accountbutton.h>

#include "../widgets/viewchecks.h"
#include "common/browsers.h"
#include "mnemonics.h"
#include "widgets/aboutdialog.h"
#include "widgets/claimsview.h"
#include "widgets/errorbanner.h"
#include "widgets/mainwindow.h"
#include "widgets/timelineview.h"

using namespace Demo;
using namespace QtSignIn;

namespace {

DemoOptions sandboxOptions()
{
    DemoOptions options;
    options.sandbox = true;
    options.browser = QStringLiteral("none");
    options.settingsFile = QDir::temp().filePath(QStringLiteral("tst_mainwindow-none.ini"));
    return options;
}

QStringList column(const QTreeView *tree, int index)
{
    QStringList texts;
    const QAbstractItemModel *model = tree->model();
    for (int i = 0; i < model->rowCount(); ++i)
        texts += model->index(i, index).data().toString();
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
    void init() { failOnOtherWarnings(); }
    void asksForWhatTheProviderNeeds();
    void showsWhoSignedInAndWhatCanBeDone();
    void showsEverySignal();
    void showsTheClaimsAsPlainText();
    void showsTheAccountInTheCorner();
    void saysWhatWentWrong();
    void asksForTheValuesOfAPreset();
    void keepsTheResultWhenItLooksDifferent();
    void namesEverythingForScreenReaders();
    void hasNoAltKeyTwice();
    void saysWhatItIs();
};

void tst_MainWindow::asksForWhatTheProviderNeeds()
{
    const MainWindow window(sandboxOptions());
    auto *provider = window.findChild<QComboBox *>(QStringLiteral("provider"));
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

    press(window, "signOut");
    QTRY_COMPARE(finished.size(), 4);
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

void tst_MainWindow::showsTheAccountInTheCorner()
{
    MainWindow window(sandboxOptions());
    window.approveByItself();
    window.show();
    auto *corner = window.findChild<AccountButton *>();
    QVERIFY(corner->account().isNull());
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(corner->account().username(), QStringLiteral("alice"));
    Q_EMIT corner->accountSelected(corner->account());
    QTRY_COMPARE(finished.size(), 2);
    Q_EMIT corner->signOutRequested(corner->account());
    QTRY_COMPARE(finished.size(), 3);
    QVERIFY(corner->account().isNull());
    QVERIFY(!window.findChild<QPushButton *>(QStringLiteral("refresh"))->isEnabled());
}

void tst_MainWindow::saysWhatWentWrong()
{
    DemoOptions options = sandboxOptions();
    options.sandbox = false;
    options.issuer = QStringLiteral("http://insecure.example.com");
    options.clientId = QStringLiteral("app");
    MainWindow window(options);
    window.show();
    auto *banner = window.findChild<ErrorBanner *>();
    QVERIFY(!banner->isVisible());
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    QVERIFY(banner->isVisible());
    QVERIFY(shows(banner, QStringLiteral("endpoint_not_allowed")) || shows(banner, QStringLiteral("Error code: ")));
    buttonNamed(banner, QStringLiteral("Close"))->click();
    QVERIFY(!banner->isVisible());
}

void tst_MainWindow::asksForTheValuesOfAPreset()
{
    const MainWindow window(sandboxOptions());
    auto *provider = window.findChild<QComboBox *>(QStringLiteral("provider"));
    auto *signIn = window.findChild<QPushButton *>(QStringLiteral("signIn"));
    const qsizetype lines = window.findChildren<QLineEdit *>().size();
    provider->setCurrentIndex(provider->findText(QStringLiteral("auth0")));
    QCOMPARE(window.findChildren<QLineEdit *>().size(), lines + 1);
    for (QLineEdit *line : window.findChildren<QLineEdit *>()) {
        if (line->isVisibleTo(&window) && line->echoMode() == QLineEdit::Normal)
            line->setText(QStringLiteral("tenant.eu.auth0.com"));
    }
    QVERIFY(signIn->isEnabled());
    auto *value = qobject_cast<QLineEdit *>(provider->nextInFocusChain());
    QVERIFY(value && value->text() == QStringLiteral("tenant.eu.auth0.com"));
    provider->setCurrentIndex(0);
    QCOMPARE(window.findChildren<QLineEdit *>().size(), lines);
}

void tst_MainWindow::keepsTheResultWhenItLooksDifferent()
{
    DemoOptions options = sandboxOptions();
    const QTemporaryDir folder;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    MainWindow window(options);
    window.approveByItself();
    window.show();
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    const QPointer<QLabel> name = window.findChild<QLabel *>(QStringLiteral("name"));
    auto *text = window.findChild<QComboBox *>(QStringLiteral("text"));
    text->setCurrentIndex(text->count() - 1);
    Q_EMIT text->activated(text->count() - 1);
    QTRY_VERIFY(!name);
    QCOMPARE(window.findChild<QLabel *>(QStringLiteral("name"))->text(), QStringLiteral("Alice Example"));
    QVERIFY(window.findChild<TimelineView *>()->model()->rowCount() > 3);
}

void tst_MainWindow::namesEverythingForScreenReaders()
{
    MainWindow window(sandboxOptions());
    window.approveByItself();
    window.show();
    QCOMPARE(namelessNodes(&window), QString());
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    for (const MainWindow::Page page :
        {MainWindow::Page::SignIn, MainWindow::Page::Gallery, MainWindow::Page::Settings}) {
        window.showPage(page);
        QCOMPARE(namelessNodes(&window), QString());
    }
    AboutDialog about;
    QCOMPARE(namelessNodes(&about), QString());
}

void tst_MainWindow::hasNoAltKeyTwice()
{
    MainWindow window(sandboxOptions());
    window.approveByItself();
    window.show();
    auto *provider = window.findChild<QComboBox *>(QStringLiteral("provider"));
    provider->setCurrentIndex(provider->count() - 1);
    QStringList keys = mnemonics(window);
    QVERIFY(keys.size() > 8);
    QCOMPARE(keys.removeDuplicates(), 0);

    provider->setCurrentIndex(0);
    QSignalSpy finished(&window, &MainWindow::flowFinished);
    window.signInAtOnce();
    QTRY_COMPARE(finished.size(), 1);
    keys = mnemonics(window);
    QVERIFY(keys.contains(QStringLiteral("r")));
    QCOMPARE(keys.removeDuplicates(), 0);

    window.showPage(MainWindow::Page::Settings);
    keys = mnemonics(window);
    QVERIFY(keys.contains(QStringLiteral("l")));
    QCOMPARE(keys.removeDuplicates(), 0);
}

void tst_MainWindow::saysWhatItIs()
{
    QCoreApplication::setApplicationVersion(QStringLiteral("7.8.9"));
    const AboutDialog about;
    QVERIFY(shows(&about, QStringLiteral("7.8.9")));
    QVERIFY(shows(&about, QStringLiteral("MIT")));
    QCOMPARE(richTextPlaces(&about), QString());
}

QTEST_MAIN(tst_MainWindow)

#include "tst_mainwindow.moc"
