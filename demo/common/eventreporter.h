#pragma once

#include <QtCore/QIODevice>
#include <QtCore/QJsonObject>

#include "common/reporter.h"

namespace Demo {

/// Writes one JSON object a line for every signal: {"event":NAME, ...}. Enumerators are written by their C++ names,
/// times as ISO 8601 in UTC, durations in seconds.
class EventReporter : public Reporter {
public:
    /// \a output is not owned and should be unbuffered, so that a reader gets each line at once.
    EventReporter(QIODevice *output, Tokens tokens, QObject *parent = nullptr);

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
    void userInfoReceived(const QJsonObject &claims) override;
    void accountsFound(const QList<QtSignIn::Account> &accounts) override;
    void accountRemoved(const QtSignIn::Account &account) override;
    void signedOut(const QtSignIn::SignOutResult &result) override;
    void failed(const QtSignIn::Error &error) override;
    void finished() override;

private:
    void write(const char *event, const QJsonObject &members = {});
    void writeResult(const char *event, const QtSignIn::TokenResult &result);
    void writeError(const char *event, const QtSignIn::Error &error);

    QIODevice *m_output;
    Tokens m_tokens;
};

} // namespace Demo
