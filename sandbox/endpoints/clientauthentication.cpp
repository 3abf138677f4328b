#include "endpoints/clientauthentication.h"

#include "http/messages.h"

namespace QtSignIn::Sandbox {

namespace {

struct Credentials {
    QString clientId;
    QString secret;
};

QString formDecoded(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

std::optional<Credentials> basicCredentials(const SandboxRequest &request)
{
    const QByteArray header = request.header(QByteArrayLiteral("authorization"));
    constexpr QByteArrayView scheme("basic ");
    if (!header.toLower().startsWith(scheme))
        return std::nullopt;
    const QByteArray decoded = QByteArray::fromBase64(header.mid(scheme.size()).trimmed());
    const auto colon = decoded.indexOf(':');
    if (colon < 0)
        return Credentials {formDecoded(decoded), {}};
    return Credentials {formDecoded(decoded.left(colon)), formDecoded(decoded.mid(colon + 1))};
}

ClientAuthentication refuse(const QString &error, const QString &description, int status, bool challenge = false)
{
    SandboxAnswer answer = SandboxAnswer::oauthError(error, description, status);
    if (challenge)
        answer.headers.emplaceBack(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Basic realm=\"sandbox\""));
    return {nullptr, answer};
}

} // namespace

ClientAuthentication authenticateClient(const State &state, const SandboxRequest &request)
{
    const QString invalidRequest = QStringLiteral("invalid_request");
    const QString invalidClient = QStringLiteral("invalid_client");
    const QString repeated = repeatedName(request.form);
    if (!repeated.isEmpty())
        return refuse(invalidRequest, QStringLiteral("%1 is given twice.").arg(repeated), 400);

    const QString clientId = QStringLiteral("client_id");
    const QString clientSecret = QStringLiteral("client_secret");
    const std::optional<Credentials> basic = basicCredentials(request);
    if (basic && request.hasParameter(clientSecret))
        return refuse(invalidRequest, QStringLiteral("The client authenticates in two ways."), 400);
    if (basic && request.hasParameter(clientId) && request.parameter(clientId) != basic->clientId)
        return refuse(invalidRequest, QStringLiteral("The client gives two names."), 400);

    const Credentials given =
        basic ? *basic : Credentials {request.parameter(clientId), request.parameter(clientSecret)};
    const SandboxClient *client = state.findClient(given.clientId);
    if (!client)
        return refuse(invalidClient, QStringLiteral("The client is unknown."), 401, basic.has_value());
    if (given.secret != client->clientSecret)
        return refuse(invalidClient, QStringLiteral("client_secret is wrong or missing."), 401, basic.has_value());
    return {client, {}};
}

QStringList scopesOf(const SandboxRequest &request)
{
    QStringList scopes = request.parameter(QStringLiteral("scope")).split(u' ', Qt::SkipEmptyParts);
    scopes.removeDuplicates();
    return scopes;
}

QString forbiddenScope(const SandboxClient &client, const QStringList &scopes)
{
    for (const QString &scope : scopes) {
        if (!client.scopes.isEmpty() && !client.scopes.contains(scope))
            return scope;
    }
    return {};
}

} // namespace QtSignIn::Sandbox
