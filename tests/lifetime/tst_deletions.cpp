#include <QtNetwork/QNetworkInformation>
#include <QtTest/QtTest>

#include "lifetime/census.h"
#include "lifetime/signaltap.h"
#include "lifetime/story.h"
#include "lifetime/strikes.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Deletions : public QObject {
    Q_OBJECT

public:
    /// What a slot of the application takes away or does.
    enum class Strike {
        DeleteActor,
        DeleteActorLater,
        DeleteApplication,
        DeleteApplicationLater,
        DeleteApplicationThatHeldTheBrowser,
        DeleteNetwork,
        DeleteNetworkLater,
        DeleteEverything,
        Cancel,
        CancelTwice,
        RemoveAccounts,
        StartAnother
    };
    Q_ENUM(Strike)

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everySignalIsToldInSomeStory();
    void survives_data();
    void survives();

private:
    static void strike(Story &story, Strike strike);
    static void watchWorld(SignalTap &tap, Story &story);

    const CensusTaker m_census;
};

void tst_Deletions::strike(Story &story, Strike strike)
{
    switch (strike) {
    case Strike::DeleteActor:
        delete story.actor();
        break;
    case Strike::DeleteActorLater:
        if (story.actor())
            story.actor()->deleteLater();
        break;
    case Strike::DeleteApplication:
        story.application.reset();
        break;
    case Strike::DeleteApplicationLater:
        story.application.release()->deleteLater();
        break;
    case Strike::DeleteApplicationThatHeldTheBrowser:
        story.letGoOfBrowser();
        story.application.reset();
        break;
    case Strike::DeleteNetwork:
        story.network.reset();
        break;
    case Strike::DeleteNetworkLater:
        story.network.release()->deleteLater();
        break;
    case Strike::DeleteEverything:
        delete story.actor();
        story.network.reset();
        story.letGoOfBrowser();
        story.application.reset();
        break;
    case Strike::CancelTwice:
        if (story.actor())
            QMetaObject::invokeMethod(story.actor(), "cancel");
        [[fallthrough]];
    case Strike::Cancel:
        if (story.actor())
            QMetaObject::invokeMethod(story.actor(), "cancel");
        break;
    case Strike::RemoveAccounts:
        for (const Account &account : story.application->accounts())
            story.application->removeAccount(account);
        break;
    case Strike::StartAnother:
        story.application->acquireTokenSilent({u"api"_s}, story.account)->cancel();
        story.application->acquireTokenInteractive({u"api"_s})->cancel();
        break;
    }
}

void tst_Deletions::watchWorld(SignalTap &tap, Story &story)
{
    tap.watch(story.actor());
    tap.watch(story.application.get());
    tap.watch(story.network.get(), QNetworkAccessManager::staticMetaObject);
    tap.watch(story.browser.get());
}

void tst_Deletions::initTestCase()
{
    // What Qt makes once and keeps must not look like a leak of the first story.
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    for (const QString &name : Story::names()) {
        Story story(name);
        QVERIFY2(story.run([&] { return !story.actor(); }), qPrintable(name));
    }
}

void tst_Deletions::everySignalIsToldInSomeStory()
{
    QSet<QByteArray> told;
    for (const QString &name : Story::names()) {
        Story story(name);
        SignalTap tap([&](QObject *sender, const QByteArray &signal) {
            for (const QMetaObject *meta = sender->metaObject(); meta; meta = meta->superClass())
                told.insert(QByteArray(meta->className()) + "::" + signal);
        });
        watchWorld(tap, story);
        QVERIFY2(story.run([&] { return !story.actor(); }), qPrintable(name));
        processEvents();
    }
    // When the application removes somebody; and of what is stored, in tst_storedflows.
    const QSet<QByteArray> toldElsewhere {"QtSignIn::PublicClientApplication::accountRemoved",
        "QtSignIn::PublicClientApplication::loadStateChanged",
        "QtSignIn::PublicClientApplication::storageErrorOccurred"};
    const QMetaObject *const classes[] = {&Flow::staticMetaObject, &TokenFlow::staticMetaObject,
        &InteractiveFlow::staticMetaObject, &DeviceCodeFlow::staticMetaObject, &SignInFlow::staticMetaObject,
        &UserInfoFlow::staticMetaObject, &SignOutFlow::staticMetaObject, &AuthorizedRequest::staticMetaObject,
        &PublicClientApplication::staticMetaObject};
    for (const QMetaObject *meta : classes) {
        for (const QMetaMethod &signal : SignalTap::signalsOf(*meta, *meta->superClass())) {
            const QByteArray name = QByteArray(meta->className()) + "::" + signal.name();
            if (!toldElsewhere.contains(name))
                QVERIFY2(told.contains(name),
                    qPrintable(QString::fromLatin1(name) + u" is in no story, and so not tried"_s));
        }
    }
}

void tst_Deletions::survives_data()
{
    addStrikes<Strike>(Story::names());
}

void tst_Deletions::survives()
{
    QFETCH(QString, name);
    QFETCH(Strike, strikeKind);
    const bool deletesActor = strikeKind == Strike::DeleteActor || strikeKind == Strike::DeleteApplication
        || strikeKind == Strike::DeleteApplicationThatHeldTheBrowser || strikeKind == Strike::DeleteEverything;
    // Before anything happens, then at each signal of the whole story.
    bool struck = true;
    for (int moment = -1; struck; ++moment) {
        const Census before = m_census.take();
        struck = false;
        QByteArray last;
        {
            Story story(name);
            const QPointer<QObject> actor = story.actor();
            int signalsHeard = 0;
            int signalsOfTheDead = 0;
            SignalTap tap([&](QObject *sender, const QByteArray &signal) {
                if (struck && deletesActor && sender->metaObject()->inherits(&Flow::staticMetaObject))
                    ++signalsOfTheDead;
                if (struck || signalsHeard++ != moment)
                    return;
                last = sender->metaObject()->className() + QByteArray("::") + signal;
                struck = true;
                strike(story, strikeKind);
            });
            watchWorld(tap, story);
            if (moment < 0) {
                struck = true;
                strike(story, strikeKind);
            }
            const QString when = u"at signal %1 %2: "_s.arg(moment).arg(QString::fromLatin1(last));
            QVERIFY2(story.run([&] { return !actor; }), qPrintable(when + u"it goes on for ever"_s));
            QVERIFY2(!deletesActor || !struck || signalsOfTheDead == 0, qPrintable(when + u"it speaks on"_s));
            const QString outcome = story.outcome();
            QVERIFY2(outcome != u"pending"_s && outcome != u"no value"_s, qPrintable(when + outcome));
            // What needs nobody's answer is done before.
            const bool isSlow = !outcome.isEmpty() && !name.endsWith(u"from the cache"_s);
            if (strikeKind == Strike::Cancel && moment < 0 && isSlow)
                QCOMPARE(outcome, u"Cancelled cancelled"_s);
            if (deletesActor && moment < 0 && !outcome.isEmpty())
                QCOMPARE(outcome, u"Abandoned abandoned"_s);
            // A page that nobody fetches is given up after some seconds.
            story.clock->advance(1min);
            processEvents();
        }
        processEvents();
        const bool isClean = QTest::qWaitFor([&] { return m_census.take() == before; }, 2000);
        QVERIFY2(isClean,
            qPrintable(u"at signal %1 %2: "_s.arg(moment).arg(QString::fromLatin1(last))
                + QDebug::toString(m_census.take()) + u" and not "_s + QDebug::toString(before)));
    }
}

QTEST_GUILESS_MAIN(tst_Deletions)
#include "tst_deletions.moc"
