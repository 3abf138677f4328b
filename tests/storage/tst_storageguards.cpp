#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <sys/stat.h>
#include <unistd.h>

#include "storage/childprocess.h"
#include "storage/lockfile.h"
#include "storage/storagefixture.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

void makeFile(const QString &path, const QByteArray &bytes = "foreign")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

QByteArray encoded(const QString &path)
{
    return QFile::encodeName(path);
}

/// Made at that path, from the test's own folder.
using Make = std::function<void(const QString &path, const QTemporaryDir &folder)>;

Make folderWith(mode_t permissions)
{
    return [permissions](const QString &path, const QTemporaryDir &) {
        QCOMPARE(::mkdir(encoded(path).constData(), 0700), 0);
        QCOMPARE(::chmod(encoded(path).constData(), permissions), 0);
    };
}

/// What an application that runs as nobody sees of a folder that may only be read.
QByteArray useReadOnly(const QString &path)
{
    becomeNobody();
    const auto directory = StorageDirectory::open(path, true);
    if (directory.hasError())
        return "open: " + directory.error().description().toUtf8();
    const auto found = directory.value()->read(u"a"_s);
    if (found.hasError() || !*found || (*found)->first != "old")
        return "read";
    const auto written = directory.value()->write(u"a"_s, "new");
    if (codeOf(written) != notWritable || !written.error().description().contains(path))
        return "write: " + codeOf(written).toUtf8();
    if (codeOf(directory.value()->remove(u"a"_s)) != notWritable)
        return "remove";
    if (codeOf(directory.value()->setAside(u"a"_s)) != notWritable)
        return "setAside";
    if (codeOf(LockFile::lock(**directory, u"a"_s)) != notWritable)
        return "lock";
    directory.value()->sweep();
    return {};
}

} // namespace

Q_DECLARE_METATYPE(Make)

