#pragma once

#include <QtSignIn/sandboxprovider.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QSignalSpy>

#include <memory>

namespace QtSignIn {

using Form = QList<std::pair<QString, QString>>;

struct Reply {
    int status = 0;
    QByteArray body;
    QUrl location;
    QByteArray challenge;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QString member(const QString &name) const { return json().value(name).toString(); }
    QString oauthError() const { return member(QStringLiteral("error")); }
    QString inLocation(const QString &name) const
    {
        return QUrlQuery(location).queryItemValue(name, QUrl::FullyDecoded);
    }

    /// The hidden fields of the page's form.
    Form hiddenFields() const
    {
        static const QRegularExpression field(QStringLiteral("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\""));
        Form fields;
        for (auto matches = field.globalMatch(QString::fromUtf8(body)); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            fields.emplaceBack(match.captured(1), match.captured(2));
        }
        return fields;
    }
};

/// A browser and an application in one: it keeps cookies and follows no redirect.
class SandboxClientDriver {
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    Reply get(const QUrl &url, const Headers &headers = {}) { return finish(m_manager.get(request(url, headers))); }

    Reply post(const QUrl &url, const Form &form, const Headers &headers = {})
    {
        QNetworkRequest posted = request(url, headers);
        posted.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
        return finish(m_manager.post(posted, encoded(form)));
    }

    /// Without waiting.
    std::unique_ptr<QNetworkReply> begin(const QUrl &url)
    {
        return std::unique_ptr<QNetworkReply>(m_manager.get(request(url, {})));
    }

    static QByteArray encoded(const Form &form)
    {
        QByteArray bytes;
        for (const auto &[name, value] : form)
            bytes +=
                (bytes.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
        return bytes;
    }

private:
    static QNetworkRequest request(const QUrl &url, const Headers &headers)
    {
        QNetworkRequest result(url);
        result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        for (const auto &[name, value] : headers)
            result.setRawHeader(name, value);
        return result;
    }

    static Reply finish(QNetworkReply *running)
    {
        const std::unique_ptr<QNetworkReply> reply(running);
        QSignalSpy finished(running, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait())
            return {};
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            QUrl::fromEncoded(reply->rawHeader(QByteArrayLiteral("Location"))),
            reply->rawHeader(QByteArrayLiteral("WWW-Authenticate")), reply->error()};
    }

    QNetworkAccessManager m_manager;
};

inline QJsonObject claimsOf(const QString &jwt)
{
    return QJsonDocument::fromJson(
        QByteArray::fromBase64(jwt.toLatin1().split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace QtSignIn
