#pragma once

#include <QtCore/QList>
#include <QtCore/QSet>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// `scheme://host:port` (RFC 6454 6.1), the host in ASCII form and lower case; empty if \a url has none.
QString originOf(const QUrl &url);

/// Where tokens may be sent.
class AllowedOrigins {
public:
    AllowedOrigins(const QList<QUrl> &origins, bool allowInsecureHttpForTests);

    /// ErrorCode::OriginNotAllowed, ErrorCode::InvalidConfiguration.
    Result<void> check(const QUrl &url) const;

private:
    Result<void> m_configuration;
    QSet<QString> m_origins;
};

} // namespace QtSignIn
