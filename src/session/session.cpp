#include "session/session.h"

#include "model/makeerror.h"
#include "model/scopes.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

ClientConfiguration withDefaults(ClientConfiguration configuration)
{
    if (!configuration.clock)
        configuration.clock = Clock::system();
    if (!configuration.browser)
        configuration.browser = Browser::system();
    if (!configuration.randomSource)
        configuration.randomSource = RandomSource::system();
    return configuration;
}

} // namespace

Session::Session(const ClientConfiguration &configuration)
    : m_configuration(withDefaults(configuration))
    , m_usesOwnManager(!configuration.networkAccessManager)
    , m_signatureVerifier(std::make_unique<TokenEndpointTlsTrust>())
    , m_metadata(this)
{
}

Session::~Session()
{
    // We may be in a signal of one of its replies, when a slot there deletes the application object.
    if (m_ownManager)
        m_ownManager.release()->deleteLater();
}

ClientCredentials Session::credentials() const
{
    return {m_configuration.clientId, m_configuration.clientSecret, m_configuration.clientAuthentication};
}

QNetworkAccessManager *Session::networkAccessManager()
{
    if (!m_usesOwnManager)
        return m_configuration.networkAccessManager;
    if (!m_ownManager)
        m_ownManager = std::make_unique<QNetworkAccessManager>();
    return m_ownManager.get();
}

QPointer<HttpExchange> Session::send(const HttpRequest &request, QObject *parent, HttpExchange::Done done)
{
    return HttpExchange::start(networkAccessManager(), request, m_configuration.clock, m_configuration.requestTimeout,
        parent, std::move(done));
}

QStringList Session::decoratedScopes(const QStringList &scopes, const ProviderMetadata &metadata) const
{
    QStringList result = scopes;
    for (const QString &scope : profile().defaultScopes) {
        const bool excluded = m_configuration.excludedScopes.contains(scope);
        // `openid` makes it an OpenID Connect request at all (OpenID Connect Core 3.1.2.1).
        const bool known =
            scope == "openid"_L1 || !metadata.scopesSupported || metadata.scopesSupported->contains(scope);
        if (known && !excluded)
            result.append(scope);
    }
    return normalizedScopes(result);
}

void Session::store(const TokenResult &result, const Secret &refreshToken)
{
    if (m_tokens.store(result, refreshToken))
        Q_EMIT accountAdded(result.account());
}

bool Session::remove(const Account &account)
{
    const bool removed = m_tokens.remove(account);
    if (removed)
        Q_EMIT accountRemoved(account);
    return removed;
}

Result<void> checkConfiguration(const ClientConfiguration &configuration)
{
    if (!configuration.authority.isValid())
        return configuration.authority.error();
    if (configuration.clientId.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"No client ID is set: register the application with the provider and set the one it gives."_s);
    }
    const bool needsSecret = configuration.clientAuthentication != ClientAuthentication::PublicClient;
    if (needsSecret == configuration.clientSecret.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            needsSecret ? u"The client authentication chosen needs a client secret."_s
                        : u"A client secret is set, but the client authentication chosen does not send it."_s);
    }
    return {};
}

} // namespace QtSignIn
