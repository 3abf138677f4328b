#include "validation/jwssignature.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

/// Takes the name of its key for a signature.
class NameVerifier final : public SignatureVerifier {
public:
    explicit NameVerifier(const QByteArray &name)
        : m_name(name)
    {
    }

    bool verify(const SignatureAlgorithm &, QByteArrayView signingInput, QByteArrayView signature) const override
    {
        ++calls;
        return signingInput == QByteArrayView("header.claims") && signature == m_name;
    }

    static inline int calls = 0;

private:
    const QByteArray m_name;
};

VerificationKey keyCalled(const QByteArray &name, const QString &keyId, JsonWebKey::Type type = JsonWebKey::Type::Rsa)
{
    JsonWebKey key;
    key.type = type;
    key.keyId = keyId;
    if (type == JsonWebKey::Type::Ec)
        key.curve = u"P-256"_s;
    return {key, std::make_shared<NameVerifier>(name)};
}

Jwt signedBy(const QByteArray &name, const QJsonObject &header)
{
    return {.header = header, .claims = {}, .signingInput = "header.claims", .signature = name};
}

SignatureExpectations expectations(const QStringList &algorithms = {u"RS256"_s, u"ES256"_s})
{
    return {.algorithms = algorithms, .issuerPolicy = {}, .document = u"The token"_s};
}

QString codeOf(const Result<void> &result)
{
    return result.error().code();
}

const QString accepted;
const QString badSignature = QString::fromLatin1(ErrorCode::IdTokenSignature);
const QString unknownKey = QString::fromLatin1(ErrorCode::IdTokenKey);

} // namespace

class TestJwsSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        NameVerifier::calls = 0;
    }

    void refusesHeaders_data()
    {
        QTest::addColumn<QJsonObject>("header");
        QTest::addColumn<bool>("withoutKeysToo");
        const auto row = [](const char *title, const QJsonObject &header, bool withoutKeysToo = true) {
            QTest::newRow(title) << header << withoutKeysToo;
        };
        row("J1, idtoken-sig-none: none", {{u"alg"_s, u"none"_s}});
        row("J1: None", {{u"alg"_s, u"None"_s}});
        row("J1: NONE", {{u"alg"_s, u"NONE"_s}});
        row("J1: nOnE", {{u"alg"_s, u"nOnE"_s}});
        row("J1: no algorithm", {});
        row("J1, invalid-null-alg", {{u"alg"_s, QJsonValue::Null}});
        row("J1: an empty algorithm", {{u"alg"_s, QString()}});
        row("J1: a number", {{u"alg"_s, 1}});
        row("J1: an array", {{u"alg"_s, QJsonArray {u"RS256"_s}}});
        row("J2, invalid-sig-hs256: a shared key", {{u"alg"_s, u"HS256"_s}}, false);
        row("J3, invalid-alternate-alg: one that was not announced", {{u"alg"_s, u"RS384"_s}}, false);
        row("J3: another spelling", {{u"alg"_s, u"rs256"_s}}, false);
        row("J6: an extension", {{u"alg"_s, u"RS256"_s}, {u"crit"_s, QJsonArray {u"exp"_s}}});
        row("J6: an empty list of extensions", {{u"alg"_s, u"RS256"_s}, {u"crit"_s, QJsonArray()}});
        row("J6: claims that are not encoded", {{u"alg"_s, u"RS256"_s}, {u"b64"_s, false}});
        row("J15: an access token", {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"at+jwt"_s}});
        row("J15: an access token in full", {{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"application/AT+JWT"_s}});
        row("J4: a key name that is a number", {{u"alg"_s, u"RS256"_s}, {u"kid"_s, 1}}, false);
        row("J4: a key name that is null", {{u"alg"_s, u"RS256"_s}, {u"kid"_s, QJsonValue::Null}}, false);
    }

    void refusesHeaders()
    {
        QFETCH(QJsonObject, header);
        QFETCH(bool, withoutKeysToo);
        const Jwt jwt = signedBy("a", header);
        const Result<void> result = checkSignature(jwt, {keyCalled("a", u"1"_s)}, expectations());
        QCOMPARE(result.error().kind(), Error::Kind::IdToken);
        QCOMPARE(codeOf(result), badSignature);
        QVERIFY(result.error().description().startsWith("The token was not accepted"_L1));
        QCOMPARE(NameVerifier::calls, 0);
        QCOMPARE(checkUnverifiedSignature(jwt, expectations()).hasError(), withoutKeysToo);
    }

    void acceptsHeaders_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::newRow("nothing else") << QJsonObject();
        QTest::newRow("J15: JWT") << QJsonObject {{u"typ"_s, u"JWT"_s}};
        QTest::newRow("J15: a type nobody knows") << QJsonObject {{u"typ"_s, u"x"_s}};
        QTest::newRow("J5, F17: keys and addresses of keys, which nobody looks at")
            << QJsonObject {{u"jku"_s, u"https://x.example"_s}, {u"x5u"_s, u"https://x.example"_s},
                   {u"x5c"_s, QJsonArray {u"x"_s}}, {u"jwk"_s, QJsonObject {{u"kty"_s, u"oct"_s}}}};
    }

    void acceptsHeaders()
    {
        QFETCH(QJsonObject, more);
        QJsonObject header {{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"1"_s}};
        for (auto member = more.constBegin(); member != more.constEnd(); ++member)
            header.insert(member.key(), member.value());
        const Jwt jwt = signedBy("a", header);
        QVERIFY(checkSignature(jwt, {keyCalled("a", u"1"_s)}, expectations()).hasValue());
        QCOMPARE(NameVerifier::calls, 1);
        QVERIFY(checkUnverifiedSignature(jwt, expectations()).hasValue());
    }

    void J1_anAlgorithmWithoutASignatureIsNone()
    {
        const Jwt jwt = signedBy({}, {{u"alg"_s, u"RS256"_s}});
        QCOMPARE(codeOf(checkSignature(jwt, {keyCalled({}, u"1"_s)}, expectations())), badSignature);
        QCOMPARE(codeOf(checkUnverifiedSignature(jwt, expectations())), badSignature);
    }

    void J2_anAlgorithmThatIsAcceptedButUnknownIsRefused()
    {
        const Jwt jwt = signedBy("a", {{u"alg"_s, u"HS256"_s}});
        QCOMPARE(codeOf(checkSignature(jwt, {keyCalled("a", {})}, expectations({u"HS256"_s}))), badSignature);
    }

    void findsTheKey_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QJsonValue>("keyId");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<VerificationKeys>("keys");
        QTest::addColumn<QString>("outcome");
        const VerificationKey a = keyCalled("a", u"1"_s);
        const VerificationKey b = keyCalled("b", u"2"_s);
        const VerificationKey curve = keyCalled("c", u"3"_s, JsonWebKey::Type::Ec);
        const VerificationKey nameless = keyCalled("n", {});
        const QJsonValue absent(QJsonValue::Undefined);
        const auto row = [](const char *title, const QString &algorithm, const QJsonValue &keyId,
                             const QByteArray &signature, const VerificationKeys &keys, const QString &outcome) {
            QTest::newRow(title) << algorithm << keyId << signature << keys << outcome;
        };
        row("by name", u"RS256"_s, u"2"_s, "b", {a, b, curve}, accepted);
        row("J9: a name that is not there", u"RS256"_s, u"9"_s, "a", {a, b, curve}, unknownKey);
        row("J9: no keys at all", u"RS256"_s, u"1"_s, "a", {}, unknownKey);
        row("a name where the key has none", u"RS256"_s, u"1"_s, "n", {nameless}, unknownKey);
        row("J4: an empty name is a name", u"RS256"_s, QString(), "n", {nameless}, unknownKey);
        row("invalid-sig-rs256: signed with another key", u"RS256"_s, u"1"_s, "b", {a, b}, badSignature);
        row("J8: the key named is of another kind", u"ES256"_s, u"1"_s, "a", {a, curve}, badSignature);
        row("kid-absent-single-jwks", u"RS256"_s, absent, "a", {a}, accepted);
        row("kid-absent-single-jwks: one of its kind", u"ES256"_s, absent, "c", {a, b, curve}, accepted);
        row("kid-absent-single-jwks: without a name", u"RS256"_s, absent, "n", {nameless}, accepted);
        row("kid-absent-multiple-jwks", u"RS256"_s, absent, "a", {a, b}, badSignature);
        row("no name, none of its kind", u"ES256"_s, absent, "a", {a, b}, unknownKey);
        row("J4: two of one name", u"RS256"_s, u"1"_s, "b", {a, keyCalled("b", u"1"_s)}, accepted);
        row("J4: two of one name and neither signed", u"RS256"_s, u"1"_s, "x", {a, keyCalled("b", u"1"_s)},
            badSignature);
        row("J4: two of one name, one of another kind", u"RS256"_s, u"1"_s, "a",
            {keyCalled("c", u"1"_s, JsonWebKey::Type::Ec), a}, accepted);
    }

    void findsTheKey()
    {
        QFETCH(QString, algorithm);
        QFETCH(QJsonValue, keyId);
        QFETCH(QByteArray, signature);
        QFETCH(VerificationKeys, keys);
        QFETCH(QString, outcome);
        QJsonObject header {{u"alg"_s, algorithm}};
        if (!keyId.isUndefined())
            header.insert(u"kid"_s, keyId);
        QCOMPARE(codeOf(checkSignature(signedBy(signature, header), keys, expectations())), outcome);
    }

    void J4_aNameOfManyKeysDoesNotMakeManyVerifications()
    {
        VerificationKeys keys;
        for (int i = 0; i < 100; ++i)
            keys.append(keyCalled("a", u"1"_s));
        const Jwt jwt = signedBy("x", {{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"1"_s}});
        QCOMPARE(codeOf(checkSignature(jwt, keys, expectations())), badSignature);
        QCOMPARE(NameVerifier::calls, 4);
    }

    void N12_aKeySignsOnlyForItsIssuer_data()
    {
        QTest::addColumn<QString>("keyIssuer");
        QTest::addColumn<QString>("outcome");
        const QString otherIssuer = QString::fromLatin1(ErrorCode::IdTokenIssuer);
        QTest::newRow("N12: any") << QString() << accepted;
        QTest::newRow("N12: every tenant's") << u"https://login.example/{tenantid}/v2.0"_s << accepted;
        QTest::newRow("N12: this tenant's") << u"https://login.example/1c50/v2.0"_s << accepted;
        QTest::newRow("N12: another tenant's") << u"https://login.example/9188/v2.0"_s << otherIssuer;
        QTest::newRow("N12: another cloud's") << u"https://login.other/{tenantid}/v2.0"_s << otherIssuer;
    }

    void N12_aKeySignsOnlyForItsIssuer()
    {
        QFETCH(QString, keyIssuer);
        QFETCH(QString, outcome);
        VerificationKey key = keyCalled("a", u"1"_s);
        key.key.issuer = keyIssuer;
        Jwt jwt = signedBy("a", {{u"alg"_s, u"RS256"_s}, {u"kid"_s, u"1"_s}});
        jwt.claims = {{u"iss"_s, u"https://login.example/1c50/v2.0"_s}, {u"tid"_s, u"1c50"_s}};
        SignatureExpectations expected = expectations();
        expected.issuerPolicy = IssuerPolicy::microsoft({});
        QCOMPARE(codeOf(checkSignature(jwt, {key}, expected)), outcome);

        expected.issuerPolicy = IssuerPolicy::exact(u"https://login.example/1c50/v2.0"_s);
        QVERIFY(checkSignature(jwt, {key}, expected).hasValue());
    }
};

Q_DECLARE_METATYPE(QtSignIn::VerificationKeys)

QTEST_APPLESS_MAIN(TestJwsSignature)
#include "tst_jwssignature.moc"
