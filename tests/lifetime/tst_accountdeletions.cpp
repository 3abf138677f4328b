#include <QtTest/QtTest>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountmodel.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/signindialog.h>

#include "lifetime/signaltap.h"
#include "lifetime/strikes.h"
#include "widgets/people.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// People who are known, and something that shows them, in a world of its own. It goes on step by step; each does
/// nothing if what it needs is gone.
class Scene : public QObject {
    Q_OBJECT

public:
    static QStringList names()
    {
        return {u"dialog, still signed in"_s, u"dialog, needs a person"_s, u"dialog, somebody else"_s,
            u"dialog, without network"_s, u"dialog, another account"_s, u"dialog, who goes meanwhile"_s, u"picker"_s,
            u"picker with a model"_s, u"button"_s, u"button with a model"_s, u"button, signs in"_s,
            u"button, signs out"_s, u"model"_s};
    }

    explicit Scene(const QString &name)
        : window(std::make_unique<QWidget>())
        , model(std::make_unique<AccountModel>())
    {
        alice = people.signIn(u"1"_s, u"Alice"_s, u"alice@example.com"_s);
        bob = people.signIn(u"2"_s, u"Bob"_s, u"bob@example.com"_s);
        connect(people.provider.browser.get(), &FakeBrowser::opened, this, [this] {
            answerAs(m_visitor);
            people.provider.browser->redirectBack({{"code", "the-code"}});
        });
        // What a strike has brought out of step.
        people.provider.network.answerAlways(
            "POST", TestProvider::tokenEndpoint(), people.provider.error(u"invalid_grant"_s));
        model->setApplication(application());
        if (name.startsWith(u"dialog"_s))
            playDialog(name);
        else if (name.startsWith(u"picker"_s))
            playPicker(name.endsWith(u"model"_s));
        else if (name.startsWith(u"button"_s))
            playButton(name);
        else
            playModel();
        if (widget) {
            window->show();
            widget->show();
        }
        processEvents();
    }

    PublicClientApplication *application() const { return people.application.get(); }

    /// False if a step takes too long.
    [[nodiscard]] bool play()
    {
        for (const auto &step : std::as_const(m_steps)) {
            step();
            processEvents();
            if (!QTest::qWaitFor([this] { return !application() || application()->findChildren<Flow *>().isEmpty(); }))
                return false;
            processEvents();
        }
        return true;
    }

    /// The newest flow, whatever began it.
    Flow *flow() const { return application() ? application()->findChild<Flow *>() : nullptr; }

    People people;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<AccountModel> model;
    QPointer<QWidget> widget;
    Account alice;
    Account bob;

private:
    void then(std::function<void()> step) { m_steps.append(std::move(step)); }

    /// Presses it if it is there.
    void press(const QString &label)
    {
        then([this, label] {
            if (widget) {
                if (QPushButton *button = buttonNamed(widget, label))
                    button->click();
            }
        });
    }

    /// The row of the picker that begins with \a text.
    void choose(const QString &text)
    {
        then([this, text] {
            const QPointer<QListView> view = widget ? widget->findChild<QListView *>() : nullptr;
            if (!view || !view->isVisible())
                return;
            for (int row = 0; row < view->model()->rowCount(); ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (!index.data().toString().startsWith(text))
                    continue;
                view->setCurrentIndex(index);
                if (view)
                    QTest::keyPress(view, Qt::Key_Return);
                return;
            }
        });
    }

    void trigger(const QString &text)
    {
        then([this, text] {
            const auto *button = qobject_cast<AccountButton *>(widget);
            if (!button || !button->menu())
                return;
            for (QAction *action : button->menu()->actions()) {
                if (action->text() == text) {
                    action->trigger();
                    return;
                }
            }
        });
    }

    void pressInItsDialog(const QString &label)
    {
        then([this, label] {
            const QWidget *dialog = window ? window->findChild<SignInDialog *>() : nullptr;
            if (QPushButton *button = dialog ? buttonNamed(dialog, label) : nullptr)
                button->click();
        });
    }

    void signInElsewhere(const QString &subject, const QString &name)
    {
        then([this, subject, name] {
            if (application()) {
                answerAs(subject, name);
                std::ignore = application()->acquireTokenByRefreshToken(Secret("refresh-elsewhere"), {u"api"_s});
            }
        });
    }

    void remove(const Account Scene::*account)
    {
        then([this, account] {
            if (application())
                application()->removeAccount(this->*account);
        });
    }

    /// No token of theirs is good any more, and \a answer comes for the next refresh token.
    void refuseSilently(const FakeAnswer &answer)
    {
        people.provider.clock->advance(2h);
        people.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }

