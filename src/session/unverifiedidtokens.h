#pragma once

#include <QtCore/QList>
#include <QtCore/QObject>

#include <chrono>
#include <memory>

#include <QtSignIn/account.h>
#include <QtSignIn/clock.h>
#include <QtSignIn/secret.h>

#include "session/signaturecheck.h"

namespace QtSignIn {

/// ID tokens of refreshes whose signatures could not be checked at the time: tries again until it can. One that proves
/// to be wrong takes the tokens with it that came beside it, and the account needs a person.
class UnverifiedIdTokens : public QObject {
    Q_OBJECT

public:
    struct Entry {
        Account account;
        Secret accessToken;
        Secret refreshToken;
        SignatureCheck check;
    };

    static constexpr std::chrono::seconds firstPause {60}; ///< doubled each time
    static constexpr std::chrono::seconds longestPause {3600};

    explicit UnverifiedIdTokens(Session *session);

    /// In place of an earlier one of the same account.
    void add(const Entry &entry);

private:
    void addAgain(const Entry &entry);
    void schedule();
    void checkAll();
    void receive(const Entry &entry, const Result<void> &signature);

    Session *const m_session;
    QList<Entry> m_entries;
    std::unique_ptr<Timer> m_timer;
    std::chrono::seconds m_pause = firstPause;
};

} // namespace QtSignIn
