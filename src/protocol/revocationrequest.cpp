#include "protocol/revocationrequest.h"

#include "protocol/errorresponse.h"

namespace QtSignIn {

FormParameters revocationForm(const Secret &token, TokenTypeHint hint)
{
    FormParameters form;
    form.add("token", token.reveal());
    form.add("token_type_hint",
        hint == TokenTypeHint::RefreshToken ? QByteArrayLiteral("refresh_token") : QByteArrayLiteral("access_token"));
    return form;
}

Result<void> parseRevocationResponse(const HttpResponse &response)
{
    if (response.status >= 200 && response.status < 300)
        return {};
    return errorFromResponse(response);
}

} // namespace QtSignIn
