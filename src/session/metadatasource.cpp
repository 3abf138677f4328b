#include "session/metadatasource.h"

#include "model/makeerror.h"
#include "net/httpexchange.h"
#include "protocol/errorresponse.h"
#include "protocol/instancediscovery.h"
#include "providers/microsoftclouds.h"
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
    } else if (!profile.instance.isEmpty() && m_session->configuration().validateAuthority) {
        requestInstance();
    } else {
        m_candidates = profile.metadataUrls;
        request(0);
    }
}

void MetadataSource::requestInstance()
{
    const QUrl chosen = m_session->configuration().instanceDiscoveryEndpoint;
    const QUrl endpoint = chosen.isEmpty() ? microsoftInstanceDiscoveryEndpoint() : chosen;
    const Result<void> checked =
        m_session->endpointPolicy().checkBrowserUrl(endpoint, u"The instance discovery endpoint"_s);
    if (checked.hasError()) {
        finishLater(checked.error());
        return;
    }
    HttpRequest request;
    request.url = instanceDiscoveryUrl(endpoint, m_session->profile().instance);
    request.headers.emplaceBack("Accept", "application/json");
    m_session->send(request, this, [this](const Result<HttpResponse> &response) { receiveInstance(response); });
}

void MetadataSource::receiveInstance(const Result<HttpResponse> &response)
{
    if (response.hasError()) {
        finish(response.error());
        return;
    }
    const QUrl &instance = m_session->profile().instance;
    const Result<QUrl> found = parseInstanceDiscovery(*response, instance.host(QUrl::FullyEncoded));
    if (found.hasError()) {
        finish(found.error());
        return;
    }
    const Result<void> checked =
        m_session->endpointPolicy().checkEndpoint(*found, instance, u"The address of the metadata"_s);
    if (checked.hasError()) {
        finish(checked.error());
        return;
    }
    m_candidates = {*found};
    request(0);
}

void MetadataSource::request(qsizetype candidate)
{
    HttpRequest request;
    request.url = m_candidates.at(candidate);
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
    if (mayBeElsewhere && candidate + 1 < m_candidates.size())
        request(candidate + 1);
    else
        finish(mayBeElsewhere ? m_firstFailure : metadata.error());
}

Error MetadataSource::refusal(const HttpResponse &response) const
{
    const Error said = errorFromResponse(response);
    const ProviderProfile &profile = m_session->profile();
    // 408 and 429 say nothing about the address.
    const bool isTransient = response.status == 408 || response.status == 429;
    if (response.status < 400 || response.status >= 500 || isTransient)
        return said;
    if (profile.missingMetadataText.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::HttpError,
            u"%1 publishes no metadata. Check the issuer for typing errors, or give the endpoints yourself."_s.arg(
                profile.issuer))
            .withHttpStatus(response.status);
    }
    return Error(Error::Kind::Configuration, said.code(), profile.missingMetadataText)
        .withHttpStatus(response.status)
        .withProviderErrorCodes(said.providerErrorCodes())
        .withProviderCorrelationId(said.providerCorrelationId());
}

Result<ProviderMetadata> MetadataSource::judge(const QByteArray &json) const
{
    Result<ProviderMetadata> metadata = parseProviderMetadata(json);
    if (metadata.hasError())
        return metadata;
    if (!m_session->profile().issuerPolicy.acceptsMetadata(metadata->issuer))
        return foreignIssuer(metadata->issuer);
    if (metadata->tokenEndpoint.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::MissingEndpoint,
            u"The provider's metadata names no token endpoint, and so no place to sign in. Check its address."_s);
    }
    const Result<void> endpoints = m_session->endpointPolicy().checkMetadata(*metadata, endpointHosts(*metadata));
    return endpoints.hasError() ? Result<ProviderMetadata>(endpoints.error()) : metadata;
}

Error MetadataSource::foreignIssuer(const QString &issuer) const
{
    const ProviderProfile &profile = m_session->profile();
    const QStringList cloud = microsoftCloudOf(QUrl(issuer).host());
    QString text = u"The provider calls itself %1; use that. (Asked was %2.)"_s.arg(issuer, profile.issuer);
    if (profile.isMicrosoft && !cloud.isEmpty() && !cloud.contains(profile.environment)) {
        text = u"The tenant \"%1\" is in another of Microsoft's clouds; use the authority https://%2/%1."_s.arg(
            profile.tenant, cloud.constFirst());
    } else if (profile.isMicrosoft) {
        text = u"The metadata names the issuer %1, which is not one of the tenant \"%2\" on %3. Double check the "
               "tenant and the host."_s.arg(issuer, profile.tenant, profile.environment);
    }
    return makeError(Error::Kind::Configuration, ErrorCode::IssuerMismatch, text);
}

/// Where Microsoft itself sent us, and the cloud of the issuer, are as good as the host asked for.
QStringList MetadataSource::endpointHosts(const ProviderMetadata &metadata) const
{
    QStringList hosts = m_session->profile().endpointHosts;
    if (hosts.isEmpty())
        return {};
    for (const QString &host : {m_candidates.constFirst().host(), QUrl(metadata.issuer).host()}) {
        hosts.append(host);
        hosts += microsoftCloudOf(host);
    }
    return hosts;
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
