#include "sandbox/sandboxfixture.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

namespace {

QByteArray fromBase64Url(const QString &text)
{
    return QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
}

} // namespace

class tst_SandboxAuthorization : public QObject, private SandboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

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
};

QTEST_GUILESS_MAIN(tst_SandboxAuthorization)

#include "tst_sandboxauthorization.moc"
