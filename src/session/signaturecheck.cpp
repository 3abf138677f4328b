#include "session/signaturecheck.h"

#include "protocol/providermetadata.h"
#include "session/session.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <atomic>

namespace QtSignIn {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(keysLog)

namespace {

using Done = std::function<void(const Result<void> &)>;

/// Some providers put them into every token. Whoever signs could name keys of their own there.
void noteForeignKeys(const Jwt &jwt)
{
    static std::atomic_bool isNoted = false;
    const QLatin1StringView members[] = {"jwk"_L1, "jku"_L1, "x5c"_L1, "x5u"_L1};
    const bool hasAny = std::any_of(
        std::begin(members), std::end(members), [&](QLatin1StringView member) { return jwt.header.contains(member); });
    if (hasAny && !isNoted.exchange(true))
        qCInfo(keysLog) << "The provider's tokens bring keys of their own or addresses of keys; they are not used.";
}

SignatureCheck checkOf(const Session &session, const ProviderMetadata &metadata, const Jwt &jwt)
{
    SignatureCheck check;
    check.jwt = jwt;
    check.expected.issuerPolicy = session.profile().issuerPolicy;
    check.keysAddress = metadata.jwksUri;
    return check;
}

bool isUnknownKey(const Result<void> &result)
{
    return result.error().code() == QLatin1StringView(ErrorCode::IdTokenKey);
}

void refetchAndCheck(Session &session, const SignatureCheck &check, QObject *context, Done done)
{
    session.signingKeys().refetch(check.keysAddress, check.occasion, context,
        [check, done = std::move(done)](const Result<VerificationKeys> &keys) {
            done(keys.hasError() ? Result<void>(keys.error()) : checkSignature(check.jwt, *keys, check.expected));
        });
}

} // namespace

SignatureCheck idTokenCheck(const Session &session, const ProviderMetadata &metadata, const Jwt &jwt)
{
    const ClientConfiguration &configuration = session.configuration();
    SignatureCheck check = checkOf(session, metadata, jwt);
    check.expected.document = u"The provider's ID token"_s;
    check.expected.algorithms =
        acceptedAlgorithms(configuration.idTokenSignedResponseAlg, metadata.idTokenSigningAlgValuesSupported);
    if (configuration.trustTlsInsteadOfSignatures)
        check.keysAddress.clear();
    return check;
}

SignatureCheck userInfoCheck(const Session &session, const ProviderMetadata &metadata, const Jwt &jwt)
{
    SignatureCheck check = checkOf(session, metadata, jwt);
    check.expected.document = u"The provider's answer about the person"_s;
    check.expected.algorithms = acceptedAlgorithms(
        session.configuration().userInfoSignedResponseAlg, metadata.userInfoSigningAlgValuesSupported);
    return check;
}

void prefetchSigningKeys(Session &session, const ProviderMetadata &metadata)
{
    if (session.profile().isOpenIdProvider && !session.configuration().trustTlsInsteadOfSignatures)
        session.signingKeys().prefetch(metadata.jwksUri);
}

std::optional<Result<void>> checkSignatureNow(const Session &session, const SignatureCheck &check)
{
    noteForeignKeys(check.jwt);
    if (check.keysAddress.isEmpty())
        return checkUnverifiedSignature(check.jwt, check.expected);
    if (Result<void> header = checkSignatureHeader(check.jwt, check.expected); header.hasError())
        return header;
    const auto keys = session.signingKeys().held(check.keysAddress);
    if (!keys)
        return std::nullopt;
    Result<void> result = checkSignature(check.jwt, *keys, check.expected);
    return isUnknownKey(result) ? std::nullopt : std::optional(std::move(result));
}

void checkSignature(Session &session, const SignatureCheck &check, QObject *context, Done done)
{
    if (session.signingKeys().held(check.keysAddress)) {
        refetchAndCheck(session, check, context, std::move(done));
        return;
    }
    session.signingKeys().fetch(check.keysAddress, context,
        [&session, check, context, done = std::move(done)](const Result<VerificationKeys> &keys) {
            const Result<void> result =
                keys.hasError() ? Result<void>(keys.error()) : checkSignature(check.jwt, *keys, check.expected);
            if (isUnknownKey(result))
                refetchAndCheck(session, check, context, done);
            else
                done(result);
        });
}

} // namespace QtSignIn
