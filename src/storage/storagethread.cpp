#include "storage/storagethread.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

StorageThread::StorageThread(std::unique_ptr<StorageWorker> worker)
    : m_worker(std::move(worker))
    , m_thread(new JoinableThread)
    , m_mailbox(new Mailbox)
{
    m_thread->setObjectName(u"QtSignIn storage"_s);
    m_mailbox->moveToThread(m_thread);
    m_thread->start();
}

StorageThread::~StorageThread()
{
    // The worker and what it watches belong to the thread.
    m_mailbox->post([worker = std::exchange(m_worker, {}), mailbox = m_mailbox]() mutable {
        worker.reset();
        delete mailbox;
        QThread::currentThread()->quit();
    });
    if (m_thread->join(QDeadlineTimer(patience)))
        delete m_thread;
}

void StorageThread::post(std::function<void(StorageWorker &)> work)
{
    m_mailbox->post([worker = m_worker, work = std::move(work)] { work(*worker); });
}

} // namespace QtSignIn
