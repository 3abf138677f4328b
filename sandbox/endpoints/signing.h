#pragma once

#include "endpoints/context.h"

namespace QtSignIn::Sandbox {

/// The `alg` that a client gets: what it registered, else that of the provider's first key.
QString signingAlgorithm(const Context &context, const QString &registered);

/// The JWT, with what is done wrong to its header and signature.
QByteArray signedIdToken(const Context &context, const SandboxClient &client, const QJsonObject &claims);
QByteArray signedUserInfo(const Context &context, const SandboxClient &client, const QJsonObject &claims);

} // namespace QtSignIn::Sandbox
