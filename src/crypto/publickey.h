#pragma once

#include <memory>

#include "validation/verificationkey.h"

namespace QtSignIn {

/// Null for a key that is weak or no key at all: RSA below 2048 bits (RFC 7518 3.3), an exponent or modulus that can't
/// be, a point that is not on P-256, P-384 or P-521, one of small order on Ed25519 or Ed448, another curve. What is no
/// point of Ed25519 or Ed448 is found out when it is used: such a key verifies nothing.
std::shared_ptr<const SignatureVerifier> loadPublicKey(const JsonWebKey &key);

} // namespace QtSignIn
