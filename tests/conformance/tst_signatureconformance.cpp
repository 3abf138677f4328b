#include "conformance/relyingparty.h"

#include <QtCore/QJsonArray>

using namespace QtSignIn;

namespace {

SandboxMisbehaviour header(const QString &name, const QJsonValue &value)
{
    return SandboxMisbehaviour::changed(SandboxMessage::IdTokenHeader, name, value);
}

SandboxMisbehaviour signature(SandboxSignature kind)
{
    return SandboxMisbehaviour::idTokenSigned(kind);
}

Misbehaviours unsignedWith(const QJsonValue &algorithm)
{
    return {header(u"alg"_s, algorithm), signature(SandboxSignature::Missing)};
}

Misbehaviours announcing(const QStringList &algorithms)
{
    return {SandboxMisbehaviour::changed(
        SandboxMessage::Metadata, u"id_token_signing_alg_values_supported"_s, QJsonArray::fromStringList(algorithms))};
}

} // namespace

/// How the ID token is signed, against the modules of the relying-party profiles and RFC 8725's attacks.
///
/// The modules let a client skip the signature of a token that came by TLS from the token endpoint, as OpenID Connect
/// Core 3.1.3.7 (6) does. This one does not.
class tst_SignatureConformance : public QObject, private RelyingParty {
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { cleanUp(); }
    void everyAlgorithmIsVerified_data();
    void everyAlgorithmIsVerified();
    void signatureIsJudged_data();
    void signatureIsJudged();
    void nothingButTheSignatureGivesAForgeryAway_data();
    void nothingButTheSignatureGivesAForgeryAway();
    void algorithmIsTheRegisteredOrAnAnnouncedOne_data();
    void algorithmIsTheRegisteredOrAnAnnouncedOne();
    void tokenSignedWithTheClientsSecretIsRefused_data();
    void tokenSignedWithTheClientsSecretIsRefused();
    void keysInTheTokenAreNeverFetchedNorUsed_data();
    void keysInTheTokenAreNeverFetchedNorUsed();
    void tokenThatIsNoSignedTokenIsRefused_data();
    void tokenThatIsNoSignedTokenIsRefused();
};

