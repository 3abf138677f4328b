#include "common/browsers.h"

#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <optional>
#include <utility>

using namespace QtSignIn;

namespace Demo {

namespace {

class NoBrowser final : public Browser {
public:
    bool exposesUrl() const override { return false; }

    void open(const QUrl &, std::function<void(bool)> done) override
    {
        QMetaObject::invokeMethod(
            &m_context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
    }

private:
    QObject m_context;
};

QString unescaped(QString html)
{
    return html.replace(QStringLiteral("&lt;"), QStringLiteral("<"))
        .replace(QStringLiteral("&gt;"), QStringLiteral(">"))
        .replace(QStringLiteral("&quot;"), QStringLiteral("\""))
        .replace(QStringLiteral("&amp;"), QStringLiteral("&"));
}

/// The form of `response_mode=form_post`, which a real browser submits with a script: its action and body, else
/// nothing.
std::optional<std::pair<QUrl, QByteArray>> responseForm(const QString &page)
{
    static const QRegularExpression action(QStringLiteral("<form method=\"post\" action=\"(http[^\"]+)\""));
    static const QRegularExpression field(QStringLiteral("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\""));
    const QRegularExpressionMatch form = action.match(page);
    if (!form.hasMatch())
        return {};
    QByteArray body;
    for (const QRegularExpressionMatch &match : field.globalMatch(page))
        body += match.captured(1).toUtf8() + '=' + QUrl::toPercentEncoding(unescaped(match.captured(2))) + '&';
    body.chop(1);
    return std::pair(QUrl(unescaped(form.captured(1))), body);
}

class FollowingBrowser final : public Browser {
public:
    bool exposesUrl() const override { return false; }

    void open(const QUrl &url, std::function<void(bool)> done) override
    {
        QMetaObject::invokeMethod(
            &m_network, [done = std::move(done)] { done(true); }, Qt::QueuedConnection);
        follow(m_network.get(QNetworkRequest(url)));
    }

private:
    void follow(QNetworkReply *reply)
    {
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
            reply->deleteLater();
            if (const auto form = responseForm(QString::fromUtf8(reply->readAll()))) {
                QNetworkRequest request(form->first);
                request.setHeader(
                    QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
                follow(m_network.post(request, form->second));
            }
        });
    }

    QNetworkAccessManager m_network;
};

} // namespace

std::shared_ptr<Browser> noBrowser()
{
    return std::make_shared<NoBrowser>();
}

std::shared_ptr<Browser> followingBrowser()
{
    return std::make_shared<FollowingBrowser>();
}

std::shared_ptr<Browser> browserFromCommand(const QString &command)
{
    QStringList parts = QProcess::splitCommand(command);
    if (parts.isEmpty() || parts == QStringList {QStringLiteral("none")})
        return noBrowser();
    const QString program = parts.takeFirst();
    return Browser::command(program, parts);
}

} // namespace Demo
