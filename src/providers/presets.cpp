#include "providers/presets.h"

#include "model/makeerror.h"
#include "protocol/json.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>

static void initResources()
{
    Q_INIT_RESOURCE(qtsignin_core);
}

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

constexpr auto presetFolder = ":/qtsignin/providers"_L1;

const QSet<QString> &knownKeys()
{
    static const QSet<QString> keys {u"name"_s, u"issuer"_s, u"microsoftTenant"_s, u"authorizationEndpoint"_s,
        u"tokenEndpoint"_s, u"deviceAuthorizationEndpoint"_s, u"userInfoEndpoint"_s, u"acceptedIssuers"_s,
        u"defaultScopes"_s, u"redirectHost"_s, u"redirectPorts"_s, u"redirectPath"_s, u"responseMode"_s,
        u"documentation"_s, u"notes"_s};
    return keys;
}

class PresetReader {
public:
    PresetReader(const JsonText &text, const QString &fileName)
        : m_text(text)
        , m_reader(text)
        , m_fileName(fileName)
    {
    }

    Result<ProviderProfile> read()
    {
        for (const QString &key : m_text.object.keys()) {
            if (!knownKeys().contains(key))
                return problem(key, u"is not known"_s);
        }
        ProviderProfile profile = base();
        if (profile.error)
            return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
                u"%1: \"%2\": %3"_s.arg(m_fileName, profile.isMicrosoft ? u"microsoftTenant"_s : u"issuer"_s,
                    profile.error->description()));
        profile.displayName = m_reader.string("name"_L1, JsonReader::Presence::Required);
        if (const QStringList accepted = m_reader.strings("acceptedIssuers"_L1); !accepted.isEmpty())
            profile.issuerPolicy = profile.issuerPolicy.withAlsoAccepted(accepted);
        if (m_text.object.contains("defaultScopes"_L1))
            profile.defaultScopes = m_reader.strings("defaultScopes"_L1);
        if (const QString path = m_reader.string("redirectPath"_L1); m_text.object.contains("redirectPath"_L1))
            profile.redirectPath = path;
        const bool hostFits = readRedirectHost(profile);
        const bool modeFits = readResponseMode(profile);
        const bool portsFit = readRedirectPorts(profile);
        if (m_reader.hasFailed())
            return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
                u"%1: %2"_s.arg(m_fileName, m_reader.error().description()));
        if (!hostFits)
            return problem(u"redirectHost"_s, u"must be \"localhost\", \"127.0.0.1\" or \"[::1]\""_s);
        if (!portsFit)
            return problem(u"redirectPorts"_s, u"must be an array of port numbers"_s);
        if (!modeFits)
            return problem(u"responseMode"_s, u"must be \"query\" or \"form_post\""_s);
        if (!profile.redirectPath.isEmpty() && !profile.redirectPath.startsWith(u'/'))
            return problem(u"redirectPath"_s, u"must be empty or begin with a slash"_s);
        return profile;
    }

private:
    ProviderProfile base()
    {
        if (const QString tenant = m_reader.string("microsoftTenant"_L1); !tenant.isEmpty())
            return microsoftProfile(tenant);
        if (const QString issuer = m_reader.string("issuer"_L1); !issuer.isEmpty())
            return openIdConnectProfile(issuer);
        ProviderProfile profile;
        ProviderMetadata metadata;
        metadata.authorizationEndpoint = m_reader.url("authorizationEndpoint"_L1);
        metadata.tokenEndpoint = m_reader.url("tokenEndpoint"_L1);
        metadata.deviceAuthorizationEndpoint = m_reader.url("deviceAuthorizationEndpoint"_L1);
        metadata.userInfoEndpoint = m_reader.url("userInfoEndpoint"_L1);
        m_reader.string("tokenEndpoint"_L1, JsonReader::Presence::Required);
        profile.issuer = metadata.tokenEndpoint.toString();
        profile.environment = profile.issuer;
        profile.explicitMetadata = metadata;
        profile.isOpenIdProvider = false;
        profile.defaultScopes.clear();
        return profile;
    }

    bool readRedirectHost(ProviderProfile &profile)
    {
        const QString host = m_reader.string("redirectHost"_L1);
        if (host == "localhost"_L1)
            profile.redirectHost = RedirectHost::Localhost;
        else if (host == "127.0.0.1"_L1)
            profile.redirectHost = RedirectHost::Ipv4Literal;
        else if (host == "[::1]"_L1)
            profile.redirectHost = RedirectHost::Ipv6Literal;
        else
            return host.isEmpty();
        return true;
    }

    bool readRedirectPorts(ProviderProfile &profile)
    {
        const QJsonValue value = m_text.object.value("redirectPorts"_L1);
        for (const QJsonValue &element : value.toArray()) {
            const int port = element.toInt();
            if (port < 1 || port > 65535)
                return false;
            profile.redirectPorts.append(quint16(port));
        }
        return value.isUndefined() || value.isArray();
    }

    bool readResponseMode(ProviderProfile &profile)
    {
        const QString mode = m_reader.string("responseMode"_L1);
        profile.responseMode = mode == "form_post"_L1 ? ResponseMode::FormPost : ResponseMode::Query;
        return mode.isEmpty() || mode == "query"_L1 || mode == "form_post"_L1;
    }

    Error problem(const QString &key, const QString &reason) const
    {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"%1: \"%2\" %3."_s.arg(m_fileName, key, reason));
    }

    const JsonText &m_text;
    JsonReader m_reader;
    const QString m_fileName;
};

} // namespace

QStringList presetNames()
{
    initResources();
    QStringList names;
    for (const QString &file : QDir(presetFolder).entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

Result<ProviderProfile> loadPreset(const QString &name)
{
    if (!presetNames().contains(name)) {
        return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"There is no provider named \"%1\". Known are: %2."_s.arg(name, presetNames().join(", "_L1)));
    }
    QFile file(presetFolder + u'/' + name + ".json"_L1);
    file.open(QIODevice::ReadOnly);
    return parsePreset(file.readAll(), name + ".json"_L1);
}

Result<ProviderProfile> parsePreset(const QByteArray &json, const QString &fileName)
{
    const Result<JsonText> text = parseJsonObject(json);
    if (text.hasError()) {
        return makeError(
            Error::Kind::Configuration, ErrorCode::InvalidConfiguration, u"%1 is not a JSON object."_s.arg(fileName));
    }
    return PresetReader(*text, fileName).read();
}

} // namespace QtSignIn
