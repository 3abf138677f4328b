#include "sandboxclient.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QThread>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QTest>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace QtSignIn;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

// RFC 7636 appendix B
const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
const QString challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
const QString redirectUri = u"http://127.0.0.1:49152/callback"_s;
const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

Form changed(Form form, const QString &name, const QString &value)
{
    form.removeIf([&](const auto &field) { return field.first == name; });
    if (!value.isNull())
        form.emplaceBack(name, value);
    return form;
}

QByteArray fromBase64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

BIGNUM *numberOf(const QJsonObject &jwk, const QString &name)
{
    const QByteArray bytes = fromBase64Url(jwk.value(name).toString());
    return BN_bin2bn(reinterpret_cast<const unsigned char *>(bytes.constData()), int(bytes.size()), nullptr);
}

bool isSignedBy(const QString &jwt, const QJsonObject &jwk)
{
    const std::unique_ptr<BIGNUM, void (*)(BIGNUM *)> n(numberOf(jwk, u"n"_s), BN_free);
    const std::unique_ptr<BIGNUM, void (*)(BIGNUM *)> e(numberOf(jwk, u"e"_s), BN_free);
    const std::unique_ptr<OSSL_PARAM_BLD, void (*)(OSSL_PARAM_BLD *)> builder(
        OSSL_PARAM_BLD_new(), OSSL_PARAM_BLD_free);
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get());
    OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get());
    const std::unique_ptr<OSSL_PARAM, void (*)(OSSL_PARAM *)> parameters(
        OSSL_PARAM_BLD_to_param(builder.get()), OSSL_PARAM_free);
    const std::unique_ptr<EVP_PKEY_CTX, void (*)(EVP_PKEY_CTX *)> maker(
        EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr), EVP_PKEY_CTX_free);
    EVP_PKEY *made = nullptr;
    EVP_PKEY_fromdata_init(maker.get());
    if (EVP_PKEY_fromdata(maker.get(), &made, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        return false;
    const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> key(made, EVP_PKEY_free);
    const QStringList parts = jwt.split(u'.');
    const QByteArray input = (parts.value(0) + u'.' + parts.value(1)).toLatin1();
    const QByteArray signature = fromBase64Url(parts.value(2));
    const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    const auto bytes = [](const QByteArray &array) {
        return reinterpret_cast<const unsigned char *>(array.constData());
    };
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1
        && EVP_DigestVerify(
               context.get(), bytes(signature), size_t(signature.size()), bytes(input), size_t(input.size()))
        == 1;
}

} // namespace

