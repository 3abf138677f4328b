#include <QtTest/QtTest>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/signindialog.h>

#include "lifetime/signaltap.h"
#include "lifetime/strikes.h"
#include "support/testprovider.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A person signs in by a dialog, in a world of its own.
class Scene : public QObject {
    Q_OBJECT

public:
    static QStringList names()
    {
        return {u"browser"_s, u"browser refused"_s, u"no browser"_s, u"device"_s, u"device refused"_s,
            u"device expired"_s, u"dialog with a code"_s, u"dialog with a code, refused"_s, u"dialog with a flow"_s,
            u"view"_s, u"view refused"_s, u"browser, somebody else"_s, u"dialog with a code, somebody else"_s,
            u"view, somebody else"_s, u"function, browser"_s};
    }

    explicit Scene(const QString &name)
        : network(std::make_unique<FakeNetworkAccessManager>())
        , window(std::make_unique<QWidget>())
    {
        network->answerAlways("GET", TestProvider::metadataUrl(), TestProvider::json(TestProvider::metadata()));
        network->answerAlways("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
        const FakeAnswer last = name.endsWith(u"refused"_s) ? provider.error(u"access_denied"_s)
            : name.endsWith(u"expired"_s)                   ? provider.error(u"expired_token"_s)
                                                            : FakeAnswer();
        ClientConfiguration configuration = provider.configuration();
        configuration.networkAccessManager = network.get();
        application = std::make_unique<PublicClientApplication>(configuration);
        provider.browser->setOpens(name != u"no browser"_s);
        connect(provider.browser.get(), &FakeBrowser::opened, this, [this, last] {
            const FakeAnswer answer = last.body.isEmpty() ? provider.tokens() : last;
            if (network)
                network->answerOnce("POST", TestProvider::tokenEndpoint(), answer);
            provider.browser->redirectBack({{"code", "the-code"}});
        });
        if (!name.contains(u"browser"_s)) {
            network->answerOnce("POST", TestProvider::tokenEndpoint(), provider.error(u"authorization_pending"_s));
            network->answerOnce("POST", TestProvider::tokenEndpoint(), {.status = 503});
            network->answerOnce("POST", TestProvider::tokenEndpoint(), last.body.isEmpty() ? provider.tokens() : last);
        }
        const QStringList scopes {u"api"_s};
        const QString hint = name.endsWith(u"somebody else"_s) ? u"bob"_s : QString();
        InteractiveOptions options;
        options.loginHint = hint;
        if (name == u"dialog with a flow"_s) {
            widget = new DeviceCodeDialog(application->acquireTokenByDeviceFlow(scopes), window.get());
        } else if (name.startsWith(u"dialog"_s)) {
            auto *dialog = new DeviceCodeDialog(application.get(), scopes, {}, window.get());
            dialog->setExpectedUsername(hint);
            widget = dialog;
        } else if (name.startsWith(u"view"_s)) {
            auto *view = new DeviceCodeView(window.get());
            view->setExpectedUsername(hint);
            view->start(application.get(), scopes);
            widget = view;
        } else if (name.startsWith(u"function"_s)) {
            std::ignore = SignInDialog::signIn(application.get(), scopes, window.get());
            widget = window->findChild<SignInDialog *>();
        } else {
            auto *dialog = new SignInDialog(application.get(), scopes, window.get());
            dialog->setInteractiveOptions(options);
            widget = dialog;
        }
        window->show();
        widget->show();
        if (qobject_cast<SignInDialog *>(widget)) {
            const bool throughBrowser = name.contains(u"browser"_s);
            buttonNamed(widget, throughBrowser ? u"Continue in the browser"_s : u"Use another device"_s)->click();
        }
        flow = application->findChild<Flow *>();
    }

    [[nodiscard]] bool waitForEnd()
    {
        return QTest::qWaitFor([this] {
            // Without a browser there is no socket to wait for.
            for (int i = 0; i < 50 && flow && provider.browser->openedUrls().isEmpty(); ++i) {
                processEvents();
                provider.clock->fireNext();
            }
            processEvents();
            return !flow;
        });
    }

    TestProvider provider;
    std::unique_ptr<FakeNetworkAccessManager> network;
    std::unique_ptr<PublicClientApplication> application;
    std::unique_ptr<QWidget> window;
    QPointer<QWidget> widget;
    QPointer<Flow> flow;
};

} // namespace

