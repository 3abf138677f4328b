#include "providers/presetfile.h"

#include "model/makeerror.h"
#include "providers/microsoftprofile.h"
#include "providers/presetreader.h"

#include <QtCore/QRegularExpression>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

const QStringList &endpointKeys()
{
    static const QStringList keys {u"authorizationEndpoint"_s, u"tokenEndpoint"_s, u"deviceAuthorizationEndpoint"_s,
        u"userInfoEndpoint"_s, u"revocationEndpoint"_s, u"endSessionEndpoint"_s, u"jwksUri"_s, u"expectedIssuer"_s,
        u"codeChallengeMethods"_s, u"authorizationResponseIssParameterSupported"_s};
    return keys;
}

const QStringList &allKeys()
{
    static const QStringList keys = endpointKeys()
        + QStringList {u"name"_s, u"documentation"_s, u"notes"_s, u"placeholders"_s, u"issuer"_s, u"microsoftTenant"_s,
            u"acceptedIssuers"_s, u"defaultScopes"_s, u"redirectHost"_s, u"redirectPorts"_s, u"redirectPortIsFixed"_s,
            u"redirectPath"_s, u"responseMode"_s, u"clientAuthentication"_s, u"authorizationParameters"_s,
            u"grantedScopeSeparator"_s, u"deviceScopeParameter"_s, u"signInButton"_s};
    return keys;
}

/// Makes the profile of one file with values for its placeholders.
class ProfileMaker {
public:
    ProfileMaker(PresetReader &reader, const PresetPlaceholders &placeholders, const PresetValues &values)
        : m_reader(reader)
        , m_placeholders(placeholders)
        , m_values(values)
    {
    }

    ProviderProfile make()
    {
        ProviderProfile profile = base();
        profile.displayName = required(u"name"_s);
        if (m_reader.has(u"documentation"_s))
            address(u"documentation"_s);
        m_reader.text(u"notes"_s);
        profile.signInButton = m_reader.signInButton(u"signInButton"_s);
        readScopes(profile);
        readRedirect(profile);
        readRequests(profile);
        checkPlaceholdersAreUsed();
        return profile;
    }

private:
    QString required(const QString &key)
    {
        if (!m_reader.has(key))
            m_reader.fail(key, u"is missing"_s);
        return m_reader.text(key);
    }

    QString filled(const QString &key)
    {
        m_used += PresetPlaceholders::namesIn(m_reader.text(key));
        return m_reader.filled(key, m_placeholders, m_values);
    }

    QUrl address(const QString &key)
    {
        m_used += PresetPlaceholders::namesIn(m_reader.text(key));
        return m_reader.url(key, m_placeholders, m_values);
    }

    QString issuer(const QString &key)
    {
        if (address(key).hasQuery())
            m_reader.fail(key, u"must have no query, since it is an issuer"_s);
        return filled(key);
    }

    ProviderProfile base()
    {
        const QStringList bases {u"issuer"_s, u"microsoftTenant"_s, u"tokenEndpoint"_s};
        QStringList given;
        for (const QString &key : bases) {
            if (m_reader.has(key))
                given.append(key);
        }
        if (given.isEmpty())
            m_reader.fail(bases.join("\", \""_L1), u"are missing: one of them must be there"_s);
        else if (given.size() > 1)
            m_reader.fail(given.last(), u"can't stand beside \"%1\": it is one or the other"_s.arg(given.first()));
        else if (given.first() == "tokenEndpoint"_L1)
            return withEndpoints();
        for (const QString &key : endpointKeys()) {
            if (m_reader.has(key))
                m_reader.fail(key, u"can only stand beside \"tokenEndpoint\""_s);
        }
        if (m_reader.has(u"microsoftTenant"_s))
            return withTenant();
        ProviderProfile profile = openIdConnectProfile(issuer(u"issuer"_s));
        acceptIssuers(profile);
        return profile;
    }

