#pragma once

#include "endpoints/context.h"
#include "http/messages.h"

namespace QtSignIn::Sandbox {

/// An authorization request as far as it could be understood.
struct ParsedAuthorizationRequest {
    AuthorizationRequest request;
    QString pageError; ///< not empty: the client or its redirect URI is not to be trusted, so this is for a page
    QString error; ///< not empty: `error` for the client
    QString errorDescription;
};

ParsedAuthorizationRequest parseAuthorizationRequest(const State &state, const SandboxRequest &request);

/// Sends \a parameters, `state` and `iss` to the client's redirect URI.
SandboxAnswer authorizationResponse(const Context &context, const AuthorizationRequest &request, Parameters parameters);
SandboxAnswer authorizationError(
    const Context &context, const AuthorizationRequest &request, const QString &error, const QString &description = {});

} // namespace QtSignIn::Sandbox
