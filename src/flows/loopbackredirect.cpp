#include "flows/loopbackredirect.h"

#include "model/makeerror.h"
#include "session/session.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

LoopbackListenOptions::Host hostOf(RedirectHost host)
{
    switch (host) {
    case RedirectHost::Localhost:
        return LoopbackListenOptions::Host::Localhost;
    case RedirectHost::Ipv6Literal:
        return LoopbackListenOptions::Host::Ipv6Literal;
    default:
        return LoopbackListenOptions::Host::Ipv4Literal;
    }
}

LoopbackListenOptions listenOptions(const Session &session, const RedirectChoice &choice)
{
    const ClientConfiguration &configuration = session.configuration();
    const ProviderProfile &profile = session.profile();
    LoopbackListenOptions options;
    RedirectHost host = profile.redirectHost;
    if (choice.host != RedirectHost::ProviderDefault)
        host = choice.host;
    else if (configuration.redirectHost != RedirectHost::ProviderDefault)
        host = configuration.redirectHost;
    options.host = hostOf(host);
    for (const auto &ports : {choice.ports, configuration.redirectPorts, profile.redirectPorts}) {
        if (options.ports.isEmpty())
            options.ports = ports;
    }
    QString path = profile.redirectPath;
    if (!choice.path.isEmpty())
        path = choice.path;
    else if (!configuration.redirectPath.isEmpty())
        path = configuration.redirectPath;
    options.path = path.toUtf8();
    options.responseMode = choice.responseMode == ResponseMode::FormPost ? LoopbackListenOptions::ResponseMode::FormPost
                                                                         : LoopbackListenOptions::ResponseMode::Query;
    return options;
}

} // namespace

QUrl addressForBrowser(const Session &session, BrowserAddress choice, LoopbackListener &listener, const QUrl &url)
{
    const bool isOneTime =
        choice == BrowserAddress::OneTime || (choice == BrowserAddress::Automatic && session.browser().exposesUrl());
    return isOneTime ? listener.makeOneTimeAddress(url) : url;
}

Error browserClosed()
{
    return makeError(
        Error::Kind::Cancelled, ErrorCode::BrowserClosed, u"The window with the provider's page was closed."_s);
}

Error browserAddressReused()
{
    return makeError(Error::Kind::MixUp, ErrorCode::BrowserAddressReused,
        u"The address that the browser was given was opened twice, so somebody else on this computer may have read it. "
        "Try again, and don't reload the page before it has opened."_s);
}

Result<LoopbackRedirect> listenForRedirect(Session &session, const RedirectChoice &choice)
{
    LoopbackListenOptions options = listenOptions(session, choice);
    if (session.profile().isRedirectPortFixed && options.ports.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"%1 compares the redirect URI with its port: register one with a port, and set redirectPorts to it."_s.arg(
                session.profile().displayName));
    }
    const QByteArray path = options.path;
    if (options.path.isEmpty())
        options.path = "/";
    auto listener =
        std::make_unique<LoopbackListener>(session.sharedClock(), session.sharedRandomSource(), session.afterglow());
    listener->setDeleteOnClosed(true);
    if (const Result<void> listening = listener->listen(options); listening.hasError())
        return listening.error();
    const QString uri = u"http://"_s + QString::fromLatin1(listener->authority() + path);
    return LoopbackRedirect {listener.release(), uri};
}

} // namespace QtSignIn
