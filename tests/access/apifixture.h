#pragma once

#include <QtSignIn/requestauthorizer.h>

#include "support/flowrecorder.h"
#include "support/testprovider.h"

namespace QtSignIn {

/// Writes down what a request to the API says, in order.
class RequestRecorder : public QObject {
    Q_OBJECT

public:
    explicit RequestRecorder(AuthorizedRequest *request)
    {
        connect(request, &AuthorizedRequest::responseStarted, this,
            [this](QNetworkReply *reply) { note(QStringLiteral("responseStarted"), reply); });
        connect(request, &AuthorizedRequest::completed, this, [this](QNetworkReply *reply) {
            note(QStringLiteral("completed"), reply);
            networkError = reply->error();
            body = reply->readAll();
        });
        connect(request, &AuthorizedRequest::interactionRequired, this, [this](const InteractiveOptions &required) {
            events.append(QStringLiteral("interactionRequired"));
            options = required;
        });
        connect(request, &AuthorizedRequest::failed, this, [this](const Error &failure) {
            events.append(textOf(failure));
            error = failure;
        });
        connect(request, &AuthorizedRequest::finished, this, [this] { events.append(QStringLiteral("finished")); });
    }

    QStringList events;
    InteractiveOptions options;
    Error error;
    QByteArray body;
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;

private:
    void note(const QString &event, QNetworkReply *reply)
    {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        events.append(event + u' ' + QString::number(status));
    }
};

/// An application in which alice has signed in, and an API that takes her tokens.
class ApiScene {
public:
    explicit ApiScene(const QList<QUrl> &origins = {QUrl(QStringLiteral("https://api.example"))})
        : manager(std::make_unique<FakeNetworkAccessManager>())
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.allowInsecureHttpForTests = true;
        application = std::make_unique<PublicClientApplication>(configuration);
        answerTokens(QStringLiteral("access-1"));
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), scopes()));
        processEvents();
        account = flow.result().account();
        authorizer = std::make_unique<RequestAuthorizer>(application.get(), account, scopes(), origins);
    }

    static QStringList scopes() { return {QStringLiteral("api")}; }
    static QString url() { return QStringLiteral("https://api.example/things"); }

    /// The provider's next token response.
    void answerTokens(const QString &accessToken)
    {
        provider.network.answerOnce(
            "POST", TestProvider::tokenEndpoint(), provider.tokens({{QStringLiteral("access_token"), accessToken}}));
    }

    /// The API's next answer to GET.
    void answer(const FakeAnswer &answer) { manager->answerOnce("GET", url(), answer); }

    AuthorizedRequest *get() { return authorizer->send(manager.get(), QNetworkRequest(QUrl(url()))); }

    /// What a GET that is answered at once says.
    QStringList eventsOfGet()
    {
        RequestRecorder recorder(get());
        processEvents();
        options = recorder.options;
        error = recorder.error;
        body = recorder.body;
        return recorder.events;
    }

    /// The `Authorization` headers that the API has seen.
    QByteArrayList authorizations() const
    {
        QByteArrayList result;
        for (const FakeRequest &request : manager->requests())
            result.append(request.request.rawHeader("Authorization"));
        return result;
    }

    qsizetype tokenRequests() const { return provider.network.requestCount("POST", TestProvider::tokenEndpoint()) - 1; }

    TestProvider provider;
    std::unique_ptr<PublicClientApplication> application;
    std::unique_ptr<FakeNetworkAccessManager> manager;
    std::unique_ptr<RequestAuthorizer> authorizer;
    Account account;
    InteractiveOptions options;
    Error error;
    QByteArray body;
};

/// A 401 with this `WWW-Authenticate` header.
inline FakeAnswer refusal(const QByteArray &challenge)
{
    return {.status = 401, .body = "refused", .headers = {{"WWW-Authenticate", challenge}}};
}

inline FakeAnswer claimsChallenge(const QByteArray &claims = R"({"access_token":{"nbf":{"essential":true}}})")
{
    return refusal("Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + claims.toBase64() + '"');
}

} // namespace QtSignIn
