#pragma once

#include "endpoints/context.h"

namespace QtSignIn::Sandbox {

/// The JOSE header of an ID token for this client, with what is done wrong to it.
QJsonObject idTokenHeader(const Context &context, const SandboxClient &client);

/// The JWTs, with what is done wrong to the signature.
QByteArray signedIdToken(
    const Context &context, const SandboxClient &client, const QJsonObject &header, const QJsonObject &claims);
QByteArray signedUserInfo(const Context &context, const SandboxClient &client, const QJsonObject &claims);

} // namespace QtSignIn::Sandbox
