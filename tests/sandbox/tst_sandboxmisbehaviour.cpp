#include "sandbox/jwkverification.h"
#include "sandbox/sandboxfixture.h"

#include <QtCore/QMessageAuthenticationCode>

using namespace QtSignIn;

class tst_SandboxMisbehaviour : public QObject, private SandboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void everyMessageCanBeChanged_data()
    {
        QTest::addColumn<SandboxMessage>("message");
        QTest::newRow("metadata") << SandboxMessage::Metadata;
        QTest::newRow("keys") << SandboxMessage::KeySet;
        QTest::newRow("token response") << SandboxMessage::TokenResponse;
        QTest::newRow("ID token's header") << SandboxMessage::IdTokenHeader;
        QTest::newRow("ID token") << SandboxMessage::IdToken;
        QTest::newRow("refreshed ID token") << SandboxMessage::RefreshedIdToken;
        QTest::newRow("userinfo's header") << SandboxMessage::UserInfoHeader;
        QTest::newRow("userinfo") << SandboxMessage::UserInfo;
    }

    void everyMessageCanBeChanged()
    {
        QFETCH(SandboxMessage, message);
        if (message == SandboxMessage::UserInfoHeader)
            registerSignedUserInfo();
        m_provider->misbehave(SandboxMisbehaviour::changed(message, u"odd"_s, u"something"_s));
        const QMap<SandboxMessage, QJsonObject> changed = allMessages();
        for (auto other = changed.begin(); other != changed.end(); ++other)
            QCOMPARE(other->contains(u"odd"_s), isPartOf(message, other.key()));

        m_provider->behave();
        QVERIFY(!allMessages().value(message).contains(u"odd"_s));
    }

    void memberCanBeLeftOut()
    {
        m_provider->misbehave(SandboxMisbehaviour::without(SandboxMessage::TokenResponse, u"id_token"_s));
        m_provider->misbehave(SandboxMisbehaviour::without(SandboxMessage::TokenResponse, u"expires_in"_s));
        const QJsonObject tokens = tokensOf(u"alice"_s).json();
        QVERIFY(tokens.contains(u"access_token"_s));
        QVERIFY(!tokens.contains(u"id_token"_s));
        QVERIFY(!tokens.contains(u"expires_in"_s));
    }

    void redirectCanBeChanged()
    {
        m_provider->setAutoApprove(u"alice"_s);
        m_provider->misbehave(SandboxMisbehaviour::without(SandboxMessage::AuthorizationResponse, u"iss"_s));
        m_provider->misbehave(
            SandboxMisbehaviour::changed(SandboxMessage::AuthorizationResponse, u"state"_s, u"another & more"_s));
        m_provider->misbehave(SandboxMisbehaviour::changed(
            SandboxMessage::AuthorizationResponse, u"code"_s, QJsonArray {u"one"_s, u"two"_s}));
        const QUrl location = m_client->get(authorizeUrl(request())).location;
        QCOMPARE(location.query(QUrl::FullyEncoded), u"code=one&code=two&state=another%20%26%20more"_s);
    }

    void changedTokenIsStillSigned()
    {
        m_provider->misbehave(SandboxMisbehaviour::changed(SandboxMessage::IdToken, u"iss"_s, u"another"_s));
        m_provider->misbehave(SandboxMisbehaviour::changed(SandboxMessage::IdTokenHeader, u"kid"_s, u"another"_s));
        const QString token = tokensOf(u"alice"_s).member(u"id_token"_s);
        QCOMPARE(headerOf(token).value(u"kid"_s).toString(), u"another"_s);
        QVERIFY(isSignedBy(token, publishedKey()));
    }

    void signatureCanBeWrong_data()
    {
        QTest::addColumn<SandboxSignature>("signature");
        QTest::newRow("altered") << SandboxSignature::Altered;
        QTest::newRow("missing") << SandboxSignature::Missing;
        QTest::newRow("zeros") << SandboxSignature::Zeros;
        QTest::newRow("ASN.1") << SandboxSignature::Der;
        QTest::newRow("unpublished key") << SandboxSignature::UnpublishedKey;
        QTest::newRow("HMAC of the client's secret") << SandboxSignature::HmacOfClientSecret;
        QTest::newRow("HMAC of the public key") << SandboxSignature::HmacOfPublicKey;
    }

    void signatureCanBeWrong()
    {
        QFETCH(SandboxSignature, signature);
        SandboxKey key;
        key.algorithm = u"ES256"_s;
        QVERIFY(m_provider->setKeys({key}));
        registerSignedUserInfo();
        const Reply honest = tokensOf(u"alice"_s);
        const QString accessToken = honest.member(u"access_token"_s);
        const QString honestUserInfo = QString::fromLatin1(userInfo(accessToken).body);
        QVERIFY(isSignedBy(honest.member(u"id_token"_s), publishedKey()));
        QVERIFY(isSignedBy(honestUserInfo, publishedKey()));

        m_provider->misbehave(SandboxMisbehaviour::userInfoSigned(signature));
        QVERIFY(isSignedBy(tokensOf(u"alice"_s).member(u"id_token"_s), publishedKey()));
        const QString signedUserInfo = QString::fromLatin1(userInfo(accessToken).body);
        QCOMPARE(signedUserInfo.section(u'.', 0, 1), honestUserInfo.section(u'.', 0, 1));
        QVERIFY(!isSignedBy(signedUserInfo, publishedKey()));

        m_provider->behave();
        m_provider->misbehave(SandboxMisbehaviour::idTokenSigned(signature));
        const QString token = tokensOf(u"alice"_s).member(u"id_token"_s);
        QVERIFY(!isSignedBy(token, publishedKey()));
        QCOMPARE(headerOf(token).value(u"kid"_s), publishedKey().value(u"kid"_s));
        QVERIFY(isSignedBy(QString::fromLatin1(userInfo(accessToken).body), publishedKey()));
    }

    void publicKeyCanBeTheSecret()
    {
        m_provider->misbehave(SandboxMisbehaviour::idTokenSigned(SandboxSignature::HmacOfPublicKey));
        m_provider->misbehave(SandboxMisbehaviour::changed(SandboxMessage::IdTokenHeader, u"alg"_s, u"HS512"_s));
        const QString token = tokensOf(u"alice"_s).member(u"id_token"_s);
        QCOMPARE(fromBase64Url(token.section(u'.', 2)).size(), 64);
    }

    void keysCanRotateJustBeforeSigning()
    {
        const QJsonObject before = publishedKey();
        m_provider->misbehave(SandboxMisbehaviour::rotatingKeys());
        QCOMPARE(publishedKey(), before);
        const QString token = tokensOf(u"alice"_s).member(u"id_token"_s);
        QVERIFY(!isSignedBy(token, before));
        QVERIFY(isSignedBy(token, publishedKey()));
    }

    void oddKeyCanBePublished()
    {
        const QJsonObject own = publishedKey();
        const QJsonObject odd {{u"kty"_s, u"oct"_s}, {u"k"_s, u"c2VjcmV0"_s}};
        m_provider->misbehave(SandboxMisbehaviour::publishing(odd));
        const QJsonArray keys = m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).toArray();
        QCOMPARE(keys, (QJsonArray {odd, own}));
    }

