#include <QtSignIn/redirectresponse.h>

namespace QtSignIn {

RedirectResponse RedirectResponse::fromUrl(const QUrl &url)
{
    RedirectResponse response;
    response.m_address = url.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    response.m_parameters = Secret(url.query(QUrl::FullyEncoded).toLatin1());
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
