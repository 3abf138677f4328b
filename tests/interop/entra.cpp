#include "interop/entra.h"

#include <QtCore/QJsonDocument>

#include "protocol/base64url.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

const QStringList hosts {u"https://login.microsoftonline.com"_s, u"https://login.windows.net"_s};

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString segment(const QJsonObject &object)
{
    return QString::fromLatin1(toBase64Url(json(object)));
}

QJsonObject claims(const QDateTime &now)
{
    const QString tenant = QString::fromLatin1(Entra::TenantId);
    const qint64 seconds = now.toSecsSinceEpoch();
    return {
        {u"iss"_s, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant)},
        {u"aud"_s, QString::fromLatin1(Entra::ClientId)},
        {u"sub"_s, u"pairwise subject"_s},
        {u"oid"_s, QString::fromLatin1(Entra::UserId)},
        {u"tid"_s, tenant},
        {u"preferred_username"_s, u"Ada@contoso.com"_s},
        {u"name"_s, u"Ada Lovelace"_s},
        {u"iat"_s, seconds},
        {u"nbf"_s, seconds},
        {u"exp"_s, seconds + 3600},
        {u"ver"_s, u"2.0"_s},
    };
}

} // namespace

QString Entra::authority() const
{
    return hosts.constFirst() + u'/' + m_tenant;
}

QString Entra::clientInfo(const QString &uid)
{
    return segment({{u"uid"_s, uid}, {u"utid"_s, QString::fromLatin1(TenantId)}});
}

QJsonObject Entra::reply(const QDateTime &now, int number, const QJsonObject &changes)
{
    const QString idToken =
        segment({{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' + segment(claims(now)) + u".c2ln"_s;
    QJsonObject reply {
        {u"token_type"_s, u"Bearer"_s},
        {u"scope"_s, u"User.Read email openid profile"_s},
        {u"expires_in"_s, 3600},
        {u"ext_expires_in"_s, 7200},
        {u"refresh_in"_s, 1800},
        {u"access_token"_s, u"AT%1"_s.arg(number)},
        {u"refresh_token"_s, u"RT%1"_s.arg(number)},
        {u"foci"_s, u"1"_s},
        {u"id_token"_s, idToken},
        {u"client_info"_s, clientInfo(QString::fromLatin1(UserId))},
    };
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->isNull())
            reply.remove(change.key());
        else
            reply.insert(change.key(), *change);
    }
    return reply;
}

void Entra::answer(FakeNetworkAccessManager &network, const QJsonObject &reply) const
{
    for (const QString &host : hosts) {
        const QString base = host + u'/' + m_tenant;
        const QString issuer = m_tenant == QLatin1StringView(TenantId) ? m_tenant : u"{tenantid}"_s;
        const QJsonObject metadata {
            {u"issuer"_s, u"https://login.microsoftonline.com/%1/v2.0"_s.arg(issuer)},
            {u"authorization_endpoint"_s, base + u"/oauth2/v2.0/authorize"_s},
            {u"token_endpoint"_s, base + u"/oauth2/v2.0/token"_s},
            {u"device_authorization_endpoint"_s, base + u"/oauth2/v2.0/devicecode"_s},
        };
        const QJsonObject deviceCode {
            {u"device_code"_s, u"device-code"_s},
            {u"user_code"_s, u"ABCD"_s},
            {u"verification_uri"_s, base + u"/oauth2/deviceauth"_s},
            {u"expires_in"_s, 900},
            {u"interval"_s, 1},
        };
        network.answerAlways("GET", base + u"/v2.0/.well-known/openid-configuration"_s, {.body = json(metadata)});
        network.answerAlways("POST", base + u"/oauth2/v2.0/devicecode"_s, {.body = json(deviceCode)});
        network.answerAlways("POST", base + u"/oauth2/v2.0/token"_s, {.body = json(reply)});
    }
}

QList<FormParameters> Entra::tokenRequests(const FakeNetworkAccessManager &network)
{
    QList<FormParameters> forms;
    for (const FakeRequest &request : network.requests()) {
        if (request.url.path().endsWith(u"/token"_s))
            forms.append(request.form);
    }
    return forms;
}
