#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <algorithm>
#include <array>
#include <csignal>

#include <sys/time.h>
#include <unistd.h>

#include "storage/childprocess.h"
#include "storage/sealedfile.h"
#include "storage/storagefixture.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

constexpr int accounts = 3;
using Generations = std::array<int, accounts>;

StorageKey key()
{
    return {QByteArray(16, 'i'), Secret(QByteArray(32, 'k'))};
}

QString nameOf(int account)
{
    return sealedFileStem(key(), QByteArray::number(account)) + ".account"_L1;
}

/// Of another length each time.
QByteArray contentOf(int account, int generation)
{
    return QByteArray::number(account) + ' ' + QByteArray::number(generation) + ' '
        + QByteArray(generation * 977 % 20'000, char('a' + generation % 26));
}

QByteArray nonceOf(int account, int generation)
{
    return (QByteArray::number(account) + '-' + QByteArray::number(generation)).leftJustified(12, 'n');
}

void killOurselves(int)
{
    ::kill(::getpid(), SIGKILL);
}

void killOurselvesAfter(int microseconds)
{
    ::signal(SIGALRM, &killOurselves);
    itimerval timer = {};
    timer.it_value.tv_usec = microseconds;
    ::setitimer(ITIMER_REAL, &timer, nullptr);
}

/// Writes one account after the other until it is killed, and says so each time that one is durable.
QByteArray writeForEver(StorageDirectory &directory, Generations generations)
{
    for (;;) {
        for (int account = 0; account < accounts; ++account) {
            const int generation = ++generations[size_t(account)];
            const QString name = nameOf(account);
            const QByteArray sealed =
                sealFile(key(), name, contentOf(account, generation), nonceOf(account, generation));
            if (directory.write(name, sealed).hasError())
                return "a write failed";
            ChildProcess::writeLine(QByteArray::number(account) + ' ' + QByteArray::number(generation));
        }
    }
}

/// That of the content, -1 if it is not one whole content of this account.
int generationIn(const StorageDirectory &directory, int account)
{
    const QString name = nameOf(account);
    const auto found = directory.read(name);
    if (found.hasError() || !*found)
        return -1;
    const auto opened = openFile(key(), name, (*found)->first);
    if (opened.hasError())
        return -1;
    const int generation = opened->split(' ').value(1).toInt();
    return *opened == contentOf(account, generation) ? generation : -1;
}

int temporariesIn(const StorageFixture &fixture)
{
    return int(fixture.names().filter(QRegularExpression(u"\\.tmp$"_s)).size());
}

} // namespace

class TestStorageCrashes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// P5, P7.
    void thousandKillsLoseNothing()
    {
        StorageFixture fixture;
        Generations known = {};
        for (int account = 0; account < accounts; ++account) {
            const QString name = nameOf(account);
            const QByteArray sealed = sealFile(key(), name, contentOf(account, 0), nonceOf(account, 0));
            QCOMPARE(codeOf(fixture.directory->write(name, sealed)), ok);
        }
        int writes = 0;
        int unconfirmed = 0;
        int leftOver = 0;
        int longestLife = 4000;
        for (int kill = 0; kill < 1000; ++kill) {
            const int life = QRandomGenerator::global()->bounded(1, longestLife);
            ChildProcess writer([&] {
                killOurselvesAfter(life);
                return writeForEver(*fixture.directory, known);
            });
            const int writesBefore = writes;
            for (QByteArray line = writer.readLine(); line.endsWith('\n'); line = writer.readLine()) {
                const QList<QByteArray> words = line.simplified().split(' ');
                QCOMPARE(words.size(), 2);
                known[words.at(0).toUInt()] = words.at(1).toInt();
                ++writes;
            }
            writer.result();
            QVERIFY(writer.wasKilled());
            // Some writes each, whatever the disk has to do for others meanwhile.
            longestLife =
                writes - writesBefore < 2 ? std::min(longestLife * 5 / 4, 60'000) : std::max(longestLife * 4 / 5, 1000);

            int ahead = 0;
            for (int account = 0; account < accounts; ++account) {
                const int generation = generationIn(*fixture.directory, account);
                const int last = known[size_t(account)];
                QVERIFY2(generation == last || generation == last + 1,
                    qPrintable(
                        u"kill %1, account %2: %3 instead of %4"_s.arg(kill).arg(account).arg(generation).arg(last)));
                ahead += generation - last;
                known[size_t(account)] = generation;
            }
            QVERIFY(ahead <= 1);
            unconfirmed += ahead;
            QCOMPARE(fixture.directory->files()->size(), accounts);

            const int temporaries = temporariesIn(fixture);
            QVERIFY(temporaries <= 1);
            leftOver += temporaries;
            fixture.directory->sweep();
            QCOMPARE(fixture.names().size(), accounts);
        }
        qInfo("%d writes, %d killed between the renaming and its confirmation, %d temporary files left over and swept",
            writes, unconfirmed, leftOver);
        QVERIFY2(writes > 500 && leftOver > 20, "the kills came at the wrong moments");
    }
};

QTEST_APPLESS_MAIN(TestStorageCrashes)
#include "tst_storagecrashes.moc"
