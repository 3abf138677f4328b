#include "protocol/providermetadata.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QJsonObject sample()
{
    return {
        {u"issuer"_s, u"https://login.example"_s},
        {u"authorization_endpoint"_s, u"https://login.example/authorize?p=1"_s},
        {u"token_endpoint"_s, u"https://login.example/token"_s},
        {u"device_authorization_endpoint"_s, u"https://login.example/device"_s},
        {u"userinfo_endpoint"_s, u"https://login.example/userinfo"_s},
        {u"jwks_uri"_s, u"https://login.example/jwks"_s},
        {u"revocation_endpoint"_s, u"https://login.example/revoke"_s},
        {u"end_session_endpoint"_s, u"https://login.example/logout"_s},
        {u"scopes_supported"_s, QJsonArray {u"openid"_s, u"offline_access"_s}},
        {u"code_challenge_methods_supported"_s, QJsonArray {u"plain"_s, u"S256"_s}},
        {u"response_modes_supported"_s, QJsonArray {u"query"_s}},
        {u"id_token_signing_alg_values_supported"_s, QJsonArray {u"RS256"_s}},
        {u"authorization_response_iss_parameter_supported"_s, true},
    };
}

Result<ProviderMetadata> parse(const QJsonObject &object)
{
    return parseProviderMetadata(QJsonDocument(object).toJson());
}

QStringList texts(const QList<QUrl> &urls)
{
    QStringList texts;
    for (const QUrl &url : urls)
        texts += QString::fromLatin1(url.toEncoded());
    return texts;
}

} // namespace

