#pragma once

#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace QtSignIn {

/// The one way for work from another thread into the thread that this object lives in. The work itself lies here under
/// a mutex, Qt's queue carries only that there is some: the thread sanitizer follows the one and not the other.
///
/// Work runs in the order of its posting, one piece for each turn of the event loop, so that a nested loop goes on with
/// the next and nothing else starves. What is left when the mailbox is destroyed does not run, but is destroyed there.
/// While no event loop runs, work waits. Destroyed in the thread that it lives in; one of its own works may do it.
class Mailbox : public QObject {
    Q_OBJECT

public:
    class Address;
    using Work = std::function<void()>;

    explicit Mailbox(QObject *parent = nullptr);
    ~Mailbox() override;

    /// From any thread, as long as the mailbox is there.
    void post(Work work);

    /// For those who may outlive the mailbox.
    Address address() const;

private:
    struct Contents;

    Q_INVOKABLE void drain();

    const std::shared_ptr<Contents> m_contents;
};

/// Where a mailbox is, or was. Copies may be used in any thread at any time.
class Mailbox::Address {
public:
    /// Nobody's.
    Address() = default;

    /// False, and \a work is destroyed, if the mailbox is gone. Work that was taken may still find it gone later.
    bool post(Work work) const;

private:
    friend class Mailbox;
    explicit Address(std::shared_ptr<Contents> contents);

    std::shared_ptr<Contents> m_contents;
};

} // namespace QtSignIn
