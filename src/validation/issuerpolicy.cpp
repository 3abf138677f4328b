#include "validation/issuerpolicy.h"

#include <QtCore/QUuid>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

bool isGuid(const QString &text)
{
    return text.size() == 36 && !QUuid::fromString(text).isNull();
}

} // namespace

IssuerPolicy IssuerPolicy::exact(const QString &issuer)
{
    IssuerPolicy policy;
    policy.m_issuer = issuer;
    return policy;
}

IssuerPolicy IssuerPolicy::microsoftTemplate(const QString &host, const QString &tenant)
{
    IssuerPolicy policy;
    policy.m_kind = Kind::MicrosoftTemplate;
    policy.m_issuer = "https://"_L1 + host + "/{tenantid}/v2.0"_L1;
    policy.m_tenant = isGuid(tenant) ? tenant.toLower() : QString();
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
    if (m_kind == Kind::Exact)
        return metadataIssuer == m_issuer;
    return (metadataIssuer == m_issuer && m_tenant.isEmpty()) || acceptsTenant(metadataIssuer, m_issuer);
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
    return isGuid(tenant) && issuer == QString(m_issuer).replace("{tenantid}"_L1, tenant)
        && acceptsTenant(issuer, metadataIssuer);
}

bool IssuerPolicy::acceptsRedirect(const QString &issuer, const QString &metadataIssuer) const
{
    if (issuer.isEmpty())
        return false;
    if (m_alsoAccepted.contains(issuer))
        return true;
    if (m_kind == Kind::Exact)
        return issuer == metadataIssuer;
    return acceptsTenant(issuer, metadataIssuer);
}

bool IssuerPolicy::acceptsTenant(const QString &issuer, const QString &metadataIssuer) const
{
    const qsizetype placeholder = m_issuer.indexOf("{tenantid}"_L1);
    const QStringView prefix = QStringView(m_issuer).left(placeholder);
    const QStringView suffix = QStringView(m_issuer).mid(placeholder + 10);
    if (!issuer.startsWith(prefix) || !issuer.endsWith(suffix))
        return false;
    const QString tenant = issuer.mid(prefix.size(), issuer.size() - prefix.size() - suffix.size());
    return isGuid(tenant) && (m_tenant.isEmpty() || tenant.toLower() == m_tenant)
        && (metadataIssuer == m_issuer || metadataIssuer == issuer);
}

} // namespace QtSignIn
