#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountmodel.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/signindialog.h>

#include "secrets/scene.h"
#include "secrets/widgettexts.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString userCode = u"C4N4RY-USERCODE"_s;

} // namespace

// P2: what the dialogs show, say to screen readers, have as properties and leave in the clipboard while somebody signs
// in. The user code is theirs to show, but not in a title, which other programs see.
class tst_WidgetCanaries : public QObject {
    Q_OBJECT

public:
    enum class Way { Browser, Device, CodeDialog, CodeView };
    enum class End { Completed, SomebodyElse, Refused, Unreadable };
    Q_ENUM(Way)
    Q_ENUM(End)

private Q_SLOTS:
    void init();
    void noWindowTellsASecret_data();
    void noWindowTellsASecret();
    void noKnownAccountTellsASecret_data();
    void noKnownAccountTellsASecret();

private:
    std::unique_ptr<QWidget> makeWindow(Scene &scene, Way way, End end) const;
    FakeAnswer lastAnswer(Scene &scene, End end) const;
    void goOn(Scene &scene, QWidget *window, Way way, End end);
    void look(Scene &scene);
    void lookAtModel(Scene &scene, const AccountModel *model);
    static void choose(QWidget *window, int row);

    QStringList m_titles;
};

void tst_WidgetCanaries::init()
{
    // The offscreen platform has no windows to raise, no keyboard to grab and no size limits.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).?"_s));
    m_titles.clear();
    QGuiApplication::clipboard()->clear();
}

std::unique_ptr<QWidget> tst_WidgetCanaries::makeWindow(Scene &scene, Way way, End end) const
{
    const QStringList scopes {u"api"_s};
    InteractiveOptions options;
    if (end == End::SomebodyElse)
        options.loginHint = u"somebody.else"_s;
    if (way == Way::CodeView) {
        auto view = std::make_unique<DeviceCodeView>();
        view->setExpectedUsername(options.loginHint);
        view->start(scene.application.get(), scopes);
        return view;
    }
    if (way == Way::CodeDialog) {
        auto dialog = std::make_unique<DeviceCodeDialog>(scene.application.get(), scopes);
        dialog->setExpectedUsername(options.loginHint);
        return dialog;
    }
    auto dialog = std::make_unique<SignInDialog>(scene.application.get(), scopes);
    dialog->setInteractiveOptions(options);
    return dialog;
}

FakeAnswer tst_WidgetCanaries::lastAnswer(Scene &scene, End end) const
{
    switch (end) {
    case End::Completed:
    case End::SomebodyElse:
        return scene.tokens();
    case End::Refused:
        return scene.error(u"invalid_grant"_s);
    case End::Unreadable:
        return TestProvider::json(
            {{u"access_token"_s, QString::fromLatin1(scene.canaries.make(u"unusable token"_s))}, {u"token_type"_s, 7}});
    }
    return {};
}

void tst_WidgetCanaries::look(Scene &scene)
{
    scene.evidence.note(u"clipboard"_s, QGuiApplication::clipboard()->text());
    for (QWidget *window : QApplication::topLevelWidgets()) {
        m_titles += window->windowTitle() + window->windowIconText() + window->windowFilePath();
        scene.evidence.noteProperties(window);
        for (const WidgetText &piece : textsOf(window))
            scene.evidence.note(piece.place, piece.text);
    }
}

/// As far as the person and the provider have to do with it.
void tst_WidgetCanaries::goOn(Scene &scene, QWidget *window, Way way, End end)
{
    if (way == Way::Browser) {
        QSignalSpy opened(scene.provider.browser.get(), &FakeBrowser::opened);
        buttonNamed(window, u"Continue in the browser"_s)->click();
        QVERIFY(opened.wait());
        look(scene);
        scene.answer(lastAnswer(scene, end));
        scene.provider.browser->redirectBack({{"code", scene.canaries.make(u"code"_s)}});
        scene.noteWhatWasMade();
        return;
    }
    if (way == Way::Device)
        buttonNamed(window, u"Use another device"_s)->click();
    processEvents();
    QVERIFY(shows(window, userCode));
    buttonNamed(window, u"Copy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), userCode);
    look(scene);
    scene.answer(scene.error(u"authorization_pending"_s));
    scene.answer(lastAnswer(scene, end));
}

void tst_WidgetCanaries::noWindowTellsASecret_data()
{
    QTest::addColumn<Way>("way");
    QTest::addColumn<End>("end");
    const QMetaEnum ways = QMetaEnum::fromType<Way>();
    const QMetaEnum ends = QMetaEnum::fromType<End>();
    for (int way = 0; way < ways.keyCount(); ++way) {
        for (int end = 0; end < ends.keyCount(); ++end)
            QTest::addRow("P2: %s, %s", ways.key(way), ends.key(end)) << Way(ways.value(way)) << End(ends.value(end));
    }
}

void tst_WidgetCanaries::noWindowTellsASecret()
{
    QFETCH(Way, way);
    QFETCH(End, end);
    Canaries canaries;
    Evidence evidence;
    {
        Scene scene(evidence, canaries);
        scene.provider.network.answerAlways("POST", TestProvider::deviceEndpoint(),
            scene.withCookie(scene.provider.deviceCode(
                {{u"device_code"_s, QString::fromLatin1(canaries.make(u"device code"_s))}, {u"user_code"_s, userCode},
                    {u"verification_uri_complete"_s, u"https://login.example/device?user_code="_s + userCode}})));
        scene.start();
        const std::unique_ptr<QWidget> window = makeWindow(scene, way, end);
        window->show();
        evidence.watchSignals(window.get());
        look(scene);
        goOn(scene, window.get(), way, end);
        if (QTest::currentTestFailed())
            return;
        connect(scene.application->findChild<Flow *>(), &Flow::stageChanged, this, [&] { look(scene); });
        QVERIFY(QTest::qWaitFor([&] {
            processEvents();
            const bool isOver = scene.application->findChildren<Flow *>().isEmpty();
            if (!isOver && way != Way::Browser)
                scene.provider.clock->fireNext();
            return isOver;
        }));
        if (QPushButton *keep = buttonNamed(window.get(), u"Keep this account"_s)) {
            QCOMPARE(end, End::SomebodyElse);
            look(scene);
            keep->click();
        }
        if (QPushButton *details = buttonNamed(window.get(), u"Copy details"_s)) {
            details->click();
            QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        }
        look(scene);
    }
    QCOMPARE(evidence.leaksOf(canaries).join(u'\n'), QString());
    QVERIFY2(m_titles.filter(userCode).isEmpty(), "D2: the code is in a title");
}

/// All that views of an application's own could show.
void tst_WidgetCanaries::lookAtModel(Scene &scene, const AccountModel *model)
{
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row);
        for (int role = 0; role <= AccountModel::NeedsInteractionRole; ++role)
            scene.evidence.note(u"role %1 of the model"_s.arg(role), everyTextOf(model->data(index, role)));
    }
}

