#include "sandbox/jwkverification.h"
#include "sandbox/sandboxfixture.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_SandboxTokens : public QObject, private SandboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void idTokenIsSignedWithThePublishedKey()
    {
        const QString first = tokensOf(u"alice"_s).member(u"id_token"_s);
        const QJsonObject firstKey = publishedKey();
        QVERIFY(isSignedBy(first, firstKey));
        m_provider->rotateKeys();
        QVERIFY(!isSignedBy(first, publishedKey()));
        QVERIFY(publishedKey().value(u"kid"_s) != firstKey.value(u"kid"_s));
        QVERIFY(isSignedBy(tokensOf(u"alice"_s).member(u"id_token"_s), publishedKey()));
    }

    void idTokenCanBeEdited()
    {
        m_provider->setIdTokenEditor([](QJsonObject &claims) { claims.insert(u"nonce"_s, u"another"_s); });
        const QString token = tokensOf(u"alice"_s).member(u"id_token"_s);
        QCOMPARE(claimsOf(token).value(u"nonce"_s).toString(), u"another"_s);
        QVERIFY(isSignedBy(token, publishedKey()));
    }

    void codeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("age");
        QTest::newRow("with another verifier") << u"code_verifier"_s << QString(43, u'x') << 0;
        QTest::newRow("without a verifier") << u"code_verifier"_s << QString() << 0;
        QTest::newRow("with another redirect_uri") << u"redirect_uri"_s << u"http://127.0.0.1:1/callback"_s << 0;
        QTest::newRow("when it is unknown") << u"code"_s << u"guessed"_s << 0;
        QTest::newRow("when it has expired") << u"extra"_s << u"1"_s << 60;
    }

    void codeIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(int, age);
        m_provider->setAutoApprove(u"alice"_s);
        const Form form = redemption(m_client->get(authorizeUrl(request())).inLocation(u"code"_s));
        m_provider->advanceClock(std::chrono::seconds(age));
        QCOMPARE(m_client->post(at(u"/token"_s), changed(form, name, value)).oauthError(), u"invalid_grant"_s);
    }

    void codeOfAnotherClientIsRefused()
    {
        m_provider->setAutoApprove(u"alice"_s);
        Form form = redemption(m_client->get(authorizeUrl(request())).inLocation(u"code"_s));
        form = changed(changed(form, u"client_id"_s, u"web app"_s), u"client_secret"_s, u"p+s:w"_s);
        QCOMPARE(m_client->post(at(u"/token"_s), form).oauthError(), u"invalid_grant"_s);
    }

    void reuseOfACodeRevokesItsTokens()
    {
        m_provider->setAutoApprove(u"alice"_s);
        const QString code = m_client->get(authorizeUrl(request())).inLocation(u"code"_s);
        const Reply tokens = redeem(code);
        QCOMPARE(userInfo(tokens.member(u"access_token"_s)).status, 200);
        QCOMPARE(redeem(code).oauthError(), u"invalid_grant"_s);
        QCOMPARE(userInfo(tokens.member(u"access_token"_s)).status, 401);
        QCOMPARE(refresh(tokens.member(u"refresh_token"_s)).oauthError(), u"invalid_grant"_s);
    }

    void refreshTokenRotates()
    {
        const Reply first = tokensOf(u"alice"_s);
        const Reply second = refresh(first.member(u"refresh_token"_s));
        QCOMPARE(second.status, 200);
        QVERIFY(second.member(u"refresh_token"_s) != first.member(u"refresh_token"_s));
        QVERIFY(!claimsOf(second.member(u"id_token"_s)).contains(u"nonce"_s));
        QCOMPARE(userInfo(second.member(u"access_token"_s)).status, 200);

        QCOMPARE(refresh(first.member(u"refresh_token"_s)).oauthError(), u"invalid_grant"_s);
        QCOMPARE(refresh(second.member(u"refresh_token"_s)).oauthError(), u"invalid_grant"_s);
        QCOMPARE(userInfo(second.member(u"access_token"_s)).status, 401);
    }

    void refreshTokenStaysWithoutRotation()
    {
        m_provider->setRefreshTokenRotation(false);
        const QString token = tokensOf(u"alice"_s).member(u"refresh_token"_s);
        QCOMPARE(refresh(token).member(u"refresh_token"_s), token);
        QCOMPARE(refresh(token).status, 200);
    }

    void refreshCanNarrowTheScopes()
    {
        const QString token = tokensOf(u"alice"_s).member(u"refresh_token"_s);
        const Reply narrow = refresh(token, u"openid"_s);
        QCOMPARE(narrow.member(u"scope"_s), u"openid"_s);
        QVERIFY(!userInfo(narrow.member(u"access_token"_s)).json().contains(u"email"_s));
        QCOMPARE(refresh(narrow.member(u"refresh_token"_s), u"openid more"_s).oauthError(), u"invalid_scope"_s);
    }

    void refreshTokenNeedsOfflineAccess()
    {
        m_provider->setAutoApprove(u"alice"_s);
        const Reply reply = m_client->get(authorizeUrl(changed(request(), u"scope"_s, u"openid"_s)));
        QVERIFY(!redeem(reply.inLocation(u"code"_s)).json().contains(u"refresh_token"_s));
    }

    void userInfoRefusesABadToken()
    {
        const Reply bare = m_client->get(at(u"/userinfo"_s));
        QCOMPARE(bare.status, 401);
        QVERIFY(bare.challenge.startsWith("Bearer"));
        QVERIFY(!bare.challenge.contains("error"));
        const Reply guessed = userInfo(u"guessed"_s);
        QCOMPARE(guessed.status, 401);
        QVERIFY(guessed.challenge.contains("error=\"invalid_token\""));
        m_provider->setAccessTokenLifetime(10s);
        const QString token = tokensOf(u"alice"_s).member(u"access_token"_s);
        QCOMPARE(userInfo(token).status, 200);
        m_provider->advanceClock(10s);
        QCOMPARE(userInfo(token).status, 401);
    }

    void revocationEndsTokens()
    {
        const Reply tokens = tokensOf(u"alice"_s);
        const auto revoke = [&](const QString &token) {
            return m_client->post(at(u"/revoke"_s), {{u"token"_s, token}, {u"client_id"_s, u"app"_s}}).status;
        };
        QCOMPARE(revoke(u"unknown"_s), 200);
        QCOMPARE(revoke(tokens.member(u"access_token"_s)), 200);
        QCOMPARE(userInfo(tokens.member(u"access_token"_s)).status, 401);
        const Reply fresh = refresh(tokens.member(u"refresh_token"_s));
        QCOMPARE(revoke(fresh.member(u"refresh_token"_s)), 200);
        QCOMPARE(userInfo(fresh.member(u"access_token"_s)).status, 401);
        QCOMPARE(refresh(fresh.member(u"refresh_token"_s)).oauthError(), u"invalid_grant"_s);
    }

    void revokeTokensEndsThemAll()
    {
        const Reply tokens = tokensOf(u"alice"_s);
        m_provider->revokeTokens();
        QCOMPARE(userInfo(tokens.member(u"access_token"_s)).status, 401);
        QCOMPARE(refresh(tokens.member(u"refresh_token"_s)).oauthError(), u"invalid_grant"_s);
    }

    void clientAuthenticates_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QByteArray>("basic");
        QTest::addColumn<QString>("error");
        const QByteArray right = "Basic " + QByteArray("web+app:p%2Bs%3Aw").toBase64();
        const QByteArray wrong = "Basic " + QByteArray("web+app:p").toBase64();
        QTest::newRow("client_secret_basic") << QString() << QString() << right << u"invalid_grant"_s;
        QTest::newRow("client_secret_post") << u"web app"_s << u"p+s:w"_s << QByteArray() << u"invalid_grant"_s;
        QTest::newRow("none") << u"app"_s << QString() << QByteArray() << u"invalid_grant"_s;
        QTest::newRow("wrong basic") << QString() << QString() << wrong << u"invalid_client"_s;
        QTest::newRow("wrong post") << u"web app"_s << u"p s:w"_s << QByteArray() << u"invalid_client"_s;
        QTest::newRow("secret missing") << u"web app"_s << QString() << QByteArray() << u"invalid_client"_s;
        QTest::newRow("public client with a secret") << u"app"_s << u"p"_s << QByteArray() << u"invalid_client"_s;
        QTest::newRow("unknown") << u"nobody"_s << QString() << QByteArray() << u"invalid_client"_s;
        QTest::newRow("both ways") << u"web app"_s << u"p+s:w"_s << right << u"invalid_request"_s;
    }

    void clientAuthenticates()
    {
        QFETCH(QString, id);
        QFETCH(QString, secret);
        QFETCH(QByteArray, basic);
        QFETCH(QString, error);
        Form form {{u"grant_type"_s, u"refresh_token"_s}, {u"refresh_token"_s, u"unknown"_s}};
        form = changed(changed(form, u"client_id"_s, id), u"client_secret"_s, secret);
        SandboxClientDriver::Headers headers;
        if (!basic.isEmpty())
            headers.emplaceBack("Authorization", basic);
        const Reply reply = m_client->post(at(u"/token"_s), form, headers);
        QCOMPARE(reply.oauthError(), error);
        QCOMPARE(reply.status, error == u"invalid_client" ? 401 : 400);
        QCOMPARE(reply.challenge.startsWith("Basic"), error == u"invalid_client" && !basic.isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_SandboxTokens)

#include "tst_sandboxtokens.moc"
