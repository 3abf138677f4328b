#include "system/keyringthread.h"

#include <QtCore/QCoreApplication>

#include <deque>
#include <optional>
#include <utility>

#include "system/joinablethread.h"

namespace QtSignIn {

class KeyringThread::Worker : public Mailbox {
public:
    struct Job {
        quint64 id = 0;
        KeyringTask task;
        Mailbox::Address home;
        Answer answer;
    };

    explicit Worker(MakeBackend makeBackend)
        : m_makeBackend(std::move(makeBackend))
    {
    }

    void take(Job job)
    {
        m_waiting.push_back(std::move(job));
        startNext();
    }

    void abandon(quint64 id)
    {
        std::erase_if(m_waiting, [id](const Job &job) { return job.id == id; });
        if (m_current && m_current->id == id)
            m_current->home = {};
    }

private:
    void startNext()
    {
        if (!m_backend) {
            m_backend = m_makeBackend();
            m_backend->prepare([this] {
                m_isReady = true;
                startNext();
            });
        }
        if (!m_isReady || m_current || m_waiting.empty())
            return;
        m_current = std::move(m_waiting.front());
        m_waiting.pop_front();
        const KeyringTask task = std::exchange(m_current->task, {});
        m_backend->start(task, [this, id = m_current->id](const Result<Secret> &result) { finish(id, result); });
    }

    void finish(quint64 id, const Result<Secret> &result)
    {
        if (!m_current || m_current->id != id)
            return;
        const Job job = *std::exchange(m_current, std::nullopt);
        job.home.post([answer = job.answer, id, result] { answer(id, result); });
        // A backend that answers during the call must not pile up calls.
        post([this] { startNext(); });
    }

    const MakeBackend m_makeBackend;
    std::unique_ptr<KeyringBackend> m_backend;
    bool m_isReady = false;
    std::deque<Job> m_waiting;
    std::optional<Job> m_current;
};

KeyringThread::KeyringThread(MakeBackend makeBackend, std::chrono::milliseconds patience)
    : m_patience(patience)
    , m_thread(new JoinableThread)
    , m_worker(new Worker(std::move(makeBackend)))
{
    m_thread->setObjectName(QStringLiteral("QtSignIn keyring"));
    m_worker->moveToThread(m_thread);
}

KeyringThread::~KeyringThread()
{
    if (!end())
        return;
    delete m_worker;
    delete m_thread;
}

quint64 KeyringThread::post(const KeyringTask &task, const Mailbox::Address &home, Answer answer)
{
    const quint64 id = ++m_lastId;
    ensureRunning();
    m_worker->post([worker = m_worker, job = Worker::Job {id, task, home, std::move(answer)}] { worker->take(job); });
    return id;
}

void KeyringThread::abandon(quint64 id)
{
    m_worker->post([worker = m_worker, id] { worker->abandon(id); });
}

bool KeyringThread::end()
{
    m_thread->quit();
    return m_thread->join(QDeadlineTimer(m_patience));
}

void KeyringThread::ensureRunning()
{
    if (m_thread->isRunning())
        return;
    // Qt forgets the routine when it has called it.
    if (m_endWithApplication)
        qAddPostRoutine(m_endWithApplication);
    m_thread->start();
}

} // namespace QtSignIn
