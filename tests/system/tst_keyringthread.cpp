#include "system/joinablethread.h"
#include "system/keyringthread.h"
#include "system/scriptedbackend.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_KeyringThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithTheFirstTask();
    void asksInItsThreadAndAnswersInTheCallers();
    void passesErrorsOn();
    void asksOneAfterTheOther();
    void waitsForTheBackend();
    void whatIsAbandonedDoesNotBegin();
    void aLateAnswerIsIgnored();
    void goesOnAfterALateAnswer();
    void toldToAbandonWhatIsOverDoesNothing();
    void answersNobodyWhoIsGone();
    void manyTasksDoNotPileUp();
    void endsWhileATaskHangs();
    void isLeftAloneWhileItIsBlocked();
    void beginsAgain();
    void numbersTasksOnce();

private:
    quint64 post(const QString &name)
    {
        return m_thread->post(
            {KeyringTask::Operation::Read, name}, m_home->address(), [this](quint64 id, const Result<Secret> &result) {
                m_answeredIn = QThread::currentThread();
                m_ids.append(id);
                m_answers.append(result.hasValue() ? QString::fromUtf8(result->reveal()) : result.error().code());
            });
    }

    std::shared_ptr<BackendScript> m_script;
    std::unique_ptr<KeyringThread> m_thread;
    std::unique_ptr<Mailbox> m_home;
    QThread *m_answeredIn = nullptr;
    QList<quint64> m_ids;
    QStringList m_answers;
};

void tst_KeyringThread::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_script = std::make_shared<BackendScript>();
    m_thread = std::make_unique<KeyringThread>(
        [script = m_script] { return std::make_unique<ScriptedBackend>(script); }, 100ms);
    m_home = std::make_unique<Mailbox>();
    m_answeredIn = nullptr;
    m_ids.clear();
    m_answers.clear();
}

void tst_KeyringThread::cleanup()
{
    m_thread.reset();
    m_home.reset();
}

void tst_KeyringThread::startsWithTheFirstTask()
{
    QVERIFY(!m_script->thread());
    QVERIFY(m_thread->end());
    QVERIFY(!m_script->thread());
    post(u"a"_s);
    QTRY_COMPARE(m_answers, QStringList {u"a"_s});
    QVERIFY(m_script->thread());
}

void tst_KeyringThread::asksInItsThreadAndAnswersInTheCallers()
{
    post(u"a"_s);
    QVERIFY(m_answers.isEmpty());
    QTRY_COMPARE(m_answers.size(), 1);
    QCOMPARE(m_answeredIn, thread());
    QVERIFY(m_script->thread() != thread());
}

void tst_KeyringThread::passesErrorsOn()
{
    post(u"locked"_s);
    QTRY_COMPARE(m_answers, QStringList {QString::fromLatin1(ErrorCode::KeychainLocked)});
}

void tst_KeyringThread::asksOneAfterTheOther()
{
    post(u"hang 1"_s);
    post(u"hang 2"_s);
    post(u"c"_s);
    QTRY_COMPARE(m_script->started(), QStringList {u"hang 1"_s});
    m_script->answerHanging();
    QTRY_COMPARE(m_script->started(), (QStringList {u"hang 1"_s, u"hang 2"_s}));
    QTRY_COMPARE(m_answers, QStringList {u"late"_s});
    m_script->answerHanging();
    QTRY_COMPARE(m_answers, (QStringList {u"late"_s, u"late"_s, u"c"_s}));
}

void tst_KeyringThread::waitsForTheBackend()
{
    m_script->setWaits();
    const quint64 abandoned = post(u"a"_s);
    post(u"b"_s);
    QTRY_VERIFY(m_script->isPreparing());
    m_thread->abandon(abandoned);
    post(u"c"_s);
    QTest::qWait(20);
    QVERIFY(m_script->started().isEmpty());
    m_script->becomeReady();
    QTRY_COMPARE(m_answers, (QStringList {u"b"_s, u"c"_s}));
    QCOMPARE(m_script->started(), m_answers);
}

