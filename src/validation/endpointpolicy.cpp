#include "validation/endpointpolicy.h"

#include "model/exacttext.h"
#include "model/makeerror.h"
#include "protocol/authorizationrequest.h"
#include "protocol/formencoding.h"
#include "validation/hostname.h"

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestBrowserUrl = 16 * 1024;

Error notAllowed(const QString &name, const QString &reason)
{
    return makeError(Error::Kind::Configuration, ErrorCode::EndpointNotAllowed, u"%1 %2."_s.arg(name, reason));
}

bool isLoopbackName(QString host)
{
    if (host.endsWith(u'.'))
        host.chop(1);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host.endsWith(".localhost"_L1, Qt::CaseInsensitive)
        || QHostAddress(host).isLoopback();
}

bool isOnOneOf(const QString &host, const QStringList &hosts)
{
    return std::any_of(
        hosts.begin(), hosts.end(), [&](const QString &allowed) { return isAtOrOneLabelBelow(host, allowed); });
}

} // namespace

bool isLocalHost(const QString &host)
{
    if (isLoopbackName(host))
        return true;
    const QHostAddress address(host);
    if (address.isNull())
        return false;
    // The unspecified address leads here, also when it is mapped into IPv6.
    bool isIpv4 = false;
    const bool isUnspecifiedIpv4 = address.toIPv4Address(&isIpv4) == 0 && isIpv4;
    return address.isLinkLocal() || isUnspecifiedIpv4 || address == QHostAddress(QHostAddress::AnyIPv6);
}

Result<void> EndpointPolicy::checkIssuer(const QUrl &issuer) const
{
    const QString name = u"The issuer's address"_s;
    if (issuer.hasQuery() || issuer.hasFragment())
        return notAllowed(name, u"must have no query and no fragment"_s);
    return checkBrowserUrl(issuer, name);
}

Result<void> EndpointPolicy::checkEndpoint(const QUrl &endpoint, const QUrl &issuer, const QString &name) const
{
    const Result<void> checked = checkBrowserUrl(endpoint, name);
    if (checked.hasError())
        return checked;
    if (endpoint.hasFragment())
        return notAllowed(name, u"must have no fragment"_s);
    if (isLocalHost(endpoint.host()) && !isLocalHost(issuer.host()))
        return notAllowed(name, u"is on this computer, while the provider is not"_s);
    return {};
}

Result<void> EndpointPolicy::checkMetadata(const ProviderMetadata &metadata, const QStringList &hosts) const
{
    const QUrl issuer = metadata.issuer.isEmpty() ? metadata.tokenEndpoint : QUrl(metadata.issuer, QUrl::StrictMode);
    struct Endpoint {
        QUrl url;
        QString name;
        bool mayBeElsewhere = false; ///< Microsoft's is at its API
    };
    const Endpoint endpoints[] = {
        {metadata.authorizationEndpoint, u"The authorization endpoint"_s},
        {metadata.tokenEndpoint, u"The token endpoint"_s},
        {metadata.deviceAuthorizationEndpoint, u"The device authorization endpoint"_s},
        {metadata.userInfoEndpoint, u"The userinfo endpoint"_s, true},
        {metadata.jwksUri, u"The key set's address"_s},
        {metadata.revocationEndpoint, u"The revocation endpoint"_s},
        {metadata.endSessionEndpoint, u"The end session endpoint"_s},
    };
    for (const Endpoint &endpoint : endpoints) {
        if (endpoint.url.isEmpty())
            continue;
        const Result<void> checked = checkEndpoint(endpoint.url, issuer, endpoint.name);
        if (checked.hasError())
            return checked;
        if (!endpoint.mayBeElsewhere && !hosts.isEmpty() && !isOnOneOf(endpoint.url.host(), hosts)) {
            return notAllowed(endpoint.name,
                u"is on %1, outside the cloud of %2; check the host of the authority"_s.arg(
                    endpoint.url.host(QUrl::FullyEncoded), hosts.constFirst()));
        }
    }
    for (const FormParameter &parameter :
        decodeForm(metadata.authorizationEndpoint.query(QUrl::FullyEncoded).toLatin1())) {
        if (isReservedParameter(exactText(parameter.name))) {
            return notAllowed(u"The authorization endpoint"_s,
                u"must leave the parameter \"%1\" to the library"_s.arg(exactText(parameter.name)));
        }
    }
    return {};
}

Result<void> EndpointPolicy::checkBrowserUrl(const QUrl &url, const QString &name) const
{
    if (!url.isValid() || url.host().isEmpty())
        return notAllowed(name, u"is not a complete URL"_s);
    if (!url.userInfo().isEmpty())
        return notAllowed(name, u"must not contain a user name or password"_s);
    if (url.toEncoded().size() > longestBrowserUrl)
        return notAllowed(name, u"is too long"_s);
    const bool insecure = url.scheme() == "http"_L1 && allowInsecureHttpForTests && isLoopbackName(url.host());
    if (url.scheme() != "https"_L1 && !insecure)
        return notAllowed(name, u"must begin with https://"_s);
    return {};
}

} // namespace QtSignIn
