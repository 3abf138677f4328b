#pragma once

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <QtSignIn/browser.h>
#include <QtSignIn/publicclientapplication.h>

#include "model/account_p.h"
#include "model/deviceauthorization_p.h"
#include "model/tokenresult_p.h"
#include "support/fakeclock.h"

namespace QtSignIn {

/// Never answers, so that a flow stands still and the test alone says what it signals.
class SilentNetwork : public QNetworkAccessManager {
    class SilentReply : public QNetworkReply {
    public:
        explicit SilentReply(QObject *parent)
            : QNetworkReply(parent)
        {
        }
        void abort() override { }
        qint64 readData(char *, qint64) override { return -1; }
    };

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        return new SilentReply(this);
    }
};

class ScriptedBrowser : public Browser {
public:
    void open(const QUrl &url, std::function<void(bool)> done) override
    {
        opened += url;
        answer = std::move(done);
    }

    QList<QUrl> opened;
    std::function<void(bool)> answer;
};

/// An application whose flows wait for the test to emit their signals.
struct Fixture {
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<ScriptedBrowser> browser = std::make_shared<ScriptedBrowser>();
    SilentNetwork network;
    std::unique_ptr<PublicClientApplication> application = std::make_unique<PublicClientApplication>(configuration());

    ClientConfiguration configuration()
    {
        ClientConfiguration configuration;
        configuration.storage = Storage::MemoryOnly;
        configuration.clientId = QStringLiteral("client");
        configuration.authority = Authority::openIdConnect(QStringLiteral("https://login.example.com"));
        configuration.applicationName = QStringLiteral("Example Notes");
        configuration.networkAccessManager = &network;
        configuration.requestTimeout = std::chrono::hours(24);
        configuration.clock = clock;
        configuration.browser = browser;
        return configuration;
    }

    template <typename FlowType> FlowType *newestFlow() const
    {
        const QList<FlowType *> flows = application->findChildren<FlowType *>();
        return flows.isEmpty() ? nullptr : flows.last();
    }

    DeviceAuthorization authorization(const QString &userCode = QStringLiteral("WDJB-MJHT"),
        const QUrl &uri = QUrl(QStringLiteral("https://login.example.com/device")), const QUrl &complete = {}) const
    {
        QSharedDataPointer<DeviceAuthorizationData> data(new DeviceAuthorizationData);
        data->userCode = userCode;
        data->deviceCode = Secret("planted-device-code");
        data->verificationUri = uri;
        data->verificationUriComplete = complete;
        data->expiresAt = clock->now().addSecs(900);
        return DeviceAuthorization(data);
    }
};

inline TokenResult signedInAs(const QString &name, const QString &username)
{
    QSharedDataPointer<AccountData> account(new AccountData);
    account->displayName = name;
    account->username = username;
    account->homeAccountId = QStringLiteral("id of ") + username;
    account->environment = QStringLiteral("login.example.com");
    QSharedDataPointer<TokenResultData> data(new TokenResultData);
    data->accessToken = Secret("planted-access-token");
    data->account = Account(account);
    return TokenResult(data);
}

} // namespace QtSignIn
