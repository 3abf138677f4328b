#pragma once

#include "cache/cachefixture.h"

namespace QtSignIn {

inline const Account alice = makeCacheAccount(QStringLiteral("alice"));
inline const Account bob = makeCacheAccount(QStringLiteral("bob"));

inline ReplyParts parts(const QByteArray &accessToken, const QByteArray &refreshToken, int secondsLater = 0)
{
    ReplyParts result;
    result.accessToken = accessToken;
    result.refreshToken = refreshToken;
    result.receivedAt = Now.addSecs(secondsLater);
    return result;
}

inline ReplyParts renewal(
    const QByteArray &accessToken, const QByteArray &redeemed, const QByteArray &next, int secondsLater)
{
    ReplyParts result = parts(accessToken, next, secondsLater);
    result.redeemed = redeemed;
    result.needsKnownAccount = true;
    return result;
}

} // namespace QtSignIn
