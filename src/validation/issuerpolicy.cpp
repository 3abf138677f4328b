#include "validation/issuerpolicy.h"

#include "validation/hostname.h"

#include <QtCore/QUuid>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto placeholder = "{tenantid}"_L1;

bool isGuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

bool isSameButForSlash(QString left, QString right)
{
    for (QString *text : {&left, &right}) {
        if (text->endsWith(u'/'))
            text->chop(1);
    }
    return left == right;
}

QString tenantOf(const QUrl &issuer)
{
    const QString path = issuer.path(QUrl::FullyEncoded);
    const QString first = path.section(u'/', 1, 1);
    return first == "tfp"_L1 ? path.section(u'/', 2, 2) : first;
}

/// `/<tenant>/v2.0`, or `/<tenant>/` as version 1 writes it.
bool isPathOfTenant(const QUrl &issuer)
{
    const QString tenant = tenantOf(issuer);
    const QString path = issuer.path(QUrl::FullyEncoded);
    return isGuid(tenant) && (path == u'/' + tenant + "/v2.0"_L1 || path == u'/' + tenant + u'/');
}

} // namespace

IssuerPolicy IssuerPolicy::exact(const QString &issuer)
{
    IssuerPolicy policy;
    policy.m_issuer = issuer;
    return policy;
}

IssuerPolicy IssuerPolicy::microsoft(const MicrosoftIssuers &issuers)
{
    IssuerPolicy policy;
    policy.m_kind = Kind::Microsoft;
    policy.m_microsoft = issuers;
    return policy;
}

IssuerPolicy IssuerPolicy::withAlsoAccepted(const QStringList &issuers) const
{
    IssuerPolicy policy = *this;
    policy.m_alsoAccepted += issuers;
    return policy;
}

bool IssuerPolicy::acceptsMetadata(const QString &metadataIssuer) const
{
    if (metadataIssuer.isEmpty())
        return false;
    if (m_alsoAccepted.contains(metadataIssuer))
        return true;
    return m_kind == Kind::Exact ? metadataIssuer == m_issuer : isMicrosofts(metadataIssuer);
}

bool IssuerPolicy::acceptsIdToken(const QJsonObject &claims, const QString &metadataIssuer) const
{
    const QString issuer = claims.value("iss"_L1).toString();
    if (issuer.isEmpty())
        return false;
    if (m_alsoAccepted.contains(issuer))
        return true;
    if (m_kind == Kind::Exact)
        return issuer == metadataIssuer;
    const QString tenant = claims.value("tid"_L1).toString();
    if (metadataIssuer.contains(placeholder)) {
        return isGuid(tenant) && isAskedTenant(tenant)
            && issuer == QString(metadataIssuer).replace(placeholder, tenant);
    }
    const bool tenantFits = !m_microsoft.isSharedHost || tenant.isEmpty()
        || tenant.compare(tenantOf(QUrl(issuer)), Qt::CaseInsensitive) == 0;
    return issuer == metadataIssuer && tenantFits;
}

bool IssuerPolicy::acceptsKey(const QString &keyIssuer, const QJsonObject &claims) const
{
    const QString issuer = claims.value("iss"_L1).toString();
    if (m_kind == Kind::Exact || keyIssuer.isEmpty() || m_alsoAccepted.contains(issuer))
        return true;
    return issuer == QString(keyIssuer).replace(placeholder, claims.value("tid"_L1).toString());
}

bool IssuerPolicy::acceptsRedirect(const QString &issuer, const QString &metadataIssuer) const
{
    if (issuer.isEmpty())
        return false;
    if (m_alsoAccepted.contains(issuer) || issuer == metadataIssuer)
        return !issuer.contains(placeholder);
    return m_kind == Kind::Microsoft && matchesTemplate(issuer, metadataIssuer);
}

bool IssuerPolicy::isMicrosofts(const QString &issuer) const
{
    const QString authority = m_microsoft.authority.toString();
    if (isSameButForSlash(issuer, authority) || isSameButForSlash(issuer, authority + "/v2.0"_L1))
        return true;
    const QString someTenant = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0).toString(QUuid::WithoutBraces);
    const bool isTemplate = issuer.contains(placeholder);
    const QUrl url(QString(issuer).replace(placeholder, someTenant), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return false;
    // An ID token may choose a path below a host, but not the host.
    if (isTemplate && url.host().contains(someTenant))
        return false;
    if (!isTemplate && isGuid(tenantOf(url)) && !isAskedTenant(tenantOf(url)))
        return false;
    const bool namesTenant = !m_microsoft.isSharedHost || isPathOfTenant(url);
    const QString host = url.host();
    if (isOwnHost(url))
        return namesTenant;
    if (url.scheme() != "https"_L1 || url.port() != -1)
        return false;
    if (host.endsWith(u'.' + m_microsoft.ciamDomain))
        return isMicrosoftsCiam(url);
    const auto isBelow = [&](const QString &domain) { return isOneLabelBelow(host, domain); };
    const auto isHost = [&](const QString &known) { return isAtOrOneLabelBelow(host, known); };
    if (std::any_of(m_microsoft.hosts.begin(), m_microsoft.hosts.end(), isHost))
        return isPathOfTenant(url);
    if (isBelow(m_microsoft.authority.host()))
        return namesTenant;
    return std::any_of(m_microsoft.b2cDomains.begin(), m_microsoft.b2cDomains.end(), isBelow);
}

bool IssuerPolicy::isMicrosoftsCiam(const QUrl &issuer) const
{
    const QString label = issuer.host().chopped(m_microsoft.ciamDomain.size() + 1);
    const QString own = m_microsoft.authority.host();
    // Microsoft writes the GUID there, though it was asked by name.
    const bool standsForName = isOneLabelBelow(own, m_microsoft.ciamDomain) && isGuid(label) && isAskedTenant(label);
    if (label.compare(m_microsoft.tenant, Qt::CaseInsensitive) != 0 && label != own.section(u'.', 0, 0)
        && !standsForName) {
        return false;
    }
    const QString path = issuer.path(QUrl::FullyEncoded);
    return path.isEmpty() || path == u'/' + label || path == u'/' + label + "/v2.0"_L1;
}

bool IssuerPolicy::isOwnHost(const QUrl &issuer) const
{
    const QUrl &own = m_microsoft.authority;
    const auto portOf = [](const QUrl &url) { return url.port(url.scheme() == "http"_L1 ? 80 : 443); };
    if (issuer.host() != own.host())
        return false;
    return (issuer.scheme() == own.scheme() && portOf(issuer) == portOf(own))
        || (m_microsoft.mayBeHttp && issuer.scheme() == "http"_L1 && issuer.port() == -1);
}

bool IssuerPolicy::isAskedTenant(const QString &tenant) const
{
    return !isGuid(m_microsoft.tenant) || tenant.compare(m_microsoft.tenant, Qt::CaseInsensitive) == 0;
}

bool IssuerPolicy::matchesTemplate(const QString &issuer, const QString &issuerTemplate) const
{
    const qsizetype begin = issuerTemplate.indexOf(placeholder);
    if (begin < 0)
        return false;
    const QString tenant = issuer.mid(begin, 36);
    return isGuid(tenant) && isAskedTenant(tenant) && issuer == QString(issuerTemplate).replace(placeholder, tenant);
}

} // namespace QtSignIn
