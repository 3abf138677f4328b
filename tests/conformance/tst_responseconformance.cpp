#include "conformance/relyingparty.h"

#include <QtCore/QJsonArray>

using namespace QtSignIn;

namespace {

SandboxMisbehaviour changed(SandboxMessage message, const QString &name, const QJsonValue &value)
{
    return SandboxMisbehaviour::changed(message, name, value);
}

SandboxMisbehaviour without(SandboxMessage message, const QString &name)
{
    return SandboxMisbehaviour::without(message, name);
}

} // namespace

/// Metadata, redirect, token response and userinfo against the modules of the relying-party profiles. (No DPoP here, so
/// no rs-dpop-auth-scheme-case-insensitivity and happy-path-no-dpop-nonce.)
class tst_ResponseConformance : public QObject, private RelyingParty {
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { cleanUp(); }
    void metadataIsJudged_data();
    void metadataIsJudged();
    void redirectIsJudged_data();
    void redirectIsJudged();
    void redirectOfAnotherAttemptIsIgnored_data();
    void redirectOfAnotherAttemptIsIgnored();
    void tokenResponseIsJudged_data();
    void tokenResponseIsJudged();
    void tokenWithoutALifetimeOrScopeIsWhatWasAskedFor();
    void userInfoIsJudged_data();
    void userInfoIsJudged();
    void userInfoIsAskedForWithTheTokenInAHeader();
    void clientAuthenticatesWithItsSecret();
    void requestsHoldWhatTheProfilesAskFor();

private:
    QString userInfo()
    {
        if (signIn({}, {u"profile"_s, u"email"_s}) != accepted)
            return u"not signed in: "_s + m_error.description();
        return outcomeOf(application().userInfo(m_result.account()));
    }
};

void tst_ResponseConformance::metadataIsJudged_data()
{
    QTest::addColumn<SandboxMisbehaviour>("misbehaviour");
    QTest::addColumn<QString>("outcome");
    const QString mismatch = refused(ErrorCode::IssuerMismatch, "Configuration");
    const auto issuer = [](const std::function<QString(const QString &)> &change) {
        return SandboxMisbehaviour::edited(SandboxMessage::Metadata, [change](QJsonObject &metadata) {
            metadata.insert(u"issuer"_s, change(metadata.value(u"issuer"_s).toString()));
        });
    };
    QTest::newRow("discovery-openid-config") << SandboxMisbehaviour() << accepted;
    QTest::newRow("discovery-issuer-mismatch")
        << issuer([](const QString &) { return u"https://another.example"_s; }) << mismatch;
    QTest::newRow("A9: another scheme") << issuer([](QString url) { return url.replace(u"http:"_s, u"https:"_s); })
                                        << mismatch;
    QTest::newRow("A9: another case") << issuer([](QString url) { return url.replace(u"http:"_s, u"HTTP:"_s); })
                                      << mismatch;
    QTest::newRow("F16: a slash more") << issuer([](const QString &url) { return QString(url + u'/'); }) << mismatch;
    QTest::newRow("A9: a path more") << issuer([](const QString &url) { return QString(url + u"/v2.0"_s); })
                                     << mismatch;
    QTest::newRow("A9: user info") << issuer([](QString url) { return url.replace(u"://"_s, u"://a@"_s); }) << mismatch;
    QTest::newRow("A9: another name of this host")
        << issuer([](QString url) { return url.replace(u"127.0.0.1"_s, u"localhost"_s); }) << mismatch;
    QTest::newRow("A9: issuer is missing")
        << without(SandboxMessage::Metadata, u"issuer"_s) << refused(ErrorCode::InvalidResponse, "BadResponse");
    QTest::newRow("A6: only plain PKCE is announced")
        << changed(SandboxMessage::Metadata, u"code_challenge_methods_supported"_s, QJsonArray {u"plain"_s})
        << refused(ErrorCode::PkceNotSupported, "Configuration");
    QTest::newRow("F8: no PKCE is announced")
        << without(SandboxMessage::Metadata, u"code_challenge_methods_supported"_s) << accepted;
    QTest::newRow("A10: the token endpoint is http elsewhere") << changed(SandboxMessage::Metadata, u"token_endpoint"_s,
        u"http://another.example/token"_s) << refused(ErrorCode::EndpointNotAllowed, "Configuration");
}

void tst_ResponseConformance::metadataIsJudged()
{
    QFETCH(SandboxMisbehaviour, misbehaviour);
    QFETCH(QString, outcome);
    m_provider.misbehave(misbehaviour);
    QCOMPARE(signIn(), outcome);
    QCOMPARE(holdsNothing(), outcome != accepted);
    QCOMPARE(requestCount(SandboxEndpoint::Authorization), outcome == accepted ? 1 : 0);
}

