#pragma once

#include <QtCore/QString>

#include "model/httpmessage.h"

namespace QtSignIn {

/// What a request to Microsoft says of itself. Empty members are not sent.
struct MicrosoftRequestContext {
    QString applicationName = {}; ///< `x-app-name`
    QString applicationVersion = {}; ///< `x-app-ver`, only beside a name
    QString correlationId = {}; ///< `client-request-id`
    QString anchorMailbox = {}; ///< `X-AnchorMailbox`
};

/// The headers of any request to Microsoft's token and device authorization endpoints, with the library's own name and
/// version. Only for ProviderProfile::isMicrosoft: nobody else is told who asks. A name or version beyond ASCII is
/// percent-encoded; another value that can't stand in a header is left out.
HttpHeaders microsoftHeaders(const MicrosoftRequestContext &context);

/// `X-AnchorMailbox`, which leads a request to the servers that hold the person's data: `Oid:uid@utid` of a home
/// account ID `uid.utid`. Empty for an ID of another form.
QString anchorMailboxOfAccount(const QString &homeAccountId);

/// The same for somebody whose name alone is known: `UPN:hint`. Empty without a hint.
QString anchorMailboxOfLoginHint(const QString &loginHint);

} // namespace QtSignIn
