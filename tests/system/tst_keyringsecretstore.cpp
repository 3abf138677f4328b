#include "support/fakeclock.h"
#include "system/keyringsecretstore.h"
#include "system/missingsecretstore.h"
#include "system/scriptedbackend.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Operation = KeyringTask::Operation;

class tst_KeyringSecretStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForEachOperation();
    void answersLater();
    void passesErrorsOn();
    void P6_givesUpAfterFiveSeconds();
    void P6_aBlockedThreadBlocksNobodyElse();
    void P6_ignoresALateAnswer();
    void P6_whatHadNotBegunIsCalledOff();
    void eachCallHasItsOwnDeadline();
    void worksAgainWhenTheKeychainDoes();
    void keepsNoTimerOfWhatIsOver();
    void callsNobodyWhenItIsGone();
    void mayBeDestroyedByAnAnswer();
    void mayBeAskedByAnAnswer();
    void twoShareAThread();
    void startsNothingByItself();
    void withoutQtKeychainThereIsNone();

private:
    SecretStore::ReadDone noteSecret()
    {
        return [this](const Result<Secret> &result) {
            m_answers.append(result.hasValue() ? QString::fromUtf8(result->reveal()) : result.error().code());
        };
    }
    SecretStore::Done note()
    {
        return [this](const Result<void> &result) {
            m_answers.append(result.hasValue() ? u"done"_s : result.error().code());
        };
    }
    void waitForStart(qsizetype count) { QTRY_COMPARE(m_script->started().size(), count); }

    const QString timedOut = QString::fromLatin1(ErrorCode::KeychainTimedOut);
    std::shared_ptr<BackendScript> m_script;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<KeyringThread> m_thread;
    std::unique_ptr<SecretStore> m_store;
    QStringList m_answers;
};

void tst_KeyringSecretStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_script = std::make_shared<BackendScript>();
    m_clock = std::make_shared<FakeClock>();
    m_thread =
        std::make_unique<KeyringThread>([script = m_script] { return std::make_unique<ScriptedBackend>(script); });
    m_store = std::make_unique<KeyringSecretStore>(m_thread.get(), m_clock);
    m_answers.clear();
}

void tst_KeyringSecretStore::cleanup()
{
    m_script->gate.release(100);
    m_store.reset();
    m_thread.reset();
}

void tst_KeyringSecretStore::asksForEachOperation()
{
    m_store->read(u"a"_s, noteSecret());
    m_store->write(u"b"_s, Secret("key"), note());
    m_store->remove(u"c"_s, note());
    QTRY_COMPARE(m_answers, (QStringList {u"a"_s, u"done"_s, u"done"_s}));

    const QList<KeyringTask> tasks = m_script->tasks();
    QCOMPARE(tasks.at(0).operation, Operation::Read);
    QCOMPARE(tasks.at(1).operation, Operation::Write);
    QCOMPARE(tasks.at(1).secret, Secret("key"));
    QCOMPARE(tasks.at(2).operation, Operation::Remove);
    QCOMPARE(m_script->started(), (QStringList {u"a"_s, u"b"_s, u"c"_s}));
}

void tst_KeyringSecretStore::answersLater()
{
    m_store->read(u"a"_s, noteSecret());
    QTRY_COMPARE(m_script->started().size(), 1);
    m_answers.clear();
    m_store->read(u"b"_s, noteSecret());
    QVERIFY(m_answers.isEmpty());
    QTRY_VERIFY(m_answers.contains(u"b"_s));
}

void tst_KeyringSecretStore::passesErrorsOn()
{
    const QString locked = QString::fromLatin1(ErrorCode::KeychainLocked);
    m_store->read(u"locked"_s, noteSecret());
    m_store->write(u"locked"_s, Secret("key"), note());
    m_store->remove(u"locked"_s, note());
    QTRY_COMPARE(m_answers, (QStringList {locked, locked, locked}));
}

void tst_KeyringSecretStore::P6_givesUpAfterFiveSeconds()
{
    std::optional<Error> error;
    m_store->read(u"hang"_s, [&](const Result<Secret> &result) { error = result.error(); });
    waitForStart(1);
    m_clock->advance(4999ms);
    QVERIFY(!error);
    m_clock->advance(1ms);
    QVERIFY(error);
    QCOMPARE(error->kind(), Error::Kind::Storage);
    QCOMPARE(error->code(), timedOut);
    QVERIFY(!error->description().isEmpty());
}

void tst_KeyringSecretStore::P6_aBlockedThreadBlocksNobodyElse()
{
    m_store->write(u"block"_s, Secret("key"), note());
    waitForStart(1);
    m_store->read(u"b"_s, noteSecret());
    m_clock->advance(5s);
    QCOMPARE(m_answers, (QStringList {timedOut, timedOut}));
}

void tst_KeyringSecretStore::P6_ignoresALateAnswer()
{
    m_store->read(u"hang"_s, noteSecret());
    waitForStart(1);
    m_clock->advance(5s);
    QCOMPARE(m_answers, QStringList {timedOut});
    m_script->answerHanging();
    m_store->read(u"b"_s, noteSecret());
    QTRY_COMPARE(m_answers, (QStringList {timedOut, u"b"_s}));

    // The answer is under way when the time is up.
    m_answers.clear();
    m_store->read(u"c"_s, noteSecret());
    while (m_script->started().size() < 3)
        QThread::yieldCurrentThread();
    m_clock->advance(5s);
    m_store->read(u"d"_s, noteSecret());
    QTRY_COMPARE(m_answers.size(), 2);
    QCOMPARE(m_answers, (QStringList {timedOut, u"d"_s}));
}

