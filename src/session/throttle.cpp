#include "session/throttle.h"

#include "model/makeerror.h"
#include "model/scopes.h"
#include "protocol/httpdate.h"

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

} // namespace

std::optional<Error> Throttle::check(const ThrottleKey &key, std::chrono::milliseconds now) const
{
    const auto wait = m_waits.constFind(normalized(key));
    if (wait == m_waits.cend() || wait->end <= now)
        return std::nullopt;
    const auto left = std::chrono::ceil<std::chrono::seconds>(wait->end - now);
    return makeError(Error::Kind::Server, ErrorCode::Throttled,
        u"The provider has too much to do and asked not to be asked again yet. Try again in %1 s."_s.arg(left.count()))
        .withHttpStatus(wait->cause.httpStatus())
        .withProviderErrorCodes(wait->cause.providerErrorCodes())
        .withProviderCorrelationId(wait->cause.providerCorrelationId());
}

void Throttle::note(const ThrottleKey &key, const HttpResponse &response, const Error &error,
    std::chrono::milliseconds now, const QDateTime &wallNow)
{
    const std::optional<std::chrono::seconds> wait = waitOf(response, wallNow);
    if (!wait)
        return;
    const ThrottleKey known = normalized(key);
    if (!m_waits.contains(known))
        makeRoom();
    m_waits.insert(known, {now + *wait, error.withHttpStatus(response.status)});
}

void Throttle::makeRoom()
{
    if (m_waits.size() < capacity)
        return;
    m_waits.erase(std::min_element(
        m_waits.cbegin(), m_waits.cend(), [](const Wait &left, const Wait &right) { return left.end < right.end; }));
}

} // namespace QtSignIn
