#include "protocol/bearerchallenge.h"

#include <algorithm>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "protocol/formencoding.h"
#include "protocol/json.h"

using namespace QtSignIn;

namespace {

using Challenges = QList<AuthenticateChallenge>;

QByteArray written(const AuthenticateChallenge &challenge)
{
    QByteArrayList parameters;
    for (const auto &[name, value] : challenge.parameters) {
        QByteArray escaped = value;
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        parameters.append(name + "=\"" + escaped + '"');
    }
    const QByteArray rest = challenge.token68 + parameters.join(", ");
    return rest.isEmpty() ? challenge.scheme : challenge.scheme + ' ' + rest;
}

QByteArray written(const Challenges &challenges)
{
    QByteArrayList texts;
    for (const AuthenticateChallenge &challenge : challenges)
        texts.append(written(challenge));
    return texts.join(", ");
}

void verifyGrammar(const QByteArrayList &fields, const Challenges &challenges)
{
    for (const AuthenticateChallenge &challenge : challenges) {
        FUZZ_VERIFY(!challenge.scheme.isEmpty());
        FUZZ_VERIFY(challenge.token68.isEmpty() || challenge.parameters.isEmpty());
        for (const AuthenticateParameter &parameter : challenge.parameters)
            FUZZ_VERIFY(!parameter.name.isEmpty() && parameter.name == parameter.name.toLower());
    }
    const auto joined = parseAuthenticateChallenges({fields.join(", ")});
    FUZZ_VERIFY(joined.hasValue() && *joined == challenges);
    const auto again = parseAuthenticateChallenges({written(challenges)});
    FUZZ_VERIFY(again.hasValue() && *again == challenges);
}

void verifyBearer(const BearerChallenge &challenge)
{
    using Kind = BearerChallenge::Kind;
    FUZZ_VERIFY(challenge.claims.isEmpty() == (challenge.kind != Kind::InsufficientClaims));
    if (challenge.kind == Kind::InsufficientClaims) {
        FUZZ_VERIFY(challenge.claims.isValidUtf16() && challenge.claims.size() <= BearerChallenge::longestValue);
        const Result<JsonText> claims = parseJsonObject(challenge.claims.toUtf8());
        FUZZ_VERIFY(claims.hasValue() && !claims->repeatsMembersAnywhere);
    }
    if (challenge.kind != Kind::InsufficientUserAuthentication)
        FUZZ_VERIFY(challenge.acrValues.isEmpty() && !challenge.maxAge);
    for (const QString &value : challenge.acrValues)
        FUZZ_VERIFY(!value.isEmpty() && isVisible(value.toUtf8()) && !value.contains(QLatin1Char(' ')));
    FUZZ_VERIFY(!challenge.maxAge || challenge.maxAge->count() >= 0);
}

} // namespace

FUZZ_TARGET(authenticate)
{
    const QByteArrayList fields = input.split('\n');
    const Result<Challenges> challenges = parseAuthenticateChallenges(fields);
    if (challenges.hasError())
        return Fuzz::verifyError(challenges.error());
    verifyGrammar(fields, *challenges);
    verifyBearer(findBearerChallenge(*challenges));
}
