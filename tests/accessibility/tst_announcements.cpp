#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <QtSignIn/accountbutton.h>

#include "accessibility/scenes.h"
#include "views/announcer.h"
#include "widgets/viewchecks.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_Announcements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnOtherWarnings(); }
    void spellsTheCodeWhenItComes_data() { addPlaces(); }
    void spellsTheCodeWhenItComes();
    void countdownIsHeardThreeTimes_data() { addPlaces(); }
    void countdownIsHeardThreeTimes();
    void shortCodesSayNoMarkThatIsOver();
    void oneMarkAfterASleep();
    void networkTroubleIsHeardOnce_data() { addPlaces(); }
    void networkTroubleIsHeardOnce();
    void namesOfTickingLabelsStandStill();
    void endIsHeardOnce_data();
    void endIsHeardOnce();
    void sameFailureIsHeardAgainAfterTryAgain();
    void browserIsHeard();
    void copiedIsHeardEachTime();
    void badgeOfTheAccountIsHeard();

private:
    static void addPlaces();
    void begin(const QByteArray &scene);
    QStringList heard() const;
    FakeClock &clock() const { return *m_stage->fixture.clock; }
    DeviceCodeFlow *device() const { return m_stage->flow<DeviceCodeFlow>(); }
    QPushButton *button(const char *label) const
    {
        return buttonNamed(m_stage->window.get(), QString::fromLatin1(label));
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<QSignalSpy> m_spy;
};

static const QString Code = QStringLiteral(
    "Your code is W D J B dash M J H T. Enter it at login.example.com, on your phone or another computer.");

void tst_Announcements::addPlaces()
{
    QTest::addColumn<QByteArray>("place");
    for (const char *place : {"sign-in dialog, device", "device code dialog", "device code view"})
        QTest::newRow(place) << QByteArray(place);
}

void tst_Announcements::begin(const QByteArray &scene)
{
    m_spy.reset();
    m_stage = enter(scene);
    m_spy = std::make_unique<QSignalSpy>(
        Announcer::of(m_stage->window.get(), m_stage->fixture.clock), &Announcer::announced);
}

QStringList tst_Announcements::heard() const
{
    QStringList texts;
    for (const QList<QVariant> &call : *m_spy)
        texts += call.first().toString();
    return texts;
}

void tst_Announcements::spellsTheCodeWhenItComes()
{
    QFETCH(QByteArray, place);
    begin(place + ": asking for a code");
    Q_EMIT device()->userCodeReceived(m_stage->fixture.authorization());
    QCOMPARE(heard(), QStringList {Code});
    QCOMPARE(m_spy->first().at(1).value<Politeness>(), Politeness::Assertive);
}

void tst_Announcements::countdownIsHeardThreeTimes()
{
    QFETCH(QByteArray, place);
    begin(place + ": waiting");
    for (int second = 0; second < 899; ++second)
        clock().advance(1s);
    const QStringList marks {QStringLiteral("This code works for another 5 minute(s)."),
        QStringLiteral("This code works for another 1 minute(s)."),
        QStringLiteral("This code works for less than half a minute.")};
    QCOMPARE(heard(), marks);
}

void tst_Announcements::shortCodesSayNoMarkThatIsOver()
{
    begin("device code view: asking for a code");
    Q_EMIT device()->userCodeReceived(m_stage->fixture.authorization());
    clock().advance(5s);
    QCOMPARE(heard(), QStringList {Code});
}

void tst_Announcements::oneMarkAfterASleep()
{
    begin("device code view: waiting");
    clock().suspend(850s);
    clock().advance(5s);
    QCOMPARE(heard(), QStringList {QStringLiteral("This code works for another 1 minute(s).")});
}

void tst_Announcements::networkTroubleIsHeardOnce()
{
    QFETCH(QByteArray, place);
    begin(place + ": waiting");
    for (int time = 0; time < 20; ++time) {
        Q_EMIT device()->networkErrorOccurred(Error());
        Q_EMIT device()->pollScheduled(8s);
        clock().advance(8s);
        Q_EMIT device()->pollScheduled(5s);
        clock().advance(5s);
    }
    QCOMPARE(heard(),
        (QStringList {
            QStringLiteral("Network trouble, trying again…"), QStringLiteral("Waiting for you to sign in…")}));
}

void tst_Announcements::namesOfTickingLabelsStandStill()
{
    begin("device code view: network trouble");
    QHash<QLabel *, QString> names;
    QHash<QLabel *, QString> texts;
    for (QLabel *label : m_stage->window->findChildren<QLabel *>()) {
        names.insert(label, label->accessibleName().isEmpty() ? label->text() : label->accessibleName());
        texts.insert(label, label->text());
    }
    clock().advance(2s);
    int moved = 0;
    for (auto name = names.cbegin(); name != names.cend(); ++name) {
        QLabel *label = name.key();
        moved += label->text() != texts.value(label);
        QCOMPARE(label->accessibleName().isEmpty() ? label->text() : label->accessibleName(), *name);
    }
    QCOMPARE(moved, 2);
}

