#include "presenters/deviceinstructions.h"

#include "displaytext.h"
#include "presenters/usercodetext.h"

namespace QtSignIn {

namespace {

constexpr int LongestCode = 200;

/// What the usual room of a QrCodeWidget holds, and a phone's camera still reads from a screen.
constexpr int LongestQrPayload = 271;

QString payloadOf(const QUrl &url)
{
    const QString payload = url.toString(QUrl::FullyEncoded);
    return payload.size() <= LongestQrPayload ? payload : QString();
}

} // namespace

DeviceInstructions::DeviceInstructions(const DeviceAuthorization &authorization)
    : m_authorization(authorization)
{
}

QString DeviceInstructions::code() const
{
    return displayText(m_authorization.userCode(), LongestCode);
}

QList<int> DeviceInstructions::codeGroups() const
{
    return groupsOfUserCode(code());
}

QString DeviceInstructions::spokenCode() const
{
    return spelledUserCode(code());
}

QString DeviceInstructions::host() const
{
    return displayHost(url());
}

QString DeviceInstructions::hostInLetters() const
{
    const QString letters = displayHostInLetters(url());
    return letters == host() ? QString() : letters;
}

QString DeviceInstructions::link() const
{
    return displayUrl(url());
}

bool DeviceInstructions::isSafe() const
{
    return isSafeLink(url());
}

QString DeviceInstructions::qrPayload() const
{
    if (!isSafe())
        return {};
    const QUrl complete = m_authorization.verificationUriComplete();
    const QString payload = isSafeLink(complete) && isSameOrigin(url(), complete) ? payloadOf(complete) : QString();
    return payload.isEmpty() ? payloadOf(url()) : payload;
}

} // namespace QtSignIn
