#include "model/tokenresult_p.h"

namespace QtSignIn {

TokenResult::TokenResult()
    : d(new TokenResultData)
{
}
TokenResult::TokenResult(QSharedDataPointer<TokenResultData> data)
    : d(std::move(data))
{
}
TokenResult::TokenResult(const TokenResult &other) = default;
TokenResult::TokenResult(TokenResult &&other) noexcept = default;
TokenResult &TokenResult::operator=(const TokenResult &other) = default;
TokenResult &TokenResult::operator=(TokenResult &&other) noexcept = default;
TokenResult::~TokenResult() = default;

Secret TokenResult::accessToken() const
{
    return d->accessToken;
}

QString TokenResult::tokenType() const
{
    return d->tokenType;
}

QDateTime TokenResult::expiresAt() const
{
    return d->expiresAt;
}

QDateTime TokenResult::refreshOn() const
{
    return d->refreshOn;
}

QDateTime TokenResult::extendedExpiresAt() const
{
    return d->extendedExpiresAt;
}

QStringList TokenResult::scopes() const
{
    return d->scopes;
}

Account TokenResult::account() const
{
    return d->account;
}

Secret TokenResult::idToken() const
{
    return d->idToken;
}

QJsonObject TokenResult::idTokenClaims() const
{
    return d->idTokenClaims;
}

TokenSource TokenResult::source() const
{
    return d->source;
}

QString TokenResult::tenantId() const
{
    return d->tenantId;
}

QString TokenResult::correlationId() const
{
    return d->correlationId;
}

std::chrono::microseconds TokenResult::networkDuration() const
{
    return d->networkDuration;
}

std::chrono::microseconds TokenResult::cacheDuration() const
{
    return d->cacheDuration;
}

TokenResult withCacheDuration(const TokenResult &result, std::chrono::nanoseconds duration)
{
    QSharedDataPointer<TokenResultData> data(new TokenResultData(TokenResultData::of(result)));
    data->cacheDuration = std::chrono::duration_cast<std::chrono::microseconds>(duration);
    return TokenResult(std::move(data));
}

TokenResult withFlow(const TokenResult &result, const QString &correlationId, std::chrono::nanoseconds duration)
{
    QSharedDataPointer<TokenResultData> data(new TokenResultData(TokenResultData::of(result)));
    data->correlationId = correlationId;
    data->cacheDuration = std::chrono::duration_cast<std::chrono::microseconds>(duration);
    return TokenResult(std::move(data));
}

bool operator==(const TokenResult &left, const TokenResult &right)
{
    return left.d == right.d || *left.d == *right.d;
}

QDebug operator<<(QDebug debug, const TokenResult &result)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "QtSignIn::TokenResult(" << result.source() << ", expires "
                    << result.expiresAt().toString(Qt::ISODate) << ')';
    return debug;
}

} // namespace QtSignIn
