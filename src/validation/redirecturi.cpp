#include "validation/redirecturi.h"

#include "model/makeerror.h"

#include <QtNetwork/QHostAddress>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &reason)
{
    return makeError(
        Error::Kind::Configuration, ErrorCode::InvalidConfiguration, u"The redirect URI %1."_s.arg(reason));
}

bool isWeb(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : url.scheme() == "http"_L1 ? 80 : -1);
}

QString pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() && isWeb(url) ? u"/"_s : path;
}

} // namespace

Result<void> checkRedirectUri(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    if (!url.isValid() || url.scheme().isEmpty())
        return invalid(u"is not a complete URL"_s);
    if (url.hasFragment())
        return invalid(u"must have no fragment"_s);
    if (!url.userInfo().isEmpty())
        return invalid(u"must not contain a user name or password"_s);
    if (isWeb(url) && url.host().isEmpty())
        return invalid(u"has no host"_s);
    const bool isLoopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() == "http"_L1 && !isLoopback)
        return invalid(u"must begin with https:// unless it leads to this computer"_s);
    if (!isWeb(url) && !url.scheme().contains(u'.'))
        return invalid(u"needs a scheme of your own with a dot in it, such as com.example.app:/signed-in"_s);
    return {};
}

bool isRedirectTo(const QString &redirectUri, const QUrl &address)
{
    const QUrl expected(redirectUri, QUrl::StrictMode);
    return expected.isValid() && address.isValid() && address.userInfo().isEmpty()
        && expected.scheme() == address.scheme() && expected.host() == address.host()
        && portOf(expected) == portOf(address) && pathOf(expected) == pathOf(address);
}

} // namespace QtSignIn