    void answerAs(const QString &subject, const QString &name = u"Visitor"_s)
    {
        people.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
            people.provider.tokens({{u"refresh_token"_s, u"refresh-of-"_s + subject}},
                {{u"sub"_s, subject}, {u"name"_s, name}, {u"preferred_username"_s, QJsonValue()}}));
    }

    void playDialog(const QString &name)
    {
        auto *dialog = new SignInDialog(application(), {u"api"_s}, window.get());
        widget = dialog;
        const FakeAnswer needsPerson = people.provider.error(u"interaction_required"_s);
        if (name.endsWith(u"still signed in"_s)) {
            choose(u"Alice"_s);
        } else if (name.endsWith(u"needs a person"_s)) {
            m_visitor = u"1"_s;
            refuseSilently(needsPerson);
            choose(u"Alice"_s);
            press(u"Done"_s);
        } else if (name.endsWith(u"somebody else"_s)) {
            m_visitor = u"3"_s;
            refuseSilently(needsPerson);
            choose(u"Alice"_s);
            press(u"Try again"_s);
            press(u"Keep this account"_s);
            press(u"Done"_s);
        } else if (name.endsWith(u"without network"_s)) {
            FakeAnswer broken;
            broken.error = QNetworkReply::ConnectionRefusedError;
            refuseSilently(broken);
            choose(u"Alice"_s);
            then([this] { answerAs(u"1"_s, u"Alice"_s); });
            press(u"Try again"_s);
        } else if (name.endsWith(u"another account"_s)) {
            m_visitor = u"3"_s;
            choose(u"Use another account"_s);
            press(u"Choose a known account instead"_s);
            choose(u"Use another account"_s);
            press(u"Continue in the browser"_s);
            press(u"Done"_s);
        } else {
            remove(&Scene::bob);
            signInElsewhere(u"4"_s, u"Dora"_s);
            remove(&Scene::alice);
            choose(u"Dora"_s);
        }
    }

    void playPicker(bool withModel)
    {
        auto *picker = new AccountPicker(window.get());
        widget = picker;
        if (withModel)
            picker->setModel(model.get());
        else
            picker->setApplication(application());
        choose(u"Bob"_s);
        then([picker = QPointer(picker)] {
            if (picker)
                picker->setOffersAnotherAccount(false);
        });
        signInElsewhere(u"3"_s, u"Carol"_s);
        remove(&Scene::bob);
        then([this] {
            if (application())
                people.expel(alice);
        });
        choose(u"Carol"_s);
        remove(&Scene::alice);
        then([picker = QPointer(picker)] {
            if (picker)
                picker->setOffersAnotherAccount(true);
        });
        choose(u"Use another account"_s);
    }

    void playButton(const QString &name)
    {
        auto *button = new AccountButton(window.get());
        widget = button;
        if (name.endsWith(u"model"_s))
            button->setModel(model.get());
        else
            button->setApplication(application());
        if (name.endsWith(u"signs in"_s)) {
            m_visitor = u"3"_s;
            button->setActsByItself(true);
            button->setScopes({u"api"_s});
            trigger(u"Use another account"_s);
            pressInItsDialog(u"Continue in the browser"_s);
            pressInItsDialog(u"Done"_s);
            trigger(u"Alice (alice@example.com)"_s);
            then([this] {
                if (application())
                    people.expel(alice);
            });
            trigger(u"Sign in again"_s);
            then([this] { m_visitor = u"1"_s; });
            pressInItsDialog(u"Continue in the browser"_s);
            pressInItsDialog(u"Done"_s);
        } else if (name.endsWith(u"signs out"_s)) {
            button->setActsByItself(true);
            trigger(u"Bob (bob@example.com)"_s);
            trigger(u"Sign out"_s);
            trigger(u"Sign out"_s);
        } else {
            then([button = QPointer(button)] {
                if (button)
                    button->setCompact(true);
            });
            then([button = QPointer(button)] {
                if (button)
                    button->setManageUrl(QUrl(u"https://login.example/manage"_s));
            });
            then([button = QPointer(button)] {
                if (button)
                    button->setActsByItself(true);
            });
            then([button = QPointer(button)] {
                if (button)
                    button->setScopes({u"other"_s});
            });
            trigger(u"Bob (bob@example.com)"_s);
            signInElsewhere(u"3"_s, u"Carol"_s);
            remove(&Scene::bob);
            remove(&Scene::alice);
        }
    }

    void playModel()
    {
        signInElsewhere(u"3"_s, u"Carol"_s);
        then([this] {
            if (model) {
                QImage picture(4, 4, QImage::Format_RGB32);
                picture.fill(Qt::red);
                model->setPicture(alice, picture);
            }
        });
        then([this] {
            if (application())
                people.expel(alice);
        });
        remove(&Scene::bob);
        then([this] {
            if (model)
                model->setApplication(nullptr);
        });
    }

    QList<std::function<void()>> m_steps;
    QString m_visitor;
};

} // namespace

