#pragma once

#include <QtCore/QUrl>

#include <QtSignIn/authority.h>

#include "providers/microsoftauthority.h"
#include "providers/providerprofile.h"

namespace QtSignIn {

ProviderProfile microsoftProfile(const QString &tenant, MicrosoftCloud cloud);
ProviderProfile microsoftProfile(const QUrl &url, MicrosoftKind kind);

} // namespace QtSignIn
