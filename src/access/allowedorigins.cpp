#include "access/allowedorigins.h"

#include "model/makeerror.h"
#include "validation/endpointpolicy.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Result<void> checkOrigin(const QUrl &origin, const EndpointPolicy &policy)
{
    const Result<void> checked = policy.checkBrowserUrl(origin, u"An origin of the API"_s);
    if (checked.hasError())
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration, checked.error().description());
    if (!(origin.path().isEmpty() || origin.path() == "/"_L1) || origin.hasQuery() || origin.hasFragment()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"An origin of the API must have no path, query or fragment."_s);
    }
    return {};
}

} // namespace

QString originOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    const QString scheme = url.scheme();
    if (!url.isValid() || host.isEmpty() || scheme.isEmpty())
        return {};
    const int defaultPort = scheme == "https"_L1 ? 443 : scheme == "http"_L1 ? 80 : 0;
    return u"%1://%2:%3"_s.arg(scheme, host, QString::number(url.port(defaultPort)));
}

AllowedOrigins::AllowedOrigins(const QList<QUrl> &origins, bool allowInsecureHttpForTests)
{
    const EndpointPolicy policy {.allowInsecureHttpForTests = allowInsecureHttpForTests};
    for (const QUrl &origin : origins) {
        const Result<void> checked = checkOrigin(origin, policy);
        if (checked.hasError() && m_configuration.hasValue())
            m_configuration = checked;
        m_origins.insert(originOf(origin));
    }
}

Result<void> AllowedOrigins::check(const QUrl &url) const
{
    if (m_configuration.hasError())
        return m_configuration;
    const QString origin = originOf(url);
    if (origin.isEmpty() || !m_origins.contains(origin)) {
        return makeError(Error::Kind::Configuration, ErrorCode::OriginNotAllowed,
            u"The request goes to an origin that the application did not name for its tokens: %1."_s.arg(
                origin.isEmpty() ? u"no complete URL"_s : origin));
    }
    if (!url.userInfo().isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::OriginNotAllowed,
            u"A request with a token must have no user name or password in its URL."_s);
    }
    return {};
}

} // namespace QtSignIn
