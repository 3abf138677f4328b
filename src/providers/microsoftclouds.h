#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/authority.h>

namespace QtSignIn {

/// The host to use for a cloud.
QString microsoftHost(MicrosoftCloud cloud);

/// The hosts that share the tokens of \a host, itself among them; \a host may have a region before it
/// (`westus2.login.microsoft.com`). Empty for a host that is none of Microsoft's.
QStringList microsoftCloudOf(const QString &host);

/// Sign-in hosts of all clouds.
QStringList microsoftHosts();

/// Where to ask about a host that is in no cloud of the table.
QUrl microsoftInstanceDiscoveryEndpoint();

/// `name.ciamlogin.com`: Microsoft Entra External ID.
QString microsoftCiamDomain();

/// `name.b2clogin.com` and its like in other clouds: Azure AD B2C.
QStringList microsoftB2cDomains();

} // namespace QtSignIn
