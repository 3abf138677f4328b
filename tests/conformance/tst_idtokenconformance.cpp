#include "conformance/relyingparty.h"

#include <QtCore/QJsonArray>

using namespace QtSignIn;

/// The claims of the ID token against the modules of the OpenID Foundation's relying-party profiles. A row begins with
/// the module's name, without `oidcc-client-test-` and the like.
///
/// Modules without a row, and why:
/// c_hash and s_hash (invalid-chash, missing-chash, invalid-shash, invalid-missing-shash) belong to the hybrid flow and
/// FAPI 1's detached signatures, missing-athash to responses without a code: in the code flow at_hash is optional
/// (OpenID Connect Core 3.1.3.6). The ones about request objects, JARM, mutual TLS, DPoP, aggregated and distributed
/// claims, dynamic registration and WebFinger are about what a public native client does not do.
class tst_IdTokenConformance : public QObject, private RelyingParty {
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { cleanUp(); }
    void claimsAreJudged_data();
    void claimsAreJudged();
    void timesAreJudgedByTheProvidersClock_data();
    void timesAreJudgedByTheProvidersClock();
    void ageOfTheSignInIsJudged_data();
    void ageOfTheSignInIsJudged();

private:
    static SandboxMisbehaviour claim(const QString &name, const QJsonValue &value)
    {
        return SandboxMisbehaviour::changed(SandboxMessage::IdToken, name, value);
    }
    static SandboxMisbehaviour without(const QString &name)
    {
        return SandboxMisbehaviour::without(SandboxMessage::IdToken, name);
    }
    /// \a by seconds, negative: towards the past.
    static SandboxMisbehaviour moved(const QString &name, qint64 by)
    {
        return SandboxMisbehaviour::edited(SandboxMessage::IdToken,
            [name, by](QJsonObject &claims) { claims.insert(name, claims.value(u"iat"_s).toInteger() + by); });
    }
};

void tst_IdTokenConformance::claimsAreJudged_data()
{
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *name, const Misbehaviours &misbehaviours, const QString &outcome) {
        QTest::newRow(name) << misbehaviours << outcome;
    };
    const QString malformed = refused(ErrorCode::InvalidIdToken);
    const QString wrongAudience = refused(ErrorCode::IdTokenAudience);
    const QString expired = refused(ErrorCode::IdTokenExpired);
    const QString tooEarly = refused(ErrorCode::IdTokenNotYetValid);

    row("oidcc-client-test: a provider that keeps the rules", {}, accepted);

    row("invalid-iss", {claim(u"iss"_s, u"https://another.example"_s)}, refused(ErrorCode::IdTokenIssuer));
    row("invalid-iss: a slash more",
        {SandboxMisbehaviour::edited(SandboxMessage::IdToken,
            [](QJsonObject &claims) { claims.insert(u"iss"_s, claims.value(u"iss"_s).toString() + u'/'); })},
        refused(ErrorCode::IdTokenIssuer));
    row("invalid-missing-iss", {without(u"iss"_s)}, malformed);

    row("invalid-aud", {claim(u"aud"_s, u"another"_s)}, wrongAudience);
    row("missing-aud", {without(u"aud"_s)}, malformed);
    row("valid-aud-as-array", {claim(u"aud"_s, QJsonArray {clientId})}, accepted);
    row("invalid-secondary-aud", {claim(u"aud"_s, QJsonArray {clientId, u"another"_s})}, wrongAudience);
    row("invalid-secondary-aud: with azp",
        {claim(u"aud"_s, QJsonArray {clientId, u"another"_s}), claim(u"azp"_s, clientId)}, wrongAudience);
    row("J11: aud is an empty array", {claim(u"aud"_s, QJsonArray())}, malformed);
    row("J11: aud is a number in an array", {claim(u"aud"_s, QJsonArray {clientId, 1})}, malformed);
    row("J11: azp is another", {claim(u"azp"_s, u"another"_s)}, refused(ErrorCode::IdTokenAuthorizedParty));
    row("J11: azp is this client", {claim(u"azp"_s, clientId)}, accepted);

    row("missing-sub", {without(u"sub"_s)}, malformed);
    row("J11: sub is empty", {claim(u"sub"_s, QString())}, malformed);
    row("J11: sub is a number", {claim(u"sub"_s, 1)}, malformed);

    row("nonce-invalid", {claim(u"nonce"_s, u"another"_s)}, refused(ErrorCode::IdTokenNonce));
    row("invalid-missing-nonce", {without(u"nonce"_s)}, refused(ErrorCode::IdTokenNonce));
    row("J11: nonce is in an array",
        {SandboxMisbehaviour::edited(SandboxMessage::IdToken,
            [](QJsonObject &claims) { claims.insert(u"nonce"_s, QJsonArray {claims.value(u"nonce"_s)}); })},
        refused(ErrorCode::IdTokenNonce));

    row("invalid-expired-exp: six minutes", {moved(u"exp"_s, -360)}, expired);
    row("invalid-missing-exp", {without(u"exp"_s)}, malformed);
    row("N26: exp is 2^63", {claim(u"exp"_s, 9223372036854775807.)}, malformed);
    row("J11: exp is text", {claim(u"exp"_s, u"4102444800"_s)}, malformed);
    row("N26: exp has a fraction", {claim(u"exp"_s, 4102444800.5)}, accepted);

    row("missing-iat", {without(u"iat"_s)}, malformed);
    // FAPI 1 refuses it in the ID token of the redirect, which is a detached signature. OpenID Connect Core 3.1.3.7
    // (10) leaves the age to the client, as a limit for how long a nonce must be remembered: ours dies with its
    // attempt, and an old token can't have it.
    row("iat-is-week-in-past", {moved(u"iat"_s, -7 * 86400)}, accepted);
    row("N26: iat is an hour ahead", {moved(u"iat"_s, 3600)}, tooEarly);
    row("J11: iat is negative", {claim(u"iat"_s, -1)}, malformed);
    row("J11: nbf is an hour ahead", {moved(u"nbf"_s, 3600)}, tooEarly);
    row("J11: nbf is text", {claim(u"nbf"_s, u"now"_s)}, malformed);

    row("invalid-athash", {claim(u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s)}, refused(ErrorCode::IdTokenTokenHash));
    row("invalid-athash: cut short",
        {SandboxMisbehaviour::edited(SandboxMessage::IdToken,
            [](QJsonObject &claims) { claims.insert(u"at_hash"_s, claims.value(u"at_hash"_s).toString().left(16)); })},
        refused(ErrorCode::IdTokenTokenHash));
    row("missing-athash: optional with a code", {without(u"at_hash"_s)}, accepted);
    row("aggregated-claims: carried, not followed",
        {claim(u"_claim_names"_s, QJsonObject {{u"address"_s, u"src"_s}}),
            claim(u"_claim_sources"_s, QJsonObject {{u"src"_s, QJsonObject {{u"JWT"_s, u"a.b.c"_s}}}})},
        accepted);
}

