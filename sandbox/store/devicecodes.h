#pragma once

#include "store/grants.h"

namespace QtSignIn::Sandbox {

struct DeviceCode {
    enum class Status { Pending, Approved, Denied, Redeemed };

    QString deviceCode;
    QString userCode;
    QString clientId;
    QStringList scopes;
    Milliseconds expiresAt {};
    Milliseconds interval {};
    Milliseconds lastPoll {}; ///< zero: none yet
    Status status = Status::Pending;
    QString login; ///< who approved it
    Milliseconds authTime {};
};

/// The device codes of RFC 8628 and how polling for them goes.
class DeviceCodes {
public:
    struct Poll {
        QString error; ///< RFC 8628 3.5; empty: approved
        DeviceCode code;
        bool approvedNow = false; ///< by this poll
    };

    /// Gives it its two codes.
    DeviceCode add(DeviceCode code);

    /// The pending one that somebody means who types \a userCode in whatever case and grouping.
    std::optional<DeviceCode> findPending(const QString &userCode, Milliseconds now) const;

    bool approve(const QString &userCode, const QString &login, Milliseconds now);
    bool deny(const QString &userCode, Milliseconds now);

    /// \a autoApprove: who approves it once a poll was answered; empty for nobody.
    Poll poll(const QString &deviceCode, const QString &clientId, const QString &autoApprove, Milliseconds now);

private:
    DeviceCode *pending(const QString &userCode, Milliseconds now);

    QList<DeviceCode> m_codes;
};

} // namespace QtSignIn::Sandbox