void tst_KeyringThread::whatIsAbandonedDoesNotBegin()
{
    post(u"hang"_s);
    const quint64 abandoned = post(u"b"_s);
    post(u"c"_s);
    m_thread->abandon(abandoned);
    QTRY_COMPARE(m_script->started().size(), 1);
    m_script->answerHanging();
    QTRY_COMPARE(m_answers, (QStringList {u"late"_s, u"c"_s}));
    QCOMPARE(m_script->started(), (QStringList {u"hang"_s, u"c"_s}));
}

void tst_KeyringThread::aLateAnswerIsIgnored()
{
    const quint64 abandoned = post(u"hang"_s);
    QTRY_COMPARE(m_script->started().size(), 1);
    m_thread->abandon(abandoned);
    m_script->answerHanging();
    post(u"b"_s);
    QTRY_COMPARE(m_answers, QStringList {u"b"_s});
}

void tst_KeyringThread::goesOnAfterALateAnswer()
{
    const quint64 abandoned = post(u"hang"_s);
    QTRY_COMPARE(m_script->started().size(), 1);
    m_thread->abandon(abandoned);
    post(u"b"_s);
    post(u"c"_s);
    QTest::qWait(20);
    QVERIFY(m_answers.isEmpty());
    m_script->answerHanging();
    QTRY_COMPARE(m_answers, (QStringList {u"b"_s, u"c"_s}));
}

void tst_KeyringThread::toldToAbandonWhatIsOverDoesNothing()
{
    const quint64 first = post(u"a"_s);
    QTRY_COMPARE(m_answers.size(), 1);
    m_thread->abandon(first);
    m_thread->abandon(12345);
    post(u"b"_s);
    QTRY_COMPARE(m_answers, (QStringList {u"a"_s, u"b"_s}));
}

void tst_KeyringThread::answersNobodyWhoIsGone()
{
    post(u"hang"_s);
    QTRY_COMPARE(m_script->started().size(), 1);
    m_home = std::make_unique<Mailbox>();
    m_script->answerHanging();
    post(u"b"_s);
    QTRY_COMPARE(m_answers, QStringList {u"b"_s});
}

void tst_KeyringThread::manyTasksDoNotPileUp()
{
    for (int i = 0; i < 5000; ++i)
        post(QString::number(i));
    QTRY_COMPARE(m_answers.size(), 5000);
    QVERIFY(std::is_sorted(m_ids.begin(), m_ids.end()));
}

void tst_KeyringThread::endsWhileATaskHangs()
{
    post(u"hang"_s);
    post(u"b"_s);
    QTRY_COMPARE(m_script->started().size(), 1);
    QVERIFY(m_thread->end());
    m_thread.reset();
    QVERIFY(m_answers.isEmpty());
}

void tst_KeyringThread::isLeftAloneWhileItIsBlocked()
{
    post(u"block"_s);
    QTRY_COMPARE(m_script->started().size(), 1);
    QElapsedTimer elapsed;
    elapsed.start();
    QVERIFY(!m_thread->end());
    QVERIFY(elapsed.elapsed() >= 95);
    m_thread.reset();
    QVERIFY(elapsed.elapsed() < 10000);

    // It ends by itself; what it has learnt arrives.
    auto *const blocked = static_cast<JoinableThread *>(m_script->thread());
    m_script->gate.release();
    QVERIFY(blocked->join(QDeadlineTimer(5000)));
    QTRY_COMPARE(m_answers, QStringList {u"block"_s});
    delete blocked;
}

void tst_KeyringThread::beginsAgain()
{
    const QStringList names {u"a"_s, u"b"_s, u"c"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        post(names.at(i));
        QTRY_COMPARE(m_answers, names.mid(0, i + 1));
        QVERIFY(m_thread->end());
    }
}

void tst_KeyringThread::numbersTasksOnce()
{
    QSet<quint64> ids;
    for (int i = 0; i < 10; ++i)
        ids.insert(post(u"a"_s));
    QCOMPARE(ids.size(), 10);
    QVERIFY(!ids.contains(0));
    QTRY_COMPARE(m_ids.size(), 10);
    QCOMPARE(QSet<quint64>(m_ids.begin(), m_ids.end()), ids);
}

/// A thread that is blocked is left alone, with all that belongs to it.
extern "C" Q_DECL_EXPORT const char *__lsan_default_suppressions()
{
    return "leak:KeyringThread\nleak:BackendScript\n";
}

QTEST_GUILESS_MAIN(tst_KeyringThread)
#include "tst_keyringthread.moc"
