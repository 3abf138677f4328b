#include "protocol/base64url.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::fromBase64Url;
using QtSignIn::toBase64Url;

class TestBase64Url : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void knowsTheVectors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("RFC 4648 10: nothing") << ""_ba
                                              << ""_ba;
        QTest::newRow("RFC 4648 10: f") << "f"_ba
                                        << "Zg"_ba;
        QTest::newRow("RFC 4648 10: fo") << "fo"_ba
                                         << "Zm8"_ba;
        QTest::newRow("RFC 4648 10: foo") << "foo"_ba
                                          << "Zm9v"_ba;
        QTest::newRow("RFC 4648 10: foob") << "foob"_ba
                                           << "Zm9vYg"_ba;
        QTest::newRow("RFC 7515 C") << "\x03\xec\xff\xe0\xc1"_ba
                                    << "A-z_4ME"_ba;
        QTest::newRow("the two characters of its own") << "\xfb\xff"_ba
                                                       << "-_8"_ba;
        QTest::newRow("NUL") << QByteArray(3, '\0') << "AAAA"_ba;
    }

    void knowsTheVectors()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(toBase64Url(bytes), text);
        QCOMPARE(fromBase64Url(text).value_or("?"), bytes);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << "Zg=="_ba;
        QTest::newRow("one padding character") << "Zm8="_ba;
        QTest::newRow("a line break") << "Zm9v\n"_ba;
        QTest::newRow("a space inside") << "Zm 9v"_ba;
        QTest::newRow("plus of plain base64") << "+_8"_ba;
        QTest::newRow("slash of plain base64") << "-/8"_ba;
        QTest::newRow("a lone character") << "Z"_ba;
        QTest::newRow("five characters") << "Zm9vY"_ba;
        QTest::newRow("four bits left over") << "Zh"_ba;
        QTest::newRow("two bits left over") << "Zm9"_ba;
        QTest::newRow("NUL") << QByteArray("Zm9\0", 4);
        QTest::newRow("a high byte") << "Zm9\xff"_ba;
        QTest::newRow("a dot") << "Zm9."_ba;
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!fromBase64Url(text));
    }

    void readsWhatItWrote()
    {
        QRandomGenerator random(4648);
        for (int round = 0; round < 2000; ++round) {
            QByteArray bytes(random.bounded(70), '\0');
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            QCOMPARE(fromBase64Url(toBase64Url(bytes)).value_or("?"), bytes);
        }
    }

    void acceptsOnlyWhatItWouldWrite()
    {
        QRandomGenerator random(7515);
        const QByteArray alphabet = "ABCDwxyz0189-_=+/. \n";
        for (int round = 0; round < 20000; ++round) {
            QByteArray text;
            for (int length = random.bounded(9); length > 0; --length)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            if (const auto bytes = fromBase64Url(text))
                QCOMPARE(toBase64Url(*bytes), text);
        }
    }
};

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
