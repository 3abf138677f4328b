#include "protocol/authorizationheader.h"

namespace QtSignIn {

WipedByteArray authorizationOf(QByteArrayView scheme, const WipedByteArray &credentials)
{
    WipedByteArray value;
    value.append(scheme).append(' ').append(credentials);
    return value;
}

WipedByteArray bearerAuthorization(const Secret &accessToken)
{
    return authorizationOf("Bearer", accessToken.reveal());
}

} // namespace QtSignIn