void tst_SignatureConformance::everyAlgorithmIsVerified_data()
{
    QTest::addColumn<QString>("algorithm");
    for (const char *algorithm :
        {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"})
        QTest::addRow("idtoken-sig-%s", qPrintable(QString::fromLatin1(algorithm).toLower()))
            << QString::fromLatin1(algorithm);
}

void tst_SignatureConformance::everyAlgorithmIsVerified()
{
    QFETCH(QString, algorithm);
    useKeys({keyFor(algorithm)});
    QCOMPARE(signIn(), accepted);
    QVERIFY(requestCount(SandboxEndpoint::KeySet) > 0);
    // invalid-sig-…
    m_provider.misbehave(signature(SandboxSignature::Altered));
    QCOMPARE(signIn(), refused(ErrorCode::IdTokenSignature));
    m_provider.behave();
    m_provider.misbehave(
        SandboxMisbehaviour::changed(SandboxMessage::IdToken, u"at_hash"_s, u"AAAAAAAAAAAAAAAAAAAAAA"_s));
    QCOMPARE(signIn(), refused(ErrorCode::IdTokenTokenHash));
}

void tst_SignatureConformance::signatureIsJudged_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<Misbehaviours>("misbehaviours");
    const auto row = [](const char *name, const char *algorithm, const Misbehaviours &misbehaviours) {
        QTest::newRow(name) << QString::fromLatin1(algorithm) << misbehaviours;
    };
    row("invalid-signature", "RS256", {signature(SandboxSignature::Altered)});
    row("invalid-sig-rs256", "RS256", {signature(SandboxSignature::Altered)});
    row("invalid-sig-es256", "ES256", {signature(SandboxSignature::Altered)});
    row("invalid-sig-ps256", "PS256", {signature(SandboxSignature::Altered)});
    row("signed by another key under the same kid", "RS256", {signature(SandboxSignature::UnpublishedKey)});

    row("idtoken-sig-none", "RS256", unsignedWith(u"none"_s));
    row("invalid-null-alg", "PS256", unsignedWith(u"none"_s));
    row("J1: none in capitals", "RS256", unsignedWith(u"NONE"_s));
    row("J1: none in both cases", "RS256", unsignedWith(u"nOnE"_s));
    row("J1: alg is JSON's null", "RS256", unsignedWith(QJsonValue::Null));
    row("J1: alg is a number", "RS256", unsignedWith(256));
    row("J1: alg is empty", "RS256", unsignedWith(QString()));
    row("J1: alg is missing", "RS256",
        {SandboxMisbehaviour::without(SandboxMessage::IdTokenHeader, u"alg"_s), signature(SandboxSignature::Missing)});
    row("J1: alg is missing, the signature is right", "RS256",
        {SandboxMisbehaviour::without(SandboxMessage::IdTokenHeader, u"alg"_s)});
    row("J1: none, though announced", "RS256", announcing({u"none"_s, u"RS256"_s}) + unsignedWith(u"none"_s));
    row("J1: none with a signature", "RS256", {header(u"alg"_s, u"none"_s)});
    row("J1: no signature under RS256", "RS256", {signature(SandboxSignature::Missing)});

    row("J2: the public key as the secret of HS256", "RS256",
        {header(u"alg"_s, u"HS256"_s), signature(SandboxSignature::HmacOfPublicKey)});
    row("J2: the public key as the secret of HS512, announced", "RS256",
        announcing({u"HS512"_s, u"RS256"_s})
            + Misbehaviours {header(u"alg"_s, u"HS512"_s), signature(SandboxSignature::HmacOfPublicKey)});
    row("J2: an EC key as the secret of HS256", "ES256",
        {header(u"alg"_s, u"HS256"_s), signature(SandboxSignature::HmacOfPublicKey)});

    row("J3: RS512 by a key for RS256", "RS256",
        announcing({u"RS256"_s, u"RS512"_s}) + Misbehaviours {header(u"alg"_s, u"RS512"_s)});
    row("J3: PS256 by a key for RS256", "RS256",
        announcing({u"RS256"_s, u"PS256"_s}) + Misbehaviours {header(u"alg"_s, u"PS256"_s)});
    row("J8: ES384 by a key on P-256", "ES256",
        announcing({u"ES256"_s, u"ES384"_s}) + Misbehaviours {header(u"alg"_s, u"ES384"_s)});
    row("J3: rs256 in small letters", "RS256", {header(u"alg"_s, u"rs256"_s)});
    row("J7: a signature of zeros", "ES256", {signature(SandboxSignature::Zeros)});
    row("J7: a signature of zeros by Ed25519", "EdDSA", {signature(SandboxSignature::Zeros)});
    row("J7: a signature of zeros by RSA", "RS256", {signature(SandboxSignature::Zeros)});
    row("J7: a signature in ASN.1", "ES256", {signature(SandboxSignature::Der)});
    row("J7: a signature in ASN.1 on P-521", "ES512", {signature(SandboxSignature::Der)});

    row("J6: crit names something unknown", "RS256", {header(u"crit"_s, QJsonArray {u"exp"_s})});
    row("J6: crit is empty", "RS256", {header(u"crit"_s, QJsonArray())});
    row("J6: b64 is false", "RS256", {header(u"b64"_s, false), header(u"crit"_s, QJsonArray {u"b64"_s})});
    row("J15: an access token by its typ", "RS256", {header(u"typ"_s, u"at+jwt"_s)});
    row("J15: an access token by its whole media type", "RS256", {header(u"typ"_s, u"application/AT+JWT"_s)});
    row("J4: kid is a number", "RS256", {header(u"kid"_s, 1)});
    row("J4: kid is JSON's null", "RS256", {header(u"kid"_s, QJsonValue::Null)});
}

void tst_SignatureConformance::signatureIsJudged()
{
    QFETCH(QString, algorithm);
    QFETCH(Misbehaviours, misbehaviours);
    useKeys({keyFor(algorithm)});
    misbehave(misbehaviours);
    QCOMPARE(signIn(), refused(ErrorCode::IdTokenSignature));
    QVERIFY(holdsNothing());
    QCOMPARE(requestCount(SandboxEndpoint::Token), 1);
    QCOMPARE(requestCount(SandboxEndpoint::Other), 0);
}

void tst_SignatureConformance::nothingButTheSignatureGivesAForgeryAway_data()
{
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::newRow("an altered signature") << Misbehaviours {signature(SandboxSignature::Altered)};
    QTest::newRow("another key under the same kid") << Misbehaviours {signature(SandboxSignature::UnpublishedKey)};
    QTest::newRow("a signature of zeros") << Misbehaviours {signature(SandboxSignature::Zeros)};
    QTest::newRow("the public key as the secret of HS256")
        << Misbehaviours {header(u"alg"_s, u"HS256"_s), signature(SandboxSignature::HmacOfPublicKey)};
    QTest::newRow("an unknown kid") << Misbehaviours {header(u"kid"_s, u"another"_s)};
}

// The rows on signatures would be worth nothing if something else refused these tokens.
void tst_SignatureConformance::nothingButTheSignatureGivesAForgeryAway()
{
    QFETCH(Misbehaviours, misbehaviours);
    useKeys({SandboxKey()});
    misbehave(misbehaviours);
    m_configuration.trustTlsInsteadOfSignatures = true;
    QCOMPARE(signIn(), accepted);
    QCOMPARE(requestCount(SandboxEndpoint::KeySet), 0);
}

void tst_SignatureConformance::algorithmIsTheRegisteredOrAnAnnouncedOne_data()
{
    QTest::addColumn<QString>("registered"); // here
    QTest::addColumn<QString>("used");
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const QString wrong = refused(ErrorCode::IdTokenSignature);
    const Misbehaviours silent {
        SandboxMisbehaviour::without(SandboxMessage::Metadata, u"id_token_signing_alg_values_supported"_s)};
    QTest::newRow("invalid-alternate-alg") << u"PS256"_s << u"RS256"_s << Misbehaviours() << wrong;
    QTest::newRow("invalid-alternate-alg: not announced")
        << QString() << u"ES256"_s << announcing({u"RS256"_s}) << wrong;
    QTest::newRow("F19: the registered one, not announced")
        << u"ES256"_s << u"ES256"_s << announcing({u"RS256"_s}) << accepted;
    QTest::newRow("F19: RS256 where none is announced") << QString() << u"RS256"_s << silent << accepted;
    QTest::newRow("F19: another where none is announced") << QString() << u"ES256"_s << silent << wrong;
    QTest::newRow("F19: unknown ones are announced, too")
        << QString() << u"ES256"_s << announcing({u"none"_s, u"HS256"_s, u"XY999"_s, u"ES256"_s}) << accepted;
    QTest::newRow("F19: RS256 where only unknown ones are announced")
        << QString() << u"RS256"_s << announcing({u"none"_s, u"HS256"_s}) << accepted;
    QTest::newRow("F19: secp256k1, announced") << QString() << u"ES256K"_s << Misbehaviours() << wrong;
    const QString impossible = refused(ErrorCode::InvalidConfiguration, "Configuration");
    QTest::newRow("J3: none is registered") << u"none"_s << u"RS256"_s << unsignedWith(u"none"_s) << impossible;
    QTest::newRow("F19: secp256k1 is registered") << u"ES256K"_s << u"ES256K"_s << Misbehaviours() << impossible;
}

void tst_SignatureConformance::algorithmIsTheRegisteredOrAnAnnouncedOne()
{
    QFETCH(QString, registered);
    QFETCH(QString, used);
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    useKeys({keyFor(used)});
    misbehave(misbehaviours);
    m_configuration.idTokenSignedResponseAlg = registered;
    QCOMPARE(signIn(), outcome);
}

void tst_SignatureConformance::tokenSignedWithTheClientsSecretIsRefused_data()
{
    QTest::addColumn<SandboxSignature>("signature");
    QTest::newRow("invalid-sig-hs256") << SandboxSignature::Altered;
    // A secret in a program for everybody is known to everybody (RFC 8252 8.5).
    QTest::newRow("idtoken-sig-hs256: right by the client's secret") << SandboxSignature::Genuine;
}

void tst_SignatureConformance::tokenSignedWithTheClientsSecretIsRefused()
{
    QFETCH(SandboxSignature, signature);
    useKeys({SandboxKey()});
    SandboxClient client;
    client.clientSecret = u"known to everybody"_s;
    client.idTokenSignedResponseAlg = u"HS256"_s;
    registerClient(client);
    m_provider.misbehave(SandboxMisbehaviour::idTokenSigned(signature));
    misbehave(announcing({u"RS256"_s, u"HS256"_s}));
    m_configuration.clientSecret = Secret(client.clientSecret.toUtf8());
    m_configuration.clientAuthentication = ClientAuthentication::ClientSecretPost;
    QCOMPARE(signIn(), refused(ErrorCode::IdTokenSignature));
}

void tst_SignatureConformance::keysInTheTokenAreNeverFetchedNorUsed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<SandboxSignature>("signature");
    for (const char *member : {"jku", "x5u", "jwk", "x5c"}) {
        QTest::addRow("J5: %s beside a right signature", member)
            << QString::fromLatin1(member) << SandboxSignature::Genuine;
        QTest::addRow("J5: %s beside a wrong signature", member)
            << QString::fromLatin1(member) << SandboxSignature::UnpublishedKey;
    }
}

