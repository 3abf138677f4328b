#pragma once

#include <memory>

#include "validation/verificationkey.h"

namespace QtSignIn {

/// Null for a key that is weak or no key at all: RSA below 2048 bits (RFC 7518 3.3), an exponent or modulus that can't
/// be, a point that is not on its curve or of small order, a curve that is not one of P-256, P-384, P-521, Ed25519 and
/// Ed448.
std::shared_ptr<const SignatureVerifier> loadPublicKey(const JsonWebKey &key);

} // namespace QtSignIn
