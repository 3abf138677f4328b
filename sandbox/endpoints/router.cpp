#include "endpoints/router.h"

#include "endpoints/endpoints.h"

#include <QtCore/QDateTime>
#include <QtCore/QLocale>

#include <array>

namespace QtSignIn::Sandbox {

namespace {

using Function = SandboxAnswer (*)(Context &, const SandboxRequest &);

struct Route {
    QLatin1StringView path;
    SandboxEndpoint endpoint = {};
    Function get = nullptr; ///< nullptr: not allowed
    Function post = nullptr;
};

constexpr std::array routes {
    Route {QLatin1StringView("/.well-known/openid-configuration"), SandboxEndpoint::Metadata, metadata, nullptr},
    Route {QLatin1StringView("/.well-known/oauth-authorization-server"), SandboxEndpoint::Metadata, metadata, nullptr},
    Route {QLatin1StringView("/jwks"), SandboxEndpoint::KeySet, keySet, nullptr},
    Route {QLatin1StringView("/authorize"), SandboxEndpoint::Authorization, authorize, authorize},
    Route {QLatin1StringView("/authorize/login"), SandboxEndpoint::Authorization, nullptr, submitLogin},
    Route {QLatin1StringView("/authorize/consent"), SandboxEndpoint::Authorization, nullptr, submitConsent},
    Route {QLatin1StringView("/token"), SandboxEndpoint::Token, nullptr, token},
    Route {QLatin1StringView("/revoke"), SandboxEndpoint::Revocation, nullptr, revoke},
    Route {QLatin1StringView("/userinfo"), SandboxEndpoint::UserInfo, userInfo, userInfo},
    Route {
        QLatin1StringView("/device_authorization"), SandboxEndpoint::DeviceAuthorization, nullptr, deviceAuthorization},
    Route {QLatin1StringView("/device"), SandboxEndpoint::Device, device, submitDevice},
    Route {QLatin1StringView("/end_session"), SandboxEndpoint::EndSession, endSession, endSession},
};

const Route *routeOf(const QString &path)
{
    for (const Route &route : routes) {
        if (path == route.path)
            return &route;
    }
    return nullptr;
}

SandboxAnswer plainText(int status, const QByteArray &text)
{
    SandboxAnswer answer;
    answer.status = status;
    answer.body = text;
    answer.headers = {{QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain; charset=utf-8")},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}};
    return answer;
}

// A page of another site can reach a loopback port by a name of its own (DNS rebinding), but not hide that name.
bool isForUs(const SandboxRequest &request, quint16 port)
{
    const QByteArray host = request.header(QByteArrayLiteral("host"));
    const QByteArray suffix = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + suffix || host == "localhost" + suffix;
}

SandboxAnswer genuineAnswer(Context &context, const SandboxRequest &request, const Route *route)
{
    if (!route)
        return plainText(404, QByteArrayLiteral("The sandbox provider has nothing here.\n"));
    const bool reads = request.method == "GET" || request.method == "HEAD";
    const Function function = reads ? route->get : request.method == "POST" ? route->post : nullptr;
    if (function)
        return function(context, request);
    SandboxAnswer answer = plainText(405, QByteArrayLiteral("Not with this method.\n"));
    const QByteArray allowed = !route->post ? "GET" : route->get ? "GET, POST" : "POST";
    answer.headers.emplaceBack(QByteArrayLiteral("Allow"), allowed);
    return answer;
}

QByteArray httpDate(Milliseconds time)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(time.count()).toUTC();
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

QString issuerOf(quint16 port)
{
    return QStringLiteral("http://127.0.0.1:%1").arg(port);
}

Router::Router(QMutex &mutex, State &state, KeyRing &keys, const Notifications &notify)
    : m_mutex(mutex)
    , m_state(state)
    , m_keys(keys)
    , m_notify(notify)
{
}

SandboxAnswer Router::answer(const SandboxRequest &request, quint16 port)
{
    if (!isForUs(request, port))
        return plainText(403, QByteArrayLiteral("The sandbox provider answers to 127.0.0.1 and localhost only.\n"));

    const Route *route = routeOf(request.path);
    const QMutexLocker lock(&m_mutex);
    SandboxRequest recorded = request;
    recorded.endpoint = route ? route->endpoint : SandboxEndpoint::Other;
    m_state.requests.append(recorded);
    m_notify.requestReceived(recorded.endpoint);

    const std::optional<SandboxAnswer> scripted = m_state.script.next(recorded.endpoint);
    if (scripted && !scripted->genuine)
        return *scripted;
    Context context {m_state, m_keys, m_notify, issuerOf(port), port, m_state.now()};
    SandboxAnswer answer = genuineAnswer(context, recorded, route);
    answer.headers.emplaceBack(QByteArrayLiteral("Date"), httpDate(context.now));
    if (scripted)
        answer.delay = scripted->delay;
    return answer;
}

} // namespace QtSignIn::Sandbox
