#pragma once

#include "http/messages.h"

namespace QtSignIn::Sandbox {

/// What a page of ours is about; all of it text.
struct PageSubject {
    QString id; ///< the transaction, or on the device pages the user code
    QString csrfToken;
    QString clientName;
};

/// Posts `login`, or without one a refusal, to `/authorize/login`.
SandboxAnswer loginPage(const PageSubject &subject, QList<SandboxUser> users, const QString &loginHint);

/// Posts `answer` (`allow` or `deny`) and `login` to `/authorize/consent`.
SandboxAnswer consentPage(const PageSubject &subject, const SandboxUser &user, const QStringList &scopes);

/// Asks for a user code; \a refused is one that does not work.
SandboxAnswer deviceCodePage(const QString &refused);

/// Posts `login`, or without one a refusal, to `/device`.
SandboxAnswer deviceApprovalPage(
    const PageSubject &subject, const QList<SandboxUser> &users, const QStringList &scopes);

SandboxAnswer messagePage(const QString &title, const QString &text, int status = 200);

/// Sends \a parameters on to \a uri (OAuth 2.0 Form Post Response Mode).
SandboxAnswer formPostPage(const QString &uri, const Parameters &parameters);

} // namespace QtSignIn::Sandbox
