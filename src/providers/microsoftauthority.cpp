#include "providers/microsoftauthority.h"

#include "model/makeerror.h"
#include "providers/microsoftclouds.h"
#include "validation/endpointpolicy.h"
#include "validation/hostname.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto adfs = "adfs"_L1;
constexpr auto policyPrefix = "b2c_"_L1;

Error invalid(const QString &text)
{
    return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration, text);
}

/// Percent-encoded, so that nothing in a segment passes for a slash. Without a path there is none.
QStringList segmentsOf(const QUrl &url)
{
    QStringList segments = url.path(QUrl::FullyEncoded).split(u'/').mid(1);
    while (!segments.isEmpty() && segments.constLast().isEmpty())
        segments.removeLast();
    return segments;
}

bool hasB2cDomain(const QString &host)
{
    const QStringList domains = microsoftB2cDomains();
    return std::any_of(
        domains.begin(), domains.end(), [&](const QString &domain) { return isOneLabelBelow(host, domain); });
}

/// Whether the path is `/tenant/b2c_...`, alone or with what Microsoft's own addresses go on with.
bool hasB2cPath(const QStringList &segments)
{
    const bool goesOn = segments.size() == 2 || segments.value(2) == "v2.0"_L1 || segments.value(2) == "oauth2"_L1;
    return segments.value(1).startsWith(policyPrefix, Qt::CaseInsensitive) && goesOn;
}

Result<void> checkTenant(const QString &tenant)
{
    static const QRegularExpression syntax(u"\\A[A-Za-z0-9][A-Za-z0-9.-]*\\z"_s);
    if (syntax.match(tenant).hasMatch())
        return {};
    return invalid(u"\"%1\" is not a Microsoft tenant: give its GUID or domain, or \"organizations\", "
                   "\"consumers\" or \"common\"."_s.arg(tenant));
}

Result<void> checkOrigin(const QUrl &url)
{
    const QString text = url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!url.isValid() || url.host().isEmpty()) {
        return invalid(u"\"%1\" is not the address of an authority: it must be a URL such as "
                       "https://login.microsoftonline.com/common."_s.arg(text));
    }
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLocalHost(url.host())))
        return invalid(u"The authority \"%1\" must begin with https://."_s.arg(text));
    if (!url.userInfo().isEmpty())
        return invalid(u"The authority \"%1\" must not contain a user name or password."_s.arg(text));
    return {};
}

Result<void> readB2cPath(MicrosoftAuthority &authority, const QUrl &url)
{
    static const QRegularExpression syntax(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    QStringList segments = segmentsOf(url);
    if (segments.value(0).compare("tfp"_L1, Qt::CaseInsensitive) == 0)
        authority.prefix = segments.takeFirst();
    authority.tenant = segments.value(0);
    const QString policyOfQuery = QUrlQuery(url).queryItemValue(u"p"_s);
    const QString second = segments.value(1);
    if (!policyOfQuery.isEmpty())
        authority.policy = policyOfQuery;
    else if (second != "oauth2"_L1 && second != "v2.0"_L1)
        authority.policy = second;
    if (authority.tenant.isEmpty() || !syntax.match(authority.policy).hasMatch()) {
        return invalid(u"The address of a B2C authority ends in the tenant and the policy (user flow), for example "
                       "https://%1/%2/b2c_1_signin."_s.arg(url.host(QUrl::FullyEncoded),
                           authority.tenant.isEmpty() ? u"contoso.onmicrosoft.com"_s : authority.tenant));
    }
    return {};
}

} // namespace

QUrl MicrosoftAuthority::base() const
{
    QString path;
    for (const QString &segment : {prefix, tenant, policy}) {
        if (!segment.isEmpty())
            path += u'/' + segment;
    }
    QUrl result = url;
    result.setPath(path);
    return result;
}

std::optional<MicrosoftKind> microsoftKindOf(const QUrl &url)
{
    const QString host = url.host();
    const QStringList segments = segmentsOf(url);
    if (isOneLabelBelow(host, microsoftCiamDomain()))
        return MicrosoftKind::Ciam;
    if (hasB2cDomain(host) || hasB2cPath(segments))
        return MicrosoftKind::B2c;
    if (segments.value(0).compare(adfs, Qt::CaseInsensitive) == 0)
        return MicrosoftKind::Adfs;
    return microsoftHosts().contains(host) ? std::optional(MicrosoftKind::Entra) : std::nullopt;
}

Result<MicrosoftAuthority> parseMicrosoftAuthority(const QUrl &url, MicrosoftKind kind)
{
    if (const Result<void> origin = checkOrigin(url); origin.hasError())
        return origin.error();
    MicrosoftAuthority authority;
    authority.kind = kind;
    authority.url = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (kind == MicrosoftKind::Adfs) {
        authority.tenant = adfs;
        return authority;
    }
    if (kind == MicrosoftKind::B2c) {
        if (const Result<void> path = readB2cPath(authority, url); path.hasError())
            return path.error();
    } else {
        const QStringList segments = segmentsOf(url);
        const bool namedByHost = kind == MicrosoftKind::Ciam && segments.isEmpty();
        authority.tenant = namedByHost ? url.host().section(u'.', 0, 0) + ".onmicrosoft.com"_L1 : segments.value(0);
    }
    if (authority.tenant.isEmpty()) {
        const QString host = url.host(QUrl::FullyEncoded);
        return invalid(u"The authority's address ends before the tenant: give it as https://%1/TENANT, with the "
                       "tenant's GUID or domain, or \"organizations\", \"consumers\" or \"common\"."_s.arg(host));
    }
    if (const Result<void> tenant = checkTenant(authority.tenant); tenant.hasError())
        return tenant.error();
    return authority;
}

Result<MicrosoftAuthority> microsoftAuthority(const QString &tenant, MicrosoftCloud cloud)
{
    if (const Result<void> checked = checkTenant(tenant); checked.hasError())
        return checked.error();
    MicrosoftAuthority authority;
    authority.url = QUrl(u"https://"_s + microsoftHost(cloud));
    authority.tenant = tenant;
    return authority;
}

} // namespace QtSignIn
