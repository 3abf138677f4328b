#pragma once

#include "support/flowrecorder.h"
#include "support/testprovider.h"

namespace QtSignIn {

/// One sign-in by device code. Nothing waits: the clock goes from one timer to the next.
class DeviceSignIn {
public:
    DeviceSignIn()
        : configuration(provider.configuration())
    {
    }

    /// Asks for a code and gets \a answer.
    void start(const FakeAnswer &answer, const DeviceCodeOptions &options = {})
    {
        provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), answer);
        watch(makeApplication()->acquireTokenByDeviceFlow({QStringLiteral("api")}, options));
    }
    void start() { start(provider.deviceCode()); }

    void resume(const DeviceAuthorization &authorization) { watch(makeApplication()->resumeDeviceFlow(authorization)); }

    /// Waits for the next timer, after which the provider gives \a answer; returns how long that was.
    std::chrono::milliseconds poll(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
        return next();
    }
    std::chrono::milliseconds poll(const QString &error) { return poll(provider.error(error)); }
    std::chrono::milliseconds pollPending() { return poll(QStringLiteral("authorization_pending")); }

    /// Waits for the next timer.
    std::chrono::milliseconds next()
    {
        const auto before = provider.clock->steadyNow();
        provider.clock->fireNext();
        processEvents();
        return provider.clock->steadyNow() - before;
    }

    void answerAlwaysPending()
    {
        provider.network.answerAlways(
            "POST", TestProvider::tokenEndpoint(), provider.error(QStringLiteral("authorization_pending")));
    }

    QString outcome() const { return recorder.outcome(); }
    qsizetype polls() const { return provider.network.requestCount("POST", TestProvider::tokenEndpoint()); }
    std::chrono::milliseconds elapsed() const { return provider.clock->steadyNow() - m_start; }

    TestProvider provider;
    ClientConfiguration configuration;
    std::unique_ptr<PublicClientApplication> application;
    QPointer<DeviceCodeFlow> flow;
    FlowRecorder recorder;
    QFuture<Result<TokenResult>> future;
    QList<DeviceAuthorization> codes;
    QList<std::chrono::seconds> scheduled;
    QStringList networkErrors;

private:
    PublicClientApplication *makeApplication()
    {
        application = std::make_unique<PublicClientApplication>(configuration);
        return application.get();
    }

    void watch(DeviceCodeFlow *deviceFlow)
    {
        m_start = provider.clock->steadyNow();
        flow = deviceFlow;
        future = flow->future();
        recorder.watch(flow.data());
        QObject::connect(flow, &DeviceCodeFlow::userCodeReceived, &recorder,
            [this](const DeviceAuthorization &authorization) { codes.append(authorization); });
        QObject::connect(flow, &DeviceCodeFlow::pollScheduled, &recorder,
            [this](std::chrono::seconds delay) { scheduled.append(delay); });
        QObject::connect(flow, &DeviceCodeFlow::networkErrorOccurred, &recorder,
            [this](const Error &error) { networkErrors.append(textOf(error)); });
        processEvents();
    }

    std::chrono::milliseconds m_start {0};
};

} // namespace QtSignIn
