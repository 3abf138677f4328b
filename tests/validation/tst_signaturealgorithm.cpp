#include "validation/signaturealgorithm.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

using Type = JsonWebKey::Type;

const QStringList all = {u"RS256"_s, u"RS384"_s, u"RS512"_s, u"PS256"_s, u"PS384"_s, u"PS512"_s, u"ES256"_s, u"ES384"_s,
    u"ES512"_s, u"EdDSA"_s, u"Ed25519"_s, u"Ed448"_s};
const QStringList rsa = all.first(6);

struct Kind {
    Type type = Type::Rsa;
    QString curve;
    QStringList algorithms; ///< RFC 7518 3.1, RFC 8037 3.1, RFC 9864 2.2
};

const QList<Kind> kinds = {
    {Type::Rsa, {}, rsa},
    {Type::Ec, u"P-256"_s, {u"ES256"_s}},
    {Type::Ec, u"P-384"_s, {u"ES384"_s}},
    {Type::Ec, u"P-521"_s, {u"ES512"_s}},
    {Type::Ec, u"secp256k1"_s, {}},
    {Type::Ec, u"p-256"_s, {}},
    {Type::Ec, u"Ed25519"_s, {}},
    {Type::Ec, {}, {}},
    {Type::Okp, u"Ed25519"_s, {u"EdDSA"_s, u"Ed25519"_s}},
    {Type::Okp, u"Ed448"_s, {u"EdDSA"_s, u"Ed448"_s}},
    {Type::Okp, u"X25519"_s, {}},
    {Type::Okp, u"X448"_s, {}},
    {Type::Okp, u"P-256"_s, {}},
    {Type::Okp, {}, {}},
};

} // namespace

