#pragma once

#include <QtSignIn/result.h>

#include "protocol/jwt.h"

namespace QtSignIn {

/// Whether the provider signed an ID token (OpenID Connect Core 3.1.3.7 rules 6 to 8).
class SignatureVerifier {
public:
    virtual ~SignatureVerifier() = default;
    virtual Result<void> verify(const Jwt &jwt) const = 0;
};

/// Lets TLS to the token endpoint stand in for the signature, as rule 6 allows for tokens that come straight from
/// there.
class TokenEndpointTlsTrust final : public SignatureVerifier {
public:
    Result<void> verify(const Jwt &jwt) const override;
};

} // namespace QtSignIn
