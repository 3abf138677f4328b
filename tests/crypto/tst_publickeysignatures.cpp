#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <openssl/core_names.h>
#include <openssl/rsa.h>

#include <thread>

#include "crypto/keypair.h"
#include "crypto/publickey.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QByteArray input = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIyNDQwMDMyMCJ9"_ba;

/// One key of each kind, made once: RSA keys take long.
const KeyPair &keyFor(const QString &algorithm)
{
    static const KeyPair rsa = KeyPair::rsa(2048);
    static const KeyPair p256 = KeyPair::ec(u"P-256"_s);
    static const KeyPair p384 = KeyPair::ec(u"P-384"_s);
    static const KeyPair p521 = KeyPair::ec(u"P-521"_s);
    static const KeyPair ed25519 = KeyPair::edwards(u"Ed25519"_s);
    static const KeyPair ed448 = KeyPair::edwards(u"Ed448"_s);
    if (algorithm == u"ES256")
        return p256;
    if (algorithm == u"ES384")
        return p384;
    if (algorithm == u"ES512")
        return p521;
    if (algorithm == u"Ed448")
        return ed448;
    return algorithm.startsWith(u"Ed") ? ed25519 : rsa;
}

QByteArray flipped(const QByteArray &bytes, qsizetype bit)
{
    QByteArray changed = bytes;
    changed[bit / 8] = char(changed.at(bit / 8) ^ (1 << bit % 8));
    return changed;
}

std::shared_ptr<const SignatureVerifier> verifierFor(const QString &algorithm)
{
    return loadPublicKey(keyFor(algorithm).publicKey());
}

struct EcdsaNumbers {
    BigNumber r;
    BigNumber s;
};

EcdsaNumbers numbersOf(const QByteArray &signature)
{
    return {toBigNumber(signature.left(signature.size() / 2)), toBigNumber(signature.mid(signature.size() / 2))};
}

void addAlgorithms(const QStringList &names)
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

const QStringList ecdsa = {u"ES256"_s, u"ES384"_s, u"ES512"_s};
const QStringList rsaPss = {u"PS256"_s, u"PS384"_s, u"PS512"_s};
const QStringList rsaPkcs1 = {u"RS256"_s, u"RS384"_s, u"RS512"_s};
const QStringList eddsa = {u"EdDSA"_s, u"Ed25519"_s, u"Ed448"_s};
const QStringList all = rsaPkcs1 + rsaPss + ecdsa + eddsa;

} // namespace

