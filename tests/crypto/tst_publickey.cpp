#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <openssl/core_names.h>

#include "crypto/keypair.h"
#include "crypto/publickey.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

/// Of that many bits, odd, and without factors below 1000, so that it may be the product of two primes as far as
/// anybody sees.
QByteArray modulus(int bits)
{
    const BigNumber number(BN_new());
    bool isPlausible = false;
    while (!isPlausible) {
        BN_rand(number.get(), bits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ODD);
        isPlausible = true;
        for (BN_ULONG factor = 3; factor < 1000 && isPlausible; factor += 2)
            isPlausible = BN_mod_word(number.get(), factor) != 0;
    }
    return toBytes(number, BN_num_bytes(number.get()));
}

JsonWebKey rsaKey(const QByteArray &modulus, const QByteArray &exponent = "\1\0\1"_ba)
{
    JsonWebKey key;
    key.modulus = modulus;
    key.exponent = exponent;
    return key;
}

JsonWebKey edwardsKey(const QString &curve, const QByteArray &x)
{
    JsonWebKey key;
    key.type = JsonWebKey::Type::Okp;
    key.curve = curve;
    key.x = x;
    return key;
}

QByteArray sum(const QByteArray &bytes, const BigNumber &other)
{
    const BigNumber number = toBigNumber(bytes);
    BN_add(number.get(), number.get(), other.get());
    return toBytes(number, std::max<qsizetype>(bytes.size(), BN_num_bytes(number.get())));
}

} // namespace

class TestPublicKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void judgesRsaKeys_data()
    {
        QTest::addColumn<JsonWebKey>("key");
        QTest::addColumn<bool>("isGood");
        const QByteArray good = modulus(2048);
        const QByteArray zero("\0", 1);
        QTest::newRow("2048 bits") << rsaKey(good) << true;
        QTest::newRow("3072 bits") << rsaKey(modulus(3072)) << true;
        QTest::newRow("4096 bits") << rsaKey(modulus(4096)) << true;
        QTest::newRow("8192 bits") << rsaKey(modulus(8192)) << true;
        QTest::newRow("J8: 8193 bits") << rsaKey(modulus(8193)) << false;
        QTest::newRow("J8: 16384 bits") << rsaKey(QByteArray(2048, '\xff')) << false;
        QTest::newRow("J8: a mebibyte") << rsaKey(QByteArray(1 << 20, '\xff')) << false;
        QTest::newRow("J8: 512 bits") << rsaKey(modulus(512)) << false;
        QTest::newRow("J8: 1024 bits") << rsaKey(modulus(1024)) << false;
        QTest::newRow("J8: 2047 bits") << rsaKey(modulus(2047)) << false;
        QTest::newRow("J8: 1024 bits and zeros before them") << rsaKey(QByteArray(128, '\0') + modulus(1024)) << false;
        QTest::newRow("J8: an even modulus") << rsaKey(good.chopped(1) + '\2') << false;
        QTest::newRow("J8: zero for a modulus") << rsaKey(QByteArray(256, '\0')) << false;
        QTest::newRow("J8: no modulus") << rsaKey(QByteArray()) << false;
        QTest::newRow("J8: e = 0") << rsaKey(good, zero) << false;
        QTest::newRow("J8: e = 1") << rsaKey(good, "\1"_ba) << false;
        QTest::newRow("J8: e = 1 behind zeros") << rsaKey(good, QByteArray("\0\0\1", 3)) << false;
        QTest::newRow("J8: e = 2") << rsaKey(good, "\2"_ba) << false;
        QTest::newRow("J8: e = 65536") << rsaKey(good, QByteArray("\1\0\0", 3)) << false;
        QTest::newRow("J8: e = 2^64 + 1") << rsaKey(good, QByteArray("\1\0\0\0\0\0\0\0\1", 9)) << false;
        QTest::newRow("J8: e is the modulus") << rsaKey(good, good) << false;
        QTest::newRow("J8: e of a mebibyte") << rsaKey(good, QByteArray(1 << 20, '\xff')) << false;
        QTest::newRow("J8: no e") << rsaKey(good, QByteArray()) << false;
        QTest::newRow("e = 3") << rsaKey(good, "\3"_ba) << true;
        QTest::newRow("e = 2^32 + 1") << rsaKey(good, QByteArray("\1\0\0\0\1", 5)) << true;
        // RFC 7518 6.3.1.1 forbids it to those who write, and names the libraries that do it nevertheless.
        QTest::newRow("a zero before the modulus") << rsaKey(zero + good) << true;
        QTest::newRow("a zero before e") << rsaKey(good, QByteArray("\0\1\0\1", 4)) << true;
        JsonWebKey curveMembers = rsaKey(good);
        curveMembers.type = JsonWebKey::Type::Ec;
        curveMembers.curve = u"P-256"_s;
        QTest::newRow("an RSA key that calls itself EC") << curveMembers << false;
    }

    void judgesRsaKeys() { judge(); }

    void judgesEcKeys_data()
    {
        QTest::addColumn<JsonWebKey>("key");
        QTest::addColumn<bool>("isGood");
        for (const QString &curve : {u"P-256"_s, u"P-384"_s, u"P-521"_s}) {
            const KeyPair pair = KeyPair::ec(curve);
            const JsonWebKey good = pair.publicKey();
            const BigNumber p = pair.number(OSSL_PKEY_PARAM_EC_P);
            const auto row = [&](const char *sentence, const QByteArray &x, const QByteArray &y, bool isGood = false) {
                JsonWebKey key = good;
                key.x = x;
                key.y = y;
                QTest::addRow("%s: %s", qPrintable(curve), sentence) << key << isGood;
            };
            QByteArray wrong = good.y;
            wrong.back() = char(wrong.back() ^ 2);
            const QByteArray zeros(good.x.size(), '\0');
            const QByteArray one = zeros.chopped(1) + '\1';
            const QByteArray zero("\0", 1);
            const BigNumber minusY = toBigNumber(good.y);
            BN_sub(minusY.get(), p.get(), minusY.get());
            row("a good key", good.x, good.y, true);
            row("its negative", good.x, toBytes(minusY, good.y.size()), true);
            row("J7: off the curve", good.x, wrong);
            row("J7: exchanged", good.y, good.x);
            row("J7: (0, 0)", zeros, zeros);
            row("J7: (0, 1)", zeros, one);
            row("J7: (0, 0) in one byte each", zero, zero);
            row("J7: no coordinates", {}, {});
            row("J7: no y", good.x, {});
            row("J7: no x", {}, good.y);
            row("J7: x too short", good.x.chopped(1), good.y);
            row("J7: y too short", good.x, good.y.mid(1));
            row("J7: x too long", zero + good.x, good.y);
            row("J7: both too long", zero + good.x, zero + good.y);
            row("J7: one longer, one shorter", zero + good.x, good.y.mid(1));
            row("J7: x ends in y", good.x.chopped(1), good.x.last(1) + good.y);
            row("J7: y begins in x", good.x + good.y.first(1), good.y.mid(1));
            row("J7: p added to x", sum(good.x, p), good.y);
            row("J7: p added to y", good.x, sum(good.y, p));
            row("J7: x is p", toBytes(p, good.x.size()), good.y);
            row("J7: a mebibyte", QByteArray(1 << 20, '\1'), QByteArray(1 << 20, '\1'));
        }
        JsonWebKey key = KeyPair::ec(u"P-256"_s).publicKey();
        for (const char *curve : {"", "p-256", "P-384", "P-521", "P-192", "P-224", "prime256v1", "secp256k1",
                 "secp256r1", "Ed25519", "P-256 "}) {
            key.curve = QString::fromLatin1(curve);
            QTest::addRow("J7: a point of P-256 as one of '%s'", curve) << key << false;
        }
        JsonWebKey bitcoin;
        for (const char *curve : {"P-256", "secp256k1"}) {
            bitcoin.type = JsonWebKey::Type::Ec;
            bitcoin.curve = QString::fromLatin1(curve);
            bitcoin.x = QByteArray::fromHex("79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798");
            bitcoin.y = QByteArray::fromHex("483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8");
            QTest::addRow("F17: a point of secp256k1 as one of '%s'", curve) << bitcoin << false;
        }
    }

    void judgesEcKeys() { judge(); }

    void judgesEdwardsKeys_data()
    {
        QTest::addColumn<JsonWebKey>("key");
        QTest::addColumn<bool>("isGood");
        const QByteArray x = KeyPair::edwards(u"Ed25519"_s).publicKey().x;
        const QByteArray longX = KeyPair::edwards(u"Ed448"_s).publicKey().x;
        const auto row = [](const char *sentence, const char *curve, const QByteArray &x, bool isGood = false) {
            QTest::newRow(sentence) << edwardsKey(QString::fromLatin1(curve), x) << isGood;
        };
        row("Ed25519", "Ed25519", x, true);
        row("Ed448", "Ed448", longX, true);
        row("31 bytes", "Ed25519", x.chopped(1));
        row("33 bytes", "Ed25519", x + '\0');
        row("56 bytes", "Ed448", longX.chopped(1));
        row("58 bytes", "Ed448", longX + '\0');
        row("none", "Ed25519", {});
        row("a mebibyte", "Ed25519", QByteArray(1 << 20, 'x'));
        row("Ed25519 as Ed448", "Ed448", x);
        row("Ed448 as Ed25519", "Ed25519", longX);
        row("for key agreement", "X25519", x);
        row("for key agreement on the larger curve", "X448", longX.chopped(1));
        row("the curve in lower case", "ed25519", x);
        row("no curve", "", x);
        row("no such curve", "P-256", x);
    }

    void judgesEdwardsKeys() { judge(); }

    /// With these, one signature verifies for every message, or for one in eight (RFC 8032 8.9, 6; computed as the
    /// multiples of a point whose eightfold is the neutral element).
    void refusesEdwardsPointsOfSmallOrder_data()
    {
        QTest::addColumn<JsonWebKey>("key");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *sentence, const char *curve, const QByteArray &hex) {
            QTest::newRow(sentence) << edwardsKey(QString::fromLatin1(curve), QByteArray::fromHex(hex)) << false;
        };
        const QByteArray zeros("00");
        const QByteArray ones("ff");
        row("order 1", "Ed25519", "01" + zeros.repeated(31));
        row("order 2", "Ed25519", "ec" + ones.repeated(30) + "7f");
        row("order 4", "Ed25519", zeros.repeated(32));
        row("order 4, negative", "Ed25519", zeros.repeated(31) + "80");
        row("order 8, the first", "Ed25519", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
        row("order 8, the second", "Ed25519", "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85");
        row("order 8, the third", "Ed25519", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a");
        row("order 8, the fourth", "Ed25519", "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa");
        row("order 1, with a sign", "Ed25519", "01" + zeros.repeated(30) + "80");
        row("order 2, with a sign", "Ed25519", "ec" + ones.repeated(31));
        row("order 1, not reduced", "Ed25519", "ee" + ones.repeated(30) + "7f");
        row("order 1, not reduced, with a sign", "Ed25519", "ee" + ones.repeated(31));
        row("order 4, not reduced", "Ed25519", "ed" + ones.repeated(30) + "7f");
        row("order 4, not reduced, negative", "Ed25519", "ed" + ones.repeated(31));
        row("order 1 on the larger curve", "Ed448", "01" + zeros.repeated(56));
        row("order 2 on the larger curve", "Ed448", "fe" + ones.repeated(27) + "fe" + ones.repeated(27) + "00");
        row("order 4 on the larger curve", "Ed448", zeros.repeated(57));
        row("order 4 on the larger curve, negative", "Ed448", zeros.repeated(56) + "80");
    }

    void refusesEdwardsPointsOfSmallOrder() { judge(); }

    void leavesTheErrorQueueAsItWas()
    {
        ERR_clear_error();
        ERR_raise(ERR_LIB_USER, 7);
        const unsigned long mine = ERR_peek_error();
        JsonWebKey offCurve = KeyPair::ec(u"P-256"_s).publicKey();
        offCurve.y[31] = char(offCurve.y.at(31) ^ 2);
        const QList<JsonWebKey> bad = {offCurve, rsaKey(modulus(1024)), rsaKey(modulus(2048), "\1"_ba), rsaKey({}, {}),
            edwardsKey(u"Ed25519"_s, "x"_ba), edwardsKey(u"Ed25519"_s, QByteArray(32, '\0'))};
        for (const JsonWebKey &key : bad)
            QVERIFY(!loadPublicKey(key));
        QVERIFY(loadPublicKey(rsaKey(modulus(2048))));
        QCOMPARE(ERR_peek_last_error(), mine);
        ERR_get_error();
        QCOMPARE(ERR_get_error(), 0UL);
    }

private:
    static void judge()
    {
        QFETCH(JsonWebKey, key);
        QTEST(loadPublicKey(key) != nullptr, "isGood");
    }
};

QTEST_APPLESS_MAIN(TestPublicKey)
#include "tst_publickey.moc"
