#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <openssl/err.h>

#include "crypto/authenticatedencryption.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

const QByteArray anyKey = QByteArray(32, 'k');
const QByteArray anyNonce = QByteArray(12, 'n');

} // namespace

class TestAuthenticatedEncryption : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
        ERR_clear_error();
    }

    void cleanup() { QCOMPARE(ERR_peek_error(), 0UL); }

    /// McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, and NIST CAVP, gcmEncryptExtIV256.rsp.
    void matchesPublishedVectors_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::addColumn<QByteArray>("associatedData");
        QTest::addColumn<QByteArray>("plaintext");
        QTest::addColumn<QByteArray>("ciphertext");
        QTest::addColumn<QByteArray>("tag");
        const QByteArray feffe = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308");
        const QByteArray cafe = hex("cafebabefacedbaddecaf888");
        const QByteArray text = hex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                                    "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255");
        const QByteArray encrypted = hex("522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                                         "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad");
        QTest::newRow("McGrew-Viega 13: nothing but zeros")
            << QByteArray(32, '\0') << QByteArray(12, '\0') << QByteArray() << QByteArray() << QByteArray()
            << hex("530f8afbc74536b9a963b4f1c4cb738b");
        QTest::newRow("McGrew-Viega 14: a block of zeros")
            << QByteArray(32, '\0') << QByteArray(12, '\0') << QByteArray() << QByteArray(16, '\0')
            << hex("cea7403d4d606b6e074ec5d3baf39d18") << hex("d0d1c8a799996bf0265b98b5d48ab919");
        QTest::newRow("McGrew-Viega 15: four blocks")
            << feffe << cafe << QByteArray() << text << encrypted << hex("b094dac5d93471bdec1a502270e3cc6c");
        QTest::newRow("McGrew-Viega 16: part of a block, associated data")
            << feffe << cafe << hex("feedfacedeadbeeffeedfacedeadbeefabaddad2") << text.chopped(4)
            << encrypted.chopped(4) << hex("76fc6ece0f4e1768cddf8853bb2d551b");
        QTest::newRow("CAVP: no text") << hex("b52c505a37d78eda5dd34f20c22540ea1b58963cf8e5bf8ffa85f9f2492505b4")
                                       << hex("516c33929df5a3284ff463d7") << QByteArray() << QByteArray()
                                       << QByteArray() << hex("bdc1ac884d332457a1d2664f168c76f0");
        QTest::newRow("CAVP: a block") << hex("31bdadd96698c204aa9ce1448ea94ae1fb4a9a0b3c9d773b51bb1822666b8f22")
                                       << hex("0d18e06c7c725ac9e362e1ce") << QByteArray()
                                       << hex("2db5168e932556f8089a0622981d017d")
                                       << hex("fa4362189661d163fcd6a56d8bf0405a")
                                       << hex("d636ac1bbedd5cc3ee727dc2ab4a9489");
        QTest::newRow("CAVP: associated data only")
            << hex("78dc4e0aaf52d935c3c01eea57428f00ca1fd475f5da86a49c8dd73d68c8e223")
            << hex("d79cf22d504cc793c3fb6c8a") << hex("b96baa8c1c75a671bfb2d08d06be5f36") << QByteArray()
            << QByteArray() << hex("3e5d486aa2e30b22e040b85723a06e76");
    }

    void matchesPublishedVectors()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QFETCH(QByteArray, associatedData);
        QFETCH(QByteArray, plaintext);
        QFETCH(QByteArray, ciphertext);
        QFETCH(QByteArray, tag);
        const auto encrypted = encrypt(Secret(std::as_const(key)), nonce, associatedData, plaintext);
        QVERIFY(encrypted);
        QCOMPARE(*encrypted, ciphertext + tag);
        const auto decrypted = decrypt(Secret(std::as_const(key)), nonce, associatedData, *encrypted);
        QVERIFY(decrypted);
        QCOMPARE(QByteArray(*decrypted), plaintext);
    }

    void refusesEveryChangedBit()
    {
        const QByteArray associatedData = "a header"_ba;
        const auto encrypted = encrypt(Secret(anyKey), anyNonce, associatedData, "a secret text");
        QVERIFY(encrypted);
        const auto flipped = [](QByteArray bytes, qsizetype bit) {
            bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
            return bytes;
        };
        for (qsizetype bit = 0; bit < encrypted->size() * 8; ++bit)
            QVERIFY(!decrypt(Secret(anyKey), anyNonce, associatedData, flipped(*encrypted, bit)));
        for (qsizetype bit = 0; bit < anyKey.size() * 8; ++bit)
            QVERIFY(!decrypt(Secret(flipped(anyKey, bit)), anyNonce, associatedData, *encrypted));
        for (qsizetype bit = 0; bit < anyNonce.size() * 8; ++bit)
            QVERIFY(!decrypt(Secret(anyKey), flipped(anyNonce, bit), associatedData, *encrypted));
        for (qsizetype bit = 0; bit < associatedData.size() * 8; ++bit)
            QVERIFY(!decrypt(Secret(anyKey), anyNonce, flipped(associatedData, bit), *encrypted));
        QVERIFY(!decrypt(Secret(anyKey), anyNonce, {}, *encrypted));
        QVERIFY(decrypt(Secret(anyKey), anyNonce, associatedData, *encrypted));
    }

    void refusesEveryOtherLength()
    {
        const auto encrypted = encrypt(Secret(anyKey), anyNonce, {}, "a secret text");
        QVERIFY(encrypted);
        for (qsizetype size = 0; size < encrypted->size(); ++size)
            QVERIFY(!decrypt(Secret(anyKey), anyNonce, {}, encrypted->first(size)));
        QVERIFY(!decrypt(Secret(anyKey), anyNonce, {}, *encrypted + '\0'));
    }

    void refusesKeysAndNoncesOfOtherSizes_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("nonce");
        QTest::newRow("no key") << QByteArray() << anyNonce;
        QTest::newRow("a key of 128 bits") << anyKey.first(16) << anyNonce;
        QTest::newRow("a key that is short of a byte") << anyKey.chopped(1) << anyNonce;
        QTest::newRow("a key with a byte too much") << anyKey + 'k' << anyNonce;
        QTest::newRow("no nonce") << anyKey << QByteArray();
        QTest::newRow("a nonce of 64 bits, McGrew-Viega 17") << anyKey << anyNonce.first(8);
        QTest::newRow("a nonce of 128 bits") << anyKey << QByteArray(16, 'n');
    }

    void refusesKeysAndNoncesOfOtherSizes()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, nonce);
        QVERIFY(!encrypt(Secret(std::as_const(key)), nonce, {}, "text"));
        QVERIFY(!decrypt(Secret(std::as_const(key)), nonce, {}, QByteArray(20, 'c')));
    }

    void encryptsLargeTexts()
    {
        const QByteArray text(16 * 1024 * 1024, 't');
        const auto encrypted = encrypt(Secret(anyKey), anyNonce, {}, text);
        QVERIFY(encrypted);
        const auto decrypted = decrypt(Secret(anyKey), anyNonce, {}, *encrypted);
        QVERIFY(decrypted && *decrypted == text);
    }

    /// RFC 5869, appendix A.3: the case with SHA-256 and without salt, of which the first 32 bytes are asked for.
    void derivesPublishedKey()
    {
        QCOMPARE(deriveKey(Secret(QByteArray(22, '\x0b')), {}).reveal(),
            hex("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d"));
    }

    /// The formulas of RFC 5869 2.2 and 2.3, by way of an HMAC that is tested below.
    void derivesAsTheRfcSays()
    {
        for (const QByteArray &info : {QByteArray(), "an info"_ba, QByteArray(1000, 'i')}) {
            const QByteArray extracted = hmacSha256(Secret(QByteArray(32, '\0')), anyKey);
            QCOMPARE(deriveKey(Secret(anyKey), info).reveal(), hmacSha256(Secret(extracted), info + '\1'));
        }
    }

    void derivesNothingFromNothing()
    {
        QVERIFY(deriveKey(Secret(), "an info").isEmpty());
        QVERIFY(hmacSha256(Secret(), "data").isEmpty());
    }

    /// RFC 4231, section 4. The fifth case is one of a truncated output.
    void matchesPublishedHmacs_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("mac");
        QTest::newRow("4.2") << QByteArray(20, '\x0b') << "Hi There"_ba
                             << hex("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("4.3: a short key") << "Jefe"_ba
                                          << "what do ya want for nothing?"_ba
                                          << hex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("4.4: more than a block")
            << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
            << hex("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("4.5") << hex("0102030405060708090a0b0c0d0e0f10111213141516171819") << QByteArray(50, '\xcd')
                             << hex("82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b");
        QTest::newRow("4.7: a key longer than a block")
            << QByteArray(131, '\xaa') << "Test Using Larger Than Block-Size Key - Hash Key First"_ba
            << hex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        QTest::newRow("4.8: key and data longer than a block")
            << QByteArray(131, '\xaa')
            << QByteArray("This is a test using a larger than block-size key and a larger than block-size data. The "
                          "key needs to be hashed before being used by the HMAC algorithm.")
            << hex("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2");
    }

    void matchesPublishedHmacs()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, mac);
        QCOMPARE(hmacSha256(Secret(std::as_const(key)), data), mac);
    }
};

QTEST_APPLESS_MAIN(TestAuthenticatedEncryption)
#include "tst_authenticatedencryption.moc"
