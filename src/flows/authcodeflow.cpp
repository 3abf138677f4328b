#include "flows/authcodeflow.h"

#include "model/authcoderequest_p.h"
#include "model/makeerror.h"
#include "session/redirectplaces.h"
#include "session/signaturecheck.h"
#include "validation/redirecturi.h"

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

Error wrongRedirect(const QString &description)
{
    return makeError(Error::Kind::BadResponse, ErrorCode::WrongRedirect, description);
}

} // namespace

AuthCodeRequestFlow::AuthCodeRequestFlow(std::unique_ptr<AuthCodeRequestFlowPrivate> d, QObject *parent)
    : Flow(std::move(d), parent)
{
}

QFuture<Result<AuthCodeRequest>> AuthCodeRequestFlow::future() const
{
    return static_cast<AuthCodeRequestFlowPrivate *>(d_ptr.get())->future();
}

AuthCodeRequestFlowPrivate::AuthCodeRequestFlowPrivate(
    std::shared_ptr<Session> session, const QStringList &scopes, const AuthCodeOptions &options)
    : FlowPrivate(std::move(session))
    , m_scopes(scopes)
    , m_options(options)
{
}

void AuthCodeRequestFlowPrivate::start()
{
    if (const Result<void> uri = checkRedirectUri(m_options.redirectUri); uri.hasError())
        fail(uri.error());
    else if (const auto options = AuthorizationAttempt::checkOptions(session(), m_scopes, m_options.request);
             options.hasError())
        fail(options.error());
    else
        discover([this](const ProviderMetadata &metadata) { write(metadata); });
}

void AuthCodeRequestFlowPrivate::write(const ProviderMetadata &metadata)
{
    const Result<void> provider = AuthorizationAttempt::checkProvider(session(), metadata, correlationId());
    if (provider.hasError()) {
        fail(provider.error());
        return;
    }
    noteRedirectPlace(session(), metadata, m_options.redirectUri);
    const Result<AuthorizationAttempt> attempt = AuthorizationAttempt::begin(
        session(), metadata, m_scopes, m_options.request, m_options.redirectUri, correlationId());
    if (attempt.hasError()) {
        fail(attempt.error());
        return;
    }
    prefetchSigningKeys(session(), metadata);
    const auto settle = m_outcome.decide(attempt->request());
    end(
        nullptr, [] {}, settle);
}

std::function<void()> AuthCodeRequestFlowPrivate::decideFailure(const Error &error)
{
    return m_outcome.decide(error);
}

AuthCodeFlowPrivate::AuthCodeFlowPrivate(
    std::shared_ptr<Session> session, const AuthCodeRequest &request, const RedirectResponse &response)
    : RedirectFlowPrivate(std::move(session))
    , m_request(request)
    , m_response(response)
{
}

void AuthCodeFlowPrivate::start()
{
    if (const Result<void> ours = AuthorizationAttempt::checkRequest(session(), m_request); ours.hasError()) {
        fail(ours.error());
        return;
    }
    const FormParameters parameters = decodeForm(WipedByteArray(m_response.parameters().reveal()));
    if (const Result<void> response = checkResponse(parameters); response.hasError()) {
        fail(response.error());
        return;
    }
    // From here on its state is spent, whatever the answer says (RFC 9700 4.7.1).
    if (!session().spendState(AuthCodeRequestData::of(m_request).state)) {
        fail(wrongRedirect(u"This sign-in has had its answer. Begin a new one."_s));
        return;
    }
    discover([this, parameters](const ProviderMetadata &metadata) {
        receiveRedirect(AuthorizationAttempt(metadata, std::exchange(m_request, {})), parameters,
            Telemetry::Api::AuthorizationCode);
    });
}

Result<void> AuthCodeFlowPrivate::checkResponse(const FormParameters &parameters) const
{
    const bool isForm = m_response.address().isEmpty();
    if (isForm != (AuthCodeRequestData::of(m_request).responseMode == ResponseMode::FormPost)) {
        return wrongRedirect(isForm ? u"The answer came as a form, though it was asked for in the address."_s
                                    : u"The answer came in the address, though it was asked for as a form."_s);
    }
    if (!isForm && !isRedirectTo(m_request.redirectUri(), m_response.address()))
        return wrongRedirect(u"This address is not the redirect URI of the sign-in."_s);
    if (!hasStateOf(m_request, parameters))
        return wrongRedirect(u"This is not the answer to the sign-in that was begun: its state is another one."_s);
    return {};
}

bool AuthCodeFlowPrivate::release(const Error *)
{
    m_request = {};
    m_response = {};
    return true;
}

} // namespace QtSignIn
