#include "navigationpolicy.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QHostAddress>

#include "displaytext.h"

#include <algorithm>

namespace QtSignIn {

namespace {

bool isPlainOnThisComputer(const QUrl &url)
{
    return url.scheme() == QLatin1StringView("http")
        && (url.host() == QLatin1StringView("localhost") || QHostAddress(url.host()).isLoopback());
}

} // namespace

NavigationPolicy::NavigationPolicy(const QUrl &startUrl)
{
    const QUrlQuery query(startUrl);
    QList<QUrl> urls {startUrl};
    for (const auto *name : {"redirect_uri", "post_logout_redirect_uri"})
        urls += QUrl(query.queryItemValue(QLatin1StringView(name), QUrl::FullyDecoded));
    std::copy_if(urls.cbegin(), urls.cend(), std::back_inserter(m_plainOrigins), isPlainOnThisComputer);
}

bool NavigationPolicy::allows(const QUrl &url) const
{
    if (url == QUrl(QStringLiteral("about:blank")))
        return true;
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == QLatin1StringView("https")
        || std::any_of(m_plainOrigins.cbegin(), m_plainOrigins.cend(),
            [&](const QUrl &origin) { return isSameOrigin(origin, url); });
}

Connection connectionOf(const QUrl &url, bool isLoaded)
{
    if (!isLoaded)
        return Connection::None;
    if (url.scheme() == QLatin1StringView("https"))
        return Connection::Secure;
    return isPlainOnThisComputer(url) ? Connection::ThisComputer : Connection::None;
}

} // namespace QtSignIn
