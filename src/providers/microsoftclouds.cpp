#include "providers/microsoftclouds.h"

#include "validation/hostname.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Each cloud with its aliases.
const QList<QStringList> &clouds()
{
    static const QList<QStringList> hosts {
        {u"login.microsoftonline.com"_s, u"login.windows.net"_s, u"login.microsoft.com"_s, u"sts.windows.net"_s},
        {u"login.partner.microsoftonline.cn"_s, u"login.chinacloudapi.cn"_s},
        {u"login.microsoftonline.us"_s, u"login.usgovcloudapi.net"_s},
        {u"login-us.microsoftonline.com"_s},
        {u"login.microsoftonline.de"_s},
        {u"login.sovcloud-identity.fr"_s},
        {u"login.sovcloud-identity.de"_s},
        {u"login.sovcloud-identity.sg"_s},
    };
    return hosts;
}

} // namespace

QString microsoftHost(MicrosoftCloud cloud)
{
    switch (cloud) {
    case MicrosoftCloud::UsGovernment:
        return u"login.microsoftonline.us"_s;
    case MicrosoftCloud::China:
        return u"login.partner.microsoftonline.cn"_s;
    case MicrosoftCloud::FranceBleu:
        return u"login.sovcloud-identity.fr"_s;
    case MicrosoftCloud::GermanyDelos:
        return u"login.sovcloud-identity.de"_s;
    case MicrosoftCloud::SingaporeGovernment:
        return u"login.sovcloud-identity.sg"_s;
    case MicrosoftCloud::Public:
        break;
    }
    return u"login.microsoftonline.com"_s;
}

QStringList microsoftCloudOf(const QString &host)
{
    for (const QStringList &hosts : clouds()) {
        for (const QString &candidate : hosts) {
            if (isAtOrOneLabelBelow(host, candidate))
                return hosts;
        }
    }
    return {};
}

QStringList microsoftHosts()
{
    QStringList all;
    for (const QStringList &hosts : clouds())
        all += hosts;
    return all;
}

QUrl microsoftInstanceDiscoveryEndpoint()
{
    return QUrl(u"https://%1/common/discovery/instance"_s.arg(microsoftHost(MicrosoftCloud::Public)));
}

QString microsoftCiamDomain()
{
    return u"ciamlogin.com"_s;
}

QStringList microsoftB2cDomains()
{
    return {u"b2clogin.com"_s, u"b2clogin.cn"_s, u"b2clogin.us"_s, u"b2clogin.de"_s};
}

} // namespace QtSignIn
