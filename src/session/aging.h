#pragma once

#include <QtCore/QDateTime>

#include <chrono>

namespace QtSignIn {

class TokenResult;

/// Which part of its lifetime a token begins to age in, where its provider does not say when to renew it. Within it
/// each token has a moment of its own, so that those who signed in together do not come back together (docs/scale.md).
inline constexpr double agingBegins = 0.5;
inline constexpr double agingEnds = 0.9;

/// One with less lifetime does not age of itself: renewalMargin leaves it too little room.
inline constexpr std::chrono::minutes agingLifetime {30};

/// Whether \a token, one that is held, is to be renewed at \a now though it is good: from refreshOn() on, or from its
/// own moment. That moment follows from the token itself: programs that share it agree on it, and it outlives them,
/// without being kept in a cache where MSAL's programs would take it for the provider's word.
bool isAging(const TokenResult &token, const QDateTime &now);

} // namespace QtSignIn
