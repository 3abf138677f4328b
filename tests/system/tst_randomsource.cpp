#include <QtSignIn/randomsource.h>

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::RandomSource;

class TestRandomSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void givesAsManyBytesAsAskedFor()
    {
        const auto source = RandomSource::system();
        for (const qsizetype count : {0, 1, 2, 3, 4, 5, 7, 8, 16, 31, 32, 33, 1000})
            QCOMPARE(source->bytes(count).size(), count);
    }

    void A2_neverRepeatsItself()
    {
        QSet<QByteArray> seen;
        const auto source = RandomSource::system();
        for (int i = 0; i < 100000; ++i)
            seen.insert(source->bytes(16));
        QCOMPARE(seen.size(), 100000);
        QVERIFY(RandomSource::system()->bytes(32) != RandomSource::system()->bytes(32));
    }

    void everyByteTakesEveryValue()
    {
        // 33 positions, so that the bytes behind the last whole word are looked at too. A fair source leaves one of
        // these 8448 values out of 8000 draws with a probability of 2e-10.
        QList<QSet<char>> values(33);
        const auto source = RandomSource::system();
        for (int round = 0; round < 8000; ++round) {
            const QByteArray bytes = source->bytes(33);
            for (qsizetype i = 0; i < bytes.size(); ++i)
                values[i].insert(bytes[i]);
        }
        for (const QSet<char> &atOnePosition : std::as_const(values))
            QCOMPARE(atOnePosition.size(), 256);
    }

    void everyBitIsSetHalfOfTheTime()
    {
        // The sum of 262144 bits lies within 8 standard deviations of its mean.
        const QByteArray bytes = RandomSource::system()->bytes(32768);
        qsizetype set = 0;
        for (const char byte : bytes)
            set += qPopulationCount(quint8(byte));
        QVERIFY2(qAbs(set - 131072) < 8 * 256, qPrintable(QString::number(set)));
    }
};

QTEST_APPLESS_MAIN(TestRandomSource)
#include "tst_randomsource.moc"
