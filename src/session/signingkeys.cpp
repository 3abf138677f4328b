#include "session/signingkeys.h"

#include "crypto/publickey.h"
#include "model/makeerror.h"
#include "net/httpexchange.h"
#include "protocol/jsonwebkey.h"
#include "session/session.h"

#include <QtCore/QLoggingCategory>

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(keysLog, "qtsignin.keys", QtInfoMsg)

namespace {

Error unavailable(const QString &reason)
{
    return makeError(Error::Kind::Network, ErrorCode::KeysUnavailable,
        u"The keys to check the provider's signature with can't be had. %1"_s.arg(reason));
}

} // namespace

SigningKeys::SigningKeys(Session *session)
    : m_session(session)
{
}

bool SigningKeys::isYoungerThan(const KeySet &set, std::chrono::milliseconds age) const
{
    return set.fetchedAt && m_session->clock().steadyNow() - *set.fetchedAt < age;
}

std::optional<VerificationKeys> SigningKeys::held(const QUrl &address) const
{
    const auto set = m_sets.constFind(address);
    return set != m_sets.cend() && isYoungerThan(*set, lifetime) ? std::optional(set->keys) : std::nullopt;
}

void SigningKeys::prefetch(const QUrl &address)
{
    if (!address.isEmpty() && !isYoungerThan(m_sets[address], prefetchAge))
        request(address, Cause::Need);
}

void SigningKeys::fetch(const QUrl &address, QObject *context, Done done)
{
    m_sets[address].waiters.append({context, std::move(done)});
    request(address, Cause::Need);
}

void SigningKeys::refetch(const QUrl &address, Occasion occasion, QObject *context, Done done)
{
    KeySet &set = m_sets[address];
    const Waiter waiter {context, std::move(done)};
    const bool isRefetching = set.busy && set.cause == Cause::UnknownKey;
    const auto now = m_session->clock().steadyNow();
    if (set.busy && !(isRefetching && occasion == Occasion::Background)) {
        // What the request under way brings may be older than the token.
        set.nextWaiters.append(waiter);
    } else if (isRefetching) {
        set.waiters.append(waiter);
    } else if (occasion == Occasion::Background && set.refetchedAt && now - *set.refetchedAt < coolDown) {
        QMetaObject::invokeMethod(
            this, [waiter] { tell({waiter}, unavailable(u"They were asked for a moment ago; try again later."_s)); },
            Qt::QueuedConnection);
    } else {
        set.waiters.append(waiter);
        request(address, Cause::UnknownKey);
    }
}

void SigningKeys::request(const QUrl &address, Cause cause)
{
    KeySet &set = m_sets[address];
    if (std::exchange(set.busy, true))
        return;
    set.cause = cause;
    if (cause == Cause::UnknownKey)
        set.refetchedAt = m_session->clock().steadyNow();
    HttpRequest request;
    request.url = address;
    request.headers.emplaceBack("Accept", "application/jwk-set+json, application/json");
    m_session->send(
        request, this, [this, address](const Result<HttpResponse> &response) { receive(address, response); });
}

Result<VerificationKeys> SigningKeys::judge(const HttpResponse &response) const
{
    if (response.status < 200 || response.status >= 300) {
        return unavailable(u"Their address answered with status %1. Try again later."_s.arg(response.status))
            .withHttpStatus(response.status);
    }
    const Result<JsonWebKeySet> set = parseJsonWebKeySet(response.body);
    if (set.hasError())
        return unavailable(set.error().description()).withHttpStatus(response.status);
    VerificationKeys keys;
    for (const JsonWebKey &key : set->keys) {
        if (auto verifier = loadPublicKey(key))
            keys.append({key, std::move(verifier)});
    }
    qCDebug(keysLog) << keys.size() << "keys," << set->skipped + set->keys.size() - keys.size() << "skipped";
    return keys;
}

void SigningKeys::receive(const QUrl &address, const Result<HttpResponse> &response)
{
    const Result<VerificationKeys> keys =
        response.hasError() ? Result<VerificationKeys>(unavailable(response.error().description())) : judge(*response);
    KeySet &set = m_sets[address];
    set.busy = false;
    if (keys.hasValue()) {
        set.keys = *keys;
        set.fetchedAt = m_session->clock().steadyNow();
        if (set.cause == Cause::Need)
            set.refetchedAt.reset();
    }
    const QList<Waiter> waiters = std::exchange(set.waiters, std::exchange(set.nextWaiters, {}));
    if (!set.waiters.isEmpty())
        request(address, Cause::UnknownKey);
    // A waiter may end the last flow and with it the session: from here on only locals.
    tell(waiters, keys);
}

void SigningKeys::tell(const QList<Waiter> &waiters, const Result<VerificationKeys> &keys)
{
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(keys);
    }
}

} // namespace QtSignIn
