#include "session/telemetry.h"

namespace QtSignIn {

namespace {

constexpr qsizetype longestField = 64;

/// Error codes come from the provider, and commas and bars part the fields.
QByteArray fieldOf(const QString &text)
{
    QByteArray field = text.left(longestField).toLatin1();
    for (char &c : field) {
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
            || c == '.' || c == '_';
        if (!isPlain)
            c = '_';
    }
    return field;
}

QByteArray numberOf(Telemetry::Api api)
{
    return QByteArray::number(int(api));
}

} // namespace

Telemetry::Telemetry(bool isEnabled)
    : m_isEnabled(isEnabled)
{
}

HttpHeaders Telemetry::headers(Api api, Reason reason) const
{
    if (!m_isEnabled)
        return {};
    return {
        {"x-client-current-telemetry", "4|" + numberOf(api) + ',' + QByteArray::number(int(reason)) + '|'},
        {"x-client-last-telemetry",
            "4|" + QByteArray::number(m_cacheHits) + '|' + m_failedRequests.join(',') + '|' + m_errorCodes.join(',')
                + '|'},
    };
}

void Telemetry::noteCacheHit()
{
    if (m_isEnabled)
        ++m_cacheHits;
}

void Telemetry::noteFailure(Api api, const QString &correlationId, const QString &errorCode)
{
    const QByteArray request = numberOf(api) + ',' + fieldOf(correlationId);
    const QByteArray code = fieldOf(errorCode);
    const qsizetype length = request.size() + code.size() + 2;
    if (!m_isEnabled || m_failuresLength + length > longestFailures)
        return;
    m_failuresLength += length;
    m_failedRequests.append(request);
    m_errorCodes.append(code);
}

void Telemetry::noteSuccess()
{
    m_cacheHits = 0;
    m_failedRequests.clear();
    m_errorCodes.clear();
    m_failuresLength = 0;
}

} // namespace QtSignIn