void tst_ResponseConformance::redirectIsJudged_data()
{
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const auto redirect = [](const QString &name, const QJsonValue &value) {
        return changed(SandboxMessage::AuthorizationResponse, name, value);
    };
    const SandboxMisbehaviour withoutIssuer = without(SandboxMessage::AuthorizationResponse, u"iss"_s);
    const SandboxMisbehaviour unannounced =
        changed(SandboxMessage::Metadata, u"authorization_response_iss_parameter_supported"_s, false);
    const QString badResponse = refused(ErrorCode::InvalidResponse, "BadResponse");
    const QString mixUp = refused(ErrorCode::IssuerMismatch, "MixUp");

    QTest::newRow("invalid-authorization-response-iss")
        << Misbehaviours {redirect(u"iss"_s, u"https://another.example"_s)} << mixUp;
    QTest::newRow("invalid-authorization-response-iss: not announced")
        << Misbehaviours {unannounced, redirect(u"iss"_s, u"https://another.example"_s)} << mixUp;
    QTest::newRow("remove-authorization-response-iss")
        << Misbehaviours {withoutIssuer} << refused(ErrorCode::MissingIssuer, "MixUp");
    QTest::newRow("A8: iss is missing and was not announced") << Misbehaviours {unannounced, withoutIssuer} << accepted;
    QTest::newRow("A8: iss is empty") << Misbehaviours {redirect(u"iss"_s, QString())} << mixUp;
    QTest::newRow("A8: iss is there twice") << Misbehaviours {
        SandboxMisbehaviour::edited(SandboxMessage::AuthorizationResponse, [](QJsonObject &parameters) {
            parameters.insert(u"iss"_s, QJsonArray {parameters.value(u"iss"_s), u"https://another.example"_s});
        })} << badResponse;
    QTest::newRow("L11: code is there twice")
        << Misbehaviours {redirect(u"code"_s, QJsonArray {u"one"_s, u"two"_s})} << badResponse;
    QTest::newRow("code is missing") << Misbehaviours {without(SandboxMessage::AuthorizationResponse, u"code"_s)}
                                     << badResponse;
    QTest::newRow("code is empty") << Misbehaviours {redirect(u"code"_s, QString())} << badResponse;
    QTest::newRow("N10: an ID token and an access token in the redirect")
        << Misbehaviours {redirect(u"id_token"_s, u"a.b.c"_s), redirect(u"access_token"_s, u"stolen"_s)} << accepted;
    QTest::newRow("A5: somebody else's code")
        << Misbehaviours {redirect(u"code"_s, u"another"_s)} << refused("invalid_grant", "InteractionRequired");
}

void tst_ResponseConformance::redirectIsJudged()
{
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    misbehave(misbehaviours);
    QCOMPARE(signIn(), outcome);
    QCOMPARE(holdsNothing(), outcome != accepted);
    const bool redeems = outcome == accepted || outcome.endsWith(u"invalid_grant"_s);
    QCOMPARE(requestCount(SandboxEndpoint::Token), redeems ? 1 : 0);
    QVERIFY(m_result.accessToken().reveal() != "stolen");
}

void tst_ResponseConformance::redirectOfAnotherAttemptIsIgnored_data()
{
    QTest::addColumn<SandboxMisbehaviour>("misbehaviour");
    QTest::newRow("ensure-authorization-response-with-invalid-state-fails")
        << changed(SandboxMessage::AuthorizationResponse, u"state"_s, u"another"_s);
    QTest::newRow("ensure-authorization-response-with-invalid-missing-state-fails")
        << without(SandboxMessage::AuthorizationResponse, u"state"_s);
}

// It may be anybody's, so that it neither completes nor ends the attempt (F7).
void tst_ResponseConformance::redirectOfAnotherAttemptIsIgnored()
{
    QFETCH(SandboxMisbehaviour, misbehaviour);
    m_provider.misbehave(misbehaviour);
    InteractiveFlow *flow = application().acquireTokenInteractive({});
    QSignalSpy ignored(flow, &InteractiveFlow::redirectIgnored);
    FlowRecorder recorder(flow);
    QVERIFY(ignored.wait());
    QCOMPARE(
        ignored.first().first().value<InteractiveFlow::IgnoredReason>(), InteractiveFlow::IgnoredReason::WrongState);
    QCOMPARE(recorder.outcome(), u"pending"_s);
    QCOMPARE(requestCount(SandboxEndpoint::Token), 0);

    m_provider.behave();
    flow->reopenBrowser();
    QTRY_COMPARE(recorder.outcome(), accepted);
    QTRY_VERIFY(recorder.isFinished());
}

