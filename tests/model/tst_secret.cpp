#include <QtSignIn/secret.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QVariant>
#include <QtTest/QTest>

#include "model/wipe.h"

using namespace Qt::StringLiterals;
using QtSignIn::Secret;
using QtSignIn::wipe;

static_assert(!std::is_convertible_v<QByteArray, Secret> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_constructible_v<bool, Secret>);

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void revealsWhatItWasGiven()
    {
        const QByteArray bytes("can\0ary", 7);
        const Secret secret(bytes);
        QCOMPARE(secret.reveal(), bytes);
        QCOMPARE(secret.size(), 7);
        QVERIFY(!secret.isEmpty());
    }

    void isEmptyByDefault()
    {
        for (const Secret &secret : {Secret(), Secret(QByteArray()), Secret(""_ba)}) {
            QVERIFY(secret.isEmpty());
            QCOMPARE(secret.size(), 0);
            QVERIFY(secret.reveal().isEmpty());
            QVERIFY(secret == Secret());
        }
    }

    void sharesNoMemoryWithTheBytesItWasMadeOf()
    {
        QByteArray bytes("canary");
        const Secret secret(bytes);
        QVERIFY(bytes.isDetached());
        bytes.data()[0] = 'X';
        QCOMPARE(secret.reveal(), "canary"_ba);
    }

    void everyRevealIsADeepCopy()
    {
        const Secret secret("canary"_ba);
        QByteArray revealed = secret.reveal();
        QVERIFY(revealed.isDetached());
        revealed.data()[0] = 'X';
        QCOMPARE(secret.reveal(), "canary"_ba);
    }

    void outlivesItsCopies()
    {
        Secret secret("canary"_ba);
        {
            const Secret copy = secret;
            QVERIFY(copy == secret);
        }
        QCOMPARE(secret.reveal(), "canary"_ba);
        const Secret other = secret;
        secret = Secret();
        QVERIFY(secret.isEmpty());
        QCOMPARE(other.reveal(), "canary"_ba);
    }

    void aMovedFromOneIsEmpty()
    {
        Secret secret("canary"_ba);
        const Secret moved = std::move(secret);
        QCOMPARE(moved.reveal(), "canary"_ba);
        QVERIFY(secret.isEmpty());
        QCOMPARE(secret.size(), 0);
        QVERIFY(secret == Secret());
        QVERIFY(secret.reveal().isEmpty());
        secret = moved;
        QVERIFY(secret == moved);
    }

    void comparesAllBytes_data()
    {
        QTest::addColumn<QByteArray>("left");
        QTest::addColumn<QByteArray>("right");
        QTest::addColumn<bool>("equal");
        QTest::newRow("the same") << "secret"_ba
                                  << "secret"_ba << true;
        QTest::newRow("first byte differs") << "secret"_ba
                                            << "Xecret"_ba << false;
        QTest::newRow("last byte differs") << "secret"_ba
                                           << "secreX"_ba << false;
        QTest::newRow("two differences that cancel out") << "ab"_ba
                                                         << "ba"_ba << false;
        QTest::newRow("a prefix") << "secret"_ba
                                  << "secre"_ba << false;
        QTest::newRow("shares the bytes but for a trailing NUL") << QByteArray("a\0", 2) << "a"_ba << false;
        QTest::newRow("differs after a NUL") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
        QTest::newRow("256 bytes longer") << "a"_ba << QByteArray(257, 'a') << false;
        QTest::newRow("one is empty") << ""_ba
                                      << "a"_ba << false;
        QTest::newRow("high bytes") << "\xff\x80"_ba
                                    << "\xff\x80"_ba << true;
    }

    void comparesAllBytes()
    {
        QFETCH(QByteArray, left);
        QFETCH(QByteArray, right);
        QFETCH(bool, equal);
        QCOMPARE(Secret(left) == Secret(right), equal);
        QCOMPARE(Secret(right) == Secret(left), equal);
        QCOMPARE(Secret(left) != Secret(right), !equal);
    }

    void printsAsRedacted()
    {
        QString text;
        QDebug(&text) << Secret("canary"_ba) << Secret();
        QVERIFY2(text.contains(u"<redacted>"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
    }

    void aVariantShowsNothing()
    {
        const QVariant variant = QVariant::fromValue(Secret("canary"_ba));
        QString text;
        QDebug(&text) << variant;
        QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
        QVERIFY(!variant.canConvert<QString>());
        QVERIFY(!variant.canConvert<QByteArray>());
    }

    void wipeOverwritesMemory()
    {
        char bytes[] = "canary";
        wipe(bytes, 3);
        QCOMPARE(QByteArray(bytes, 6), QByteArray("\0\0\0ary", 6));
    }

    void wipeClearsAnArrayOfItsOwn()
    {
        QByteArray bytes(64, 'x');
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
    }

    void wipeLeavesOthersTheirCopy()
    {
        QByteArray bytes(64, 'x');
        const QByteArray copy = bytes;
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(copy, QByteArray(64, 'x'));
    }

    void wipeTakesAnEmptyOrStaticArray()
    {
        QByteArray null;
        wipe(null);
        QVERIFY(null.isEmpty());
        QByteArray literal = QByteArrayLiteral("in read-only memory");
        wipe(literal);
        QVERIFY(literal.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
