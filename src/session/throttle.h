#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

#include <QtSignIn/error.h>
#include <QtSignIn/randomsource.h>

#include "model/httpmessage.h"

namespace QtSignIn {

/// What a provider's wish to be left alone is about: nobody else's requests wait for it.
struct ThrottleKey {
    QUrl tokenEndpoint;
    QString clientId;
    QStringList scopes; ///< in any order
    QString account; ///< whatever tells accounts apart

    friend bool operator==(const ThrottleKey &, const ThrottleKey &) = default;
    friend size_t qHash(const ThrottleKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.tokenEndpoint, key.clientId, key.scopes, key.account);
    }
};

/// Remembers until when a provider asked not to be asked again (RFC 9110 10.2.3, RFC 6585 4). For requests that nobody
/// waits for at a screen; an attempt of a person always goes out. A refusal without such a wish, such as a 400 with
/// `invalid_grant`, is never remembered, since the next try may well succeed.
class Throttle {
public:
    static constexpr qsizetype capacity = 1024;

    /// How much longer a wait is at most, so that those who were refused together do not come back together
    /// (docs/scale.md): for everybody, where the provider names a date, which is the same for all; and with nobody
    /// waiting, as a part of the wait.
    static constexpr std::chrono::seconds dateSpread {60};
    static constexpr double backgroundSpread = 0.5;

    enum class Awaited { Yes, No };

    /// ErrorCode::Throttled while the wait goes on, with the status of the answer that asked for it.
    /// \a now is Clock::steadyNow().
    std::optional<Error> check(
        const ThrottleKey &key, std::chrono::milliseconds now, Awaited awaited = Awaited::Yes) const;

    /// Looks for a 429 or a `Retry-After` in an answer that was no success; \a error is what was made of it. Without a
    /// usable time the wait is a minute, with one at most an hour, and its spread. The answer's own `Date` says what a
    /// date in it means, else \a wallNow.
    void note(const ThrottleKey &key, const HttpResponse &response, const Error &error, std::chrono::milliseconds now,
        const QDateTime &wallNow, RandomSource &randomSource);

private:
    struct Wait {
        std::chrono::milliseconds end;
        std::chrono::milliseconds backgroundEnd;
        Error cause;
    };

    void makeRoom();

    QHash<ThrottleKey, Wait> m_waits;
};

} // namespace QtSignIn