void tst_ResponseConformance::tokenResponseIsJudged_data()
{
    QTest::addColumn<SandboxMisbehaviour>("misbehaviour");
    QTest::addColumn<QString>("outcome");
    const auto member = [](const QString &name, const QJsonValue &value) {
        return changed(SandboxMessage::TokenResponse, name, value);
    };
    const QString badResponse = refused(ErrorCode::InvalidResponse, "BadResponse");
    const QString otherType = refused(ErrorCode::UnsupportedTokenType, "BadResponse");
    QTest::newRow("token-type-case-insensitivity: bearer") << member(u"token_type"_s, u"bearer"_s) << accepted;
    QTest::newRow("token-type-case-insensitivity: bEARER") << member(u"token_type"_s, u"bEARER"_s) << accepted;
    QTest::newRow("R5: mac") << member(u"token_type"_s, u"mac"_s) << otherType;
    QTest::newRow("R5: DPoP was not asked for") << member(u"token_type"_s, u"DPoP"_s) << otherType;
    QTest::newRow("token-endpoint-response-without-expires_in")
        << without(SandboxMessage::TokenResponse, u"expires_in"_s) << accepted;
    QTest::newRow("no-scope-in-token-endpoint-response")
        << without(SandboxMessage::TokenResponse, u"scope"_s) << accepted;
    QTest::newRow("N11: openid was granted, id_token is missing")
        << without(SandboxMessage::TokenResponse, u"id_token"_s) << refused(ErrorCode::MissingIdToken);
    QTest::newRow("id_token is null") << member(u"id_token"_s, QJsonValue::Null) << refused(ErrorCode::MissingIdToken);
    QTest::newRow("id_token is a number") << member(u"id_token"_s, 1) << badResponse;
    QTest::newRow("access_token is missing")
        << without(SandboxMessage::TokenResponse, u"access_token"_s) << badResponse;
    QTest::newRow("access_token is an object") << member(u"access_token"_s, QJsonObject()) << badResponse;
    QTest::newRow("at_hash: another access token")
        << member(u"access_token"_s, u"another"_s) << refused(ErrorCode::IdTokenTokenHash);
}

void tst_ResponseConformance::tokenResponseIsJudged()
{
    QFETCH(SandboxMisbehaviour, misbehaviour);
    QFETCH(QString, outcome);
    m_provider.misbehave(misbehaviour);
    QCOMPARE(signIn(), outcome);
    QCOMPARE(holdsNothing(), outcome != accepted);
}

void tst_ResponseConformance::tokenWithoutALifetimeOrScopeIsWhatWasAskedFor()
{
    m_provider.misbehave(without(SandboxMessage::TokenResponse, u"scope"_s));
    m_provider.misbehave(without(SandboxMessage::TokenResponse, u"expires_in"_s));
    QCOMPARE(signIn({}, {u"email"_s}), accepted);
    QVERIFY(m_result.scopes().contains(u"email"_s));
    QVERIFY(m_result.scopes().contains(u"openid"_s));
    QVERIFY(!m_result.expiresAt().isValid());
}

