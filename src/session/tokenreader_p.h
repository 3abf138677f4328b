#pragma once

#include <QtSignIn/tokenreader.h>

#include <memory>

#include <QtSignIn/clock.h>

#include "cache/tokencache.h"

namespace QtSignIn {

class Session;

class TokenReaderData {
public:
    explicit TokenReaderData(const Session &session);

    std::shared_ptr<const TokenCache> tokens;
    std::shared_ptr<const Clock> clock;
    bool isMicrosoft;
};

} // namespace QtSignIn
