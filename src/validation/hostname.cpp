#include "validation/hostname.h"

namespace QtSignIn {

bool isOneLabelBelow(const QString &host, const QString &domain)
{
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && !domain.isEmpty() && QStringView(host).mid(dot + 1) == domain;
}

bool isAtOrOneLabelBelow(const QString &host, const QString &domain)
{
    return (!domain.isEmpty() && host == domain) || isOneLabelBelow(host, domain);
}

} // namespace QtSignIn
