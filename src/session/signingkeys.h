#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <optional>

#include <QtSignIn/result.h>

#include "validation/verificationkey.h"

namespace QtSignIn {

class Session;
struct HttpResponse;

/// The keys that providers sign with (OpenID Connect Core 10.1.1), by `jwks_uri`: one request for any number of
/// waiters, believed for an hour.
class SigningKeys : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<VerificationKeys> &)>;

    /// Who waits for keys that a token calls for.
    enum class Occasion { Person, Background };

    static constexpr std::chrono::hours lifetime {1};
    static constexpr std::chrono::minutes prefetchAge {5}; ///< younger keys are not fetched in advance
    static constexpr std::chrono::seconds coolDown {60};

    explicit SigningKeys(Session *session);

    /// For a token that will come once the person is done: failures do not matter yet.
    void prefetch(const QUrl &address);

    /// Nothing if they are not known or too old.
    std::optional<VerificationKeys> held(const QUrl &address) const;

    /// Calls \a done once from the event loop, unless \a context goes before. ErrorCode::KeysUnavailable.
    void fetch(const QUrl &address, QObject *context, Done done);

    /// For a token whose key is not among them. The first time after a fetch() at once; in the background then not
    /// again for the cool-down, so that unknown keys can't make a storm of requests: ErrorCode::KeysUnavailable.
    void refetch(const QUrl &address, Occasion occasion, QObject *context, Done done);

private:
    struct Waiter {
        QPointer<QObject> context;
        Done done;
    };
    enum class Cause { Need, UnknownKey };
    struct KeySet {
        VerificationKeys keys;
        std::optional<std::chrono::milliseconds> fetchedAt; ///< steady time
        std::optional<std::chrono::milliseconds> refetchedAt;
        QList<Waiter> waiters; ///< of the request under way
        QList<Waiter> nextWaiters; ///< of one that must begin after it
        bool busy = false;
        Cause cause = Cause::Need; ///< of the request under way
    };

    bool isYoungerThan(const KeySet &set, std::chrono::milliseconds age) const;
    void request(const QUrl &address, Cause cause);
    void receive(const QUrl &address, const Result<HttpResponse> &response);
    Result<VerificationKeys> judge(const HttpResponse &response) const;
    static void tell(const QList<Waiter> &waiters, const Result<VerificationKeys> &keys);

    Session *const m_session;
    QHash<QUrl, KeySet> m_sets;
};

} // namespace QtSignIn
