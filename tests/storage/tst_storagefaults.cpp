#include <QtCore/QProcess>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <cerrno>
#include <csignal>

#include <sys/resource.h>

#include "storage/accountfolder.h"
#include "storage/childprocess.h"
#include "storage/faults.h"
#include "storage/lockfile.h"
#include "storage/storagefixture.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

constexpr int always = 1'000'000;

/// Of more than one page, so that half of it is something.
const QByteArray oldContent = "old" + QByteArray(20'000, 'o');
const QByteArray newContent = "new" + QByteArray(30'000, 'n');

/// For a child whose disk, or part of it, is full.
QByteArray writeTooMuch(const QString &path)
{
    const auto directory = StorageDirectory::open(path, true);
    if (directory.hasError())
        return "open: " + directory.error().description().toUtf8();
    if (directory.value()->write(u"a"_s, oldContent).hasError())
        return "the first write";
    const QString code = codeOf(directory.value()->write(u"a"_s, QByteArray(200'000, 'n')));
    if (code != full)
        return "the second write: " + code.toUtf8();
    const auto found = directory.value()->read(u"a"_s);
    if (found.hasError() || !*found || (*found)->first != oldContent)
        return "the old content is gone";
    if (StorageFixture::namesIn(path) != QStringList {u"a"_s})
        return "left over: " + StorageFixture::namesIn(path).join(u' ').toUtf8();
    if (directory.value()->write(u"a"_s, newContent).hasError())
        return "the third write";
    return {};
}

} // namespace

class TestStorageFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void cleanup() { Faults::clear(); }

    void writes_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("nth");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("no inode is left") << "openat"_ba << 1 << 1 << ENOSPC << full;
        QTest::newRow("no descriptor is left") << "openat"_ba << 1 << 1 << EMFILE << notWritable;
        QTest::newRow("the disk became read-only") << "openat"_ba << 1 << 1 << EROFS << notWritable;
        QTest::newRow("a temporary file of that name is left over") << "openat"_ba << 1 << 3 << EEXIST << ok;
        QTest::newRow("all temporary names are taken") << "openat"_ba << 1 << always << EEXIST << notWritable;
        QTest::newRow("a signal while opening") << "openat"_ba << 1 << 3 << EINTR << ok;
        QTest::newRow("a file system without locks") << "flock"_ba << 1 << 1 << ENOLCK << ok;
        QTest::newRow("swept at once") << "flock"_ba << 1 << 2 << EWOULDBLOCK << ok;
        QTest::newRow("always swept at once") << "flock"_ba << 1 << always << EWOULDBLOCK << notWritable;
        QTest::newRow("the disk is full") << "write"_ba << 1 << 1 << ENOSPC << full;
        QTest::newRow("the quota is used up") << "write"_ba << 1 << 1 << EDQUOT << full;
        QTest::newRow("the file may not be that large") << "write"_ba << 1 << 1 << EFBIG << full;
        QTest::newRow("a bad block") << "write"_ba << 1 << 1 << EIO << notWritable;
        QTest::newRow("a signal while writing") << "write"_ba << 1 << 3 << EINTR << ok;
        QTest::newRow("a short write") << "write"_ba << 1 << 1 << Faults::Short << ok;
        QTest::newRow("only short writes") << "write"_ba << 1 << always << Faults::Short << ok;
        QTest::newRow("a time that can't be set") << "futimens"_ba << 1 << 1 << EPERM << ok;
        QTest::newRow("a bad block found when syncing") << "fsync"_ba << 1 << 1 << EIO << notWritable;
        QTest::newRow("the disk is full when syncing") << "fsync"_ba << 1 << 1 << ENOSPC << full;
        QTest::newRow("the quota is used up when syncing") << "fsync"_ba << 1 << 1 << EDQUOT << full;
        QTest::newRow("a signal while syncing") << "fsync"_ba << 1 << 3 << EINTR << ok;
        QTest::newRow("renaming is forbidden") << "renameat"_ba << 1 << 1 << EACCES << notWritable;
        QTest::newRow("renaming finds the disk full") << "renameat"_ba << 1 << 1 << ENOSPC << full;
        QTest::newRow("renaming finds a bad block") << "renameat"_ba << 1 << 1 << EIO << notWritable;
        QTest::newRow("a signal while renaming") << "renameat"_ba << 1 << 3 << EINTR << ok;
        QTest::newRow("a file system that does not sync folders") << "fsync"_ba << 2 << 1 << EINVAL << ok;
    }

    void writes()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, nth);
        QFETCH(int, times);
        QFETCH(int, error);
        QFETCH(QString, code);
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        QCOMPARE(codeOf(fixture.directory->write(u"b"_s, oldContent)), ok);
        const auto before = fixture.stamp(u"a"_s);

        Faults::fail(call.constData(), nth, times, error);
        const auto written = fixture.directory->write(u"a"_s, newContent);
        QVERIFY2(Faults::calls() >= nth, "the fault was not met");
        Faults::clear();

        QCOMPARE(codeOf(written), code);
        QVERIFY(fixture.content(u"a"_s) == (code == ok ? newContent : oldContent));
        QVERIFY(fixture.content(u"b"_s) == oldContent);
        QCOMPARE(fixture.names(), (QStringList {u"a"_s, u"b"_s}));
        if (code == ok) {
            QVERIFY(fixture.stamp(u"a"_s) == *written);
        } else {
            QVERIFY(fixture.stamp(u"a"_s) == before);
            QCOMPARE(written.error().kind(), Error::Kind::Storage);
            QVERIFY(written.error().description().contains(fixture.inside(u"a"_s)));
        }
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, newContent)), ok);
    }

    void tellsWhenItIsNotSure()
    {
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        Faults::fail("fsync", 2, 1, EIO);
        const auto written = fixture.directory->write(u"a"_s, newContent);
        Faults::clear();
        QCOMPARE(codeOf(written), notWritable);
        QVERIFY(written.error().description().contains(u"may have been made"_s));
        QVERIFY(fixture.content(u"a"_s) == newContent);
        QCOMPARE(fixture.names(), QStringList {u"a"_s});

        Faults::fail("fsync", 1, 1, EIO);
        const auto aside = fixture.directory->setAside(u"a"_s);
        Faults::clear();
        QCOMPARE(codeOf(aside), notWritable);
        QVERIFY(aside.error().description().contains(u"may have been made"_s));
        QCOMPARE(fixture.names(), QStringList {u"a.set-aside"_s});

        Faults::fail("fsync", 1, 1, EIO);
        const auto removed = fixture.directory->remove(u"a.set-aside"_s);
        Faults::clear();
        QCOMPARE(codeOf(removed), notWritable);
        QVERIFY(removed.error().description().contains(u"may have been made"_s));
    }

    void temporaryOfAKilledWriterIsSwept()
    {
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        const QByteArray end = inChild([&] {
            Faults::fail("renameat", 1, 1, Faults::Kill);
            return codeOf(fixture.directory->write(u"a"_s, newContent)).toUtf8();
        });
        QCOMPARE(end, "ended by signal 9"_ba);
        QCOMPARE(fixture.names().size(), 2);
        fixture.directory->sweep();
        QCOMPARE(fixture.names(), QStringList {u"a"_s});
        QVERIFY(fixture.content(u"a"_s) == oldContent);
    }

    void sweepsNothingThatIsBeingWritten_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("names");
        QTest::newRow("opened, and not locked yet: another one is made") << "flock"_ba << 1;
        QTest::newRow("locked") << "write"_ba << 2;
        QTest::newRow("written") << "fsync"_ba << 2;
        QTest::newRow("synced") << "renameat"_ba << 2;
    }

    void sweepsNothingThatIsBeingWritten()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, names);
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        ChildProcess writer([&] {
            Faults::fail(call.constData(), 1, 1, Faults::Stop);
            const auto written = fixture.directory->write(u"a"_s, newContent);
            Faults::clear();
            return written.error().description().toUtf8();
        });
        QVERIFY(writer.waitUntilStopped());
        QCOMPARE(fixture.names().size(), 2);
        fixture.directory->sweep();
        QCOMPARE(fixture.names().size(), names);
        writer.resume();
        QCOMPARE(writer.result(), QByteArray());
        QCOMPARE(fixture.names(), QStringList {u"a"_s});
        QVERIFY(fixture.content(u"a"_s) == newContent);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("a bad block") << "read"_ba << 1 << EIO << notReadable;
        QTest::newRow("a signal while reading") << "read"_ba << 3 << EINTR << ok;
        QTest::newRow("only short reads") << "read"_ba << always << Faults::Short << ok;
        QTest::newRow("a signal while opening") << "openat"_ba << 3 << EINTR << ok;
        QTest::newRow("no descriptor is left") << "openat"_ba << 1 << EMFILE << notReadable;
        QTest::newRow("it may not be read") << "openat"_ba << 1 << EACCES << notReadable;
    }

    void reads()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, times);
        QFETCH(int, error);
        QFETCH(QString, code);
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        Faults::fail(call.constData(), 1, times, error);
        const auto found = fixture.directory->read(u"a"_s);
        Faults::clear();
        QCOMPARE(codeOf(found), code);
        if (code == ok)
            QVERIFY(*found && (*found)->first == oldContent);
    }

    void listsNothingThatItCanNotRead()
    {
        StorageFixture fixture;
        Faults::fail("openat", 1, 1, EMFILE);
        QCOMPARE(codeOf(fixture.directory->files()), notReadable);
    }

    void aFileThatTheDiskSaysNothingAboutIsNotGone()
    {
        StorageFixture fixture;
        AccountFolder folder(Storage::UnencryptedFileAsLastResort, {});
        folder.setDirectory(fixture.directory);
        const CacheKey key {u"id"_s, u"issuer"_s};
        auto partition = std::make_shared<CachePartition>();
        partition->key = key;
        QCOMPARE(codeOf(folder.put(key, partition, QByteArray(12, '\1'))), ok);

        Faults::fail("fstatat", 1, always, EIO);
        const StorageNews all = folder.look(100);
        StorageNews one = folder.look(key);
        const auto current = folder.current(key, one);
        Faults::clear();

        QVERIFY(all.failure);
        QCOMPARE(all.failure->code(), notReadable);
        QVERIFY(all.partitions.isEmpty());
        QCOMPARE(one.problems.size(), 2);
        QVERIFY(one.partitions.isEmpty());
        QCOMPARE(current.partition, partition);
        QVERIFY(folder.look(100).problems.isEmpty());
    }

    void makesFolders_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("the disk is full") << "mkdir"_ba << ENOSPC << full;
        QTest::newRow("the quota is used up") << "mkdir"_ba << EDQUOT << full;
        QTest::newRow("the disk is read-only") << "mkdir"_ba << EROFS << notWritable;
        QTest::newRow("another process makes it at the same time") << "mkdir"_ba << EEXIST << notReadable;
        QTest::newRow("a bad block found when syncing") << "fsync"_ba << EIO << notWritable;
        QTest::newRow("a file system that does not sync folders") << "fsync"_ba << EINVAL << ok;
    }

    void makesFolders()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, error);
        QFETCH(QString, code);
        StorageFixture fixture;
        Faults::fail(call.constData(), 1, 1, error);
        const auto opened = StorageDirectory::open(fixture.inside(u"b"_s), true);
        QCOMPARE(Faults::calls(), 1);
        QCOMPARE(codeOf(opened), code);
    }

    void removesAndSetsAside_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("ofRemove");
        QTest::addColumn<QString>("ofSetAside");
        QTest::newRow("forbidden to remove") << "unlinkat"_ba << 1 << EACCES << notWritable << ok;
        QTest::newRow("a signal while removing") << "unlinkat"_ba << 3 << EINTR << ok << ok;
        QTest::newRow("forbidden to rename") << "renameat"_ba << 1 << EACCES << ok << notWritable;
        QTest::newRow("renaming finds the disk full") << "renameat"_ba << 1 << ENOSPC << ok << full;
        QTest::newRow("a signal while renaming") << "renameat"_ba << 3 << EINTR << ok << ok;
        QTest::newRow("no inode is left") << "openat"_ba << 1 << ENOSPC << ok << full;
        QTest::newRow("every name is taken") << "openat"_ba << always << EEXIST << ok << notWritable;
        QTest::newRow("a file system that does not sync folders") << "fsync"_ba << 1 << EINVAL << ok << ok;
    }

    void removesAndSetsAside()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, times);
        QFETCH(int, error);
        QFETCH(QString, ofRemove);
        QFETCH(QString, ofSetAside);
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        Faults::fail(call.constData(), 1, times, error);
        const auto aside = fixture.directory->setAside(u"a"_s);
        Faults::clear();
        QCOMPARE(codeOf(aside), ofSetAside);
        QCOMPARE(fixture.names(), QStringList {aside.hasValue() ? u"a.set-aside"_s : u"a"_s});

        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
        Faults::fail(call.constData(), 1, times, error);
        const auto removed = fixture.directory->remove(u"a"_s);
        Faults::clear();
        QCOMPARE(codeOf(removed), ofRemove);
        QCOMPARE(fixture.names().contains(u"a"_s), removed.hasError());
    }

    void locks_data()
    {
        QTest::addColumn<QByteArray>("call");
        QTest::addColumn<int>("times");
        QTest::addColumn<int>("error");
        QTest::addColumn<QString>("code");
        QTest::newRow("signals while waiting") << "flock"_ba << 5 << EINTR << ok;
        QTest::newRow("a file system without locks") << "flock"_ba << 1 << ENOLCK << notWritable;
        QTest::newRow("no inode is left") << "openat"_ba << 1 << ENOSPC << full;
        QTest::newRow("no descriptor is left") << "openat"_ba << 1 << EMFILE << notWritable;
    }

    void locks()
    {
        QFETCH(QByteArray, call);
        QFETCH(int, times);
        QFETCH(int, error);
        QFETCH(QString, code);
        StorageFixture fixture;
        for (const auto take : {&LockFile::lock, &LockFile::tryLock}) {
            Faults::fail(call.constData(), 1, times, error);
            const auto lock = take(*fixture.directory, u"a"_s);
            Faults::clear();
            QCOMPARE(codeOf(lock), code);
            QVERIFY(lock.hasError() || *lock);
        }
    }

    /// Every moment at which the system can notice that a process is gone.
    void killedAtAnySystemCallLeavesOldOrNew_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("P5, P7: writing") << u"write"_s;
        QTest::newRow("P5, P7: writing what is new") << u"create"_s;
        QTest::newRow("P5, P7: setting aside") << u"set aside"_s;
        QTest::newRow("P5, P7: removing") << u"remove"_s;
    }

    void killedAtAnySystemCallLeavesOldOrNew()
    {
        QFETCH(QString, what);
        int kills = 0;
        bool wasKilled = true;
        while (wasKilled) {
            StorageFixture fixture;
            QCOMPARE(codeOf(fixture.directory->write(u"b"_s, oldContent)), ok);
            if (what != u"create"_s)
                QCOMPARE(codeOf(fixture.directory->write(u"a"_s, oldContent)), ok);
            ChildProcess child([&] {
                Faults::fail("*", kills + 1, 1, Faults::Kill);
                if (what == u"set aside"_s)
                    fixture.directory->setAside(u"a"_s);
                else if (what == u"remove"_s)
                    fixture.directory->remove(u"a"_s);
                else
                    fixture.directory->write(u"a"_s, newContent);
                Faults::clear();
                return QByteArray();
            });
            child.result();
            wasKilled = child.wasKilled();
            kills += wasKilled ? 1 : 0;

            fixture.directory->sweep();
            QVERIFY(fixture.content(u"b"_s) == oldContent);
            const QByteArray content = fixture.content(u"a"_s);
            const QByteArray aside = fixture.content(u"a.set-aside"_s);
            if (what == u"set aside"_s) {
                QVERIFY(content == oldContent ? (aside.isEmpty() || aside == "(none)") : aside == oldContent);
            } else {
                QVERIFY(content == (what == u"create"_s ? "(none)"_ba : oldContent)
                    || content == (what == u"remove"_s ? "(none)"_ba : newContent));
                QVERIFY(aside == "(none)");
            }
            QVERIFY(wasKilled || content == (what == u"write"_s || what == u"create"_s ? newContent : "(none)"_ba));
            for (const QString &name : fixture.names())
                QVERIFY2((QStringList {u"a"_s, u"b"_s, u"a.set-aside"_s}).contains(name), qPrintable(name));
        }
        qInfo("killed at %d system calls", kills);
        QVERIFY(kills >= (what == u"remove"_s ? 2 : what == u"set aside"_s ? 3 : 7));
    }

    void fileSizeLimitLeavesTheOldContent()
    {
        StorageFixture fixture;
        QCOMPARE(inChild([&] {
            ::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit {100'000, 100'000};
            return ::setrlimit(RLIMIT_FSIZE, &limit) == 0 ? writeTooMuch(fixture.path()) : "no limit"_ba;
        }),
            QByteArray());
    }

    void fullDiskLeavesTheOldContent()
    {
        QTemporaryDir folder;
        const QByteArray complaint = inChild([&] {
            if (!mountSmallDisk(folder.path(), 100 * 1024))
                return "no disk"_ba;
            return writeTooMuch(folder.filePath(u"accounts"_s));
        });
        if (complaint == "no disk")
            QSKIP("The kernel lets us mount no disk of our own.");
        QCOMPARE(complaint, QByteArray());
    }

    void preloadedFaultsComeFromTheEnvironment()
    {
        StorageFixture fixture;
        const auto run = [&](const QString &content, const QString &fault) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"LD_PRELOAD"_s, QString::fromLocal8Bit(FAULTS_LIBRARY));
            environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
            environment.insert(u"QTSIGNIN_FAULT"_s, fault);
            process.setProcessEnvironment(environment);
            process.start(QString::fromLocal8Bit(STORAGE_WRITER), {fixture.path(), u"a"_s, content});
            process.waitForFinished();
            return QString::fromLatin1(process.readAllStandardOutput());
        };
        QCOMPARE(run(u"old"_s, {}), QString());
        QCOMPARE(run(u"new"_s, u"fsync 1 1 %1"_s.arg(EIO)), notWritable);
        QCOMPARE(fixture.content(u"a"_s), "old"_ba);
        QCOMPARE(run(u"new"_s, u"write 1 1 %1"_s.arg(ENOSPC)), full);
        QCOMPARE(fixture.content(u"a"_s), "old"_ba);
        QCOMPARE(run(u"new"_s, u"write 1 100 %1"_s.arg(Faults::Short)), QString());
        QCOMPARE(fixture.content(u"a"_s), "new"_ba);
        QCOMPARE(fixture.names(), QStringList {u"a"_s});
    }
};

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
