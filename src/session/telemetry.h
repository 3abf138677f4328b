#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include "model/httpmessage.h"

namespace QtSignIn {

/// What Microsoft learns of earlier requests of this application: how many the cache answered, and which failed with
/// which code. Only where the application wants it (ClientConfiguration::sendMicrosoftTelemetry) and only to Microsoft;
/// else it keeps nothing and writes nothing.
class Telemetry {
public:
    /// Which call it is, by the numbers that all MSALs use.
    enum class Api {
        Silent = 84,
        RefreshToken = 85,
        Interactive = 169,
        DeviceCode = 622,
        AuthorizationCode = 832,
    };

    /// Why a token held was not good enough.
    enum class Reason {
        NotSilent = 0,
        Forced = 1, ///< forceRefresh, or a claims challenge
        NoToken = 2,
        Expired = 3,
        Aging = 4, ///< still good, but to be renewed
    };

    /// The text of noted failures in the header, at most; later ones are not kept.
    static constexpr qsizetype longestFailures = 350;

    explicit Telemetry(bool isEnabled);

    /// `x-client-current-telemetry` and `x-client-last-telemetry`, or none.
    HttpHeaders headers(Api api, Reason reason) const;

    void noteCacheHit();
    void noteFailure(Api api, const QString &correlationId, const QString &errorCode);

    /// Microsoft has heard it all: it starts anew.
    void noteSuccess();

private:
    const bool m_isEnabled;
    int m_cacheHits = 0;
    QByteArrayList m_failedRequests;
    QByteArrayList m_errorCodes;
    qsizetype m_failuresLength = 0;
};

} // namespace QtSignIn
