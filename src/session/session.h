#pragma once

#include <QtCore/QObject>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

#include <QtSignIn/clientconfiguration.h>

#include "cache/tokencache.h"
#include "net/httpexchange.h"
#include "protocol/tokenrequest.h"
#include "providers/providerprofile.h"
#include "session/metadatasource.h"
#include "validation/endpointpolicy.h"
#include "validation/signatureverifier.h"

namespace QtSignIn {

/// What the flows of one application object share. They hold it by shared_ptr, so that a flow never reaches into an
/// application object that is going.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(const ClientConfiguration &configuration);
    ~Session() override;

    const ClientConfiguration &configuration() const { return m_configuration; }
    const ProviderProfile &profile() const { return m_configuration.authority.profile(); }
    Clock &clock() const { return *m_configuration.clock; }
    const std::shared_ptr<Clock> &sharedClock() const { return m_configuration.clock; }
    const std::shared_ptr<RandomSource> &sharedRandomSource() const { return m_configuration.randomSource; }
    RandomSource &randomSource() const { return *m_configuration.randomSource; }
    Browser &browser() const { return *m_configuration.browser; }
    EndpointPolicy endpointPolicy() const { return {m_configuration.allowInsecureHttpForTests}; }
    ClientCredentials credentials() const;
    TokenCache &tokens() { return m_tokens; }
    MetadataSource &metadata() { return m_metadata; }
    const SignatureVerifier &signatureVerifier() const { return *m_signatureVerifier; }

    QPointer<HttpExchange> send(const HttpRequest &request, QObject *parent, HttpExchange::Done done);

    /// The scopes to ask for: the application's and the profile's, without the excluded ones and those that the
    /// provider says it does not know.
    QStringList decoratedScopes(const QStringList &scopes, const ProviderMetadata &metadata) const;

    void store(const TokenResult &result, const Secret &refreshToken);
    bool remove(const Account &account);

    /// Owns what may outlive its flow by a moment: the listener that still shows its page.
    QObject *afterglow() { return &m_afterglow; }

Q_SIGNALS:
    void accountAdded(const QtSignIn::Account &account);
    void accountRemoved(const QtSignIn::Account &account);

private:
    QNetworkAccessManager *networkAccessManager();

    ClientConfiguration m_configuration;
    const bool m_usesOwnManager;
    std::unique_ptr<QNetworkAccessManager> m_ownManager;
    TokenCache m_tokens;
    std::unique_ptr<SignatureVerifier> m_signatureVerifier;
    MetadataSource m_metadata;
    QObject m_afterglow;
};

/// ErrorCode::InvalidConfiguration, or why the authority can't be used.
Result<void> checkConfiguration(const ClientConfiguration &configuration);

} // namespace QtSignIn