class tst_SandboxProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_provider = std::make_unique<SandboxProvider>();
        m_provider->addUser({u"alice"_s, u"Alice Example"_s, u"alice@example.org"_s, u"subject-1"_s});
        m_provider->addUser({u"bob"_s, {}, {}, {}});
        SandboxClient app;
        app.clientId = u"app"_s;
        app.name = u"Paint & Draw <b>"_s;
        app.redirectUris = QStringList {u"http://127.0.0.1/callback"_s, u"com.example.app:/done"_s};
        app.postLogoutRedirectUris = QStringList {u"http://localhost/bye"_s};
        m_provider->addClient(app);
        SandboxClient confidential;
        confidential.clientId = u"web app"_s;
        confidential.clientSecret = u"p+s:w"_s;
        confidential.redirectUris = app.redirectUris;
        confidential.scopes = QStringList {u"openid"_s};
        m_provider->addClient(confidential);
        QVERIFY2(m_provider->start(), qPrintable(m_provider->errorString()));
        m_client = std::make_unique<SandboxClientDriver>();
    }

    void cleanup()
    {
        m_client.reset();
        m_provider.reset();
    }

    void metadataNamesTheEndpoints_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("OpenID Connect Discovery") << u"/.well-known/openid-configuration"_s;
        QTest::newRow("RFC 8414") << u"/.well-known/oauth-authorization-server"_s;
    }

    void metadataNamesTheEndpoints()
    {
        QFETCH(QString, path);
        const QJsonObject metadata = m_client->get(at(path)).json();
        QCOMPARE(metadata.value(u"issuer"_s).toString(), m_provider->issuer());
        for (const QString &name :
            {u"authorization_endpoint"_s, u"token_endpoint"_s, u"userinfo_endpoint"_s, u"jwks_uri"_s,
                u"revocation_endpoint"_s, u"end_session_endpoint"_s, u"device_authorization_endpoint"_s}) {
            const QUrl url(metadata.value(name).toString());
            QVERIFY2(url.toString().startsWith(m_provider->issuer() + u'/'), qPrintable(name));
            QVERIFY2(m_client->get(url).status != 404, qPrintable(name));
        }
        QCOMPARE(metadata.value(u"code_challenge_methods_supported"_s).toArray(), QJsonArray {u"S256"_s});
        QVERIFY(metadata.value(u"authorization_response_iss_parameter_supported"_s).toBool());
    }

    void metadataCanBeEdited()
    {
        m_provider->setMetadataEditor([](QJsonObject &metadata) { metadata.remove(u"jwks_uri"_s); });
        QVERIFY(!m_client->get(at(u"/.well-known/openid-configuration"_s)).json().contains(u"jwks_uri"_s));
    }

    void signInThroughThePagesGivesTokens()
    {
        QSignalSpy signedIn(m_provider.get(), &SandboxProvider::signedIn);
        QSignalSpy issued(m_provider.get(), &SandboxProvider::tokenIssued);
        const Reply redirect = signInOnPages(request());
        QCOMPARE(redirect.status, 303);
        QVERIFY(redirect.location.toString().startsWith(redirectUri + u'?'));
        QCOMPARE(redirect.inLocation(u"state"_s), u"a state & more"_s);
        QCOMPARE(redirect.inLocation(u"iss"_s), m_provider->issuer());
        QTRY_COMPARE(signedIn.value(0), (QVariantList {u"alice"_s, u"app"_s}));

        const Reply tokens = redeem(redirect.inLocation(u"code"_s));
        QCOMPARE(tokens.status, 200);
        QCOMPARE(tokens.json().value(u"expires_in"_s).toInt(), 3600);
        QCOMPARE(tokens.member(u"token_type"_s), u"Bearer"_s);
        QVERIFY(!tokens.member(u"refresh_token"_s).isEmpty());
        QTRY_COMPARE(issued.value(0), (QVariantList {u"app"_s, u"authorization_code"_s, u"alice"_s}));

        const QJsonObject claims = claimsOf(tokens.member(u"id_token"_s));
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        QCOMPARE(claims.value(u"iss"_s).toString(), m_provider->issuer());
        QCOMPARE(claims.value(u"aud"_s).toString(), u"app"_s);
        QCOMPARE(claims.value(u"sub"_s).toString(), u"subject-1"_s);
        QCOMPARE(claims.value(u"nonce"_s).toString(), u"a nonce"_s);
        QCOMPARE(claims.value(u"name"_s).toString(), u"Alice Example"_s);
        QCOMPARE(claims.value(u"preferred_username"_s).toString(), u"alice"_s);
        QCOMPARE(claims.value(u"email"_s).toString(), u"alice@example.org"_s);
        QVERIFY(qAbs(claims.value(u"iat"_s).toInteger() - now) < 30);
        QVERIFY(qAbs(claims.value(u"auth_time"_s).toInteger() - now) < 30);
        QCOMPARE(claims.value(u"exp"_s).toInteger() - claims.value(u"iat"_s).toInteger(), 3600);
        const QByteArray hash =
            QCryptographicHash::hash(tokens.member(u"access_token"_s).toLatin1(), QCryptographicHash::Sha256);
        QCOMPARE(fromBase64Url(claims.value(u"at_hash"_s).toString()), hash.left(16));

        const Reply info = userInfo(tokens.member(u"access_token"_s));
        QCOMPARE(info.member(u"sub"_s), u"subject-1"_s);
        QCOMPARE(info.member(u"email"_s), u"alice@example.org"_s);
    }

    void idTokenIsSignedWithThePublishedKey()
    {
        const QString first = tokensOf(u"alice"_s).member(u"id_token"_s);
        const QJsonObject firstKey = publishedKey();
        QVERIFY(isSignedBy(first, firstKey));
        m_provider->rotateSigningKey();
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

    void authorizationRequestIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error"); // null: on a page
        QTest::newRow("unknown client") << u"client_id"_s << u"nobody"_s << QString();
        QTest::newRow("other path") << u"redirect_uri"_s << u"http://127.0.0.1:49152/callback2"_s << QString();
        QTest::newRow("added query") << u"redirect_uri"_s << u"http://127.0.0.1:49152/callback?a=b"_s << QString();
        QTest::newRow("other host") << u"redirect_uri"_s << u"http://localhost:49152/callback"_s << QString();
        QTest::newRow("foreign host") << u"redirect_uri"_s << u"http://127.0.0.1.evil.example/callback"_s << QString();
        QTest::newRow("user name in it") << u"redirect_uri"_s << u"http://a@127.0.0.1:49152/callback"_s << QString();
        QTest::newRow("fragment") << u"redirect_uri"_s << u"http://127.0.0.1:49152/callback#x"_s << QString();
        QTest::newRow("line break") << u"redirect_uri"_s << u"http://127.0.0.1:49152/callback\r\nX: y"_s << QString();
        QTest::newRow("no PKCE") << u"code_challenge"_s << QString() << u"invalid_request"_s;
        QTest::newRow("plain PKCE") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
        QTest::newRow("implicit flow") << u"response_type"_s << u"id_token"_s << u"unsupported_response_type"_s;
        QTest::newRow("fragment mode") << u"response_mode"_s << u"fragment"_s << u"invalid_request"_s;
        QTest::newRow("none and login") << u"prompt"_s << u"none login"_s << u"invalid_request"_s;
        QTest::newRow("unknown prompt") << u"prompt"_s << u"loud"_s << u"invalid_request"_s;
        QTest::newRow("max_age in words") << u"max_age"_s << u"long"_s << u"invalid_request"_s;
        QTest::newRow("request object") << u"request"_s << u"a.b.c"_s << u"request_not_supported"_s;
        QTest::newRow("nobody is signed in") << u"prompt"_s << u"none"_s << u"login_required"_s;
    }

    void authorizationRequestIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, error);
        const Reply reply = m_client->get(authorizeUrl(changed(request(), name, value)));
        QCOMPARE(reply.status, error.isNull() ? 400 : 303);
        QCOMPARE(reply.inLocation(u"error"_s), error);
        QCOMPARE(reply.inLocation(u"state"_s), error.isNull() ? QString() : u"a state & more"_s);
    }

    void repeatedParameterIsRefused()
    {
        Form form = request();
        form.emplaceBack(u"redirect_uri"_s, u"http://127.0.0.1/callback"_s);
        QCOMPARE(m_client->get(authorizeUrl(form)).status, 400);
    }

    void redirectUriWithASchemeOfTheAppIsTakenExactly()
    {
        m_provider->setAutoApprove(u"alice"_s);
        const QString uri = u"com.example.app:/done"_s;
        const Reply reply = m_client->get(authorizeUrl(changed(request(), u"redirect_uri"_s, uri)));
        QVERIFY(reply.location.toString().startsWith(uri + u"?code="_s));
    }

    void scopeOutsideTheClientsListIsRefused()
    {
        const Reply reply = m_client->get(authorizeUrl(changed(request(), u"client_id"_s, u"web app"_s)));
        QCOMPARE(reply.inLocation(u"error"_s), u"invalid_scope"_s);
    }

    void browserStaysSignedInUntilMaxAge()
    {
        signInOnPages(request());
        const Form silent = changed(request(), u"prompt"_s, u"none"_s);
        QVERIFY(!m_client->get(authorizeUrl(silent)).inLocation(u"code"_s).isEmpty());
        m_provider->advanceClock(100s);
        const auto maxAge = [&](const QString &seconds) {
            return m_client->get(authorizeUrl(changed(silent, u"max_age"_s, seconds))).inLocation(u"error"_s);
        };
        QCOMPARE(maxAge(u"1000"_s), QString());
        QCOMPARE(maxAge(u"50"_s), u"login_required"_s);
        QCOMPARE(maxAge(u"0"_s), u"login_required"_s);
        const Form hinted = changed(silent, u"login_hint"_s, u"bob"_s);
        QCOMPARE(m_client->get(authorizeUrl(hinted)).inLocation(u"error"_s), u"login_required"_s);
    }

    void promptBringsThePageBack_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("action");
        QTest::newRow("login") << u"login"_s << u"action=\"/authorize/login\""_s;
        QTest::newRow("select_account") << u"select_account"_s << u"action=\"/authorize/login\""_s;
        QTest::newRow("consent") << u"consent"_s << u"action=\"/authorize/consent\""_s;
    }

    void promptBringsThePageBack()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, action);
        signInOnPages(request());
        QCOMPARE(m_client->get(authorizeUrl(request())).status, 303);
        const Reply page = m_client->get(authorizeUrl(changed(request(), u"prompt"_s, prompt)));
        QCOMPARE(page.status, 200);
        QVERIFY(QString::fromUtf8(page.body).contains(action));
    }

    void cancellingIsAccessDenied()
    {
        const Reply page = m_client->get(authorizeUrl(request()));
        const Reply reply =
            m_client->post(at(u"/authorize/login"_s), changed(page.hiddenFields(), u"answer"_s, u"deny"_s));
        QCOMPARE(reply.inLocation(u"error"_s), u"access_denied"_s);
        QCOMPARE(reply.inLocation(u"iss"_s), m_provider->issuer());
    }

    void formOfAnotherBrowserIsRefused()
    {
        const Form form = changed(m_client->get(authorizeUrl(request())).hiddenFields(), u"login"_s, u"alice"_s);
        SandboxClientDriver other;
        QCOMPARE(other.post(at(u"/authorize/login"_s), form).status, 403);
        QCOMPARE(m_client->post(at(u"/authorize/login"_s), changed(form, u"csrf"_s, u"guessed"_s)).status, 403);
        QCOMPARE(m_client->post(at(u"/authorize/login"_s), form).status, 200);
    }

    void formPostSendsAFormToTheApplication()
    {
        m_provider->setAutoApprove(u"alice"_s);
        const Reply page = m_client->get(authorizeUrl(changed(request(), u"response_mode"_s, u"form_post"_s)));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("method=\"post\" action=\"" + redirectUri.toLatin1() + '"'));
        const Form fields = page.hiddenFields();
        QCOMPARE(fields.value(0).first, u"code"_s);
        QCOMPARE(fields.value(1), (std::pair {u"state"_s, u"a state &amp; more"_s}));
        QCOMPARE(redeem(fields.value(0).second).status, 200);
    }

    void issuerCanBeLeftOutOfResponses()
    {
        m_provider->setIssuerInResponses(false);
        m_provider->setAutoApprove(u"alice"_s);
        QVERIFY(!QUrlQuery(m_client->get(authorizeUrl(request())).location).hasQueryItem(u"iss"_s));
        QVERIFY(!m_client->get(at(u"/.well-known/openid-configuration"_s))
                     .json()
                     .value(u"authorization_response_iss_parameter_supported"_s)
                     .toBool());
    }

    void textIsEscapedOnPages()
    {
        const QByteArray login = m_client->get(authorizeUrl(request())).body;
        QVERIFY(login.contains("Paint &amp; Draw &lt;b&gt;"));
        QVERIFY(!login.contains("Draw <b>"));
        QVERIFY(login.contains("Sandbox provider: for demos and tests"));
        const QByteArray error = m_client->get(authorizeUrl(changed(request(), u"client_id"_s, u"<script>\""_s))).body;
        QVERIFY(error.contains("&lt;script&gt;&quot;"));
    }

    void deviceCodeIsApprovedOnThePage()
    {
        QSignalSpy requested(m_provider.get(), &SandboxProvider::deviceCodeRequested);
        const Reply device = requestDeviceCode();
        QCOMPARE(device.json().value(u"interval"_s).toInt(), 5);
        QCOMPARE(device.json().value(u"expires_in"_s).toInt(), 600);
        QTRY_COMPARE(requested.value(0).value(0).toString(), device.member(u"user_code"_s));
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);

        QCOMPARE(m_client->get(QUrl(device.member(u"verification_uri"_s))).status, 200);
        const QString typed = device.member(u"user_code"_s).toLower().remove(u'-');
        const Reply page = m_client->get(at(u"/device?user_code="_s + typed));
        QVERIFY(page.body.contains(device.member(u"user_code"_s).toLatin1()));
        QVERIFY(page.body.contains("Paint &amp; Draw"));
        const Form form = changed(page.hiddenFields(), u"login"_s, u"bob"_s);
        SandboxClientDriver other;
        QCOMPARE(other.post(at(u"/device"_s), form).status, 403);
        QCOMPARE(m_client->post(at(u"/device"_s), form).status, 200);

        m_provider->advanceClock(5s);
        const Reply tokens = poll(device);
        QCOMPARE(claimsOf(tokens.member(u"id_token"_s)).value(u"sub"_s).toString(), u"bob"_s);
        QCOMPARE(poll(device).oauthError(), u"invalid_grant"_s);
    }

    void deviceCodeIsDenied_data()
    {
        QTest::addColumn<bool>("onPage");
        QTest::newRow("on the page") << true;
        QTest::newRow("by the test") << false;
    }

    void deviceCodeIsDenied()
    {
        QFETCH(bool, onPage);
        const Reply device = requestDeviceCode();
        if (onPage) {
            const Reply page = m_client->get(QUrl(device.member(u"verification_uri_complete"_s)));
            QCOMPARE(
                m_client->post(at(u"/device"_s), changed(page.hiddenFields(), u"answer"_s, u"deny"_s)).status, 200);
        } else {
            QVERIFY(m_provider->denyDeviceCode(device.member(u"user_code"_s)));
        }
        QCOMPARE(poll(device).oauthError(), u"access_denied"_s);
        QVERIFY(!m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
    }

    void deviceCodeIsApprovedByTheTest()
    {
        const Reply device = requestDeviceCode();
        QVERIFY(!m_provider->approveDeviceCode(device.member(u"user_code"_s), u"nobody"_s));
        QVERIFY(!m_provider->approveDeviceCode(u"BCDF-GHJK"_s, u"alice"_s));
        QVERIFY(m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
        QCOMPARE(poll(device).status, 200);
    }

    void pollingTooFastSlowsDown()
    {
        const Reply device = requestDeviceCode();
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        m_provider->advanceClock(2s);
        QCOMPARE(poll(device).oauthError(), u"slow_down"_s);
        m_provider->advanceClock(6s);
        QCOMPARE(poll(device).oauthError(), u"slow_down"_s);
        m_provider->advanceClock(15s);
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
    }

    void deviceCodeExpires()
    {
        m_provider->setDeviceCodeLifetime(30s);
        const Reply device = requestDeviceCode();
        m_provider->advanceClock(30s);
        QCOMPARE(poll(device).oauthError(), u"expired_token"_s);
        QCOMPARE(m_client->get(QUrl(device.member(u"verification_uri_complete"_s))).status, 404);
        QVERIFY(!m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
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

    void endSessionSignsTheBrowserOut()
    {
        const QString code = signInOnPages(request()).inLocation(u"code"_s);
        const QString hint = redeem(code).member(u"id_token"_s);
        Form form {{u"id_token_hint"_s, hint}, {u"post_logout_redirect_uri"_s, u"http://localhost:5000/bye"_s},
            {u"state"_s, u"s"_s}};
        const Reply reply =
            m_client->get(at(u"/end_session?"_s + QString::fromLatin1(SandboxClientDriver::encoded(form))));
        QCOMPARE(reply.location, QUrl(u"http://localhost:5000/bye?state=s"_s));
        const Form silent = changed(request(), u"prompt"_s, u"none"_s);
        QCOMPARE(m_client->get(authorizeUrl(silent)).inLocation(u"error"_s), u"login_required"_s);

        form = changed(form, u"id_token_hint"_s, hint + u'x');
        QCOMPARE(m_client->post(at(u"/end_session"_s), form).status, 400);
        form = changed(form, u"client_id"_s, u"app"_s);
        QCOMPARE(m_client->post(at(u"/end_session"_s), form).status, 303);
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

    void scriptedAnswersComeInOrderAndThenTheGenuineOne()
    {
        const Reply device = requestDeviceCode();
        QVERIFY(m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
        m_provider->script(SandboxEndpoint::Token, SandboxAnswer::slowDown());
        m_provider->script(SandboxEndpoint::Token, SandboxAnswer::authorizationPending(), 2);
        m_provider->script(
            SandboxEndpoint::Token, SandboxAnswer::oauthError(u"temporarily_unavailable"_s, u"Later."_s, 503));
        QCOMPARE(poll(device).oauthError(), u"slow_down"_s);
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        const Reply unavailable = poll(device);
        QCOMPARE(unavailable.status, 503);
        QCOMPARE(unavailable.member(u"error_description"_s), u"Later."_s);
        QCOMPARE(poll(device).status, 200);
        QCOMPARE(m_provider->requests(SandboxEndpoint::Token).size(), 5);
    }

    void scriptLastsUntilItIsCleared()
    {
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::json({{u"keys"_s, u"none"_s}}), 0);
        QCOMPARE(m_client->get(at(u"/jwks"_s)).member(u"keys"_s), u"none"_s);
        QCOMPARE(m_client->get(at(u"/jwks"_s)).member(u"keys"_s), u"none"_s);
        m_provider->clearScript();
        QVERIFY(m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).isArray());
    }

    void disconnectClosesWithoutAnAnswer()
    {
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::disconnected());
        const QUrl url = at(u"/jwks"_s);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, m_provider->port());
        QSignalSpy disconnected(&socket, &QTcpSocket::disconnected);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write("GET /jwks HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\n\r\n");
        QVERIFY(disconnected.wait());
        QCOMPARE(socket.readAll(), QByteArray());
        QCOMPARE(m_client->get(url).status, 200);
    }

    void delayedAnswerIsTheGenuineOne()
    {
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::delayed(150ms));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).isArray());
        QVERIFY(timer.elapsed() >= 150);
    }

    void stopInterruptsADelay()
    {
        QSignalSpy received(m_provider.get(), &SandboxProvider::requestReceived);
        m_provider->script(SandboxEndpoint::KeySet, SandboxAnswer::delayed(1h));
        const std::unique_ptr<QNetworkReply> reply = m_client->begin(at(u"/jwks"_s));
        QVERIFY(received.wait());
        m_provider->stop();
        QVERIFY(!m_provider->isRunning());
        QVERIFY(m_provider->issuer().isEmpty());
        QTRY_VERIFY(reply->isFinished());
        QVERIFY(reply->error() != QNetworkReply::NoError);
    }

    void startsAgainOnTheSamePort()
    {
        const QString issuer = m_provider->issuer();
        const quint16 port = m_provider->port();
        const QString token = tokensOf(u"alice"_s).member(u"access_token"_s);
        m_provider->stop();
        QCOMPARE(m_client->get(QUrl(issuer + u"/jwks"_s)).error, QNetworkReply::ConnectionRefusedError);
        QVERIFY(m_provider->start(port));
        QCOMPARE(m_provider->issuer(), issuer);
        QCOMPARE(userInfo(token).status, 200);
    }

    void takenPortIsAnError()
    {
        SandboxProvider second;
        QVERIFY(!second.start(m_provider->port()));
        QVERIFY(second.errorString().contains(QString::number(m_provider->port())));
        QVERIFY(!second.isRunning());
    }

    void idleConnectionsDoNotStallIt()
    {
        std::array<QTcpSocket, 8> idle;
        for (QTcpSocket &socket : idle) {
            socket.connectToHost(u"127.0.0.1"_s, m_provider->port());
            QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        }
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(m_client->get(at(u"/jwks"_s)).status, 200);
        QVERIFY(timer.elapsed() < 900);
    }

    void autoApproveNeedsNoPage()
    {
        QSignalSpy signedIn(m_provider.get(), &SandboxProvider::signedIn);
        m_provider->setAutoApprove(u"bob"_s);
        const Reply redirect = m_client->get(authorizeUrl(request()));
        QCOMPARE(claimsOf(redeem(redirect.inLocation(u"code"_s)).member(u"id_token"_s)).value(u"sub"_s).toString(),
            u"bob"_s);

        const Reply device = requestDeviceCode();
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        m_provider->advanceClock(5s);
        QCOMPARE(poll(device).status, 200);
        QTRY_COMPARE(signedIn.size(), 2);

        m_provider->setAutoApprove({});
        QCOMPARE(m_client->get(authorizeUrl(request())).status, 200);
    }

    void foreignHostIsRefused_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1:%") << 200;
        QTest::newRow("localhost") << QByteArray("localhost:%") << 200;
        QTest::newRow("another name") << QByteArray("evil.example:%") << 403;
        QTest::newRow("without the port") << QByteArray("127.0.0.1") << 403;
    }

    void foreignHostIsRefused()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        host.replace('%', QByteArray::number(m_provider->port()));
        QCOMPARE(m_client->get(at(u"/jwks"_s), {{"Host", host}}).status, status);
        QCOMPARE(m_provider->requests().size(), status == 200 ? 1 : 0);
    }

    void wrongMethodAndPathAreRefused()
    {
        QCOMPARE(m_client->get(at(u"/token"_s)).status, 405);
        QCOMPARE(m_client->post(at(u"/jwks"_s), {}).status, 405);
        QCOMPARE(m_client->get(at(u"/elsewhere"_s)).status, 404);
        QCOMPARE(m_provider->requests(SandboxEndpoint::Other).size(), 1);
    }

    void requestsAreRecorded()
    {
        m_client->post(at(u"/token?from=query"_s), {{u"grant type"_s, u"a+b &c"_s}}, {{"X-Test", "Yes"}});
        QCOMPARE(m_provider->requests().size(), 1);
        const SandboxRequest request = m_provider->requests().constFirst();
        QCOMPARE(request.endpoint, SandboxEndpoint::Token);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, u"/token"_s);
        QCOMPARE(request.query, (Form {{u"from"_s, u"query"_s}}));
        QCOMPARE(request.form, (Form {{u"grant type"_s, u"a+b &c"_s}}));
        QCOMPARE(request.parameter(u"from"_s), u"query"_s);
        QVERIFY(!request.hasParameter(u"other"_s));
        QCOMPARE(request.header("x-TEST"), QByteArray("Yes"));
        QCOMPARE(request.body, QByteArray("grant%20type=a%2Bb%20%26c"));
        m_provider->clearRequests();
        QCOMPARE(m_provider->requests().size(), 0);
    }

    void signalsComeOnTheThreadOfTheProvider()
    {
        QThread *emittedOn = nullptr;
        connect(
            m_provider.get(), &SandboxProvider::requestReceived, m_provider.get(),
            [&] { emittedOn = QThread::currentThread(); }, Qt::DirectConnection);
        m_client->get(at(u"/jwks"_s));
        QTRY_COMPARE(emittedOn, m_provider->thread());
    }

