#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QTextStream>

#include "common/reporter.h"

namespace Demo {

/// Tells a person at a terminal what goes on. Everything that came from elsewhere passes plainLine().
class PersonReporter : public Reporter {
public:
    explicit PersonReporter(Tokens tokens, QObject *parent = nullptr);

    /// Nobody has to do anything: the provider approves by itself.
    void setUnattended(bool unattended) { m_unattended = unattended; }

protected:
    void stageChanged(QtSignIn::Flow::Stage stage) override;
    void authorizationUrlReady(const QUrl &url) override;
    void browserOpened() override;
    void browserNotOpened(const QUrl &url) override;
    void redirectIgnored(QtSignIn::InteractiveFlow::IgnoredReason reason) override;
    void userCodeReceived(const QtSignIn::DeviceAuthorization &authorization) override;
    void pollScheduled(std::chrono::seconds delay) override;
    void networkErrorOccurred(const QtSignIn::Error &error) override;
    void completed(const QtSignIn::TokenResult &result) override;
    void tokenRefreshed(const QtSignIn::TokenResult &result) override;
    void acquiredSilently(const QtSignIn::TokenResult &result) override;
    void userInfoReceived(const QJsonObject &claims) override;
    void accountsFound(const QList<QtSignIn::Account> &accounts) override;
    void accountRemoved(const QtSignIn::Account &account) override;
    void signOutPageOpened() override;
    void signedOut(const QtSignIn::SignOutResult &result) override;
    void failed(const QtSignIn::Error &error) override;
    void finished() override;

private:
    void say(const QString &line);
    void warn(const QString &line);
    void sayResult(const QtSignIn::TokenResult &result);
    void sayClaims(const QJsonObject &claims);
    void sayTokens(const QtSignIn::TokenResult &result);

    Tokens m_tokens;
    QTextStream m_out;
    QTextStream m_err;
    QUrl m_authorizationUrl;
    bool m_unattended = false;
};

} // namespace Demo
