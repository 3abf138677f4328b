#include "session/sessionconfiguration.h"

#include "model/makeerror.h"
#include "providers/realmrule.h"
#include "validation/signaturealgorithm.h"

#include <QtCore/QStandardPaths>

#include <utility>

namespace QtSignIn {

using namespace Qt::StringLiterals;

ClientConfiguration withDefaults(ClientConfiguration configuration)
{
    if (!configuration.clock)
        configuration.clock = Clock::system();
    if (!configuration.broker)
        configuration.broker = Broker::none();
    if (!configuration.browser)
        configuration.browser = Browser::system();
    if (!configuration.randomSource)
        configuration.randomSource = RandomSource::system();
    if (configuration.storageDirectory.isEmpty()) {
        configuration.storageDirectory =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/signin"_L1;
    }
    return configuration;
}

ClientAuthentication authenticationOf(const ClientConfiguration &configuration)
{
    if (configuration.clientAuthentication == ClientAuthentication::PublicClient
        && !configuration.clientSecret.isEmpty())
        return configuration.authority.profile().clientAuthentication;
    return configuration.clientAuthentication;
}

CacheView cacheViewOf(const ClientConfiguration &configuration)
{
    const ProviderProfile &profile = configuration.authority.profile();
    CacheView view;
    view.clientId = configuration.clientId;
    view.environment = profile.environment;
    view.environmentAliases = profile.environmentAliases;
    view.keepsAsMsal = profile.isMicrosoft;
    view.triesFamilyRefreshTokens = configuration.useFamilyRefreshTokens;
    const RealmRule rule = realmRuleOf(profile);
    view.realm = rule.realm;
    view.acceptsHomeRealm = rule.acceptsHomeRealm;
    view.isOfOneTenant = rule.isOfOneTenant;
    return view;
}

AccountStoreSettings storeSettingsOf(const ClientConfiguration &configuration)
{
    const ProviderProfile &profile = configuration.authority.profile();
    AccountStoreSettings settings;
    settings.directory = configuration.storageDirectory;
    settings.policy = configuration.storage;
    settings.environments = QStringList {profile.environment} + profile.environmentAliases;
    settings.secretStore = configuration.secretStore;
    settings.clock = configuration.clock;
    settings.randomSource = configuration.randomSource;
    return settings;
}

Result<void> checkConfiguration(const ClientConfiguration &configuration)
{
    if (!configuration.authority.isValid())
        return configuration.authority.error();
    if (configuration.clientId.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"No client ID is set: register the application with the provider and set the one it gives."_s);
    }
    for (const QString &algorithm : {configuration.idTokenSignedResponseAlg, configuration.userInfoSignedResponseAlg}) {
        if (!algorithm.isEmpty() && !findSignatureAlgorithm(algorithm)) {
            return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
                u"\"%1\" is no signature algorithm with a public key, such as RS256 or ES256."_s.arg(algorithm));
        }
    }
    const bool needsSecret = authenticationOf(configuration) != ClientAuthentication::PublicClient;
    if (needsSecret == configuration.clientSecret.isEmpty()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            needsSecret ? u"The client authentication chosen needs a client secret."_s
                        : u"A client secret is set, but the client authentication chosen does not send it."_s);
    }
    return {};
}

} // namespace QtSignIn
