#include "endpoints/browsersession.h"

#include "http/messages.h"
#include "store/randomtoken.h"

namespace QtSignIn::Sandbox {

namespace {

// Cookies ignore ports, so that two providers would take each other's.
QString cookieName(const Context &context)
{
    return QStringLiteral("sandbox_%1").arg(context.port);
}

} // namespace

bool Browser::sent(const SandboxRequest &form) const
{
    return session && form.parameter(QStringLiteral("csrf")) == session->csrfToken;
}

Browser findBrowser(Context &context, const SandboxRequest &request)
{
    const QString id = cookie(request, cookieName(context));
    const auto found = context.state.browsers.find(id);
    return found == context.state.browsers.end() ? Browser() : Browser {id, &*found};
}

Browser findOrAddBrowser(Context &context, const SandboxRequest &request)
{
    const Browser known = findBrowser(context, request);
    if (known.session)
        return known;
    const QString id = randomToken();
    const auto added = context.state.browsers.insert(id, {randomToken(), {}, {}});
    return {id, &*added};
}

void setCookie(const Context &context, const Browser &browser, SandboxAnswer &answer)
{
    const QString value = QStringLiteral("%1=%2; Path=/; HttpOnly; SameSite=Lax").arg(cookieName(context), browser.id);
    answer.headers.emplaceBack(QByteArrayLiteral("Set-Cookie"), value.toLatin1());
}

} // namespace QtSignIn::Sandbox
