#include "protocol/endsessionrequest.h"

#include "protocol/formencoding.h"

namespace QtSignIn {

QUrl EndSessionRequest::url(const QUrl &endSessionEndpoint) const
{
    FormParameters parameters;
    if (!idTokenHint.isEmpty())
        parameters.add("id_token_hint", idTokenHint.reveal());
    parameters.addIfNotEmpty("logout_hint", logoutHint);
    parameters.addIfNotEmpty("client_id", clientId);
    parameters.addIfNotEmpty("post_logout_redirect_uri", postLogoutRedirectUri);
    if (!state.isEmpty())
        parameters.add("state", state.reveal());
    parameters.addIfNotEmpty("ui_locales", uiLocales.join(u' '));
    return withQueryParameters(endSessionEndpoint, parameters);
}

} // namespace QtSignIn
