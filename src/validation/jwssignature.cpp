#include "validation/jwssignature.h"

#include "model/makeerror.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Enough for a provider that gives two keys one name while it changes them.
constexpr qsizetype mostKeysToTry = 4;

Error refused(const SignatureExpectations &expected, const QString &reason, const char *code)
{
    return makeError(Error::Kind::IdToken, code, u"%1 was not accepted: %2."_s.arg(expected.document, reason));
}

Error badSignature(const SignatureExpectations &expected, const QString &reason)
{
    return refused(expected, reason, ErrorCode::IdTokenSignature);
}

Result<void> checkForm(const Jwt &jwt, const SignatureExpectations &expected)
{
    // RFC 7515 4.1.11, RFC 7797 6: extensions that must be understood, and none is.
    if (jwt.header.contains("crit"_L1) || jwt.header.contains("b64"_L1))
        return badSignature(expected, u"it uses an extension that is not understood"_s);
    // RFC 9068 4: an access token is no statement about who signed in.
    const QString type = jwt.header.value("typ"_L1).toString().toLower();
    if (type == "at+jwt"_L1 || type == "application/at+jwt"_L1)
        return badSignature(expected, u"it is an access token"_s);
    const QString algorithm = jwt.header.value("alg"_L1).toString();
    if (algorithm.isEmpty() || algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0 || jwt.signature.isEmpty())
        return badSignature(expected, u"it is not signed"_s);
    return {};
}

/// The keys that may have signed it, or why none of them counts.
Result<VerificationKeys> findKeys(const Jwt &jwt, const SignatureAlgorithm &algorithm, const VerificationKeys &keys,
    const SignatureExpectations &expected)
{
    const QJsonValue keyId = jwt.header.value("kid"_L1);
    VerificationKeys named = keys;
    if (!keyId.isUndefined()) {
        if (!keyId.isString())
            return badSignature(expected, u"the name of its key is no text"_s);
        named.removeIf([&](const VerificationKey &candidate) {
            return candidate.key.keyId.isNull() || candidate.key.keyId != keyId.toString();
        });
    }
    VerificationKeys fitting = named;
    fitting.removeIf([&](const VerificationKey &candidate) { return !isKeyFor(candidate.key, algorithm); });
    if (fitting.isEmpty() && !named.isEmpty() && keyId.isString())
        return badSignature(expected, u"its key is not one for its algorithm"_s);
    if (fitting.isEmpty()) {
        return refused(
            expected, u"it is signed with a key that the provider does not publish"_s, ErrorCode::IdTokenKey);
    }
    if (keyId.isUndefined() && fitting.size() > 1)
        return badSignature(expected, u"it does not say which of the provider's keys signed it"_s);
    fitting.removeIf([&](const VerificationKey &candidate) {
        return !expected.issuerPolicy.acceptsKey(candidate.key.issuer, jwt.claims);
    });
    if (fitting.isEmpty())
        return refused(expected, u"it is signed with a key of another issuer"_s, ErrorCode::IdTokenIssuer);
    return fitting;
}

} // namespace

Result<void> checkSignatureHeader(const Jwt &jwt, const SignatureExpectations &expected)
{
    if (const Result<void> form = checkForm(jwt, expected); form.hasError())
        return form;
    const QString algorithm = jwt.header.value("alg"_L1).toString();
    if (!expected.algorithms.contains(algorithm) || !findSignatureAlgorithm(algorithm)) {
        return badSignature(expected,
            u"it is signed by an algorithm that is not accepted (accepted: %1)"_s.arg(expected.algorithms.join(u' ')));
    }
    return {};
}

Result<void> checkSignature(const Jwt &jwt, const VerificationKeys &keys, const SignatureExpectations &expected)
{
    if (const Result<void> header = checkSignatureHeader(jwt, expected); header.hasError())
        return header;
    const SignatureAlgorithm &algorithm = *findSignatureAlgorithm(jwt.header.value("alg"_L1).toString());
    const Result<VerificationKeys> candidates = findKeys(jwt, algorithm, keys, expected);
    if (candidates.hasError())
        return candidates.error();
    for (const VerificationKey &candidate : candidates->first(std::min(candidates->size(), mostKeysToTry))) {
        if (candidate.verifier->verify(algorithm, jwt.signingInput, jwt.signature))
            return {};
    }
    return badSignature(expected, u"its signature is wrong"_s);
}

Result<void> checkUnverifiedSignature(const Jwt &jwt, const SignatureExpectations &expected)
{
    return checkForm(jwt, expected);
}

} // namespace QtSignIn
