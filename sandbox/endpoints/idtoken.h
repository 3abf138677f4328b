#pragma once

#include "endpoints/context.h"

namespace QtSignIn::Sandbox {

/// What an ID token tells of.
struct IdTokenSubject {
    const Grant &grant;
    const SandboxUser &user;
    QStringList scopes;
    QString accessToken; ///< that comes with it
    bool refreshed = false;
};

/// OpenID Connect Core 2 and 12.2, in compact form.
QString idToken(Context &context, const IdTokenSubject &subject);

} // namespace QtSignIn::Sandbox
