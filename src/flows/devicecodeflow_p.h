#pragma once

#include <QtSignIn/devicecodeflow.h>
#include <QtSignIn/devicecodeoptions.h>

#include "flows/pollschedule.h"
#include "flows/tokenflow_p.h"

namespace QtSignIn {

class DeviceCodeFlowPrivate : public TokenFlowPrivate {
public:
    /// Asks for a code, then polls.
    DeviceCodeFlowPrivate(
        std::shared_ptr<Session> session, const QStringList &scopes, const DeviceCodeOptions &options);

    /// Polls for a code asked for earlier.
    DeviceCodeFlowPrivate(
        std::shared_ptr<Session> session, const DeviceAuthorization &authorization, const DeviceCodeOptions &options);

    const DeviceAuthorization &authorization() const { return m_authorization; }
    void setExpiresAt(const QDateTime &expiresAt);

protected:
    void start() override;
    bool release(const Error *error) override;

private:
    DeviceCodeFlow *q() const { return static_cast<DeviceCodeFlow *>(q_ptr); }

    void requestUserCode(const ProviderMetadata &metadata);
    void receiveUserCode(const Result<HttpResponse> &response);
    void resume(const ProviderMetadata &metadata);
    void startPolling();
    void setDeadlines(const QDateTime &expiresAt);
    bool hasExpired() const;
    void schedulePoll();
    void endAtDeadline();
    void poll();
    void receivePoll(const Result<HttpResponse> &response);
    void pollAgainAfterTrouble(const Error &error, std::optional<std::chrono::seconds> retryAfter);

    const QStringList m_scopes;
    const DeviceCodeOptions m_options;
    const bool m_isResumed;
    ProviderMetadata m_metadata;
    DeviceAuthorization m_authorization;
    std::optional<PollSchedule> m_schedule;
    QDateTime m_wallDeadline;
    std::chrono::milliseconds m_steadyDeadline {0};
    std::chrono::milliseconds m_nextPoll {0};
    std::unique_ptr<Timer> m_timer;
};

} // namespace QtSignIn