class TestSignatureAlgorithm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void knowsEachAlgorithm_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : all)
            QTest::newRow(qPrintable(name)) << name;
    }

    void knowsEachAlgorithm()
    {
        QFETCH(QString, name);
        using Scheme = SignatureAlgorithm::Scheme;
        const SignatureAlgorithm *algorithm = findSignatureAlgorithm(name);
        QVERIFY(algorithm);
        QCOMPARE(QString(algorithm->name), name);
        const bool isEdwards = name.startsWith(u"Ed");
        QCOMPARE(algorithm->hashBits, isEdwards ? 0 : name.mid(2).toInt());
        const Scheme scheme = name.startsWith(u"RS") ? Scheme::RsaPkcs1
            : name.startsWith(u"PS")                 ? Scheme::RsaPss
            : isEdwards                              ? Scheme::EdDsa
                                                     : Scheme::Ecdsa;
        QCOMPARE(algorithm->scheme, scheme);
    }

    void knowsNoOther_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none at all") << QString();
        // RFC 8725 3.2, and RFC 7518 3.1's own; ES256K (RFC 8812) has no curve here.
        for (const char *name : {"none", "None", "NONE", "nOnE", "HS256", "HS384", "HS512", "hs256", "RSA1_5",
                 "RSA-OAEP", "dir", "A128KW", "ECDH-ES", "ES256K", "RS1", "RS255", "RS2560", "PS128", "ES521",
                 "Ed25519ph", "EDDSA", "eddsa", "ed25519", "ESP256", "ML-DSA-44", "rs256", "Rs256", "es256", "ps256",
                 "RS256 ", " RS256", "RS256\n", "RS256,HS256", "RS", "*", "\xd0\xaf"}) {
            QTest::addRow("J2: '%s'", name) << QString::fromUtf8(name);
        }
        QTest::newRow("J2: NUL behind it") << QString::fromLatin1("RS256\0", 6);
        QTest::newRow("J2: letters that look the same") << u"R\u0405256"_s;
        QTest::newRow("J2: wide letters") << u"\uff32\uff33256"_s;
    }

    void knowsNoOther()
    {
        QFETCH(QString, name);
        QVERIFY(!findSignatureAlgorithm(name));
        QCOMPARE(acceptedAlgorithms({}, {name}), QStringList {u"RS256"_s});
    }

    /// J8, F19: every algorithm with every kind of key and whatever the key says in `alg`.
    void matchesKeysAndAlgorithms()
    {
        QStringList stated = all;
        stated << QString() << u"HS256"_s << u"none"_s << u"rs256"_s << u"RSA-OAEP"_s << u"ECDH-ES"_s;
        int allowed = 0;
        for (const Kind &kind : kinds) {
            for (const QString &name : all) {
                for (const QString &alg : stated) {
                    JsonWebKey key;
                    key.type = kind.type;
                    key.curve = kind.curve;
                    key.algorithm = alg;
                    // RFC 9864 2.2 gives the pair of EdDSA and a curve a name of its own: they are the same.
                    const bool isOtherNameOfIt = kind.type == Type::Okp && kind.algorithms.contains(alg);
                    const bool expected =
                        kind.algorithms.contains(name) && (alg.isEmpty() || alg == name || isOtherNameOfIt);
                    allowed += expected;
                    QVERIFY2(isKeyFor(key, *findSignatureAlgorithm(name)) == expected,
                        qPrintable(u"%1 %2 %3"_s.arg(name, kind.curve, alg)));
                }
            }
        }
        // RSA: six without `alg` and six with; a curve: one and one; Edwards: two names, each for three of them.
        QCOMPARE(allowed, 12 + 3 * 2 + 2 * 6);
    }

    /// RFC 7517 4.4 knows no curve of an RSA key's.
    void doesNotLookAtTheCurveOfAnRsaKey()
    {
        JsonWebKey key;
        key.curve = u"P-256"_s;
        QVERIFY(isKeyFor(key, *findSignatureAlgorithm(u"RS256"_s)));
        QVERIFY(!isKeyFor(key, *findSignatureAlgorithm(u"ES256"_s)));
    }

    void accepts_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QStringList>("announced");
        QTest::addColumn<QStringList>("accepted");
        const QStringList rs256 = {u"RS256"_s};
        QTest::newRow("F19: nothing said") << QString() << QStringList() << rs256;
        QTest::newRow("F19: what is announced")
            << QString() << QStringList {u"ES256"_s, u"PS512"_s} << QStringList {u"ES256"_s, u"PS512"_s};
        QTest::newRow("J3: RS256 only where it is announced")
            << QString() << QStringList {u"EdDSA"_s} << QStringList {u"EdDSA"_s};
        QTest::newRow("J2: not what is announced with a shared key")
            << QString() << QStringList {u"HS256"_s, u"none"_s, u"RS384"_s, u"ES256K"_s} << QStringList {u"RS384"_s};
        QTest::newRow("J2: only with a shared key") << QString() << QStringList {u"HS256"_s, u"HS512"_s} << rs256;
        QTest::newRow("J2: only none") << QString() << QStringList {u"none"_s} << rs256;
        QTest::newRow("J3: only what is registered")
            << u"ES384"_s << QStringList {u"RS256"_s, u"ES256"_s} << QStringList {u"ES384"_s};
        QTest::newRow("J3: registered and nothing announced")
            << u"PS256"_s << QStringList() << QStringList {u"PS256"_s};
        QTest::newRow("all") << QString() << all << all;
    }

    void accepts()
    {
        QFETCH(QString, registered);
        QFETCH(QStringList, announced);
        QTEST(acceptedAlgorithms(registered, announced), "accepted");
    }

    /// A registered one that is not known accepts nothing, and does not fall back to others.
    void acceptsNothingInPlaceOfARegisteredOne()
    {
        for (const QString &registered : {u"HS256"_s, u"none"_s, u"rs256"_s}) {
            const QStringList accepted = acceptedAlgorithms(registered, all);
            for (const QString &name : accepted)
                QVERIFY2(!findSignatureAlgorithm(name), "J2");
        }
    }
};

QTEST_APPLESS_MAIN(TestSignatureAlgorithm)
#include "tst_signaturealgorithm.moc"