class tst_DialogDeletions : public QObject {
    Q_OBJECT

public:
    enum class Strike {
        DeleteWidget,
        DeleteWidgetLater,
        DeleteWindow,
        Close,
        DeleteFlow,
        DeleteApplication,
        DeleteNetwork,
        Cancel
    };
    Q_ENUM(Strike)

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void everySignalIsTold();
    void survive_data();
    void survive();

private:
    static void strike(Scene &scene, Strike strike);
    /// Of QDialog's own signals only the last: Qt emits it after accepted() and rejected() without a look at who is
    /// left.
    static void watch(SignalTap &tap, Scene &scene)
    {
        auto *dialog = qobject_cast<QDialog *>(scene.widget);
        tap.watch(scene.widget, dialog ? QDialog::staticMetaObject : QWidget::staticMetaObject);
        if (dialog)
            connect(dialog, &QDialog::finished, &tap, &SignalTap::hear);
        tap.watch(scene.flow);
        tap.watch(scene.application.get());
    }
};

void tst_DialogDeletions::strike(Scene &scene, Strike strike)
{
    switch (strike) {
    case Strike::DeleteWidget:
        delete scene.widget;
        break;
    case Strike::DeleteWidgetLater:
        scene.widget->deleteLater();
        break;
    case Strike::DeleteWindow:
        scene.window.reset();
        break;
    case Strike::Close:
        scene.widget->close();
        break;
    case Strike::DeleteFlow:
        delete scene.flow;
        break;
    case Strike::DeleteApplication:
        scene.application.reset();
        break;
    case Strike::DeleteNetwork:
        scene.network.reset();
        break;
    case Strike::Cancel:
        if (scene.flow)
            scene.flow->cancel();
        break;
    }
}

void tst_DialogDeletions::everySignalIsTold()
{
    QSet<QByteArray> told;
    for (const QString &name : Scene::names()) {
        Scene scene(name);
        SignalTap tap([&](QObject *sender, const QByteArray &signal) {
            told.insert(sender->metaObject()->className() + QByteArray("::") + signal);
        });
        watch(tap, scene);
        QVERIFY2(scene.waitForEnd(), qPrintable(name));
    }
    for (const QMetaObject *meta :
        {&SignInDialog::staticMetaObject, &DeviceCodeDialog::staticMetaObject, &DeviceCodeView::staticMetaObject}) {
        for (const QMetaMethod &signal : SignalTap::signalsOf(*meta, *meta->superClass())) {
            const QByteArray name = meta->className() + QByteArray("::") + signal.name();
            QVERIFY2(told.contains(name), qPrintable(QString::fromLatin1(name) + u" is not tried"_s));
        }
    }
}

void tst_DialogDeletions::survive_data()
{
    addStrikes<Strike>(Scene::names());
}

void tst_DialogDeletions::survive()
{
    QFETCH(QString, name);
    QFETCH(Strike, strikeKind);
    bool struck = true;
    for (int moment = 0; struck; ++moment) {
        struck = false;
        Scene scene(name);
        int signalsHeard = 0;
        SignalTap tap([&](QObject *, const QByteArray &) {
            if (struck || signalsHeard++ != moment)
                return;
            struck = true;
            strike(scene, strikeKind);
        });
        watch(tap, scene);
        QVERIFY2(scene.waitForEnd(), qPrintable(u"at signal %1"_s.arg(moment)));
        // What the dialog still shows, it shows without what is gone.
        if (scene.widget) {
            scene.widget->repaint();
            // Somebody else who signed in is kept or forgotten now: the application may hear of either.
            if (QPushButton *button = buttonNamed(scene.widget, moment % 2 ? u"Keep this account"_s : u"Try again"_s))
                button->click();
        }
        if (scene.widget)
            scene.widget->close();
        processEvents();
    }
}

QTEST_MAIN(tst_DialogDeletions)
#include "tst_dialogdeletions.moc"
