#include "session/unverifiedidtokens.h"

#include "session/session.h"
#include "session/tokenreceipt.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <utility>

namespace QtSignIn {

Q_DECLARE_LOGGING_CATEGORY(keysLog)

UnverifiedIdTokens::UnverifiedIdTokens(Session *session)
    : m_session(session)
{
}

void UnverifiedIdTokens::add(const Entry &entry)
{
    m_entries.removeIf([&](const Entry &earlier) { return earlier.account == entry.account; });
    m_entries.append(entry);
    schedule();
}

void UnverifiedIdTokens::addAgain(const Entry &entry)
{
    const bool isOvertaken = std::any_of(
        m_entries.cbegin(), m_entries.cend(), [&](const Entry &newer) { return newer.account == entry.account; });
    if (!isOvertaken)
        add(entry);
}

void UnverifiedIdTokens::schedule()
{
    if (m_timer)
        return;
    m_timer = m_session->clock().singleShot(m_pause, [this] {
        m_timer.reset();
        checkAll();
    });
    m_pause = std::min(m_pause * 2, longestPause);
}

void UnverifiedIdTokens::checkAll()
{
    const auto alive = m_session->weak_from_this().lock();
    for (const Entry &entry : std::exchange(m_entries, {})) {
        if (const auto known = checkSignatureNow(*m_session, entry.check))
            receive(entry, *known);
        else
            checkSignature(*m_session, entry.check, this,
                [this, entry](const Result<void> &signature) { receive(entry, signature); });
    }
}

void UnverifiedIdTokens::receive(const Entry &entry, const Result<void> &signature)
{
    const auto alive = m_session->weak_from_this().lock();
    if (signature.hasValue()) {
        m_pause = firstPause;
    } else if (signature.error().code() == QLatin1StringView(ErrorCode::KeysUnavailable)) {
        addAgain(entry);
    } else {
        qCWarning(keysLog) << "The ID token of an earlier refresh has proved to be wrong:" << signature.error();
        m_session->tokens().removeAccessToken(entry.account, entry.accessToken);
        m_session->tokens().markRefused(entry.account, entry.refreshToken, untrustedAnswer());
        m_session->noteSilentFailure(entry.account, untrustedAnswer());
    }
}

} // namespace QtSignIn
