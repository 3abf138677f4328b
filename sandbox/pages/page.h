#pragma once

#include <QtSignIn/sandboxtypes.h>

namespace QtSignIn::Sandbox {

/// Where a page's forms may lead. Chromium holds the redirect that answers a form against `form-action` too.
enum class FormTarget { Here, Anywhere };

/// A page around \a body, which is HTML; \a title is text.
SandboxAnswer page(const QString &title, const QString &body, FormTarget target = FormTarget::Here, int status = 200,
    const QString &script = {});

} // namespace QtSignIn::Sandbox
