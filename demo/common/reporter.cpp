#include "common/reporter.h"

#include <QtCore/QJsonObject>

using namespace QtSignIn;

namespace Demo {

void Reporter::followEvery(Flow *flow)
{
    connect(flow, &Flow::stageChanged, this, [this](Flow::Stage stage) { stageChanged(stage); });
    connect(flow, &Flow::failed, this, [this](const Error &error) { failed(error); });
    connect(flow, &Flow::finished, this, [this] { finished(); });
}

void Reporter::follow(InteractiveFlow *flow)
{
    followEvery(flow);
    connect(
        flow, &InteractiveFlow::authorizationUrlReady, this, [this](const QUrl &url) { authorizationUrlReady(url); });
    connect(flow, &InteractiveFlow::browserOpened, this, [this] { browserOpened(); });
    connect(flow, &InteractiveFlow::browserNotOpened, this, [this](const QUrl &url) { browserNotOpened(url); });
    connect(flow, &InteractiveFlow::redirectIgnored, this,
        [this](InteractiveFlow::IgnoredReason reason) { redirectIgnored(reason); });
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) { completed(result); });
}

void Reporter::follow(DeviceCodeFlow *flow)
{
    followEvery(flow);
    connect(flow, &DeviceCodeFlow::userCodeReceived, this,
        [this](const DeviceAuthorization &authorization) { userCodeReceived(authorization); });
    connect(flow, &DeviceCodeFlow::pollScheduled, this, [this](std::chrono::seconds delay) { pollScheduled(delay); });
    connect(
        flow, &DeviceCodeFlow::networkErrorOccurred, this, [this](const Error &error) { networkErrorOccurred(error); });
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) { completed(result); });
}

void Reporter::followRefresh(TokenFlow *flow)
{
    followEvery(flow);
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) { tokenRefreshed(result); });
}

void Reporter::followSilent(TokenFlow *flow)
{
    followEvery(flow);
    connect(flow, &TokenFlow::completed, this, [this](const TokenResult &result) { acquiredSilently(result); });
}

void Reporter::follow(UserInfoFlow *flow)
{
    followEvery(flow);
    connect(flow, &UserInfoFlow::completed, this, [this](const QJsonObject &claims) { userInfoReceived(claims); });
}

void Reporter::follow(SignOutFlow *flow)
{
    followEvery(flow);
    connect(flow, &SignOutFlow::browserOpened, this, [this] { signOutPageOpened(); });
    connect(flow, &SignOutFlow::completed, this, [this](const SignOutResult &result) { signedOut(result); });
}

} // namespace Demo
