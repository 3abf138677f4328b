#include "session/aging.h"

#include <QtCore/QCryptographicHash>

#include <QtSignIn/tokenresult.h>

#include "model/tokenresult_p.h"
#include "model/wipedbytearray.h"
#include "session/chance.h"

namespace QtSignIn {

namespace {

double chanceOfToken(const Secret &token)
{
    // Of a digest: providers' tokens begin and end alike.
    return chanceOf(QCryptographicHash::hash(WipedByteArray(token.reveal()), QCryptographicHash::Sha256));
}

} // namespace

bool isAging(const TokenResult &token, const QDateTime &now)
{
    if (token.refreshOn().isValid())
        return token.refreshOn() <= now;
    const QDateTime receivedAt = TokenResultData::of(token).receivedAt;
    if (!receivedAt.isValid() || !token.expiresAt().isValid())
        return false;
    const std::chrono::milliseconds lifetime(receivedAt.msecsTo(token.expiresAt()));
    if (lifetime < agingLifetime)
        return false;
    const double age = double(receivedAt.msecsTo(now)) / double(lifetime.count());
    return age >= agingBegins && age >= agingBegins + (agingEnds - agingBegins) * chanceOfToken(token.accessToken());
}

} // namespace QtSignIn
