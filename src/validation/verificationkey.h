#pragma once

#include <QtCore/QByteArrayView>
#include <QtCore/QList>

#include <memory>

#include "protocol/jsonwebkey.h"
#include "validation/signaturealgorithm.h"

namespace QtSignIn {

/// What verifies signatures made with one key. May be used from any thread.
class SignatureVerifier {
public:
    virtual ~SignatureVerifier() = default;

    /// False for an algorithm that the key is not for (isKeyFor()), too.
    virtual bool verify(
        const SignatureAlgorithm &algorithm, QByteArrayView signingInput, QByteArrayView signature) const = 0;
};

/// A key of a provider's that was found to be sound.
struct VerificationKey {
    JsonWebKey key;
    std::shared_ptr<const SignatureVerifier> verifier;
};

using VerificationKeys = QList<VerificationKey>;

} // namespace QtSignIn