void tst_KeyringSecretStore::P6_whatHadNotBegunIsCalledOff()
{
    m_store->read(u"hang"_s, noteSecret());
    m_store->write(u"key"_s, Secret("key"), note());
    waitForStart(1);
    m_clock->advance(5s);
    QCOMPARE(m_answers, (QStringList {timedOut, timedOut}));
    m_script->answerHanging();
    m_store->read(u"c"_s, noteSecret());
    QTRY_COMPARE(m_answers.last(), u"c"_s);
    QCOMPARE(m_script->started(), (QStringList {u"hang"_s, u"c"_s}));
}

void tst_KeyringSecretStore::eachCallHasItsOwnDeadline()
{
    m_store->read(u"hang 1"_s, noteSecret());
    m_clock->advance(3s);
    m_store->read(u"hang 2"_s, noteSecret());
    m_clock->advance(2s);
    QCOMPARE(m_answers, QStringList {timedOut});
    m_clock->advance(3s);
    QCOMPARE(m_answers, (QStringList {timedOut, timedOut}));
}

void tst_KeyringSecretStore::worksAgainWhenTheKeychainDoes()
{
    m_store->read(u"hang"_s, noteSecret());
    waitForStart(1);
    m_clock->advance(5s);
    m_store->read(u"b"_s, noteSecret());
    m_clock->advance(1s);
    m_script->answerHanging();
    QTRY_COMPARE(m_answers, (QStringList {timedOut, u"b"_s}));
}

void tst_KeyringSecretStore::keepsNoTimerOfWhatIsOver()
{
    m_store->read(u"a"_s, noteSecret());
    QCOMPARE(m_clock->timerCount(), 1);
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_clock->timerCount(), 0);
}

void tst_KeyringSecretStore::callsNobodyWhenItIsGone()
{
    m_store->read(u"hang"_s, noteSecret());
    m_store->write(u"b"_s, Secret("key"), note());
    waitForStart(1);
    m_store.reset();
    m_clock->advance(10s);
    m_script->answerHanging();

    KeyringSecretStore other(m_thread.get(), m_clock);
    other.read(u"c"_s, noteSecret());
    QTRY_COMPARE(m_answers, QStringList {u"c"_s});
    QCOMPARE(m_script->started(), (QStringList {u"hang"_s, u"c"_s}));
}

void tst_KeyringSecretStore::mayBeDestroyedByAnAnswer()
{
    bool answered = false;
    m_store->read(u"a"_s, [&](const Result<Secret> &) {
        m_store.reset();
        answered = true;
    });
    m_store->read(u"b"_s, noteSecret());
    QTRY_VERIFY(answered);

    m_store = std::make_unique<KeyringSecretStore>(m_thread.get(), m_clock);
    answered = false;
    m_store->read(u"hang"_s, [&](const Result<Secret> &) {
        m_store.reset();
        answered = true;
    });
    m_store->read(u"hang"_s, noteSecret());
    m_clock->advance(5s);
    QVERIFY(answered);
    QVERIFY(m_answers.isEmpty());
}

void tst_KeyringSecretStore::mayBeAskedByAnAnswer()
{
    m_store->read(u"a"_s, [&](const Result<Secret> &) { m_store->read(u"b"_s, noteSecret()); });
    QTRY_COMPARE(m_answers, QStringList {u"b"_s});
}

void tst_KeyringSecretStore::twoShareAThread()
{
    KeyringSecretStore other(m_thread.get(), m_clock, 1s);
    m_store->read(u"hang"_s, noteSecret());
    other.read(u"b"_s, noteSecret());
    waitForStart(1);
    m_clock->advance(1s);
    QCOMPARE(m_answers, QStringList {timedOut});
    m_script->answerHanging();
    QTRY_COMPARE(m_answers, (QStringList {timedOut, u"late"_s}));
    QCOMPARE(m_script->started(), QStringList {u"hang"_s});
}

void tst_KeyringSecretStore::startsNothingByItself()
{
    QVERIFY(SecretStore::system());
    QTest::qWait(10);
    QVERIFY(!m_script->thread());
}

void tst_KeyringSecretStore::withoutQtKeychainThereIsNone()
{
    const QString unavailable = QString::fromLatin1(ErrorCode::KeychainUnavailable);
    auto store = std::make_unique<MissingSecretStore>();
    store->read(u"a"_s, noteSecret());
    store->write(u"b"_s, Secret("key"), note());
    store->remove(u"c"_s, note());
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers, (QStringList {unavailable, unavailable, unavailable}));

    store->read(u"a"_s, noteSecret());
    store.reset();
    QCoreApplication::processEvents();
    QCOMPARE(m_answers.size(), 3);
}

QTEST_GUILESS_MAIN(tst_KeyringSecretStore)
#include "tst_keyringsecretstore.moc"
