#pragma once

#include "support/flowrecorder.h"
#include "support/testprovider.h"

#include <QtNetwork/QTcpSocket>

namespace QtSignIn {

/// One sign-in through the fake browser; what a test wants different it changes before start().
class InteractiveSignIn {
public:
    InteractiveSignIn()
        : configuration(provider.configuration())
    {
    }

    void start(const InteractiveOptions &options = {}, const QStringList &scopes = {QStringLiteral("api")})
    {
        application = std::make_unique<PublicClientApplication>(configuration);
        flow = application->acquireTokenInteractive(scopes, options);
        future = flow->future();
        recorder.watch(flow.data());
        QObject::connect(flow, &InteractiveFlow::redirectIgnored, &recorder,
            [this](InteractiveFlow::IgnoredReason reason) { ignored.append(reason); });
    }

    /// Starts, and comes back when the person looks at the provider's page.
    [[nodiscard]] bool openPage(
        const InteractiveOptions &options = {}, const QStringList &scopes = {QStringLiteral("api")})
    {
        start(options, scopes);
        return waitFor([this] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }) && flow;
    }

    /// Comes back from the provider, which then gives \a tokens for the code.
    void comeBack(const FakeAnswer &tokens)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), tokens);
        browser().redirectBack({{"code", "the-code"}});
    }
    void comeBack() { comeBack(provider.tokens()); }

    [[nodiscard]] bool waitFor(const std::function<bool()> &condition) const { return QTest::qWaitFor(condition); }
    [[nodiscard]] bool waitForEnd() const
    {
        return waitFor([this] { return recorder.isFinished(); });
    }
    [[nodiscard]] bool waitForPage()
    {
        QSignalSpy shown(provider.browser.get(), &FakeBrowser::pageShown);
        return shown.wait();
    }

    [[nodiscard]] bool isPortOpen(const QString &host = QStringLiteral("127.0.0.1")) const
    {
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(host, quint16(provider.browser->redirectUri().port()));
        return socket.waitForConnected();
    }

    FakeBrowser &browser() const { return *provider.browser; }
    QByteArray parameter(const char *name) const
    {
        return browser().authorizationParameters().value(name).value_or(QByteArray());
    }
    QString outcome() const { return recorder.outcome(); }
    qsizetype tokenRequests() const { return provider.network.requestCount("POST", TestProvider::tokenEndpoint()); }

    TestProvider provider;
    ClientConfiguration configuration;
    FlowRecorder recorder;
    std::unique_ptr<PublicClientApplication> application;
    QPointer<InteractiveFlow> flow;
    QFuture<Result<TokenResult>> future;
    QList<InteractiveFlow::IgnoredReason> ignored;
};

} // namespace QtSignIn
