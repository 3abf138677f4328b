#include "support/testprovider.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include "support/providerjson.h"

namespace QtSignIn {

using namespace Qt::StringLiterals;

TestProvider::TestProvider()
{
    setMetadata(metadata());
}

QJsonObject TestProvider::metadata()
{
    return {
        {u"issuer"_s, QString::fromLatin1(Issuer)},
        {u"authorization_endpoint"_s, u"https://login.example/authorize"_s},
        {u"token_endpoint"_s, tokenEndpoint()},
        {u"device_authorization_endpoint"_s, deviceEndpoint()},
        {u"userinfo_endpoint"_s, userInfoEndpoint()},
        {u"jwks_uri"_s, keySetUrl()},
        {u"code_challenge_methods_supported"_s, QJsonArray {u"S256"_s}},
    };
}

void TestProvider::setMetadata(const QJsonObject &metadata)
{
    network.answerAlways("GET", metadataUrl(), json(metadata));
}

QJsonObject TestProvider::claims(const QJsonObject &changes) const
{
    const qint64 now = clock->now().toSecsSinceEpoch();
    QJsonObject claims {
        {u"iss"_s, QString::fromLatin1(Issuer)},
        {u"sub"_s, u"alice-1"_s},
        {u"aud"_s, QString::fromLatin1(ClientId)},
        {u"exp"_s, now + 3600},
        {u"iat"_s, now},
        {u"name"_s, u"Alice Liddell"_s},
        {u"preferred_username"_s, u"alice"_s},
    };
    if (const auto nonce = browser->authorizationParameters().value("nonce"))
        claims.insert(u"nonce"_s, QString::fromUtf8(*nonce));
    return changed(claims, changes);
}

QByteArray TestProvider::idToken(const QJsonObject &claims) const
{
    return segment({{u"alg"_s, u"RS256"_s}}) + '.' + segment(claims) + '.' + toBase64Url("signature");
}

FakeAnswer TestProvider::tokens(const QJsonObject &changes, const QJsonObject &claimChanges) const
{
    const QJsonObject object {
        {u"access_token"_s, u"access-1"_s},
        {u"token_type"_s, u"Bearer"_s},
        {u"expires_in"_s, 3600},
        {u"refresh_token"_s, u"refresh-1"_s},
        {u"id_token"_s, QString::fromLatin1(idToken(claims(claimChanges)))},
        {u"scope"_s, u"api offline_access openid profile"_s},
    };
    return json(changed(object, changes));
}

FakeAnswer TestProvider::error(const QString &error, int status, const QJsonObject &more) const
{
    return json(changed({{u"error"_s, error}}, more), status);
}

FakeAnswer TestProvider::deviceCode(const QJsonObject &changes) const
{
    const QJsonObject object {
        {u"device_code"_s, u"device-secret"_s},
        {u"user_code"_s, u"WDJB-MJHT"_s},
        {u"verification_uri"_s, u"https://login.example/device"_s},
        {u"verification_uri_complete"_s, u"https://login.example/device?user_code=WDJB-MJHT"_s},
        {u"expires_in"_s, 900},
        {u"interval"_s, 5},
    };
    return json(changed(object, changes));
}

FakeAnswer TestProvider::json(const QJsonObject &object, int status)
{
    return {.status = status,
        .body = QJsonDocument(object).toJson(QJsonDocument::Compact),
        .headers = {{"Content-Type", "application/json"}}};
}

ClientConfiguration TestProvider::configuration() const
{
    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.clientId = QString::fromLatin1(ClientId);
    configuration.authority = Authority::openIdConnect(QString::fromLatin1(Issuer));
    configuration.applicationName = u"Test application"_s;
    configuration.networkAccessManager = const_cast<FakeNetworkAccessManager *>(&network);
    configuration.clock = clock;
    configuration.trustTlsInsteadOfSignatures = true;
    configuration.browser = browser;
    return configuration;
}

void processEvents()
{
    // Queued calls beget queued calls and deferred deletions; a few rounds reach the end of every chain there is.
    for (int round = 0; round < 20; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace QtSignIn
