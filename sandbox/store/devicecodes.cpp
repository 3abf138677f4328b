#include "store/devicecodes.h"

#include "store/randomtoken.h"

#include <algorithm>

namespace QtSignIn::Sandbox {

namespace {

using namespace std::chrono_literals;

QString lettersOf(const QString &userCode)
{
    QString letters;
    for (const QChar c : userCode) {
        if (c.isLetterOrNumber())
            letters += c.toUpper();
    }
    return letters;
}

// A client's timer may be a little early, and its requests are not equally long under way.
bool isTooFast(const DeviceCode &code, Milliseconds now)
{
    return code.lastPoll != Milliseconds::zero() && now - code.lastPoll < code.interval * 9 / 10;
}

} // namespace

DeviceCode DeviceCodes::add(DeviceCode code)
{
    code.deviceCode = randomToken();
    code.userCode = randomUserCode();
    m_codes.append(code);
    return code;
}

std::optional<DeviceCode> DeviceCodes::findPending(const QString &userCode, Milliseconds now) const
{
    const DeviceCode *code = const_cast<DeviceCodes *>(this)->pending(userCode, now);
    return code ? std::optional(*code) : std::nullopt;
}

bool DeviceCodes::approve(const QString &userCode, const QString &login, Milliseconds now)
{
    DeviceCode *code = pending(userCode, now);
    if (!code)
        return false;
    code->status = DeviceCode::Status::Approved;
    code->login = login;
    code->authTime = now;
    return true;
}

bool DeviceCodes::deny(const QString &userCode, Milliseconds now)
{
    DeviceCode *code = pending(userCode, now);
    if (code)
        code->status = DeviceCode::Status::Denied;
    return code != nullptr;
}

DeviceCodes::Poll DeviceCodes::poll(
    const QString &deviceCode, const QString &clientId, const QString &autoApprove, Milliseconds now)
{
    const auto code = std::find_if(m_codes.begin(), m_codes.end(),
        [&](const DeviceCode &candidate) { return candidate.deviceCode == deviceCode; });
    if (code == m_codes.end() || code->clientId != clientId || code->status == DeviceCode::Status::Redeemed)
        return {QStringLiteral("invalid_grant"), {}, false};
    if (now >= code->expiresAt)
        return {QStringLiteral("expired_token"), *code, false};
    if (code->status == DeviceCode::Status::Denied)
        return {QStringLiteral("access_denied"), *code, false};
    const bool waits = code->status == DeviceCode::Status::Pending;
    if (waits) {
        const bool tooFast = isTooFast(*code, now);
        const bool first = code->lastPoll == Milliseconds::zero();
        code->lastPoll = now;
        if (tooFast) {
            code->interval += 5s;
            return {QStringLiteral("slow_down"), *code, false};
        }
        if (first || autoApprove.isEmpty())
            return {QStringLiteral("authorization_pending"), *code, false};
        approve(code->userCode, autoApprove, now);
    }
    code->status = DeviceCode::Status::Redeemed;
    return {{}, *code, waits};
}

DeviceCode *DeviceCodes::pending(const QString &userCode, Milliseconds now)
{
    const QString letters = lettersOf(userCode);
    const auto code = std::find_if(m_codes.begin(), m_codes.end(), [&](const DeviceCode &candidate) {
        return candidate.status == DeviceCode::Status::Pending && now < candidate.expiresAt
            && lettersOf(candidate.userCode) == letters;
    });
    return code == m_codes.end() ? nullptr : &*code;
}

} // namespace QtSignIn::Sandbox
