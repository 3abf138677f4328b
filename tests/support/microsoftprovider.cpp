#include "support/microsoftprovider.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include "protocol/base64url.h"
#include "support/providerjson.h"
#include "support/testprovider.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

bool isForManyTenants(const QString &realm)
{
    return realm == "common"_L1 || realm == "organizations"_L1;
}

} // namespace

MicrosoftProvider::MicrosoftProvider(const QString &tenant, const QString &realm)
    : m_tenant(tenant)
    , m_realm(realm.isEmpty() ? tenant : realm)
{
    network.answerAlways("GET", metadataUrl(), TestProvider::json(metadata()));
}

QString MicrosoftProvider::tokenEndpoint(const QString &host) const
{
    return u"https://%1/%2/oauth2/v2.0/token"_s.arg(host, m_realm);
}

QString MicrosoftProvider::deviceEndpoint() const
{
    return u"https://%1/%2/oauth2/v2.0/devicecode"_s.arg(QLatin1StringView(Host), m_realm);
}

QString MicrosoftProvider::metadataUrl() const
{
    return u"https://%1/%2/v2.0/.well-known/openid-configuration"_s.arg(QLatin1StringView(Host), m_tenant);
}

QJsonObject MicrosoftProvider::metadata() const
{
    const QString base = u"https://%1/"_s.arg(QLatin1StringView(Host));
    const QString issuerTenant = isForManyTenants(m_realm) ? u"{tenantid}"_s : m_realm;
    return {
        {u"issuer"_s, QString(base + issuerTenant + "/v2.0"_L1)},
        {u"authorization_endpoint"_s, QString(base + m_realm + "/oauth2/v2.0/authorize"_L1)},
        {u"token_endpoint"_s, tokenEndpoint()},
        {u"device_authorization_endpoint"_s, deviceEndpoint()},
        {u"jwks_uri"_s, QString(base + m_realm + "/discovery/v2.0/keys"_L1)},
        {u"response_modes_supported"_s, QJsonArray {u"query"_s, u"fragment"_s, u"form_post"_s}},
    };
}

QJsonObject MicrosoftProvider::claims(const QJsonObject &changes) const
{
    const QString tenant = isForManyTenants(m_realm) ? QString::fromLatin1(Tenant) : m_realm;
    const qint64 now = clock->now().toSecsSinceEpoch();
    QJsonObject claims {
        {u"iss"_s, u"https://%1/%2/v2.0"_s.arg(QLatin1StringView(Host), tenant)},
        {u"sub"_s, u"pairwise-1"_s},
        {u"aud"_s, QString::fromLatin1(ClientId)},
        {u"exp"_s, now + 3600},
        {u"iat"_s, now},
        {u"oid"_s, u"OID"_s},
        {u"tid"_s, tenant},
        {u"name"_s, u"Ada Lovelace"_s},
        {u"preferred_username"_s, u"Ada@contoso.com"_s},
    };
    if (const auto nonce = browser->authorizationParameters().value("nonce"))
        claims.insert(u"nonce"_s, QString::fromUtf8(*nonce));
    return changed(claims, changes);
}

QByteArray MicrosoftProvider::idToken(const QJsonObject &claims)
{
    return segment({{u"alg"_s, u"RS256"_s}}) + '.' + segment(claims) + '.' + toBase64Url("signature");
}

QString MicrosoftProvider::clientInfo(const QString &uid, const QString &utid)
{
    return QString::fromLatin1(segment({{u"uid"_s, uid}, {u"utid"_s, utid}}));
}

FakeAnswer MicrosoftProvider::tokens(const QJsonObject &changes, const QJsonObject &claimChanges) const
{
    const QJsonObject object {
        {u"token_type"_s, u"Bearer"_s},
        {u"scope"_s, u"email openid profile User.Read"_s},
        {u"expires_in"_s, 3599},
        {u"ext_expires_in"_s, 3599},
        {u"access_token"_s, u"AT1"_s},
        {u"refresh_token"_s, u"RT1"_s},
        {u"id_token"_s, QString::fromLatin1(idToken(claims(claimChanges)))},
        {u"client_info"_s, clientInfo()},
    };
    return TestProvider::json(changed(object, changes));
}

FakeAnswer MicrosoftProvider::error(const QString &error, const QString &subError, const QJsonObject &more) const
{
    QJsonObject object {{u"error"_s, error}};
    if (!subError.isEmpty())
        object.insert(u"suberror"_s, subError);
    return TestProvider::json(changed(object, more), 400);
}

FakeAnswer MicrosoftProvider::deviceCode() const
{
    return TestProvider::json({
        {u"device_code"_s, u"device-secret"_s},
        {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://microsoft.com/devicelogin"_s},
        {u"expires_in"_s, 900},
        {u"interval"_s, 5},
        {u"message"_s, u"To sign in, use a web browser."_s},
    });
}

void MicrosoftProvider::answer(const FakeAnswer &answer, const QString &host)
{
    network.answerOnce("POST", tokenEndpoint(host), answer);
}

qsizetype MicrosoftProvider::tokenRequests(const QString &host) const
{
    return network.requestCount("POST", tokenEndpoint(host));
}

ClientConfiguration MicrosoftProvider::configuration() const
{
    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.clientId = QString::fromLatin1(ClientId);
    configuration.authority = Authority::microsoft(m_tenant);
    configuration.networkAccessManager = const_cast<FakeNetworkAccessManager *>(&network);
    configuration.clock = clock;
    configuration.trustTlsInsteadOfSignatures = true;
    configuration.browser = browser;
    return configuration;
}

} // namespace QtSignIn