void tst_Announcements::endIsHeardOnce_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("text");
    const QString failure = QStringLiteral("You are not signed in\nThe sign-in service can't be reached.\n"
                                           "Check your internet connection, then try again.");
    const QString success = QStringLiteral("You are signed in\nAda Lovelace\nada@example.com");
    for (const char *place : {"sign-in dialog, device", "device code dialog", "device code view"}) {
        QTest::addRow("%s, failed", place) << QByteArray(place) << QStringLiteral("failed") << failure;
        QTest::addRow("%s, signed in", place) << QByteArray(place) << QStringLiteral("signed in") << success;
        QTest::addRow("%s, expired", place)
            << QByteArray(place) << QStringLiteral("expired")
            << QStringLiteral("Nobody signed in with the code in time. Get a new one to go on.");
        QTest::addRow("%s, another person", place)
            << QByteArray(place) << QStringLiteral("another person")
            << QStringLiteral("Is this the right account?\nYou signed in as Ada Lovelace (ada@example.com).\n"
                              "grace@example.com was expected. Keep this account only if you meant to use it.");
    }
}

void tst_Announcements::endIsHeardOnce()
{
    QFETCH(QByteArray, place);
    QFETCH(QString, end);
    QFETCH(QString, text);
    begin(place + ": waiting");
    clock().advance(10s);
    if (end == QStringLiteral("another person"))
        expectGrace(*m_stage);
    if (end == QStringLiteral("signed in") || end == QStringLiteral("another person"))
        Q_EMIT device()->completed(signedInAs(QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.com")));
    else if (end == QStringLiteral("expired"))
        Q_EMIT device()->failed(Error(Error::Kind::Expired, QStringLiteral("expired_token"), QString()));
    else
        Q_EMIT device()->failed(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
    clock().advance(1min);
    QCOMPARE(heard(), QStringList {text});
    const bool good = end == QStringLiteral("signed in");
    QCOMPARE(m_spy->first().at(1).value<Politeness>(), good ? Politeness::Polite : Politeness::Assertive);
}

void tst_Announcements::sameFailureIsHeardAgainAfterTryAgain()
{
    begin("sign-in dialog, device: failed");
    clock().advance(10s);
    m_spy->clear();
    for (int attempt = 1; attempt <= 2; ++attempt) {
        clock().advance(10s);
        button("Try again")->click();
        Q_EMIT device()->failed(Error(Error::Kind::Network, QStringLiteral("network_error"), QString()));
        QCOMPARE(m_spy->count(), attempt);
    }
}

void tst_Announcements::browserIsHeard()
{
    begin("sign-in dialog: opening the browser");
    auto *flow = m_stage->flow<InteractiveFlow>();
    const QUrl url(QStringLiteral("https://login.example.com/authorize"));
    Q_EMIT flow->authorizationUrlReady(url);
    Q_EMIT flow->stageChanged(Flow::Stage::WaitingForUser);
    clock().advance(10s);
    QCOMPARE(heard().last(),
        QStringLiteral(
            "The sign-in page of login.example.com is open in your browser. Sign in there, then come back."));
    Q_EMIT flow->redirectIgnored(InteractiveFlow::IgnoredReason::WrongState);
    clock().advance(10s);
    QVERIFY(heard().last().startsWith(QStringLiteral("An answer that does not belong to this sign-in was ignored.")));
    Q_EMIT flow->browserNotOpened(url);
    clock().advance(10s);
    QVERIFY(heard().last().startsWith(QStringLiteral("No browser could be opened.")));
    Q_EMIT flow->stageChanged(Flow::Stage::RedeemingCode);
    Q_EMIT flow->completed(signedInAs(QStringLiteral("Ada Lovelace"), QString()));
    clock().advance(10s);
    QCOMPARE(heard().last(), QStringLiteral("You are signed in\nAda Lovelace"));
    QCOMPARE(m_spy->count(), 4);
}

void tst_Announcements::copiedIsHeardEachTime()
{
    begin("device code dialog: waiting");
    clock().advance(10s);
    button("Copy")->click();
    QCOMPARE(heard(), QStringList {QStringLiteral("Copied")});
    clock().advance(10s);
    button("Copy")->click();
    clock().advance(10s);
    QCOMPARE(heard(), (QStringList {QStringLiteral("Copied"), QStringLiteral("Copied")}));
}

void tst_Announcements::badgeOfTheAccountIsHeard()
{
    begin("account button: nobody");
    People &people = *m_stage->people;
    const Account alice = people.signIn(QStringLiteral("a"), QStringLiteral("Alice"), QStringLiteral("alice@x.test"));
    QCOMPARE(heard(), QStringList());
    people.expel(alice);
    const auto *button = m_stage->window->findChild<AccountButton *>();
    QCOMPARE(heard(), QStringList {button->accessibleName()});
    QVERIFY(heard().first().contains(QStringLiteral("gain")));
    people.expel(alice);
    QCOMPARE(m_spy->size(), 1);
}

QTEST_MAIN(tst_Announcements)
#include "tst_announcements.moc"
