#pragma once

#include <QtSignIn/deviceauthorization.h>
#include <QtSignIn/devicecodeoptions.h>
#include <QtSignIn/result.h>

#include "model/httpmessage.h"
#include "protocol/providermetadata.h"

namespace QtSignIn {

class Session;

/// The device authorization request (RFC 8628 3.1), or why it can't be made.
Result<HttpRequest> makeDeviceAuthorizationRequest(const Session &session, const ProviderMetadata &metadata,
    const QStringList &scopes, const DeviceCodeOptions &options, const QString &correlationId);

/// ErrorCode::ReservedParameter or ErrorCode::InvalidConfiguration for what can't be sent.
Result<void> checkDeviceCodeOptions(const Session &session, const DeviceCodeOptions &options);

/// Reads its answer; addresses that must not be shown are refused or left out.
Result<DeviceAuthorization> receiveDeviceAuthorization(
    const Session &session, const HttpResponse &response, const QStringList &scopes, const QString &correlationId);

/// ErrorCode::WrongDeviceAuthorization unless it was made for this client at this authority.
Result<void> checkDeviceAuthorization(const Session &session, const DeviceAuthorization &authorization);

} // namespace QtSignIn
