#include "model/authcoderequest_p.h"

#include "model/exacttext.h"
#include "model/makeerror.h"
#include "model/scopes.h"
#include "model/secretjsonreader.h"
#include "model/wipedbytearray.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &text)
{
    return text;
}

QString textOf(const Secret &secret)
{
    return exactText(WipedByteArray(secret.reveal()));
}

QString textOf(const QByteArray &bytes)
{
    return exactText(bytes);
}

template <typename Pairs> QJsonArray jsonOf(const Pairs &pairs)
{
    QJsonArray array;
    for (const auto &pair : pairs)
        array.append(QJsonArray {textOf(pair.first), textOf(pair.second)});
    return array;
}

} // namespace

AuthCodeRequest::AuthCodeRequest()
    : d(new AuthCodeRequestData)
{
}
AuthCodeRequest::AuthCodeRequest(QSharedDataPointer<AuthCodeRequestData> data)
    : d(std::move(data))
{
}
AuthCodeRequest::AuthCodeRequest(const AuthCodeRequest &other) = default;
AuthCodeRequest::AuthCodeRequest(AuthCodeRequest &&other) noexcept = default;
AuthCodeRequest &AuthCodeRequest::operator=(const AuthCodeRequest &other) = default;
AuthCodeRequest &AuthCodeRequest::operator=(AuthCodeRequest &&other) noexcept = default;
AuthCodeRequest::~AuthCodeRequest() = default;

bool AuthCodeRequest::isNull() const
{
    return d->state.isEmpty();
}

QUrl AuthCodeRequest::authorizationUrl() const
{
    return d->authorizationUrl;
}

QString AuthCodeRequest::redirectUri() const
{
    return d->redirectUri;
}

QStringList AuthCodeRequest::scopes() const
{
    return d->scopes;
}

QString AuthCodeRequest::correlationId() const
{
    return d->correlationId;
}

QString AuthCodeRequest::issuer() const
{
    return d->issuer;
}

QString AuthCodeRequest::clientId() const
{
    return d->clientId;
}

QByteArray AuthCodeRequest::toSecretJson() const
{
    QJsonObject object {
        {u"auth_uri"_s, QString::fromLatin1(d->authorizationUrl.toEncoded())},
        {u"redirect_uri"_s, d->redirectUri},
        {u"scope"_s, formatScopes(d->scopes)},
        {u"state"_s, textOf(d->state)},
        {u"code_verifier"_s, textOf(d->codeVerifier)},
        {u"correlation_id"_s, d->correlationId},
        {u"issuer"_s, d->issuer},
        {u"client_id"_s, d->clientId},
    };
    if (d->responseMode == ResponseMode::FormPost)
        object.insert("response_mode"_L1, "form_post"_L1);
    if (!d->nonce.isEmpty())
        object.insert("nonce"_L1, textOf(d->nonce));
    if (d->maxAge)
        object.insert("max_age"_L1, qint64(d->maxAge->count()));
    if (!d->claimsChallenge.isEmpty())
        object.insert("claims_challenge"_L1, d->claimsChallenge);
    if (!d->loginHint.isEmpty())
        object.insert("login_hint"_L1, d->loginHint);
    if (!d->tokenRequest.parameters.isEmpty())
        object.insert("token_parameters"_L1, jsonOf(d->tokenRequest.parameters));
    if (!d->tokenRequest.headers.isEmpty())
        object.insert("token_headers"_L1, jsonOf(d->tokenRequest.headers));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<AuthCodeRequest> AuthCodeRequest::fromSecretJson(const QByteArray &json)
{
    SecretJsonReader reader(json);
    QSharedDataPointer<AuthCodeRequestData> data(new AuthCodeRequestData);
    data->authorizationUrl = reader.requiredUrl("auth_uri"_L1);
    data->redirectUri = reader.requiredText("redirect_uri"_L1);
    data->scopes = parseScopes(reader.text("scope"_L1));
    data->state = reader.requiredSecret("state"_L1);
    data->codeVerifier = reader.requiredSecret("code_verifier"_L1);
    data->correlationId = reader.text("correlation_id"_L1);
    data->issuer = reader.requiredText("issuer"_L1);
    data->clientId = reader.requiredText("client_id"_L1);
    const QString responseMode = reader.text("response_mode"_L1);
    data->responseMode = responseMode == "form_post"_L1 ? ResponseMode::FormPost : ResponseMode::Query;
    data->nonce = reader.secret("nonce"_L1);
    data->maxAge = reader.seconds("max_age"_L1);
    data->claimsChallenge = reader.text("claims_challenge"_L1);
    data->loginHint = reader.text("login_hint"_L1);
    data->tokenRequest.parameters = reader.pairs("token_parameters"_L1);
    for (const auto &[name, value] : reader.pairs("token_headers"_L1))
        data->tokenRequest.headers.emplaceBack(name.toUtf8(), value.toUtf8());
    if (!reader.isFine() || (!responseMode.isEmpty() && responseMode != "form_post"_L1)) {
        return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"This is not a stored authorization request. Start the sign-in again."_s);
    }
    return AuthCodeRequest(std::move(data));
}

bool operator==(const AuthCodeRequest &left, const AuthCodeRequest &right)
{
    return left.d == right.d || *left.d == *right.d;
}

QDebug operator<<(QDebug debug, const AuthCodeRequest &request)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "QtSignIn::AuthCodeRequest(" << request.authorizationUrl().host() << ')';
    return debug;
}

} // namespace QtSignIn
