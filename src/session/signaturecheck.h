#pragma once

#include <QtCore/QUrl>

#include <functional>
#include <optional>

#include "session/signingkeys.h"
#include "validation/jwssignature.h"

namespace QtSignIn {

struct ProviderMetadata;

/// What a signed document has to satisfy, and where the keys are.
struct SignatureCheck {
    Jwt jwt;
    SignatureExpectations expected;
    QUrl keysAddress; ///< empty: TLS stands in for the signature
    SigningKeys::Occasion occasion = SigningKeys::Occasion::Person;
};

SignatureCheck idTokenCheck(const Session &session, const ProviderMetadata &metadata, const Jwt &jwt);
SignatureCheck userInfoCheck(const Session &session, const ProviderMetadata &metadata, const Jwt &jwt);

/// Fetches what ID tokens will be checked with, while a person is still busy.
void prefetchSigningKeys(Session &session, const ProviderMetadata &metadata);

/// The result, if no request is needed for it.
std::optional<Result<void>> checkSignatureNow(const Session &session, const SignatureCheck &check);

/// With keys that are fetched, or fetched again if the one that signed is not among them. Calls \a done once from the
/// event loop, unless \a context goes before. ErrorCode::KeysUnavailable, and those of checkSignature().
void checkSignature(
    Session &session, const SignatureCheck &check, QObject *context, std::function<void(const Result<void> &)> done);

} // namespace QtSignIn