class TestProviderMetadata : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void knowsWhereToLook_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QStringList>("urls");
        const QStringList plain {u"https://a.example/.well-known/openid-configuration"_s,
            u"https://a.example/.well-known/oauth-authorization-server"_s};
        QTest::newRow("a host") << u"https://a.example"_s << plain;
        QTest::newRow("a host and a slash, which goes (Discovery 4.1)") << u"https://a.example/"_s << plain;
        QTest::newRow("a path (Discovery 4.1, RFC 8414 3.1 and 5)")
            << u"https://a.example/realms/a"_s
            << QStringList {u"https://a.example/realms/a/.well-known/openid-configuration"_s,
                   u"https://a.example/.well-known/oauth-authorization-server/realms/a"_s,
                   u"https://a.example/.well-known/openid-configuration/realms/a"_s};
        QTest::newRow("a path that ends in a slash")
            << u"https://a.example/tenant/"_s
            << QStringList {u"https://a.example/tenant/.well-known/openid-configuration"_s,
                   u"https://a.example/.well-known/oauth-authorization-server/tenant"_s,
                   u"https://a.example/.well-known/openid-configuration/tenant"_s};
        QTest::newRow("a port") << u"https://a.example:8443"_s
                                << QStringList {u"https://a.example:8443/.well-known/openid-configuration"_s,
                                       u"https://a.example:8443/.well-known/oauth-authorization-server"_s};
        QTest::newRow("an encoded path stays encoded")
            << u"https://a.example/a%2Fb"_s
            << QStringList {u"https://a.example/a%2Fb/.well-known/openid-configuration"_s,
                   u"https://a.example/.well-known/oauth-authorization-server/a%2Fb"_s,
                   u"https://a.example/.well-known/openid-configuration/a%2Fb"_s};
    }

    void knowsWhereToLook()
    {
        QFETCH(QString, issuer);
        QTEST(texts(metadataUrls(issuer)), "urls");
    }

    void readsEveryMember()
    {
        const Result<ProviderMetadata> result = parse(sample());
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
        QCOMPARE(result->issuer, u"https://login.example"_s);
        QCOMPARE(result->authorizationEndpoint, QUrl(u"https://login.example/authorize?p=1"_s));
        QCOMPARE(result->tokenEndpoint, QUrl(u"https://login.example/token"_s));
        QCOMPARE(result->deviceAuthorizationEndpoint, QUrl(u"https://login.example/device"_s));
        QCOMPARE(result->userInfoEndpoint, QUrl(u"https://login.example/userinfo"_s));
        QCOMPARE(result->jwksUri, QUrl(u"https://login.example/jwks"_s));
        QCOMPARE(result->revocationEndpoint, QUrl(u"https://login.example/revoke"_s));
        QCOMPARE(result->endSessionEndpoint, QUrl(u"https://login.example/logout"_s));
        QCOMPARE(result->scopesSupported.value_or(QStringList()), (QStringList {u"openid"_s, u"offline_access"_s}));
        QCOMPARE(result->codeChallengeMethodsSupported.value_or(QStringList()), (QStringList {u"plain"_s, u"S256"_s}));
        QVERIFY(result->authorizationResponseIssParameterSupported);
    }

    void absentIsNotEmpty()
    {
        QJsonObject object = sample();
        object.remove(u"scopes_supported"_s);
        object.remove(u"code_challenge_methods_supported"_s);
        object.remove(u"authorization_response_iss_parameter_supported"_s);
        const Result<ProviderMetadata> absent = parse(object);
        QVERIFY(absent.hasValue());
        QVERIFY(!absent->scopesSupported);
        QVERIFY(!absent->codeChallengeMethodsSupported);
        QVERIFY(!absent->authorizationResponseIssParameterSupported);

        object.insert(u"code_challenge_methods_supported"_s, QJsonArray());
        const Result<ProviderMetadata> empty = parse(object);
        QVERIFY(empty.hasValue());
        QVERIFY(empty->codeChallengeMethodsSupported && empty->codeChallengeMethodsSupported->isEmpty());
    }

    void keepsTheIssuerAsItIsWritten()
    {
        for (const QString &issuer : {u"https://Login.Example/"_s, u"https://login.example:443/%7Euser"_s}) {
            QJsonObject object = sample();
            object.insert(u"issuer"_s, issuer);
            QCOMPARE(parse(object)->issuer, issuer);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("json");
        const auto with = [](const QString &name, const QJsonValue &value) {
            QJsonObject object = sample();
            object.insert(name, value);
            return QJsonDocument(object).toJson();
        };
        QJsonObject withoutIssuer = sample();
        withoutIssuer.remove(u"issuer"_s);
        QTest::newRow("a web page") << "<html></html>"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("no issuer") << QJsonDocument(withoutIssuer).toJson();
        QTest::newRow("an empty issuer") << with(u"issuer"_s, QString());
        QTest::newRow("an issuer that is a list") << with(u"issuer"_s, QJsonArray {u"https://login.example"_s});
        QTest::newRow("a relative endpoint") << with(u"token_endpoint"_s, u"/token"_s);
        QTest::newRow("an endpoint that is a number") << with(u"token_endpoint"_s, 1);
        QTest::newRow("a list that is a string") << with(u"code_challenge_methods_supported"_s, u"S256"_s);
        QTest::newRow("a promise that is a string")
            << with(u"authorization_response_iss_parameter_supported"_s, u"true"_s);
        QTest::newRow("J11: two issuers")
            << R"({"issuer":"https://a.example","issuer":"https://b.example","token_endpoint":"https://a.example/t"})"_ba;
        QTest::newRow("J11: two token endpoints")
            << R"({"issuer":"https://a.example","token_endpoint":"https://a.example/t","token_endpoint":"https://b.example/t"})"_ba;
    }

    void refuses()
    {
        QFETCH(QByteArray, json);
        const Result<ProviderMetadata> result = parseProviderMetadata(json);
        QVERIFY(result.hasError());
        QCOMPARE(result.error().kind(), Error::Kind::BadResponse);
    }

    void aHarmlessRepeatIsNoFault()
    {
        // RFC 8259 4 allows it, and metadata is often written by hand.
        const QByteArray json =
            R"({"issuer":"https://a.example","token_endpoint":"https://a.example/t","x":{"y":1,"y":2},"z":1,"z":2})";
        const Result<ProviderMetadata> result = parseProviderMetadata(json);
        QVERIFY2(result.hasValue(), qPrintable(result.error().description()));
    }

    void neverCrashesOnDamage()
    {
        const QByteArray good = QJsonDocument(sample()).toJson(QJsonDocument::Compact);
        QRandomGenerator random(8414);
        for (int round = 0; round < 5000; ++round) {
            QByteArray text = good;
            for (int edits = random.bounded(1, 4); edits > 0; --edits)
                text[random.bounded(int(text.size()))] = char(random.bounded(32, 127));
            const Result<ProviderMetadata> result = parseProviderMetadata(text);
            QVERIFY(result.hasError() || !result->issuer.isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestProviderMetadata)
#include "tst_providermetadata.moc"