class TestPublicKeySignatures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void verifiesWhatTheKeySigned_data() { addAlgorithms(all); }
    void verifiesWhatTheKeySigned()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const KeyPair &key = keyFor(name);
        QVERIFY(isKeyFor(key.publicKey(), algorithm));
        const auto verifier = verifierFor(name);
        QVERIFY(verifier);
        for (const QByteArray &text : {input, QByteArray(), QByteArray("\0", 1), QByteArray(1 << 20, 'a')})
            QVERIFY(verifier->verify(algorithm, text, key.sign(algorithm, text)));
    }

    void verifiesWithEddsaOnBothCurves()
    {
        const SignatureAlgorithm &eddsa = algorithmCalled(u"EdDSA"_s);
        const KeyPair &key = keyFor(u"Ed448"_s);
        QVERIFY(isKeyFor(key.publicKey(), eddsa));
        QVERIFY(loadPublicKey(key.publicKey())->verify(eddsa, input, key.sign(eddsa, input)));
    }

    void refusesEveryFlippedBit_data() { addAlgorithms(all); }
    void refusesEveryFlippedBit()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const auto verifier = verifierFor(name);
        const QByteArray signature = keyFor(name).sign(algorithm, input);
        QVERIFY(verifier->verify(algorithm, input, signature));
        // Every bit of a byte comes up, since the steps are odd.
        const qsizetype bits = signature.size() * 8;
        const qsizetype step = bits > 1100 ? 7 : 3;
        for (qsizetype bit = 0; bit < bits; bit += step)
            QVERIFY2(!verifier->verify(algorithm, input, flipped(signature, bit)), QByteArray::number(bit).constData());
        for (const qsizetype bit : {qsizetype(7), bits / 2 - 1, bits / 2, bits - 8, bits - 1})
            QVERIFY2(!verifier->verify(algorithm, input, flipped(signature, bit)), QByteArray::number(bit).constData());
        for (qsizetype bit = 0; bit < input.size() * 8; ++bit)
            QVERIFY2(!verifier->verify(algorithm, flipped(input, bit), signature), QByteArray::number(bit).constData());
    }

    void refusesASignatureWithoutItsFirstZero_data() { addAlgorithms(rsaPkcs1 + rsaPss); }
    void refusesASignatureWithoutItsFirstZero()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const auto verifier = verifierFor(name);
        QByteArray text;
        QByteArray signature;
        // One of 256 begins with a zero.
        for (int number = 0; number < 10'000 && !signature.startsWith('\0'); ++number) {
            text = input + QByteArray::number(number);
            signature = keyFor(name).sign(algorithm, text);
        }
        QVERIFY(signature.startsWith('\0'));
        QVERIFY(verifier->verify(algorithm, text, signature));
        QVERIFY(!verifier->verify(algorithm, text, signature.mid(1)));
    }

    void refusesWhatIsNotAsLong_data() { addAlgorithms(all); }
    void refusesWhatIsNotAsLong()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const auto verifier = verifierFor(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        const QByteArray zero("\0", 1);
        const QByteArray first = good.left(good.size() / 2);
        const QByteArray second = good.mid(good.size() / 2);
        const QByteArrayList wrong = {QByteArray(), ""_ba, zero, "x"_ba, good.chopped(1), good.mid(1), good + zero,
            zero + good, zero + first + zero + second, first, good + good, QByteArray(good.size(), '\0'),
            QByteArray(good.size(), '\xff'), QByteArray(1 << 20, '\xff'), good.toBase64()};
        for (const QByteArray &signature : wrong) {
            QVERIFY(!verifier->verify(algorithm, input, signature));
            QVERIFY(!verifier->verify(algorithm, QByteArray(), signature));
        }
        QVERIFY(!verifier->verify(algorithm, QByteArray(), good));
        QVERIFY(!verifier->verify(algorithm, input + zero, good));
        QVERIFY(!verifier->verify(algorithm, QByteArrayView(input).chopped(1), good));
        QVERIFY(verifier->verify(algorithm, input, good));
    }

    void refusesWhatOtherAlgorithmsSigned_data() { addAlgorithms(all); }
    void refusesWhatOtherAlgorithmsSigned()
    {
        QFETCH(QString, name);
        const auto verifier = verifierFor(name);
        const KeyPair &key = keyFor(name);
        for (const QString &other : all) {
            const SignatureAlgorithm &otherAlgorithm = algorithmCalled(other);
            const bool isSame = name == other || (name.startsWith(u"Ed") && other == u"EdDSA")
                || (name == u"EdDSA" && other == u"Ed25519");
            if (isSame)
                continue;
            // Also for algorithms of other kinds, which should not be asked for: J2, J8.
            const QByteArray own = key.sign(algorithmCalled(name), input);
            QVERIFY2(!verifier->verify(otherAlgorithm, input, own), qPrintable(other));
            if (isKeyFor(key.publicKey(), otherAlgorithm)) {
                const QByteArray signature = key.sign(otherAlgorithm, input);
                QVERIFY2(!verifier->verify(algorithmCalled(name), input, signature), qPrintable(other));
            } else {
                const QByteArray signature = keyFor(other).sign(otherAlgorithm, input);
                QVERIFY2(!verifier->verify(otherAlgorithm, input, signature), qPrintable(other));
            }
        }
    }

    /// RFC 7518 3.4: each curve has its hash.
    void refusesOtherHashesOnACurve_data() { addAlgorithms(ecdsa); }
    void refusesOtherHashesOnACurve()
    {
        QFETCH(QString, name);
        const KeyPair &key = keyFor(name);
        const auto verifier = verifierFor(name);
        for (const QString &other : ecdsa) {
            if (other == name)
                continue;
            const QByteArray signature = key.sign(algorithmCalled(other), input);
            QVERIFY(!signature.isEmpty());
            QVERIFY(!verifier->verify(algorithmCalled(name), input, signature));
            QVERIFY2(!verifier->verify(algorithmCalled(other), input, signature), qPrintable(u"J8: "_s + other));
        }
    }

    void refusesOtherSaltsAndMasks_data() { addAlgorithms(rsaPss); }
    void refusesOtherSaltsAndMasks()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const EVP_MD *hash = hashOf(algorithm);
        const int digest = algorithm.hashBits / 8;
        const KeyPair &key = keyFor(name);
        const auto verifier = verifierFor(name);
        QVERIFY(verifier->verify(algorithm, input, key.signPss(input, hash, {digest, hash})));
        for (const int salt : {0, 1, 20, digest - 1, digest + 1, int(RSA_PSS_SALTLEN_MAX)}) {
            const QByteArray signature = key.signPss(input, hash, {salt, hash});
            QVERIFY(!signature.isEmpty());
            QVERIFY2(!verifier->verify(algorithm, input, signature), QByteArray::number(salt).constData());
        }
        for (const EVP_MD *mask : {EVP_sha1(), EVP_sha256(), EVP_sha384(), EVP_sha512()}) {
            const QByteArray signature = key.signPss(input, hash, {digest, mask});
            QVERIFY(!signature.isEmpty());
            QCOMPARE(verifier->verify(algorithm, input, signature), mask == hash);
        }
    }

    void refusesDer_data() { addAlgorithms(ecdsa); }
    void refusesDer()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const QByteArray der = keyFor(name).signDer(input, hashOf(algorithm));
        QVERIFY(!der.isEmpty());
        const auto verifier = verifierFor(name);
        const qsizetype size = keyFor(name).sign(algorithm, input).size();
        QVERIFY2(!verifier->verify(algorithm, input, der), "J7");
        QVERIFY2(!verifier->verify(algorithm, input, der.leftJustified(size, '\0', true)), "J7");
    }

    void refusesNumbersOutOfRange_data() { addAlgorithms(ecdsa); }
    void refusesNumbersOutOfRange()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const auto verifier = verifierFor(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        const qsizetype size = good.size() / 2;
        const QByteArray r = good.left(size);
        const QByteArray s = good.mid(size);
        const BigNumber order = keyFor(name).number(OSSL_PKEY_PARAM_EC_ORDER);
        const QByteArray n = toBytes(order, size);
        BN_add_word(order.get(), 1);
        const QByteArray nAndOne = toBytes(order, size);
        const QByteArray p = toBytes(keyFor(name).number(OSSL_PKEY_PARAM_EC_P), size);
        const QByteArray zero(size, '\0');
        const QByteArray one = QByteArray(size - 1, '\0') + '\1';
        // CVE-2022-21449: zeros, and what is zero modulo n, verified everything elsewhere.
        for (const QByteArray &wrong : {zero, n, nAndOne, p, one, QByteArray(size, '\xff')}) {
            QVERIFY2(!verifier->verify(algorithm, input, wrong + wrong), "J7");
            QVERIFY2(!verifier->verify(algorithm, input, wrong + s), "J7");
            QVERIFY2(!verifier->verify(algorithm, input, r + wrong), "J7");
            QVERIFY2(!verifier->verify(algorithm, input, zero + wrong), "J7");
            QVERIFY2(!verifier->verify(algorithm, input, wrong + zero), "J7");
            QVERIFY2(!verifier->verify(algorithm, input, n + wrong), "J7");
        }
        QVERIFY(!verifier->verify(algorithm, input, s + r));
    }

    /// P-521 leaves seven bits to spare: the same number modulo n fits.
    void refusesNumbersPlusTheOrder()
    {
        const SignatureAlgorithm &algorithm = algorithmCalled(u"ES512"_s);
        const auto verifier = verifierFor(u"ES512"_s);
        const BigNumber order = keyFor(u"ES512"_s).number(OSSL_PKEY_PARAM_EC_ORDER);
        const QByteArray good = keyFor(u"ES512"_s).sign(algorithm, input);
        const EcdsaNumbers numbers = numbersOf(good);
        BN_add(numbers.r.get(), numbers.r.get(), order.get());
        BN_add(numbers.s.get(), numbers.s.get(), order.get());
        QVERIFY2(!verifier->verify(algorithm, input, toBytes(numbers.r, 66) + good.mid(66)), "J7");
        QVERIFY2(!verifier->verify(algorithm, input, good.left(66) + toBytes(numbers.s, 66)), "J7");
        QVERIFY2(!verifier->verify(algorithm, input, toBytes(numbers.r, 66) + toBytes(numbers.s, 66)), "J7");
        QVERIFY(verifier->verify(algorithm, input, good));
    }

    /// Anybody can make the second signature out of the first; RFC 7518 3.4 does not forbid it, and nothing here takes
    /// a signature for a name.
    void takesBothSignaturesOfEcdsa_data() { addAlgorithms(ecdsa); }
    void takesBothSignaturesOfEcdsa()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        const EcdsaNumbers numbers = numbersOf(good);
        const BigNumber order = keyFor(name).number(OSSL_PKEY_PARAM_EC_ORDER);
        BN_sub(numbers.s.get(), order.get(), numbers.s.get());
        const qsizetype size = good.size() / 2;
        QVERIFY(verifierFor(name)->verify(algorithm, input, good.left(size) + toBytes(numbers.s, size)));
    }

    /// RFC 8032 5.1.7: S must be below the order of the base point, or anybody makes further signatures.
    void refusesTheOrderAddedToAnEddsaSignature_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("order");
        QTest::newRow("Ed25519") << u"Ed25519"_s
                                 << QByteArray::fromHex(
                                        "1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed");
        QTest::newRow("Ed448") << u"Ed448"_s
                               << QByteArray::fromHex(
                                      "003fffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e"
                                      "9c44edb49aed63690216cc2728dc58f552378c292ab5844f3");
    }
    void refusesTheOrderAddedToAnEddsaSignature()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, order);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        const qsizetype size = good.size() / 2;
        QByteArray s = good.mid(size);
        std::reverse(s.begin(), s.end());
        const BigNumber sum = toBigNumber(s);
        BN_add(sum.get(), sum.get(), toBigNumber(order).get());
        QByteArray bytes = toBytes(sum, size);
        std::reverse(bytes.begin(), bytes.end());
        QVERIFY(!verifierFor(name)->verify(algorithm, input, good.left(size) + bytes));
    }

    /// Half of all numbers are the y of no point: J7 where the key can't be judged before.
    void whatIsNoEdwardsPointVerifiesNothing_data() { addAlgorithms({u"Ed25519"_s, u"Ed448"_s}); }
    void whatIsNoEdwardsPointVerifiesNothing()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        const QByteArray zeros(good.size() / 2, '\0');
        const QByteArray neutral = '\1' + zeros.chopped(1);
        JsonWebKey key = keyFor(name).publicKey();
        for (int y = 2; y < 66; ++y) {
            key.x = char(y) + zeros.chopped(1);
            const auto verifier = loadPublicKey(key);
            QVERIFY(verifier);
            for (const QByteArray &signature : {good, neutral + zeros, zeros + zeros, key.x + zeros, key.x + neutral})
                QVERIFY2(!verifier->verify(algorithm, input, signature), QByteArray::number(y).constData());
        }
    }

    void leavesTheErrorQueueAsItWas_data() { addAlgorithms(all); }
    void leavesTheErrorQueueAsItWas()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        ERR_clear_error();
        const auto verifyAll = [&] {
            const auto verifier = verifierFor(name);
            verifier->verify(algorithm, input, good);
            for (const QByteArray &signature : {flipped(good, 9), good.chopped(1), QByteArray(),
                     QByteArray(good.size(), '\xff'), QByteArray(good.size(), '\0')})
                QVERIFY(!verifier->verify(algorithm, input, signature));
        };
        verifyAll();
        QCOMPARE(ERR_peek_error(), 0UL);
        ERR_raise(ERR_LIB_USER, 7);
        const unsigned long mine = ERR_peek_error();
        verifyAll();
        QCOMPARE(ERR_peek_error(), mine);
        QCOMPARE(ERR_peek_last_error(), mine);
        ERR_get_error();
        QCOMPARE(ERR_get_error(), 0UL);
    }

    void worksInTwoThreadsAtOnce_data() { addAlgorithms({u"RS256"_s, u"PS256"_s, u"ES256"_s, u"EdDSA"_s}); }
    void worksInTwoThreadsAtOnce()
    {
        QFETCH(QString, name);
        const SignatureAlgorithm &algorithm = algorithmCalled(name);
        const auto verifier = verifierFor(name);
        const QByteArray good = keyFor(name).sign(algorithm, input);
        const QByteArray wrong = flipped(good, 100);
        std::atomic_int right = 0;
        const auto work = [&] {
            for (int round = 0; round < 200; ++round) {
                if (verifier->verify(algorithm, input, good) && !verifier->verify(algorithm, input, wrong))
                    ++right;
            }
        };
        // QThread::wait() ends before OpenSSL has freed what it keeps for each thread.
        std::thread first(work);
        std::thread second(work);
        first.join();
        second.join();
        QCOMPARE(right.load(), 400);
    }
};

QTEST_APPLESS_MAIN(TestPublicKeySignatures)
#include "tst_publickeysignatures.moc"
