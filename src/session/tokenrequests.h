#pragma once

#include <QtCore/QString>

#include <QtSignIn/account.h>
#include <QtSignIn/requestextras.h>
#include <QtSignIn/result.h>

#include "model/httpmessage.h"
#include "protocol/formencoding.h"
#include "session/telemetry.h"

namespace QtSignIn {

class Session;

/// What a request to the token or device authorization endpoint carries beside its grant.
struct RequestContext {
    QString correlationId = {};
    QString claims = {}; ///< a challenge as the application gave it; the client's capabilities are merged in
    QString loginHint = {}; ///< whose mailbox Microsoft should route by, where no account is known
    Account account = {}; ///< whose tokens they are, if that is known
    RequestExtras extras = {};
    Telemetry::Api api = Telemetry::Api::Interactive;
    Telemetry::Reason reason = Telemetry::Reason::NotSilent;
};

/// ErrorCode::ReservedParameter or ErrorCode::InvalidConfiguration for what an application can't add to a request.
Result<void> checkRequestContext(const Session &session, const RequestContext &context);

/// A POST of \a grant with the client's identification. Microsoft gets what only it understands; nobody else does.
/// \a context was checked.
HttpRequest makeTokenRequest(
    const Session &session, const QUrl &endpoint, FormParameters grant, const RequestContext &context);

} // namespace QtSignIn
