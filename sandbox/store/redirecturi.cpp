#include "store/redirecturi.h"

#include <QtCore/QUrl>

#include <algorithm>

namespace QtSignIn::Sandbox {

namespace {

// Empty unless it is http on a loopback host.
QByteArray withoutLoopbackPort(const QString &uri)
{
    QUrl url(uri, QUrl::StrictMode);
    const QString host = url.host();
    const bool loopback = host == u"127.0.0.1" || host == u"::1" || host == u"localhost";
    if (!url.isValid() || url.scheme() != u"http" || !loopback)
        return {};
    url.setPort(-1);
    return url.toEncoded();
}

} // namespace

bool isRegistered(const QString &uri, const QStringList &registered)
{
    const bool printable = std::all_of(uri.begin(), uri.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (uri.isEmpty() || !printable || uri.contains(u'#'))
        return false;
    const QByteArray portless = withoutLoopbackPort(uri);
    return std::any_of(registered.begin(), registered.end(), [&](const QString &candidate) {
        return uri == candidate || (!portless.isEmpty() && portless == withoutLoopbackPort(candidate));
    });
}

} // namespace QtSignIn::Sandbox
