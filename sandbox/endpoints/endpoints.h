#pragma once

#include "endpoints/context.h"

namespace QtSignIn::Sandbox {

SandboxAnswer metadata(Context &context, const SandboxRequest &request);
SandboxAnswer keySet(Context &context, const SandboxRequest &request);

SandboxAnswer authorize(Context &context, const SandboxRequest &request);
SandboxAnswer submitLogin(Context &context, const SandboxRequest &request);
SandboxAnswer submitConsent(Context &context, const SandboxRequest &request);

SandboxAnswer token(Context &context, const SandboxRequest &request);
SandboxAnswer revoke(Context &context, const SandboxRequest &request);
SandboxAnswer userInfo(Context &context, const SandboxRequest &request);

SandboxAnswer deviceAuthorization(Context &context, const SandboxRequest &request);
SandboxAnswer device(Context &context, const SandboxRequest &request);
SandboxAnswer submitDevice(Context &context, const SandboxRequest &request);

SandboxAnswer endSession(Context &context, const SandboxRequest &request);

} // namespace QtSignIn::Sandbox
