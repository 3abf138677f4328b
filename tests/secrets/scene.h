#pragma once

#include <QtCore/QJsonDocument>
#include <QtTest/QTest>

#include <QtSignIn/requestauthorizer.h>

#include "secrets/canaries.h"
#include "secrets/evidence.h"
#include "support/flowrecorder.h"
#include "support/testprovider.h"

namespace QtSignIn {

/// A client with a secret, at a provider whose every answer holds canaries. What it says goes to \a evidence.
class Scene {
public:
    explicit Scene(Evidence &evidence, Canaries &canaries)
        : evidence(evidence)
        , canaries(canaries)
        , configuration(provider.configuration())
        , m_cookie("session=" + canaries.make(QStringLiteral("cookie")) + "; HttpOnly")
    {
        canaries.add(QStringLiteral("client secret"), Secret);
        configuration.clientSecret = QtSignIn::Secret(Secret);
        configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
        QJsonObject metadata = TestProvider::metadata();
        metadata.insert(QStringLiteral("revocation_endpoint"), revocationEndpoint());
        metadata.insert(QStringLiteral("end_session_endpoint"), QStringLiteral("https://login.example/logout"));
        provider.setMetadata(metadata);
    }
    ~Scene() { evidence.noteProperties(qApp); }

    static constexpr char Secret[] = "c4n4ry-client/secret+";
    static QString revocationEndpoint() { return QStringLiteral("https://login.example/revoke"); }

    void start() { application = std::make_unique<PublicClientApplication>(configuration); }

    /// A token response of which every secret is a canary.
    FakeAnswer tokens(const QJsonObject &changes = {}, const QJsonObject &claimChanges = {})
    {
        QJsonObject canary;
        for (const char *name : {"access_token", "refresh_token"})
            canary.insert(QString::fromLatin1(name), QString::fromLatin1(canaries.make(QString::fromLatin1(name))));
        for (auto change = changes.begin(); change != changes.end(); ++change)
            canary.insert(change.key(), change.value());
        FakeAnswer answer = withCookie(provider.tokens(canary, claimChanges));
        const QByteArray idToken =
            QJsonDocument::fromJson(answer.body).object().value(QStringLiteral("id_token")).toString().toLatin1();
        if (!idToken.isEmpty()) {
            canaries.add(QStringLiteral("ID token"), idToken);
            canaries.add(QStringLiteral("payload of the ID token"), idToken.split('.').value(1));
        }
        return answer;
    }

    FakeAnswer withCookie(FakeAnswer answer) const
    {
        answer.headers.append({"Set-Cookie", m_cookie});
        return answer;
    }
    FakeAnswer error(const QString &code, int status = 400) const { return withCookie(provider.error(code, status)); }

    void answer(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
    }

    /// Everything it says and has is evidence. \a exempt: signals that say a secret on purpose.
    template <typename FlowType> FlowType *watch(FlowType *flow, const QList<QByteArray> &exempt = {})
    {
        evidence.watchSignals(flow, exempt);
        recorder = std::make_unique<FlowRecorder>(flow);
        evidence.noteProperties(flow);
        return flow;
    }

    /// Alice has signed in with a refresh token.
    void signIn()
    {
        if (!application)
            start();
        answer(tokens());
        watch(application->acquireTokenByRefreshToken(
            QtSignIn::Secret(canaries.make(QStringLiteral("imported refresh token"))), {QStringLiteral("api")}));
        processEvents();
        account = recorder->result().account();
        QCOMPARE(recorder->outcome(), QStringLiteral("completed"));
    }

    /// What was drawn or made for the last page that the browser was given, and the last request.
    void noteWhatWasMade()
    {
        const FormParameters page = provider.browser->authorizationParameters();
        for (const char *name : {"state", "nonce"}) {
            if (const auto value = page.value(name))
                canaries.add(QString::fromLatin1(name), *value);
        }
        for (const FakeRequest &request : provider.network.requests()) {
            if (const auto value = request.form.value("code_verifier"))
                canaries.add(QStringLiteral("code verifier"), *value);
        }
    }

    Evidence &evidence;
    Canaries &canaries;
    TestProvider provider;
    ClientConfiguration configuration;
    std::unique_ptr<PublicClientApplication> application;
    std::unique_ptr<FlowRecorder> recorder;
    Account account;

private:
    QByteArray m_cookie;
};

} // namespace QtSignIn
