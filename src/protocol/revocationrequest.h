#pragma once

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

#include "model/httpmessage.h"
#include "protocol/formencoding.h"

namespace QtSignIn {

enum class TokenTypeHint { AccessToken, RefreshToken };

/// RFC 7009 2.1. With the client's identification it goes to the revocation endpoint.
FormParameters revocationForm(const Secret &token, TokenTypeHint hint);

/// RFC 7009 2.2: any success will do, also for a token that was not good any more. Else the error of 2.2.1.
Result<void> parseRevocationResponse(const HttpResponse &response);

} // namespace QtSignIn
