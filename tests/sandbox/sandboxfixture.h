#pragma once

#include "sandbox/sandboxclient.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

namespace QtSignIn {

using namespace Qt::Literals::StringLiterals;

// RFC 7636 appendix B
inline const QString verifier = u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s;
inline const QString challenge = u"E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_s;
inline const QString redirectUri = u"http://127.0.0.1:49152/callback"_s;
inline const QString deviceGrant = u"urn:ietf:params:oauth:grant-type:device_code"_s;

inline Form changed(Form form, const QString &name, const QString &value)
{
    form.removeIf([&](const auto &field) { return field.first == name; });
    if (!value.isNull())
        form.emplaceBack(name, value);
    return form;
}

/// A provider with the users alice and bob and the clients `app` (public) and `web app` (confidential), and one who
/// asks it. Tests inherit it and call start() in init() and stop() in cleanup().
class SandboxFixture {
protected:
    void start()
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

    void stop()
    {
        m_client.reset();
        m_provider.reset();
    }

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

} // namespace QtSignIn
