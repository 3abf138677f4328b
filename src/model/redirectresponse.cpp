#include <QtSignIn/redirectresponse.h>

#include "model/wipe.h"

namespace QtSignIn {

RedirectResponse RedirectResponse::fromUrl(const QUrl &url)
{
    RedirectResponse response;
    response.m_address = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString query = url.query(QUrl::FullyEncoded);
    response.m_parameters = Secret(query.toLatin1());
    wipe(query);
    return response;
}

RedirectResponse RedirectResponse::fromForm(const QByteArray &body)
{
    RedirectResponse response;
    response.m_parameters = Secret(body);
    return response;
}

QDebug operator<<(QDebug debug, const RedirectResponse &)
{
    const QDebugStateSaver saver(debug);
    debug.nospace() << "QtSignIn::RedirectResponse(<redacted>)";
    return debug;
}

} // namespace QtSignIn
