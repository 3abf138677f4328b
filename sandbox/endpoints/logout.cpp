#include "endpoints/browsersession.h"
#include "endpoints/endpoints.h"
#include "http/messages.h"
#include "pages/pages.h"
#include "store/redirecturi.h"

namespace QtSignIn::Sandbox {

using namespace Qt::Literals::StringLiterals;

SandboxAnswer endSession(Context &context, const SandboxRequest &request)
{
    const QJsonObject hint = context.keys.verified(request.parameter(u"id_token_hint"_s).toLatin1());
    const QString audience = hint.value(u"aud"_s).toString();
    const QString clientId = audience.isEmpty() ? request.parameter(u"client_id"_s) : audience;
    const SandboxClient *client = context.state.findClient(clientId);
    const QString redirectUri = request.parameter(u"post_logout_redirect_uri"_s);
    const QString state = request.parameter(u"state"_s);

    if (const Browser browser = findBrowser(context, request); browser.session) {
        browser.session->login.clear();
        browser.session->authTime = {};
    }
    if (redirectUri.isEmpty())
        return messagePage(u"You are signed out"_s, u"You can close this page."_s);
    if (!client || !isRegistered(redirectUri, client->postLogoutRedirectUris)) {
        return messagePage(u"You are signed out"_s,
            u"“%1” is not a registered post_logout_redirect_uri, so this page ends here."_s.arg(redirectUri), 400);
    }
    if (state.isEmpty())
        return redirectTo(redirectUri.toLatin1());
    const char separator = redirectUri.contains(u'?') ? '&' : '?';
    return redirectTo(redirectUri.toLatin1() + separator + toForm({{u"state"_s, state}}));
}

} // namespace QtSignIn::Sandbox
