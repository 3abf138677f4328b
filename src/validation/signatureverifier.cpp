#include "validation/signatureverifier.h"

#include "model/makeerror.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

Result<void> TokenEndpointTlsTrust::verify(const Jwt &jwt) const
{
    const QString algorithm = jwt.header.value("alg"_L1).toString();
    if (algorithm.isEmpty() || algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0 || jwt.signature.isEmpty()) {
        return makeError(Error::Kind::IdToken, ErrorCode::IdTokenSignature,
            u"The provider's ID token was not accepted: it is not signed."_s);
    }
    // RFC 7515 4.1.11: extensions that must be understood, and none is.
    if (jwt.header.contains("crit"_L1) || jwt.header.contains("b64"_L1)) {
        return makeError(Error::Kind::IdToken, ErrorCode::IdTokenSignature,
            u"The provider's ID token was not accepted: it uses an extension that is not understood."_s);
    }
    return {};
}

} // namespace QtSignIn
