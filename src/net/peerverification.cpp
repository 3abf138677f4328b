#include "net/peerverification.h"

#if QT_CONFIG(ssl)
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslSocket>
#endif

namespace QtSignIn {

void verifyPeer(QNetworkRequest &request)
{
#if QT_CONFIG(ssl)
    // An application that set QSslConfiguration's default to verify nothing would see no error to be final.
    QSslConfiguration tls = request.sslConfiguration();
    tls.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);
    request.setSslConfiguration(tls);
    // Else Qt sends it on a connection that the application opened without care, whose handshake is over: only
    // requests that name whom to verify share one.
    if (request.peerVerifyName().isEmpty())
        request.setPeerVerifyName(request.url().host());
#else
    Q_UNUSED(request)
#endif
}

} // namespace QtSignIn