class tst_AccountDeletions : public QObject {
    Q_OBJECT

public:
    enum class Strike {
        DeleteWidget,
        DeleteWidgetLater,
        DeleteWindow,
        DeleteApplication,
        DeleteModel,
        DeleteFlow,
        RemoveEverybody
    };
    Q_ENUM(Strike)

private Q_SLOTS:
    /// The offscreen platform has no windows to raise and no keyboard to grab.
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support ).?"_s)); }
    void everySignalIsTold();
    void survive_data();
    void survive();

private:
    static void strike(Scene &scene, Strike strike);
    static void watch(SignalTap &tap, Scene &scene);
    /// Qt itself goes on with a model, or a view of it, after these.
    static bool isQtsOwn(const QByteArray &signal)
    {
        return signal.contains("AboutToBe") || signal == "destroyed" || signal == "modelReset";
    }
};

void tst_AccountDeletions::strike(Scene &scene, Strike strike)
{
    switch (strike) {
    case Strike::DeleteWidget:
        delete scene.widget;
        break;
    case Strike::DeleteWidgetLater:
        if (scene.widget)
            scene.widget->deleteLater();
        break;
    case Strike::DeleteWindow:
        scene.window.reset();
        break;
    case Strike::DeleteApplication:
        scene.people.application.reset();
        break;
    case Strike::DeleteModel:
        scene.model.reset();
        break;
    case Strike::DeleteFlow:
        delete scene.flow();
        break;
    case Strike::RemoveEverybody:
        if (scene.application()) {
            for (const Account &account : scene.application()->accounts())
                scene.application()->removeAccount(account);
        }
        break;
    }
}

void tst_AccountDeletions::watch(SignalTap &tap, Scene &scene)
{
    tap.watch(scene.application());
    tap.watch(scene.model.get());
    if (!scene.widget)
        return;
    if (auto *dialog = qobject_cast<QDialog *>(scene.widget)) {
        tap.watch(dialog, QDialog::staticMetaObject);
        connect(dialog, &QDialog::finished, &tap, &SignalTap::hear);
    } else {
        const bool isButton = qobject_cast<QPushButton *>(scene.widget) != nullptr;
        tap.watch(scene.widget, isButton ? QPushButton::staticMetaObject : QWidget::staticMetaObject);
    }
    for (AccountPicker *picker : scene.widget->findChildren<AccountPicker *>())
        tap.watch(picker, QWidget::staticMetaObject);
}

void tst_AccountDeletions::everySignalIsTold()
{
    QSet<QByteArray> told;
    for (const QString &name : Scene::names()) {
        Scene scene(name);
        SignalTap tap([&](QObject *sender, const QByteArray &signal) {
            told.insert(sender->metaObject()->className() + QByteArray("::") + signal);
        });
        watch(tap, scene);
        QVERIFY2(scene.play(), qPrintable(name));
    }
    for (const QMetaObject *meta : {&AccountButton::staticMetaObject, &AccountPicker::staticMetaObject}) {
        for (const QMetaMethod &signal : SignalTap::signalsOf(*meta, *meta->superClass())) {
            const QByteArray name = meta->className() + QByteArray("::") + signal.name();
            QVERIFY2(told.contains(name), qPrintable(QString::fromLatin1(name) + u" is not tried"_s));
        }
    }
    for (const char *signal :
        {"QtSignIn::SignInDialog::signedIn", "QtSignIn::SignInDialog::failed", "QtSignIn::AccountModel::rowsInserted",
            "QtSignIn::AccountModel::rowsRemoved", "QtSignIn::AccountModel::dataChanged"})
        QVERIFY2(told.contains(signal), signal);
}

void tst_AccountDeletions::survive_data()
{
    addStrikes<Strike>(Scene::names());
}

void tst_AccountDeletions::survive()
{
    QFETCH(QString, name);
    QFETCH(Strike, strikeKind);
    bool struck = true;
    for (int moment = 0; struck; ++moment) {
        struck = false;
        Scene scene(name);
        int signalsHeard = 0;
        SignalTap tap([&](QObject *sender, const QByteArray &signal) {
            const bool isModels = qobject_cast<QAbstractItemModel *>(sender) != nullptr;
            if (struck || (isModels && isQtsOwn(signal)) || signalsHeard++ != moment)
                return;
            struck = true;
            strike(scene, strikeKind);
        });
        watch(tap, scene);
        QVERIFY2(scene.play(), qPrintable(u"at signal %1"_s.arg(moment)));
        // What it still shows, it shows without what is gone.
        if (scene.widget)
            scene.widget->repaint();
        if (scene.widget)
            scene.widget->close();
        processEvents();
    }
}

QTEST_MAIN(tst_AccountDeletions)
#include "tst_accountdeletions.moc"