    ProviderProfile withTenant()
    {
        ProviderProfile profile = microsoftProfile(filled(u"microsoftTenant"_s));
        if (profile.error)
            m_reader.fail(u"microsoftTenant"_s, u"can't be used. %1"_s.arg(profile.error->description().chopped(1)));
        if (m_reader.has(u"acceptedIssuers"_s))
            m_reader.fail(u"acceptedIssuers"_s, u"can't stand beside \"microsoftTenant\""_s);
        return profile;
    }

    ProviderProfile withEndpoints()
    {
        ProviderMetadata metadata;
        metadata.authorizationEndpoint = address(u"authorizationEndpoint"_s);
        metadata.tokenEndpoint = address(u"tokenEndpoint"_s);
        metadata.deviceAuthorizationEndpoint = address(u"deviceAuthorizationEndpoint"_s);
        metadata.userInfoEndpoint = address(u"userInfoEndpoint"_s);
        metadata.revocationEndpoint = address(u"revocationEndpoint"_s);
        metadata.endSessionEndpoint = address(u"endSessionEndpoint"_s);
        metadata.jwksUri = address(u"jwksUri"_s);
        if (metadata.authorizationEndpoint.isEmpty() && metadata.deviceAuthorizationEndpoint.isEmpty())
            m_reader.fail(u"authorizationEndpoint"_s, u"is missing, and \"deviceAuthorizationEndpoint\" as well"_s);
        if (m_reader.has(u"codeChallengeMethods"_s))
            metadata.codeChallengeMethodsSupported = m_reader.texts(u"codeChallengeMethods"_s);
        metadata.authorizationResponseIssParameterSupported =
            m_reader.boolean(u"authorizationResponseIssParameterSupported"_s);
        if (m_reader.has(u"expectedIssuer"_s))
            metadata.issuer = issuer(u"expectedIssuer"_s);
        else if (metadata.authorizationResponseIssParameterSupported)
            m_reader.fail(
                u"authorizationResponseIssParameterSupported"_s, u"needs \"expectedIssuer\", to compare with"_s);

        ProviderProfile profile;
        profile.issuer = metadata.issuer.isEmpty() ? metadata.tokenEndpoint.toString() : metadata.issuer;
        profile.environment = profile.issuer;
        profile.explicitMetadata = metadata;
        profile.issuerPolicy = IssuerPolicy::exact(metadata.issuer);
        profile.defaultScopes.clear();
        if (metadata.issuer.isEmpty() && m_reader.has(u"acceptedIssuers"_s))
            m_reader.fail(u"acceptedIssuers"_s, u"needs \"issuer\" or \"expectedIssuer\""_s);
        acceptIssuers(profile);
        return profile;
    }

    void acceptIssuers(ProviderProfile &profile)
    {
        if (const QStringList accepted = m_reader.texts(u"acceptedIssuers"_s); !accepted.isEmpty())
            profile.issuerPolicy = profile.issuerPolicy.withAlsoAccepted(accepted);
    }

    void readScopes(ProviderProfile &profile)
    {
        if (m_reader.has(u"defaultScopes"_s))
            profile.defaultScopes = m_reader.scopes(u"defaultScopes"_s);
        profile.isOpenIdProvider = profile.defaultScopes.contains("openid"_L1);
        if (profile.isOpenIdProvider && profile.explicitMetadata && profile.explicitMetadata->issuer.isEmpty())
            m_reader.fail(u"defaultScopes"_s, u"holds \"openid\", which needs \"expectedIssuer\""_s);
        if (profile.isMicrosoft && !profile.isOpenIdProvider)
            m_reader.fail(u"defaultScopes"_s, u"must hold \"openid\" for Microsoft"_s);
    }