/// What others can do to a folder of ours before we come, or while we are away.
class TestStorageGuards : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void judgesFolders_data()
    {
        QTest::addColumn<Make>("make");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("0700") << folderWith(0700) << true;
        QTest::newRow("0755, as others may see its names only") << folderWith(0755) << true;
        QTest::newRow("P5: 0770") << folderWith(0770) << false;
        QTest::newRow("P5: 0720") << folderWith(0720) << false;
        QTest::newRow("P5: 0702") << folderWith(0702) << false;
        QTest::newRow("P5: 1777, as /tmp") << folderWith(01777) << false;
        QTest::newRow("P5: a symbolic link to a good folder") << Make(
            [](const QString &path, const QTemporaryDir &folder) {
                QVERIFY(QDir(folder.path()).mkdir(u"good"_s));
                QCOMPARE(::chmod(encoded(folder.filePath(u"good"_s)).constData(), 0700), 0);
                QVERIFY(QFile::link(folder.filePath(u"good"_s), path));
            }) << false;
        QTest::newRow("P5: a symbolic link to nothing") << Make([](const QString &path, const QTemporaryDir &folder) {
            QVERIFY(QFile::link(folder.filePath(u"nothing"_s), path));
        }) << false;
        QTest::newRow("P5: a file") << Make([](const QString &path, const QTemporaryDir &) { makeFile(path); })
                                    << false;
        QTest::newRow("P5: a named pipe") << Make([](const QString &path, const QTemporaryDir &) {
            QCOMPARE(::mkfifo(encoded(path).constData(), 0600), 0);
        }) << false;
    }

    void judgesFolders()
    {
        QFETCH(Make, make);
        QFETCH(bool, isGood);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts"_s);
        make(path, folder);
        for (const QString &spelling : {path, path + u'/', path + "/."_L1}) {
            for (const bool create : {false, true}) {
                const auto opened = StorageDirectory::open(spelling, create);
                QCOMPARE(opened.hasValue(), isGood);
                QVERIFY(isGood || opened.error().kind() == Error::Kind::Storage);
                QVERIFY(isGood || opened.error().description().contains(path));
            }
        }
        QVERIFY(!QFile::exists(folder.filePath(u"nothing"_s)));
    }

    void refusesAForeignFolder()
    {
        StorageFixture fixture;
        QString path = u"/usr"_s;
        if (::geteuid() == 0) {
            path = fixture.path();
            giveToNobody(path);
        }
        const auto opened = StorageDirectory::open(path, true);
        QVERIFY2(opened.hasError(), "P5: a folder of another user");
        QVERIFY(opened.error().description().contains(u"another user"_s));
    }

    void makesNoFolderBelowAFile()
    {
        QTemporaryDir folder;
        makeFile(folder.filePath(u"file"_s));
        const auto opened = StorageDirectory::open(folder.filePath(u"file/accounts"_s), true);
        QVERIFY(opened.hasError());
        QCOMPARE(contentOf(folder.filePath(u"file"_s)), "foreign"_ba);
    }

    void judgesFiles_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("P5: a symbolic link") << Make([](const QString &path, const QTemporaryDir &folder) {
            makeFile(folder.filePath(u"target"_s));
            QVERIFY(QFile::link(folder.filePath(u"target"_s), path));
        });
        QTest::newRow("P5: a symbolic link within the folder") << Make([](const QString &path, const QTemporaryDir &) {
            makeFile(path + "-target"_L1);
            QCOMPARE(::symlink("a-target", encoded(path).constData()), 0);
        });
        QTest::newRow("P5: a symbolic link to nothing") << Make([](const QString &path, const QTemporaryDir &folder) {
            QVERIFY(QFile::link(folder.filePath(u"nothing"_s), path));
        });
        QTest::newRow("P5: a hard link") << Make([](const QString &path, const QTemporaryDir &folder) {
            makeFile(folder.filePath(u"target"_s));
            QCOMPARE(::link(encoded(folder.filePath(u"target"_s)).constData(), encoded(path).constData()), 0);
        });
        QTest::newRow("a named pipe that nobody writes to") << Make(
            [](const QString &path, const QTemporaryDir &) { QCOMPARE(::mkfifo(encoded(path).constData(), 0600), 0); });
        QTest::newRow("P8: more than 16 MiB") << Make([](const QString &path, const QTemporaryDir &) {
            makeFile(path);
            QCOMPARE(::truncate(encoded(path).constData(), 16 * 1024 * 1024 + 1), 0);
        });
        QTest::newRow("a file that its owner may not read") << Make([](const QString &path, const QTemporaryDir &) {
            makeFile(path);
            if (::geteuid() == 0)
                giveToNobody(path);
            else
                QCOMPARE(::chmod(encoded(path).constData(), 0), 0);
        });
    }

    void judgesFiles()
    {
        QFETCH(Make, make);
        QTemporaryDir folder;
        const auto directory = StorageDirectory::open(folder.filePath(u"accounts"_s), true);
        QVERIFY(directory.hasValue());
        const QString path = folder.filePath(u"accounts/a"_s);
        make(path, folder);
        const auto found = directory.value()->read(u"a"_s);
        QCOMPARE(codeOf(found), notReadable);
        QVERIFY(found.error().description().contains(path));

        const QByteArray target = contentOf(folder.filePath(u"target"_s));
        QCOMPARE(codeOf(directory.value()->write(u"a"_s, "ours")), ok);
        QCOMPARE(contentOf(folder.filePath(u"target"_s)), target);
        const auto replaced = directory.value()->read(u"a"_s);
        QVERIFY(replaced.hasValue() && *replaced);
        QCOMPARE((*replaced)->first, "ours"_ba);
        QVERIFY(!QFile::exists(folder.filePath(u"nothing"_s)));
    }

    void neitherReadsNorReplacesAFolder()
    {
        StorageFixture fixture;
        QVERIFY(QDir(fixture.path()).mkdir(u"a"_s));
        QCOMPARE(codeOf(fixture.directory->read(u"a"_s)), notReadable);
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "ours")), notWritable);
        QCOMPARE(codeOf(fixture.directory->remove(u"a"_s)), notWritable);
        QCOMPARE(codeOf(fixture.directory->setAside(u"a"_s)), notWritable);
        QCOMPARE(fixture.names(), QStringList {u"a"_s});
    }

    void readsWhatMayOnlyBeRead()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"accounts"_s);
        QVERIFY(QDir(folder.path()).mkdir(u"accounts"_s));
        makeFile(path + "/a"_L1, "old");
        makeFile(path + "/.a.1-1.tmp"_L1);
        for (const QString &name : {path + "/a"_L1, path + "/.a.1-1.tmp"_L1, path, folder.path()})
            giveToNobody(name);
        QCOMPARE(::chmod(encoded(path).constData(), 0500), 0);
        const QByteArray complaint = inChild([&] { return useReadOnly(path); });
        const QStringList names = StorageFixture::namesIn(path);
        const QByteArray content = contentOf(path + "/a"_L1);
        QCOMPARE(::chmod(encoded(path).constData(), 0700), 0);
        QCOMPARE(complaint, QByteArray());
        QCOMPARE(names, (QStringList {u".a.1-1.tmp"_s, u"a"_s}));
        QCOMPARE(content, "old"_ba);
    }

    void tellsWhereAFolderCanNotBeMade()
    {
        QTemporaryDir folder;
        giveToNobody(folder.path());
        QCOMPARE(::chmod(encoded(folder.path()).constData(), 0500), 0);
        const QByteArray complaint = inChild([&] {
            becomeNobody();
            return codeOf(StorageDirectory::open(folder.filePath(u"parent/accounts"_s), true)).toUtf8();
        });
        QCOMPARE(::chmod(encoded(folder.path()).constData(), 0700), 0);
        QCOMPARE(complaint, QByteArray(ErrorCode::StorageNotWritable));
    }

    void outlivesItsFolder()
    {
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "a")), ok);
        QVERIFY(QDir(fixture.path()).removeRecursively());
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "a")), notWritable);
        QCOMPARE(codeOf(fixture.directory->setAside(u"a"_s)), notWritable);
        QCOMPARE(codeOf(LockFile::lock(*fixture.directory, u"a"_s)), notWritable);
        QCOMPARE(codeOf(fixture.directory->remove(u"a"_s)), ok);
        const auto files = fixture.directory->files();
        QVERIFY(files.hasError() || files->isEmpty());
        fixture.directory->sweep();
    }

    void staysInAFolderThatWasMoved()
    {
        StorageFixture fixture;
        QVERIFY(QFile::rename(fixture.path(), fixture.path(u"moved"_s)));
        QVERIFY(QFile::link(QDir::tempPath(), fixture.path()));
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "a")), ok);
        QCOMPARE(contentOf(fixture.path(u"moved"_s) + "/a"_L1), "a"_ba);
    }

    void locksAreNoWayOut_data()
    {
        QTest::addColumn<Make>("make");
        QTest::newRow("P5: a symbolic link to a file") << Make([](const QString &path, const QTemporaryDir &folder) {
            makeFile(folder.filePath(u"target"_s));
            QVERIFY(QFile::link(folder.filePath(u"target"_s), path));
        });
        QTest::newRow("P5: a symbolic link to nothing") << Make([](const QString &path, const QTemporaryDir &folder) {
            QVERIFY(QFile::link(folder.filePath(u"nothing"_s), path));
        });
        QTest::newRow("a folder") << Make(
            [](const QString &path, const QTemporaryDir &) { QCOMPARE(::mkdir(encoded(path).constData(), 0700), 0); });
        QTest::newRow("a named pipe") << Make(
            [](const QString &path, const QTemporaryDir &) { QCOMPARE(::mkfifo(encoded(path).constData(), 0600), 0); });
    }

    void locksAreNoWayOut()
    {
        QFETCH(Make, make);
        QTemporaryDir folder;
        const auto directory = StorageDirectory::open(folder.filePath(u"accounts"_s), true);
        QVERIFY(directory.hasValue());
        make(folder.filePath(u"accounts/a.lock"_s), folder);
        QCOMPARE(codeOf(LockFile::lock(**directory, u"a"_s)), notWritable);
        QCOMPARE(codeOf(LockFile::tryLock(**directory, u"a"_s)), notWritable);
        QVERIFY(!QFile::exists(folder.filePath(u"nothing"_s)));
    }
};

QTEST_APPLESS_MAIN(TestStorageGuards)
#include "tst_storageguards.moc"
