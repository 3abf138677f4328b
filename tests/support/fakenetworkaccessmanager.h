#pragma once

#include <QtCore/QList>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <functional>

#include "protocol/formencoding.h"

namespace QtSignIn {

struct FakeAnswer {
    int status = 200;
    QByteArray body = {};
    QList<QNetworkReply::RawHeaderPair> headers = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError; ///< with status 0: no answer at all
    bool hangs = false; ///< nothing comes, until it is aborted
    QUrl answeredBy = {}; ///< another place than was asked, after redirects
};

struct FakeRequest {
    QByteArray method;
    QUrl url;
    QNetworkRequest request;
    QByteArray body;
    FormParameters form;
};

/// A network that answers from a script. A request that the script does not foresee fails with a warning, and so the
/// test.
class FakeNetworkAccessManager : public QNetworkAccessManager {
    Q_OBJECT

public:
    using QNetworkAccessManager::QNetworkAccessManager;

    /// The next request of this method for this URL (without its query) gets \a answer. Answers queue up.
    void answerOnce(const QByteArray &method, const QString &url, const FakeAnswer &answer);

    /// Every request that no answerOnce() is left for.
    void answerAlways(const QByteArray &method, const QString &url, const FakeAnswer &answer);

    const QList<FakeRequest> &requests() const { return m_requests; }
    qsizetype requestCount(const QByteArray &method, const QString &url) const;

    /// How many answerOnce() nobody asked for.
    qsizetype answersLeft() const;

Q_SIGNALS:
    void requested(const QUrl &url);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    QHash<QString, QList<FakeAnswer>> m_once;
    QHash<QString, FakeAnswer> m_always;
    QList<FakeRequest> m_requests;
};

} // namespace QtSignIn
