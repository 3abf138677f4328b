#include "session/metadatasource.h"

#include "model/makeerror.h"
#include "net/httpexchange.h"
#include "protocol/errorresponse.h"
#include "session/session.h"

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

MetadataSource::MetadataSource(Session *session)
    : m_session(session)
{
}

void MetadataSource::fetch(QObject *context, Done done)
{
    m_waiters.append({context, std::move(done)});
    if (std::exchange(m_busy, true))
        return;
    const ProviderProfile &profile = m_session->profile();
    if (profile.error) {
        finishLater(*profile.error);
    } else if (m_metadata && m_session->clock().steadyNow() - m_fetchedAt < lifetime) {
        finishLater(*m_metadata);
    } else if (profile.explicitMetadata) {
        const Result<void> checked = m_session->endpointPolicy().checkMetadata(*profile.explicitMetadata);
        finishLater(checked.hasError() ? Result<ProviderMetadata>(checked.error())
                                       : Result<ProviderMetadata>(*profile.explicitMetadata));
    } else if (const auto issuer = m_session->endpointPolicy().checkIssuer(QUrl(profile.issuer, QUrl::StrictMode));
               issuer.hasError()) {
        finishLater(issuer.error());
    } else {
        request(0);
    }
}

void MetadataSource::request(qsizetype candidate)
{
    HttpRequest request;
    request.url = m_session->profile().metadataUrls.at(candidate);
    request.headers.emplaceBack("Accept", "application/json");
    m_session->send(
        request, this, [this, candidate](const Result<HttpResponse> &response) { receive(candidate, response); });
}

void MetadataSource::receive(qsizetype candidate, const Result<HttpResponse> &response)
{
    if (response.hasError()) {
        finish(response.error());
        return;
    }
    const bool isSuccess = response->status >= 200 && response->status < 300;
    const Result<ProviderMetadata> metadata =
        isSuccess ? judge(response->body) : Result<ProviderMetadata>(refusal(*response));
    if (metadata.hasValue()) {
        m_metadata = *metadata;
        m_fetchedAt = m_session->clock().steadyNow();
        finish(metadata);
        return;
    }
    // A page, a redirect to one or a refusal only says that it is not here.
    const bool mayBeElsewhere = (!isSuccess && response->status < 500 && response->status != 429)
        || metadata.error().code() == QLatin1StringView(ErrorCode::ResponseNotJson);
    if (candidate == 0)
        m_firstFailure = metadata.error();
    if (mayBeElsewhere && candidate + 1 < m_session->profile().metadataUrls.size())
        request(candidate + 1);
    else
        finish(mayBeElsewhere ? m_firstFailure : metadata.error());
}

Error MetadataSource::refusal(const HttpResponse &response) const
{
    if (response.status < 400 || response.status >= 500 || response.status == 429)
        return errorFromResponse(response);
    return makeError(Error::Kind::Configuration, ErrorCode::HttpError,
        u"%1 publishes no metadata. Check the issuer for typing errors, or give the endpoints yourself."_s.arg(
            m_session->profile().issuer))
        .withHttpStatus(response.status);
}

Result<ProviderMetadata> MetadataSource::judge(const QByteArray &json) const
{
    Result<ProviderMetadata> metadata = parseProviderMetadata(json);
    if (metadata.hasError())
        return metadata;
    if (!m_session->profile().issuerPolicy.acceptsMetadata(metadata->issuer)) {
        return makeError(Error::Kind::Configuration, ErrorCode::IssuerMismatch,
            u"The provider calls itself %1; use that. (Asked was %2.)"_s.arg(
                metadata->issuer, m_session->profile().issuer));
    }
    const Result<void> endpoints = m_session->endpointPolicy().checkMetadata(*metadata);
    return endpoints.hasError() ? Result<ProviderMetadata>(endpoints.error()) : metadata;
}

void MetadataSource::finishLater(const Result<ProviderMetadata> &result)
{
    QMetaObject::invokeMethod(
        this, [this, result] { finish(result); }, Qt::QueuedConnection);
}

void MetadataSource::finish(const Result<ProviderMetadata> &result)
{
    m_busy = false;
    // A waiter may end the last flow and the application, and with them this object: from here on only locals.
    const QList<Waiter> waiters = std::exchange(m_waiters, {});
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.done(result);
    }
}

} // namespace QtSignIn
