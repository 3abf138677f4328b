#pragma once

#include "endpoints/context.h"

namespace QtSignIn::Sandbox {

/// The browser that sent a request, if its cookie is one of ours.
struct Browser {
    QString id;
    BrowserSession *session = nullptr; ///< valid until another browser is added

    /// True if a form came from a page that this browser got.
    bool sent(const SandboxRequest &form) const;
};

Browser findBrowser(Context &context, const SandboxRequest &request);
Browser findOrAddBrowser(Context &context, const SandboxRequest &request);

/// Has the browser that receives \a answer remember who it is.
void setCookie(const Context &context, const Browser &browser, SandboxAnswer &answer);

} // namespace QtSignIn::Sandbox
