#include "sandbox/jwkverification.h"
#include "sandbox/sandboxfixture.h"

#include <QtCore/QMessageAuthenticationCode>

using namespace QtSignIn;

namespace {

SandboxKey keyFor(const QString &algorithm)
{
    SandboxKey key;
    key.algorithm = algorithm;
    return key;
}

} // namespace

class tst_SandboxKeys : public QObject, private SandboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void signsWithEveryAlgorithm_data()
    {
        QTest::addColumn<QString>("keyType");
        QTest::addColumn<int>("hashBytes");
        QTest::newRow("RS256") << u"RSA"_s << 32;
        QTest::newRow("RS384") << u"RSA"_s << 48;
        QTest::newRow("RS512") << u"RSA"_s << 64;
        QTest::newRow("PS256") << u"RSA"_s << 32;
        QTest::newRow("PS384") << u"RSA"_s << 48;
        QTest::newRow("PS512") << u"RSA"_s << 64;
        QTest::newRow("ES256") << u"EC"_s << 32;
        QTest::newRow("ES384") << u"EC"_s << 48;
        QTest::newRow("ES512") << u"EC"_s << 64;
        QTest::newRow("ES256K") << u"EC"_s << 32;
        QTest::newRow("EdDSA") << u"OKP"_s << 64;
    }

    void signsWithEveryAlgorithm()
    {
        QFETCH(QString, keyType);
        QFETCH(int, hashBytes);
        const QString algorithm = QString::fromLatin1(QTest::currentDataTag());
        QVERIFY(m_provider->setKeys({keyFor(algorithm)}));
        const Reply tokens = tokensOf(u"alice"_s);
        const QString token = tokens.member(u"id_token"_s);
        const QJsonObject key = publishedKey();
        QVERIFY(isSignedBy(token, key));
        QVERIFY(!isSignedBy(token + u"AAAA"_s, key));
        QCOMPARE(key.value(u"kty"_s).toString(), keyType);
        QCOMPARE(key.value(u"alg"_s).toString(), algorithm);
        QCOMPARE(headerOf(token).value(u"alg"_s).toString(), algorithm);
        QCOMPARE(headerOf(token).value(u"kid"_s), key.value(u"kid"_s));

        const QCryptographicHash::Algorithm hashes[] {
            QCryptographicHash::Sha256, QCryptographicHash::Sha384, QCryptographicHash::Sha512};
        const QByteArray hash =
            QCryptographicHash::hash(tokens.member(u"access_token"_s).toLatin1(), hashes[hashBytes / 16 - 2]);
        QCOMPARE(fromBase64Url(claimsOf(token).value(u"at_hash"_s).toString()), hash.left(hashBytes / 2));
        QCOMPARE(announced(), QStringList {algorithm});
    }

    void refusesKeysThatItCannotMake()
    {
        const QJsonObject before = publishedKey();
        QVERIFY(!m_provider->setKeys({}));
        QVERIFY(!m_provider->setKeys({keyFor(u"RS256"_s), keyFor(u"none"_s)}));
        QCOMPARE(publishedKey(), before);
    }

    void firstOfSeveralKeysSigns()
    {
        QVERIFY(m_provider->setKeys({keyFor(u"PS384"_s), keyFor(u"ES256"_s), keyFor(u"PS384"_s)}));
        const QJsonArray keys = publishedKeys();
        QCOMPARE(keys.size(), 3);
        const QString token = tokensOf(u"alice"_s).member(u"id_token"_s);
        QVERIFY(isSignedBy(token, keys.at(0).toObject()));
        QVERIFY(!isSignedBy(token, keys.at(2).toObject()));
        QCOMPARE(announced(), QStringList({u"PS384"_s, u"ES256"_s}));
    }

    void clientGetsTheAlgorithmThatItRegistered()
    {
        QVERIFY(m_provider->setKeys({keyFor(u"RS256"_s), keyFor(u"EdDSA"_s)}));
        registerAlgorithms(u"EdDSA"_s, {});
        QVERIFY(isSignedBy(tokensOf(u"alice"_s).member(u"id_token"_s), publishedKeys().at(1).toObject()));
    }

    void clientWithASecretCanHaveItsTokensSignedWithThat()
    {
        SandboxClient client;
        client.clientId = u"web app"_s;
        client.clientSecret = u"p+s:w"_s;
        client.redirectUris = QStringList {redirectUri};
        client.idTokenSignedResponseAlg = u"HS384"_s;
        m_provider->addClient(client);
        m_provider->setAutoApprove(u"alice"_s);
        const Form asked = changed(request(), u"client_id"_s, client.clientId);
        Form form = redemption(m_client->get(authorizeUrl(asked)).inLocation(u"code"_s));
        form = changed(changed(form, u"client_id"_s, client.clientId), u"client_secret"_s, client.clientSecret);
        const QString token = m_client->post(at(u"/token"_s), form).member(u"id_token"_s);
        QCOMPARE(headerOf(token), (QJsonObject {{u"alg"_s, u"HS384"_s}, {u"typ"_s, u"JWT"_s}}));
        QCOMPARE(fromBase64Url(token.section(u'.', 2)),
            QMessageAuthenticationCode::hash(
                token.section(u'.', 0, 1).toLatin1(), client.clientSecret.toUtf8(), QCryptographicHash::Sha384));
    }

    void userInfoIsSignedForAClientThatRegisteredSo()
    {
        QVERIFY(m_provider->setKeys({keyFor(u"RS256"_s), keyFor(u"ES256"_s)}));
        registerAlgorithms({}, u"ES256"_s);
        const QString accessToken = tokensOf(u"alice"_s).member(u"access_token"_s);
        const QString jwt = QString::fromLatin1(userInfo(accessToken).body);
        QVERIFY(isSignedBy(jwt, publishedKeys().at(1).toObject()));
        QCOMPARE(claimsOf(jwt).value(u"sub"_s).toString(), u"subject-1"_s);
        QCOMPARE(claimsOf(jwt).value(u"iss"_s).toString(), m_provider->issuer());
        QCOMPARE(claimsOf(jwt).value(u"aud"_s).toString(), u"app"_s);
    }

    void keyHasTheIdAndSizeAskedForAndMayBeKeptSecret()
    {
        SandboxKey weak = keyFor(u"RS256"_s);
        weak.keyId = u"../../etc/passwd"_s;
        weak.rsaBits = 1024;
        SandboxKey secret = keyFor(u"ES256"_s);
        secret.published = false;
        QVERIFY(m_provider->setKeys({weak, secret}));
        QCOMPARE(publishedKeys().size(), 1);
        QCOMPARE(publishedKey().value(u"kid"_s).toString(), weak.keyId);
        QCOMPARE(PublishedKey(publishedKey()).bits(), 1024);
    }

    void rotationKeepsTheKindsOfTheKeys()
    {
        QVERIFY(m_provider->setKeys({keyFor(u"ES256"_s), keyFor(u"EdDSA"_s)}));
        const QJsonArray before = publishedKeys();
        m_provider->rotateKeys();
        const QJsonArray after = publishedKeys();
        QCOMPARE(after.size(), 2);
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(after.at(i)[u"alg"_s], before.at(i)[u"alg"_s]);
            QVERIFY(after.at(i)[u"x"_s] != before.at(i)[u"x"_s]);
        }
    }

private:
    QJsonArray publishedKeys() { return m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).toArray(); }

    QStringList announced()
    {
        const QJsonObject metadata = m_client->get(at(u"/.well-known/openid-configuration"_s)).json();
        return metadata.value(u"id_token_signing_alg_values_supported"_s).toVariant().toStringList();
    }

    void registerAlgorithms(const QString &idToken, const QString &userInfo)
    {
        SandboxClient client;
        client.clientId = u"app"_s;
        client.redirectUris = QStringList {redirectUri};
        client.idTokenSignedResponseAlg = idToken;
        client.userInfoSignedResponseAlg = userInfo;
        m_provider->addClient(client);
    }
};

QTEST_GUILESS_MAIN(tst_SandboxKeys)

#include "tst_sandboxkeys.moc"
