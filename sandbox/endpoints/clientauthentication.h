#pragma once

#include "store/state.h"

namespace QtSignIn::Sandbox {

/// Who sends a request to the token, device authorization or revocation endpoint (RFC 6749 2.3).
struct ClientAuthentication {
    const SandboxClient *client = nullptr; ///< nullptr: refused
    SandboxAnswer refusal;
};

ClientAuthentication authenticateClient(const State &state, const SandboxRequest &request);

/// The scope parameter as a list.
QStringList scopesOf(const SandboxRequest &request);

/// The first scope that the client may not ask for, else empty.
QString forbiddenScope(const SandboxClient &client, const QStringList &scopes);

} // namespace QtSignIn::Sandbox