private:
    QUrl at(const QString &path) const { return QUrl(m_provider->issuer() + path); }

    static Form request()
    {
        return {{u"client_id"_s, u"app"_s}, {u"redirect_uri"_s, redirectUri}, {u"response_type"_s, u"code"_s},
            {u"scope"_s, u"openid profile email offline_access"_s}, {u"state"_s, u"a state & more"_s},
            {u"nonce"_s, u"a nonce"_s}, {u"code_challenge"_s, challenge}, {u"code_challenge_method"_s, u"S256"_s}};
    }

    QUrl authorizeUrl(const Form &form) const
    {
        return QUrl::fromEncoded(m_provider->issuer().toLatin1() + "/authorize?" + SandboxClientDriver::encoded(form));
    }

    static Form redemption(const QString &code)
    {
        return {{u"grant_type"_s, u"authorization_code"_s}, {u"client_id"_s, u"app"_s}, {u"code"_s, code},
            {u"redirect_uri"_s, redirectUri}, {u"code_verifier"_s, verifier}};
    }

    // As alice, with the login page and the consent page.
    Reply signInOnPages(const Form &form)
    {
        const Reply login = m_client->get(authorizeUrl(form));
        const Reply consent =
            m_client->post(at(u"/authorize/login"_s), changed(login.hiddenFields(), u"login"_s, u"alice"_s));
        return m_client->post(at(u"/authorize/consent"_s), changed(consent.hiddenFields(), u"answer"_s, u"allow"_s));
    }

    Reply redeem(const QString &code) { return m_client->post(at(u"/token"_s), redemption(code)); }

    Reply tokensOf(const QString &login)
    {
        m_provider->setAutoApprove(login);
        return redeem(m_client->get(authorizeUrl(request())).inLocation(u"code"_s));
    }

    Reply refresh(const QString &token, const QString &scope = {})
    {
        const Form form {
            {u"grant_type"_s, u"refresh_token"_s}, {u"client_id"_s, u"app"_s}, {u"refresh_token"_s, token}};
        return m_client->post(at(u"/token"_s), changed(form, u"scope"_s, scope));
    }

    Reply userInfo(const QString &token)
    {
        return m_client->get(at(u"/userinfo"_s), {{"Authorization", "Bearer " + token.toLatin1()}});
    }

    QJsonObject publishedKey()
    {
        return m_client->get(at(u"/jwks"_s)).json().value(u"keys"_s).toArray().at(0).toObject();
    }

    Reply requestDeviceCode()
    {
        return m_client->post(
            at(u"/device_authorization"_s), {{u"client_id"_s, u"app"_s}, {u"scope"_s, u"openid profile"_s}});
    }

    Reply poll(const Reply &device)
    {
        return m_client->post(at(u"/token"_s),
            {{u"grant_type"_s, deviceGrant}, {u"client_id"_s, u"app"_s},
                {u"device_code"_s, device.member(u"device_code"_s)}});
    }

    std::unique_ptr<SandboxProvider> m_provider;
    std::unique_ptr<SandboxClientDriver> m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxProvider)

#include "tst_sandboxprovider.moc"