void tst_ResponseConformance::userInfoIsJudged_data()
{
    QTest::addColumn<QString>("used"); // userinfo_signed_response_alg at the provider
    QTest::addColumn<QString>("registered"); // the same here
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const QString plain;
    const QString rs256 = u"RS256"_s;
    const QString wrongSubject = refused(ErrorCode::SubjectMismatch, "BadResponse");
    const QString wrongSignature = refused(ErrorCode::IdTokenSignature);
    const auto claim = [](const QString &name, const QJsonValue &value) {
        return Misbehaviours {changed(SandboxMessage::UserInfo, name, value)};
    };
    const auto header = [](const QString &name, const QJsonValue &value) {
        return Misbehaviours {changed(SandboxMessage::UserInfoHeader, name, value)};
    };
    const auto signature = [](SandboxSignature kind) {
        return Misbehaviours {SandboxMisbehaviour::userInfoSigned(kind)};
    };

    QTest::newRow("scope-userinfo-claims") << plain << plain << Misbehaviours() << accepted;
    QTest::newRow("userinfo-invalid-sub") << plain << plain << claim(u"sub"_s, u"another"_s) << wrongSubject;
    QTest::newRow("userinfo-invalid-sub: missing")
        << plain << plain << Misbehaviours {without(SandboxMessage::UserInfo, u"sub"_s)} << wrongSubject;
    QTest::newRow("userinfo-invalid-sub: a number")
        << plain << plain << claim(u"sub"_s, 1) << refused(ErrorCode::InvalidResponse, "BadResponse");
    QTest::newRow("userinfo-invalid-sub: another case")
        << plain << plain << claim(u"sub"_s, u"Subject-1"_s) << wrongSubject;

    QTest::newRow("userinfo-signed") << rs256 << rs256 << Misbehaviours() << accepted;
    QTest::newRow("userinfo-signed: not asked for") << rs256 << plain << Misbehaviours() << accepted;
    QTest::newRow("userinfo-signed: another sub") << rs256 << rs256 << claim(u"sub"_s, u"another"_s) << wrongSubject;
    QTest::newRow("J17: not signed, though registered")
        << plain << rs256 << Misbehaviours() << refused(ErrorCode::InvalidResponse, "BadResponse");
    QTest::newRow("J17: another algorithm than the registered one")
        << rs256 << u"ES256"_s << Misbehaviours() << wrongSignature;
    QTest::newRow("J17: altered signature") << rs256 << rs256 << signature(SandboxSignature::Altered) << wrongSignature;
    QTest::newRow("J17: another key under the same kid")
        << rs256 << rs256 << signature(SandboxSignature::UnpublishedKey) << wrongSignature;
    QTest::newRow("J17: unknown kid") << rs256 << rs256 << header(u"kid"_s, u"another"_s)
                                      << refused(ErrorCode::IdTokenKey);
    QTest::newRow("J17: alg none") << rs256 << plain
                                   << header(u"alg"_s, u"none"_s) + signature(SandboxSignature::Missing)
                                   << wrongSignature;
    QTest::newRow("J17: the public key as the secret")
        << rs256 << plain << header(u"alg"_s, u"HS256"_s) + signature(SandboxSignature::HmacOfPublicKey)
        << wrongSignature;
    QTest::newRow("J17: crit") << rs256 << rs256 << header(u"crit"_s, QJsonArray {u"exp"_s}) << wrongSignature;
    QTest::newRow("J17: from another issuer")
        << rs256 << rs256 << claim(u"iss"_s, u"https://another.example"_s) << refused(ErrorCode::IdTokenIssuer);
    QTest::newRow("J17: for another application")
        << rs256 << rs256 << claim(u"aud"_s, u"another"_s) << refused(ErrorCode::IdTokenAudience);
    QTest::newRow("J17: for this application among others")
        << rs256 << rs256 << claim(u"aud"_s, QJsonArray {clientId, u"another"_s}) << accepted;
}

void tst_ResponseConformance::userInfoIsJudged()
{
    QFETCH(QString, used);
    QFETCH(QString, registered);
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    SandboxClient client;
    client.userInfoSignedResponseAlg = used;
    registerClient(client);
    misbehave(misbehaviours);
    m_configuration.userInfoSignedResponseAlg = registered;
    QCOMPARE(userInfo(), outcome);
    QCOMPARE(m_claims.value(u"sub"_s).toString(), outcome == accepted ? u"subject-1"_s : QString());
    QCOMPARE(m_claims.value(u"preferred_username"_s).toString(), outcome == accepted ? u"alice"_s : QString());
}

// userinfo-bearer-header. Not userinfo-bearer-body: RFC 6750 2.2 advises against it.
void tst_ResponseConformance::userInfoIsAskedForWithTheTokenInAHeader()
{
    QCOMPARE(userInfo(), accepted);
    const QList<SandboxRequest> requests = m_provider.requests(SandboxEndpoint::UserInfo);
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().header("Authorization"), "Bearer " + QByteArray(m_result.accessToken().reveal()));
    QVERIFY(requests.first().query.isEmpty());
    QVERIFY(requests.first().body.isEmpty());
}

// client-secret-basic
void tst_ResponseConformance::clientAuthenticatesWithItsSecret()
{
    SandboxClient client;
    client.clientSecret = u"known to + everybody"_s;
    registerClient(client);
    m_configuration.clientSecret = Secret(client.clientSecret.toUtf8());
    m_configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    QCOMPARE(signIn(), accepted);
    const SandboxRequest request = m_provider.requests(SandboxEndpoint::Token).first();
    QVERIFY(request.header("Authorization").startsWith("Basic "));
    QVERIFY(!request.hasParameter(u"client_secret"_s));
}

// nonce-unless-code-flow, and FAPI's happy path
void tst_ResponseConformance::requestsHoldWhatTheProfilesAskFor()
{
    QCOMPARE(signIn(), accepted);
    QCOMPARE(signIn(), accepted);
    const QList<SandboxRequest> requests = m_provider.requests(SandboxEndpoint::Authorization);
    QCOMPARE(requests.size(), 2);
    for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s}) {
        QVERIFY(requests[0].parameter(name).size() >= 43);
        QVERIFY(requests[0].parameter(name) != requests[1].parameter(name));
    }
    QCOMPARE(requests[0].parameter(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(requests[0].parameter(u"scope"_s).split(u' ').contains(u"openid"_s));
}

QTEST_GUILESS_MAIN(tst_ResponseConformance)

#include "tst_responseconformance.moc"