void tst_SignatureConformance::keysInTheTokenAreNeverFetchedNorUsed()
{
    QFETCH(QString, member);
    useKeys({SandboxKey()});
    QFETCH(SandboxSignature, signature);
    const QJsonObject values {{u"jku"_s, m_provider.issuer() + u"/other-keys"_s},
        {u"x5u"_s, m_provider.issuer() + u"/certificate"_s}, {u"x5c"_s, QJsonArray {u"MIIB"_s}},
        {u"jwk"_s, QJsonObject {{u"kty"_s, u"RSA"_s}, {u"n"_s, u"AQAB"_s}, {u"e"_s, u"AQAB"_s}}}};
    misbehave({header(member, values.value(member)), SandboxMisbehaviour::idTokenSigned(signature)});
    QCOMPARE(signIn(), signature == SandboxSignature::Genuine ? accepted : refused(ErrorCode::IdTokenSignature));
    QCOMPARE(requestCount(SandboxEndpoint::Other), 0);
}

void tst_SignatureConformance::tokenThatIsNoSignedTokenIsRefused_data()
{
    using Change = std::function<QString(const QString &)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("encrypted-idtoken", [](const QString &token) { return token.section(u'.', 0, 1) + u".AAAA.AAAA.AAAA"_s; });
    row("encrypted-idtoken-usingrsa15", [](const QString &token) { return token + u".AAAA.AAAA"_s; });
    row("J14: two parts", [](const QString &token) { return token.section(u'.', 0, 1); });
    row("J14: four parts", [](const QString &token) { return token + u".AAAA"_s; });
    row("J14: padding", [](const QString &token) { return token + u"=="_s; });
    row("J14: a line break", [](const QString &token) { return token + u'\n'; });
    row("J14: the other alphabet", [](const QString &token) { return token.left(token.size() - 4) + u"+/+/"_s; });
    row("J14: bits beyond the signature", [](const QString &token) {
        // 256 bytes of RS256 leave two letters at the end, of which the last holds two bits.
        return token.left(token.size() - 1) + (token.endsWith(u'A') ? u'B' : token.endsWith(u'Q') ? u'R' : u'x');
    });
    row("J14: empty", [](const QString &) { return u".."_s; });
}

void tst_SignatureConformance::tokenThatIsNoSignedTokenIsRefused()
{
    useKeys({SandboxKey()});
    QFETCH(std::function<QString(const QString &)>, change);
    m_provider.misbehave(SandboxMisbehaviour::edited(SandboxMessage::TokenResponse, [change](QJsonObject &response) {
        response.insert(u"id_token"_s, change(response.value(u"id_token"_s).toString()));
    }));
    QCOMPARE(signIn(), refused(ErrorCode::InvalidIdToken));
    QVERIFY(holdsNothing());
}

QTEST_GUILESS_MAIN(tst_SignatureConformance)

#include "tst_signatureconformance.moc"