    void readRedirect(ProviderProfile &profile)
    {
        constexpr RedirectHost hosts[] = {
            RedirectHost::Localhost, RedirectHost::Ipv4Literal, RedirectHost::Ipv6Literal};
        const int host = m_reader.choice(u"redirectHost"_s, {u"localhost"_s, u"127.0.0.1"_s, u"[::1]"_s});
        if (host >= 0)
            profile.redirectHost = hosts[host];
        profile.redirectPorts = m_reader.ports(u"redirectPorts"_s);
        profile.isRedirectPortFixed = m_reader.boolean(u"redirectPortIsFixed"_s);
        if (m_reader.has(u"redirectPath"_s))
            profile.redirectPath = redirectPath();
        if (m_reader.choice(u"responseMode"_s, {u"query"_s, u"form_post"_s}) == 1)
            profile.responseMode = ResponseMode::FormPost;
    }

    /// The one text that may be empty: the redirect URI then ends after the port.
    QString redirectPath()
    {
        if (m_reader.isEmptyText(u"redirectPath"_s))
            return {};
        static const QRegularExpression syntax(u"\\A/[A-Za-z0-9._~/-]*\\z"_s);
        const QString path = m_reader.text(u"redirectPath"_s);
        if (!syntax.match(path).hasMatch() || path.contains("//"_L1) || path.contains("/."_L1))
            m_reader.fail(
                u"redirectPath"_s, u"must be empty, or begin with a slash and hold letters, digits and -._~/ only"_s);
        return path;
    }

    void readRequests(ProviderProfile &profile)
    {
        constexpr ClientAuthentication authentications[] = {
            ClientAuthentication::ClientSecretBasic, ClientAuthentication::ClientSecretPost};
        const int authentication =
            m_reader.choice(u"clientAuthentication"_s, {u"client_secret_basic"_s, u"client_secret_post"_s});
        if (authentication >= 0)
            profile.clientAuthentication = authentications[authentication];
        profile.authorizationParameters = m_reader.parameters(u"authorizationParameters"_s);
        if (m_reader.choice(u"grantedScopeSeparator"_s, {u" "_s, u","_s}) == 1)
            profile.grantedScopeSeparator = u',';
        if (m_reader.choice(u"deviceScopeParameter"_s, {u"scope"_s, u"scopes"_s}) == 1)
            profile.deviceScopeParameter = u"scopes"_s;
    }

    void checkPlaceholdersAreUsed()
    {
        for (const PresetPlaceholder &placeholder : m_placeholders.list()) {
            if (!m_used.contains(placeholder.name))
                m_reader.fail(u"placeholders"_s, u"has \"%1\", which no address uses"_s.arg(placeholder.name));
        }
    }

    PresetReader &m_reader;
    const PresetPlaceholders &m_placeholders;
    const PresetValues &m_values;
    QStringList m_used;
};

} // namespace

PresetFile::PresetFile(const JsonText &text, const QString &fileName)
    : m_text(text)
    , m_fileName(fileName)
{
}

Result<PresetFile> PresetFile::parse(const QByteArray &json, const QString &fileName)
{
    const Result<JsonText> text = parseJsonObject(json);
    if (text.hasError()) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"%1: The whole of it is not a JSON object."_s.arg(fileName));
    }
    PresetFile file(*text, fileName);
    PresetReader reader(file.m_text, fileName);
    reader.checkKeys(allKeys());
    file.m_placeholders = reader.placeholders(u"placeholders"_s);
    // Tried with values that fit, so that what is wrong with the file shows before what is wrong with the values.
    ProfileMaker(reader, file.m_placeholders, file.m_placeholders.examples()).make();
    if (reader.hasFailed())
        return reader.error();
    return file;
}

SignInButtonStyle PresetFile::signInButton() const
{
    PresetReader reader(m_text, m_fileName);
    SignInButtonStyle style = reader.signInButton(u"signInButton"_s);
    style.providerName = reader.text(u"name"_s);
    return style;
}

Result<ProviderProfile> PresetFile::profile(const PresetValues &values) const
{
    const Result<PresetValues> all = m_placeholders.complete(values, m_fileName);
    if (all.hasError())
        return all.error();
    PresetReader reader(m_text, m_fileName);
    const ProviderProfile profile = ProfileMaker(reader, m_placeholders, *all).make();
    if (reader.hasFailed())
        return reader.error();
    return profile;
}

} // namespace QtSignIn
