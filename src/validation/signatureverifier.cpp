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
    return {};
}

} // namespace QtSignIn
