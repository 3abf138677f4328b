#include "system/mailbox.h"

#include <QtCore/QMetaObject>

#include <deque>
#include <mutex>
#include <utility>

namespace QtSignIn {

struct Mailbox::Contents {
    std::mutex mutex;
    std::deque<Work> works;
    Mailbox *mailbox = nullptr;
    bool isAnnounced = false;

    /// With the mutex held.
    void announce()
    {
        isAnnounced = true;
        QMetaObject::invokeMethod(mailbox, "drain", Qt::QueuedConnection);
    }
};

Mailbox::Mailbox(QObject *parent)
    : QObject(parent)
    , m_contents(std::make_shared<Contents>())
{
    m_contents->mailbox = this;
}

Mailbox::~Mailbox()
{
    // What the works hold may post in its destructor, so it goes without the lock.
    std::deque<Work> left;
    const std::lock_guard lock(m_contents->mutex);
    m_contents->mailbox = nullptr;
    left.swap(m_contents->works);
}

void Mailbox::post(Work work)
{
    address().post(std::move(work));
}

Mailbox::Address Mailbox::address() const
{
    return Address(m_contents);
}

void Mailbox::drain()
{
    Work work;
    {
        const std::lock_guard lock(m_contents->mutex);
        work = std::move(m_contents->works.front());
        m_contents->works.pop_front();
        // Right before the work: in a nested event loop Qt does not see what was posted earlier, until it is woken.
        m_contents->isAnnounced = false;
        if (!m_contents->works.empty())
            m_contents->announce();
    }
    work();
}

Mailbox::Address::Address(std::shared_ptr<Contents> contents)
    : m_contents(std::move(contents))
{
}

bool Mailbox::Address::post(Work work) const
{
    if (!m_contents)
        return false;
    const std::lock_guard lock(m_contents->mutex);
    if (!m_contents->mailbox)
        return false;
    m_contents->works.push_back(std::move(work));
    if (!m_contents->isAnnounced)
        m_contents->announce();
    return true;
}

} // namespace QtSignIn