private:
    // An ID token after a refresh is one, too.
    static bool isPartOf(SandboxMessage changed, SandboxMessage message)
    {
        return changed == message
            || (changed == SandboxMessage::IdToken && message == SandboxMessage::RefreshedIdToken);
    }

    void registerSignedUserInfo()
    {
        SandboxClient client;
        client.clientId = u"app"_s;
        client.redirectUris = QStringList {redirectUri};
        client.userInfoSignedResponseAlg = u"RS256"_s;
        m_provider->addClient(client);
    }

    QMap<SandboxMessage, QJsonObject> allMessages()
    {
        QMap<SandboxMessage, QJsonObject> messages;
        messages.insert(SandboxMessage::Metadata, m_client->get(at(u"/.well-known/openid-configuration"_s)).json());
        messages.insert(SandboxMessage::KeySet, m_client->get(at(u"/jwks"_s)).json());
        const Reply tokens = tokensOf(u"alice"_s);
        messages.insert(SandboxMessage::TokenResponse, tokens.json());
        messages.insert(SandboxMessage::IdTokenHeader, headerOf(tokens.member(u"id_token"_s)));
        messages.insert(SandboxMessage::IdToken, claimsOf(tokens.member(u"id_token"_s)));
        const Reply refreshed = refresh(tokens.member(u"refresh_token"_s));
        messages.insert(SandboxMessage::RefreshedIdToken, claimsOf(refreshed.member(u"id_token"_s)));
        const Reply info = userInfo(tokens.member(u"access_token"_s));
        const QString jwt = QString::fromLatin1(info.body);
        messages.insert(SandboxMessage::UserInfoHeader, headerOf(jwt));
        messages.insert(SandboxMessage::UserInfo, info.json());
        return messages;
    }
};

QTEST_GUILESS_MAIN(tst_SandboxMisbehaviour)

#include "tst_sandboxmisbehaviour.moc"
