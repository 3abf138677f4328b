#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "crypto/authenticatedencryption.h"
#include "storage/sealedfile.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

constexpr qsizetype headerSize = 46;
constexpr qsizetype mebibyte = 1024 * 1024;

const QByteArray nonce = "twelve bytes"_ba;
const QString fileName = u"0123456789abcdef0123456789abcdef.account"_s;
const QByteArray text = R"({"refresh_token": "a secret text"})"_ba;

StorageKey someKey(char id = 'i', char byte = 'k')
{
    return {QByteArray(16, id), Secret(QByteArray(32, byte))};
}

QByteArray flipped(QByteArray bytes, qsizetype at, int bit)
{
    bytes[at] = char(bytes[at] ^ (1 << bit));
    return bytes;
}

QByteArray replaced(QByteArray bytes, qsizetype at, QByteArrayView by)
{
    return bytes.replace(at, by.size(), by);
}

QString codeOf(const Result<WipedByteArray> &result)
{
    return result.hasValue() ? u"(opened)"_s : result.error().code();
}

const QString newer = QString::fromLatin1(ErrorCode::StorageNewerVersion);
const QString keyLost = QString::fromLatin1(ErrorCode::StorageKeyLost);
const QString damaged = QString::fromLatin1(ErrorCode::StorageDamaged);

} // namespace

class TestSealedFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void opensWhatWasSealed_data()
    {
        QTest::addColumn<QByteArray>("plaintext");
        QTest::newRow("a text") << text;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("bytes of any kind") << QByteArray("\0\n\xff", 3);
        QTest::newRow("a mebibyte") << QByteArray(mebibyte, 'm');
    }

    void opensWhatWasSealed()
    {
        QFETCH(QByteArray, plaintext);
        const QByteArray sealed = sealFile(someKey(), fileName, plaintext, nonce);
        const Result<WipedByteArray> opened = openFile(someKey(), fileName, sealed);
        QVERIFY(opened.hasValue());
        QVERIFY(*opened == plaintext);
        const QByteArray plain = plainFile(fileName, plaintext);
        const Result<WipedByteArray> openedPlain = openPlainFile(fileName, plain);
        QVERIFY(openedPlain.hasValue());
        QVERIFY(*openedPlain == plaintext);
    }

    /// So that files of today can be read by any later version.
    void formatStaysAsItIs()
    {
        const QByteArray sealed = sealFile(someKey(), fileName, text, nonce);
        QCOMPARE(
            sealed.first(headerSize), "QtSignIn sealed\n"_ba + QByteArray("\0\1", 2) + QByteArray(16, 'i') + nonce);
        QCOMPARE(sealed.size(), headerSize + text.size() + 16);
        QCOMPARE(QCryptographicHash::hash(sealed, QCryptographicHash::Sha256).toHex(),
            "c062911b9ce7ec31522786bce1dd7fb2c40b907b45f0db8e8d7a57623d9df2e8"_ba);
        QCOMPARE(QByteArray(plainFile(fileName, text)),
            "QtSignIn unencrypted 1 "_ba
                + QCryptographicHash::hash(fileName.toUtf8() + '\n' + text, QCryptographicHash::Sha256).toHex() + '\n'
                + text);
        QCOMPARE(sealedFileStem(someKey(), "a person"), u"9543fd5637f5305732e6cbf7460e1a68"_s);
    }

    void showsNothingOfTheText()
    {
        const QByteArray sealed = sealFile(someKey(), fileName, text, nonce);
        for (qsizetype at = 0; at + 4 <= text.size(); ++at)
            QVERIFY(!sealed.contains(text.sliced(at, 4)));
        QVERIFY(!sealed.contains(QByteArray(8, 'k')));
        QVERIFY(!sealed.contains(fileName.toUtf8()));
    }

    void refusesEveryFlippedBit()
    {
        const QByteArray sealed = sealFile(someKey(), fileName, text, nonce);
        for (qsizetype at = 0; at < sealed.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                const QString code = codeOf(openFile(someKey(), fileName, flipped(sealed, at, bit)));
                const bool isVersion = at == 16 || at == 17;
                const bool isKeyId = at >= 18 && at < 34;
                const QByteArray message = QByteArray::number(at) + ": " + code.toLatin1();
                // The lowest bit of the version makes it 0.
                const QString expected = isVersion && (at == 16 || bit != 0) ? newer : isKeyId ? keyLost : damaged;
                QVERIFY2(code == expected, message.constData());
            }
        }
        const QByteArray plain = plainFile(fileName, text);
        for (qsizetype at = 0; at < plain.size(); ++at) {
            for (int bit = 0; bit < 8; ++bit) {
                const QString code = codeOf(openPlainFile(fileName, flipped(plain, at, bit)));
                QVERIFY2(code == damaged || (code == newer && at == 21), qPrintable(QString::number(at) + code));
            }
        }
    }

    void refusesEveryTruncation()
    {
        const QByteArray sealed = sealFile(someKey(), fileName, text, nonce);
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QCOMPARE(codeOf(openFile(someKey(), fileName, sealed.first(size))), damaged);
        const QByteArray plain = plainFile(fileName, text);
        for (qsizetype size = 0; size < plain.size(); ++size)
            QCOMPARE(codeOf(openPlainFile(fileName, plain.first(size))), damaged);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray good = sealFile(someKey(), fileName, text, nonce);
        QTest::newRow("P7: a byte too much") << good + 'x' << damaged;
        QTest::newRow("P7: two files in a row") << good + good << damaged;
        QTest::newRow("P7: another account's file under this name")
            << sealFile(someKey(), u"fedcba9876543210fedcba9876543210.account"_s, text, nonce) << damaged;
        QTest::newRow("P7: a file whose name differs by case only")
            << sealFile(someKey(), fileName.toUpper(), text, nonce) << damaged;
        QTest::newRow("P7: another key under the same id")
            << sealFile(someKey('i', 'x'), fileName, text, nonce) << damaged;
        QTest::newRow("P7: another key") << sealFile(someKey('x', 'x'), fileName, text, nonce) << keyLost;
        QTest::newRow("P7: the same key under another id") << sealFile(someKey('x'), fileName, text, nonce) << keyLost;
        QTest::newRow("P7: version 2") << replaced(good, 16, QByteArrayView("\0\2", 2)) << newer;
        QTest::newRow("P7: version 2, cut off behind the version")
            << replaced(good, 16, QByteArrayView("\0\2", 2)).first(18) << newer;
        QTest::newRow("P7: version 65535") << replaced(good, 16, "\xff\xff") << newer;
        QTest::newRow("P7: version 0") << replaced(good, 16, QByteArrayView("\0\0", 2)) << damaged;
        QTest::newRow("P7: a plain file") << QByteArray(plainFile(fileName, text)) << damaged;
        QTest::newRow("an empty file") << QByteArray() << damaged;
        QTest::newRow("zeros, as file systems leave them after a power cut")
            << QByteArray(good.size(), '\0') << damaged;
        QTest::newRow("line breaks changed on the way") << QByteArray(good).replace('\n', "\r\n") << damaged;
        QTest::newRow("more than 16 MiB") << good + QByteArray(16 * mebibyte, 'x') << damaged;
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const Result<WipedByteArray> opened = openFile(someKey(), fileName, bytes);
        QCOMPARE(codeOf(opened), code);
        QCOMPARE(opened.error().kind(), Error::Kind::Storage);
        QVERIFY(!opened.error().description().isEmpty());
        QVERIFY(!opened.error().description().contains(u"secret text"_s));
    }

    void refusesPlain_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const QByteArray good = plainFile(fileName, text);
        QTest::newRow("P7: a byte too much") << good + 'x' << damaged;
        QTest::newRow("P7: another account's file under this name")
            << QByteArray(plainFile(u"other.account"_s, text)) << damaged;
        QTest::newRow("P7: version 2") << replaced(good, 21, "2") << newer;
        QTest::newRow("P7: version 2 with another line") << "QtSignIn unencrypted 2 json\n{}"_ba << newer;
        QTest::newRow("P7: version 10") << QByteArray(good).insert(22, '0') << newer;
        QTest::newRow("P7: version 0") << replaced(good, 21, "0") << damaged;
        QTest::newRow("P7: version -1") << QByteArray(good).insert(21, '-') << damaged;
        QTest::newRow("P7: version +1") << QByteArray(good).insert(21, '+') << damaged;
        QTest::newRow("P7: version 01") << QByteArray(good).insert(21, '0') << damaged;
        QTest::newRow("P7: a version beyond all numbers") << QByteArray(good).insert(21, "99999999999") << damaged;
        QTest::newRow("P7: a version without end") << "QtSignIn unencrypted 1"_ba << damaged;
        QTest::newRow("P7: a sealed file") << sealFile(someKey(), fileName, text, nonce) << damaged;
        QTest::newRow("an empty file") << QByteArray() << damaged;
        QTest::newRow("an edited file") << QByteArray(good).replace("secret", "public") << damaged;
        QTest::newRow("more than 16 MiB") << good + QByteArray(16 * mebibyte, 'x') << damaged;
    }

    void refusesPlain()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        QCOMPARE(codeOf(openPlainFile(fileName, bytes)), code);
    }

    void sealsNothingThatCouldNotBeOpened_data()
    {
        QTest::addColumn<qsizetype>("idSize");
        QTest::addColumn<qsizetype>("keySize");
        QTest::addColumn<qsizetype>("nonceSize");
        QTest::addColumn<qsizetype>("textSize");
        QTest::addColumn<bool>("isSealed");
        const qsizetype largest = 16 * mebibyte - headerSize - 16;
        QTest::newRow("a short id") << qsizetype(15) << qsizetype(32) << qsizetype(12) << qsizetype(1) << false;
        QTest::newRow("no key") << qsizetype(16) << qsizetype(0) << qsizetype(12) << qsizetype(1) << false;
        QTest::newRow("a short nonce") << qsizetype(16) << qsizetype(32) << qsizetype(11) << qsizetype(1) << false;
        QTest::newRow("a long nonce") << qsizetype(16) << qsizetype(32) << qsizetype(13) << qsizetype(1) << false;
        QTest::newRow("the largest text") << qsizetype(16) << qsizetype(32) << qsizetype(12) << largest << true;
        QTest::newRow("a byte more") << qsizetype(16) << qsizetype(32) << qsizetype(12) << largest + 1 << false;
    }

    void sealsNothingThatCouldNotBeOpened()
    {
        QFETCH(qsizetype, idSize);
        QFETCH(qsizetype, keySize);
        QFETCH(qsizetype, nonceSize);
        QFETCH(qsizetype, textSize);
        QFETCH(bool, isSealed);
        const StorageKey key {QByteArray(idSize, 'i'), Secret(QByteArray(keySize, 'k'))};
        const QByteArray sealed = sealFile(key, fileName, QByteArray(textSize, 't'), QByteArray(nonceSize, 'n'));
        QCOMPARE(sealed.isEmpty(), !isSealed);
        QCOMPARE(openFile(key, fileName, sealed).hasValue(), isSealed);
    }

    void opensNothingTooLarge()
    {
        const Secret contents = deriveKey(someKey().bytes, "QtSignIn storage: contents");
        const QByteArray header = sealFile(someKey(), fileName, text, nonce).first(headerSize);
        for (const qsizetype excess : {0, 1}) {
            const QByteArray large(16 * mebibyte - headerSize - 16 + excess, 't');
            const auto encrypted = encrypt(contents, nonce, header + fileName.toUtf8(), large);
            QVERIFY(encrypted);
            QCOMPARE(openFile(someKey(), fileName, header + *encrypted).hasValue(), excess == 0);
        }
    }

    void writesNoPlainFileThatCouldNotBeRead()
    {
        const qsizetype header = plainFile(fileName, {}).size();
        const WipedByteArray largest = plainFile(fileName, QByteArray(16 * mebibyte - header, 't'));
        QVERIFY(openPlainFile(fileName, largest).hasValue());
        QVERIFY(plainFile(fileName, QByteArray(16 * mebibyte - header + 1, 't')).isEmpty());
    }

    void stemsTellPeopleApart()
    {
        QSet<QString> stems;
        for (const std::optional<StorageKey> &key :
            {std::optional<StorageKey>(), std::optional(someKey()), std::optional(someKey('i', 'x'))}) {
            for (const QByteArray &subject : {QByteArray(), "a person"_ba, "A person"_ba, "a person "_ba}) {
                const QString stem = sealedFileStem(key, subject);
                static const QRegularExpression digits(u"^[0-9a-f]{32}$"_s);
                QVERIFY(digits.match(stem).hasMatch());
                QCOMPARE(sealedFileStem(key, subject), stem);
                stems.insert(stem);
            }
        }
        QCOMPARE(stems.size(), 12);
        QCOMPARE(sealedFileStem(someKey('x'), "a person"), sealedFileStem(someKey('i'), "a person"));
        QCOMPARE(sealedFileStem(std::nullopt, "a person"),
            QString::fromLatin1(QCryptographicHash::hash("a person", QCryptographicHash::Sha256).toHex().left(32)));
    }

    void noStemComesFromAKeyThatIsNone() { QVERIFY(sealedFileStem(StorageKey(), "a person").isEmpty()); }
};

QTEST_APPLESS_MAIN(TestSealedFile)
#include "tst_sealedfile.moc"
