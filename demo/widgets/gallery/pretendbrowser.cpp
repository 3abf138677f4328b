#include "widgets/gallery/pretendbrowser.h"

#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkReply>

namespace Demo {

void PretendBrowser::open(const QUrl &url, std::function<void(bool)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done), opened = m_person != Person::IsNotThere] { done(opened); },
        Qt::QueuedConnection);

    const QUrlQuery asked(url);
    m_nonce = asked.queryItemValue(QStringLiteral("nonce"));
    if (m_person != Person::Approves && m_person != Person::Refuses)
        return;
    QUrlQuery answer;
    answer.addQueryItem(QStringLiteral("state"), asked.queryItemValue(QStringLiteral("state")));
    if (m_person == Person::Approves)
        answer.addQueryItem(QStringLiteral("code"), QStringLiteral("pretend-code"));
    else
        answer.addQueryItem(QStringLiteral("error"), QStringLiteral("access_denied"));
    QUrl redirect(asked.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded));
    redirect.setQuery(answer);
    QNetworkReply *reply = m_network.get(QNetworkRequest(redirect));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
}

} // namespace Demo
