#pragma once

#include <QtCore/QUrl>

#include <QtSignIn/result.h>

#include "model/httpmessage.h"

namespace QtSignIn {

/// Microsoft's question whether a host is one of its sign-in hosts: GET on \a endpoint with `api-version` and
/// `authorization_endpoint`, which is made from \a authority (`https://host/tenant`).
QUrl instanceDiscoveryUrl(const QUrl &endpoint, const QUrl &authority);

/// Where the metadata of \a host is (`tenant_discovery_endpoint`). ErrorCode::InvalidInstance where Microsoft does not
/// know the host.
Result<QUrl> parseInstanceDiscovery(const HttpResponse &response, const QString &host);

} // namespace QtSignIn
