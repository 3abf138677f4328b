#include "protocol/tokenrequest.h"

#include "model/scopes.h"
#include "protocol/authorizationheader.h"

namespace QtSignIn {

FormParameters authorizationCodeGrant(const Secret &code, const QString &redirectUri, const Secret &codeVerifier)
{
    FormParameters form;
    form.add("grant_type", QByteArrayLiteral("authorization_code"));
    form.add("code", code.reveal());
    form.add("redirect_uri", redirectUri);
    form.add("code_verifier", codeVerifier.reveal());
    return form;
}

FormParameters refreshTokenGrant(const Secret &refreshToken, const QStringList &scopes)
{
    FormParameters form;
    form.add("grant_type", QByteArrayLiteral("refresh_token"));
    form.add("refresh_token", refreshToken.reveal());
    form.addIfNotEmpty("scope", formatScopes(scopes));
    return form;
}

FormParameters deviceCodeGrant(const Secret &deviceCode)
{
    FormParameters form;
    form.add("grant_type", QByteArrayLiteral("urn:ietf:params:oauth:grant-type:device_code"));
    form.add("device_code", deviceCode.reveal());
    return form;
}

FormParameters deviceAuthorizationForm(const QStringList &scopes, const QString &scopeParameter)
{
    FormParameters form;
    form.addIfNotEmpty(scopeParameter.toLatin1().constData(), formatScopes(scopes));
    return form;
}

HttpRequest formRequest(const QUrl &endpoint, FormParameters form, const ClientCredentials &client)
{
    HttpRequest request;
    request.method = QByteArrayLiteral("POST");
    request.url = endpoint;
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    // GitHub answers with a form unless it is asked for JSON.
    request.headers.emplaceBack("Accept", "application/json");
    if (client.authentication == ClientAuthentication::ClientSecretBasic) {
        // RFC 6749 2.3.1: both are form-encoded before they go into the header.
        WipedByteArray credentials = percentEncoded(client.clientId.toUtf8());
        credentials.append(':').append(percentEncoded(WipedByteArray(client.clientSecret.reveal())));
        request.headers.emplaceBack("Authorization", authorizationOf("Basic", credentials.toBase64()));
    } else {
        form.add("client_id", client.clientId);
        if (client.authentication == ClientAuthentication::ClientSecretPost)
            form.add("client_secret", client.clientSecret.reveal());
    }
    request.body = encodeForm(form);
    return request;
}

} // namespace QtSignIn
