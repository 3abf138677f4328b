#pragma once

#include <QtCore/QObject>

#include <QtSignIn/publicclientapplication.h>

namespace Demo {

/// Whether a reporter writes the tokens, too.
enum class Tokens { Hidden, Shown };

/// Is told every signal of the flows it follows. It must live as long as they do, or longer.
class Reporter : public QObject {
public:
    using QObject::QObject;

    void follow(QtSignIn::InteractiveFlow *flow);
    void follow(QtSignIn::DeviceCodeFlow *flow);
    void followRefresh(QtSignIn::TokenFlow *flow);
    void follow(QtSignIn::UserInfoFlow *flow);
    void follow(QtSignIn::SignOutFlow *flow);

    /// Of a token for somebody who signed in earlier.
    void followSilent(QtSignIn::TokenFlow *flow);

    /// What was found without a flow.
    void report(const QtSignIn::Error &error) { failed(error); }
    void report(const QList<QtSignIn::Account> &accounts) { accountsFound(accounts); }
    void reportRemoved(const QtSignIn::Account &account) { accountRemoved(account); }

protected:
    virtual void stageChanged(QtSignIn::Flow::Stage stage) = 0;
    virtual void authorizationUrlReady(const QUrl &url) = 0;
    virtual void browserOpened() = 0;
    virtual void browserNotOpened(const QUrl &url) = 0;
    virtual void redirectIgnored(QtSignIn::InteractiveFlow::IgnoredReason reason) = 0;
    virtual void userCodeReceived(const QtSignIn::DeviceAuthorization &authorization) = 0;
    virtual void pollScheduled(std::chrono::seconds delay) = 0;
    virtual void networkErrorOccurred(const QtSignIn::Error &error) = 0;
    virtual void completed(const QtSignIn::TokenResult &result) = 0;
    virtual void tokenRefreshed(const QtSignIn::TokenResult &result) = 0;
    virtual void acquiredSilently(const QtSignIn::TokenResult &result) { completed(result); }
    virtual void userInfoReceived(const QJsonObject &claims) = 0;
    virtual void accountsFound(const QList<QtSignIn::Account> &) { }
    virtual void accountRemoved(const QtSignIn::Account &) { }
    virtual void signOutPageOpened() { browserOpened(); }
    virtual void signedOut(const QtSignIn::SignOutResult &) { }
    virtual void failed(const QtSignIn::Error &error) = 0;
    virtual void finished() = 0;

private:
    void followEvery(QtSignIn::Flow *flow);
};

} // namespace Demo
