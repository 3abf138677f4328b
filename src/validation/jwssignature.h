#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <QtSignIn/result.h>

#include "protocol/jwt.h"
#include "validation/issuerpolicy.h"
#include "validation/verificationkey.h"

namespace QtSignIn {

struct SignatureExpectations {
    QStringList algorithms; ///< accepted values of `alg`
    IssuerPolicy issuerPolicy;
    QString document; ///< what is signed, to begin sentences with
};

/// What can be said without a key (RFC 7515 4.1.11, RFC 7797 6, RFC 8725 3.1, 3.11): ErrorCode::IdTokenSignature.
/// Headers that bring or name a key (`jwk`, `jku`, `x5c`, `x5u`) are not looked at.
Result<void> checkSignatureHeader(const Jwt &jwt, const SignatureExpectations &expected);

/// The same, and the signature. ErrorCode::IdTokenKey if \a keys lack the one that it names: others may be out by now.
Result<void> checkSignature(const Jwt &jwt, const VerificationKeys &keys, const SignatureExpectations &expected);

/// Lets TLS to the token endpoint stand in for the signature (OpenID Connect Core 3.1.3.7 (6)), which must be there
/// nevertheless.
Result<void> checkUnverifiedSignature(const Jwt &jwt, const SignatureExpectations &expected);

} // namespace QtSignIn