void tst_IdTokenConformance::claimsAreJudged()
{
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    misbehave(misbehaviours);
    QCOMPARE(signIn(), outcome);
    QCOMPARE(holdsNothing(), outcome != accepted);
    if (outcome != accepted)
        QVERIFY(!m_error.description().isEmpty());
    QCOMPARE(requestCount(SandboxEndpoint::Token), 1);
    QCOMPARE(requestCount(SandboxEndpoint::Other), 0);
}

void tst_IdTokenConformance::timesAreJudgedByTheProvidersClock_data()
{
    QTest::addColumn<int>("offset"); // of the provider's clock, hours
    QTest::addColumn<bool>("saysSo");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("J18: a day ahead of this computer") << 24 << true << accepted;
    QTest::newRow("J18: a day behind this computer") << -24 << true << accepted;
    QTest::newRow("J18: behind, and its Date header is wrong") << -24 << false << refused(ErrorCode::IdTokenExpired);
}

void tst_IdTokenConformance::timesAreJudgedByTheProvidersClock()
{
    QFETCH(int, offset);
    QFETCH(bool, saysSo);
    QFETCH(QString, outcome);
    if (saysSo) {
        m_provider.advanceClock(std::chrono::hours(offset));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^This computer's clock says .* and the provider's "_s));
    } else {
        misbehave({moved(u"exp"_s, offset * 3600 + 3600), moved(u"iat"_s, offset * 3600)});
    }
    const QString result = signIn();
    if (saysSo)
        m_provider.advanceClock(std::chrono::hours(-offset));
    QCOMPARE(result, outcome);
}

void tst_IdTokenConformance::ageOfTheSignInIsJudged_data()
{
    QTest::addColumn<SandboxMisbehaviour>("misbehaviour");
    QTest::addColumn<QString>("outcome");
    const QString wrong = refused(ErrorCode::IdTokenAuthTime);
    QTest::newRow("J13: signed in just now") << moved(u"auth_time"_s, 0) << accepted;
    QTest::newRow("J13: signed in an hour ago") << moved(u"auth_time"_s, -3600) << wrong;
    QTest::newRow("J13: signs in an hour from now") << moved(u"auth_time"_s, 3600) << wrong;
    QTest::newRow("J13: auth_time is missing") << without(u"auth_time"_s) << wrong;
    QTest::newRow("J13: auth_time is text") << claim(u"auth_time"_s, u"now"_s) << wrong;
}

void tst_IdTokenConformance::ageOfTheSignInIsJudged()
{
    QFETCH(SandboxMisbehaviour, misbehaviour);
    QFETCH(QString, outcome);
    m_provider.misbehave(misbehaviour);
    InteractiveOptions options;
    options.maxAge = std::chrono::minutes(10);
    QCOMPARE(signIn(options), outcome);
}

QTEST_GUILESS_MAIN(tst_IdTokenConformance)

#include "tst_idtokenconformance.moc"
