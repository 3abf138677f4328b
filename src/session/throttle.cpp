#include "session/throttle.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/httpdate.h"
#include "session/chance.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds defaultWait(60);

ThrottleKey normalized(ThrottleKey key)
{
    key.scopes = normalizedScopes(key.scopes);
    return key;
}

std::optional<std::chrono::seconds> waitOf(const HttpResponse &response, const QDateTime &wallNow)
{
    const QByteArray retryAfter = response.header("Retry-After");
    if (response.status != 429 && retryAfter.isEmpty())
        return std::nullopt;
    const QDateTime sent = parseHttpDate(response.header("Date"));
    return parseRetryAfter(retryAfter, sent.isNull() ? wallNow : sent).value_or(defaultWait);
}

std::chrono::milliseconds part(std::chrono::seconds time, double share)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::duration<double>(time) * share);
}

} // namespace

std::optional<Error> Throttle::check(const ThrottleKey &key, std::chrono::milliseconds now, Awaited awaited) const
{
    const auto wait = m_waits.constFind(normalized(key));
    if (wait == m_waits.cend())
        return std::nullopt;
    const std::chrono::milliseconds end = awaited == Awaited::Yes ? wait->end : wait->backgroundEnd;
    if (end <= now)
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::seconds>(end - now);
    return makeError(Error::Kind::Server, ErrorCode::Throttled,
        u"The provider has too much to do and asked not to be asked again yet. Try again in %1 s."_s.arg(left.count()))
        .withHttpStatus(wait->cause.httpStatus())
        .withProviderErrorCodes(wait->cause.providerErrorCodes())
        .withProviderCorrelationId(wait->cause.providerCorrelationId());
}

void Throttle::note(const ThrottleKey &key, const HttpResponse &response, const Error &error,
    std::chrono::milliseconds now, const QDateTime &wallNow, RandomSource &randomSource)
{
    const std::optional<std::chrono::seconds> wait = waitOf(response, wallNow);
    if (!wait)
        return;
    const ThrottleKey known = normalized(key);
    if (!m_waits.contains(known))
        makeRoom();
    const double chance = chanceOf(randomSource.bytes(4));
    const bool isDate = wait->count() > 0 && parseHttpDate(response.header("Retry-After")).isValid();
    const std::chrono::milliseconds end = now + *wait + part(isDate ? dateSpread : std::chrono::seconds(0), chance);
    const std::chrono::milliseconds backgroundEnd = now + *wait + part(*wait, chance * backgroundSpread);
    m_waits.insert(known, {end, std::max(end, backgroundEnd), error.withHttpStatus(response.status)});
}

void Throttle::makeRoom()
{
    if (m_waits.size() < capacity)
        return;
    m_waits.erase(std::min_element(
        m_waits.cbegin(), m_waits.cend(), [](const Wait &left, const Wait &right) { return left.end < right.end; }));
}

} // namespace QtSignIn