void tst_WidgetCanaries::choose(QWidget *window, int row)
{
    auto *view = window->findChild<QListView *>();
    QVERIFY(view && view->isVisible());
    view->setCurrentIndex(view->model()->index(row, 0));
    QTest::keyClick(view, Qt::Key_Return);
}

void tst_WidgetCanaries::noKnownAccountTellsASecret_data()
{
    QTest::addColumn<QString>("widget");
    QTest::addColumn<bool>("isExpelled");
    for (const char *widget : {"dialog", "picker", "button"}) {
        QTest::addRow("P2: %s", widget) << QString::fromLatin1(widget) << false;
        QTest::addRow("P2: %s, who has to sign in again", widget) << QString::fromLatin1(widget) << true;
    }
}

void tst_WidgetCanaries::noKnownAccountTellsASecret()
{
    QFETCH(QString, widget);
    QFETCH(bool, isExpelled);
    Canaries canaries;
    Evidence evidence;
    {
        Scene scene(evidence, canaries);
        scene.signIn();
        if (isExpelled) {
            SilentOptions options;
            options.forceRefresh = true;
            scene.answer(scene.error(u"invalid_grant"_s));
            scene.watch(scene.application->acquireTokenSilent({u"api"_s}, scene.account, options));
            processEvents();
            QVERIFY(scene.application->needsInteraction(scene.account));
            scene.provider.clock->advance(2h);
        }
        AccountModel model;
        model.setApplication(scene.application.get());
        lookAtModel(scene, &model);
        std::unique_ptr<QWidget> window;
        if (widget == u"dialog"_s) {
            window = std::make_unique<SignInDialog>(scene.application.get(), QStringList {u"api"_s});
        } else if (widget == u"picker"_s) {
            auto picker = std::make_unique<AccountPicker>();
            picker->setApplication(scene.application.get());
            window = std::move(picker);
        } else {
            auto button = std::make_unique<AccountButton>();
            button->setApplication(scene.application.get());
            button->setScopes({u"api"_s});
            button->setActsByItself(true);
            window = std::move(button);
        }
        evidence.watchSignals(window.get());
        window->show();
        processEvents();
        look(scene);
        if (auto *button = qobject_cast<AccountButton *>(window.get())) {
            QTest::keyClick(button, Qt::Key_Space);
            QVERIFY(button->menu()->isVisible());
            look(scene);
            const QList<QAction *> actions = button->menu()->actions();
            button->menu()->close();
            if (isExpelled) {
                const auto again = std::find_if(actions.cbegin(), actions.cend(),
                    [](const QAction *action) { return action->text() == u"Sign in again"_s; });
                QVERIFY(again != actions.cend());
                (*again)->trigger();
                processEvents();
                QVERIFY(window->findChild<SignInDialog *>());
            }
        } else {
            choose(window.get(), 0);
        }
        if (QTest::currentTestFailed())
            return;
        processEvents();
        look(scene);

        // Whose tokens are no good any more goes on in the browser.
        if (isExpelled && widget != u"picker"_s) {
            QWidget *dialog = widget == u"dialog"_s ? window.get() : window->findChild<SignInDialog *>();
            QSignalSpy opened(scene.provider.browser.get(), &FakeBrowser::opened);
            if (QPushButton *browser = buttonNamed(dialog, u"Continue in the browser"_s))
                browser->click();
            QVERIFY(!scene.provider.browser->openedUrls().isEmpty() || opened.wait());
            if (QPushButton *copy = buttonNamed(dialog, u"Copy link"_s); copy && copy->isEnabled())
                look(scene);
            scene.answer(scene.tokens());
            scene.provider.browser->redirectBack({{"code", scene.canaries.make(u"code"_s)}});
            scene.noteWhatWasMade();
            QVERIFY(QTest::qWaitFor([&] { return scene.application->findChildren<Flow *>().isEmpty(); }));
            look(scene);
        }
        lookAtModel(scene, &model);
        scene.evidence.noteProperties(&model);
        window->close();
        processEvents();
        look(scene);
    }
    QCOMPARE(evidence.leaksOf(canaries).join(u'\n'), QString());
}

QTEST_MAIN(tst_WidgetCanaries)
#include "tst_widgetcanaries.moc"
