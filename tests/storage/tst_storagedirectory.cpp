#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include <ctime>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/childprocess.h"
#include "storage/lockfile.h"
#include "storage/storagefixture.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

int permissionsOf(const QString &path)
{
    struct stat status = {};
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

void makeFile(const QString &path, const QByteArray &bytes = "foreign")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

int openDescriptors()
{
    int count = 0;
    for (int descriptor = 0; descriptor < 1024; ++descriptor)
        count += ::fcntl(descriptor, F_GETFD) != -1 ? 1 : 0;
    return count;
}

} // namespace

class TestStorageDirectory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void keepsWhatIsWritten()
    {
        StorageFixture fixture;
        QVERIFY(fixture.directory);
        const auto none = fixture.directory->read(u"a.account"_s);
        QVERIFY(none.hasValue() && !*none);
        QVERIFY(fixture.stamp(u"a.account"_s) == std::nullopt);
        for (const QByteArray &content : {"first"_ba, QByteArray(), QByteArray("\0\n\xff", 3), "second"_ba}) {
            const auto stamp = fixture.directory->write(u"a.account"_s, content);
            QVERIFY(stamp.hasValue());
            const auto found = fixture.directory->read(u"a.account"_s);
            QVERIFY(found.hasValue() && *found);
            QCOMPARE((*found)->first, content);
            QVERIFY((*found)->second == *stamp);
            QVERIFY(fixture.stamp(u"a.account"_s) == *stamp);
            QVERIFY(*fixture.directory->files() == (QList<StoredFile> {{u"a.account"_s, *stamp}}));
        }
        QCOMPARE(fixture.names(), QStringList {u"a.account"_s});
    }

    void keepsUpToSixteenMebibytes()
    {
        StorageFixture fixture;
        const QByteArray largest(StorageDirectory::LargestFile, 'l');
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, largest)), ok);
        QVERIFY(fixture.content(u"a"_s) == largest);
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, largest + 'l')), notWritable);
        QVERIFY(fixture.content(u"a"_s) == largest);
        QCOMPARE(fixture.names(), QStringList {u"a"_s});
    }

    void everyWriteHasAStampOfItsOwn()
    {
        StorageFixture fixture;
        QList<FileStamp> stamps;
        for (int i = 0; i < 300; ++i) {
            timespec now = {};
            QCOMPARE(::clock_gettime(CLOCK_REALTIME, &now), 0);
            const auto stamp = fixture.directory->write(u"a"_s, "always as long");
            QVERIFY(stamp.hasValue());
            // Left to a kernel before Linux 6.13, it would be the time of its last tick, which is before.
            QVERIFY(stamp->modified >= qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
            QVERIFY(!stamps.contains(*stamp));
            stamps.append(*stamp);
        }
    }

    void makesFoldersAndFilesForOnePerson_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("P5: umask 000") << 0;
        QTest::newRow("P5: umask 002") << 02;
        QTest::newRow("P5: umask 022") << 022;
        QTest::newRow("P5: umask 077") << 077;
    }

    void makesFoldersAndFilesForOnePerson()
    {
        QFETCH(int, mask);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"parent/child/accounts"_s);
        const mode_t before = ::umask(mode_t(mask));
        const auto directory = StorageDirectory::open(path, true);
        QVERIFY(directory.hasValue());
        QCOMPARE(codeOf(directory.value()->write(u"a"_s, "secret")), ok);
        QCOMPARE(codeOf(directory.value()->write(u"a"_s, "another secret")), ok);
        QCOMPARE(codeOf(LockFile::lock(**directory, u"a"_s)), ok);
        ::umask(before);
        for (const QString &name : {u"parent"_s, u"parent/child"_s, u"parent/child/accounts"_s})
            QCOMPARE(permissionsOf(folder.filePath(name)), 0700);
        QCOMPARE(permissionsOf(path + "/a"_L1), 0600);
        QCOMPARE(permissionsOf(path + "/a.lock"_L1), 0600);
    }

    void opensOnlyWhatIsThereUnlessAskedToMakeIt()
    {
        QTemporaryDir folder;
        QCOMPARE(codeOf(StorageDirectory::open(folder.filePath(u"none"_s), false)), notReadable);
        QVERIFY(StorageFixture::namesIn(folder.path()).isEmpty());
        QCOMPARE(codeOf(StorageDirectory::open(folder.filePath(u"none"_s), true)), ok);
        QCOMPARE(codeOf(StorageDirectory::open(folder.filePath(u"none"_s), false)), ok);
    }

    void pathIsAbsoluteAndClean()
    {
        StorageFixture fixture;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(fixture.path(u"."_s)));
        for (const QString &path : {u"accounts"_s, u"accounts/"_s, u"./accounts/."_s, u"accounts//"_s}) {
            const auto directory = StorageDirectory::open(path, true);
            QVERIFY(directory.hasValue());
            QCOMPARE(directory.value()->path(), QDir::currentPath() + "/accounts"_L1);
        }
        QDir::setCurrent(before);
    }

    void listsOnlyItsFiles()
    {
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"b.account"_s, "b")), ok);
        QCOMPARE(codeOf(fixture.directory->write(u"a.account"_s, "a")), ok);
        QCOMPARE(codeOf(fixture.directory->write(u"c.account"_s, "c")), ok);
        QCOMPARE(codeOf(fixture.directory->setAside(u"c.account"_s)), ok);
        QCOMPARE(codeOf(LockFile::lock(*fixture.directory, u"a.account"_s)), ok);
        for (const QString &name : {u".b.account.1-1.tmp"_s, u"d.tmp"_s, u".hidden"_s, u"with space"_s, u"\u00e4"_s})
            makeFile(fixture.inside(name));
        QVERIFY(QDir(fixture.path()).mkdir(u"folder"_s));
        QVERIFY(QFile::link(fixture.inside(u"a.account"_s), fixture.inside(u"link"_s)));
        QCOMPARE(::mkfifo(QFile::encodeName(fixture.inside(u"pipe"_s)).constData(), 0600), 0);
        QStringList names;
        const auto files = fixture.directory->files();
        QVERIFY(files.hasValue());
        for (const StoredFile &file : *files)
            names.append(file.name);
        QCOMPARE(names, (QStringList {u"a.account"_s, u"b.account"_s, u"c.account.set-aside"_s}));
    }

    void removes()
    {
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "a")), ok);
        QCOMPARE(codeOf(fixture.directory->write(u"b"_s, "b")), ok);
        QVERIFY(fixture.directory->remove(u"a"_s).hasValue());
        QVERIFY(fixture.directory->remove(u"a"_s).hasValue());
        QCOMPARE(fixture.names(), QStringList {u"b"_s});
    }

    void setsAsideUnderFreeNames()
    {
        StorageFixture fixture;
        makeFile(fixture.inside(u"a.set-aside-2"_s), "somebody else's");
        for (const char *content : {"first", "second", "third"}) {
            QCOMPARE(codeOf(fixture.directory->write(u"a"_s, content)), ok);
            QCOMPARE(codeOf(fixture.directory->setAside(u"a"_s)), ok);
        }
        QCOMPARE(fixture.content(u"a"_s), "(none)"_ba);
        QCOMPARE(fixture.content(u"a.set-aside"_s), "first"_ba);
        QCOMPARE(fixture.content(u"a.set-aside-2"_s), "somebody else's"_ba);
        QCOMPARE(fixture.content(u"a.set-aside-3"_s), "second"_ba);
        QCOMPARE(fixture.content(u"a.set-aside-4"_s), "third"_ba);
        QCOMPARE(codeOf(fixture.directory->setAside(u"a"_s)), notWritable);
        QCOMPARE(fixture.names().size(), 4);
    }

    void setsAsideWhatItWouldNotRead()
    {
        StorageFixture fixture;
        makeFile(fixture.path(u"target"_s));
        QVERIFY(QFile::link(fixture.path(u"target"_s), fixture.inside(u"a"_s)));
        const auto name = fixture.directory->setAside(u"a"_s);
        QVERIFY(name.hasValue());
        QCOMPARE(*name, u"a.set-aside"_s);
        QCOMPARE(QFileInfo(fixture.inside(*name)).symLinkTarget(), fixture.path(u"target"_s));
        QCOMPARE(fixture.names(), QStringList {u"a.set-aside"_s});
    }

    void sweepsWhatKilledWritersLeft()
    {
        StorageFixture fixture;
        QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "a")), ok);
        makeFile(fixture.inside(u".a.4711-1.tmp"_s));
        makeFile(fixture.inside(u".b.4711-2.tmp"_s), {});
        makeFile(fixture.inside(u".somebody-elses"_s));
        makeFile(fixture.inside(u"a.tmp"_s));
        QVERIFY(QDir(fixture.path()).mkdir(u".folder.tmp"_s));
        fixture.directory->sweep();
        QCOMPARE(fixture.names(), (QStringList {u".folder.tmp"_s, u".somebody-elses"_s, u"a"_s, u"a.tmp"_s}));
        QCOMPARE(fixture.content(u"a"_s), "a"_ba);
    }

    void refusesNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("this folder") << u"."_s;
        QTest::newRow("the folder above") << u".."_s;
        QTest::newRow("a way out") << u"../a"_s;
        QTest::newRow("a subfolder") << u"a/b"_s;
        QTest::newRow("an absolute path") << u"/tmp/a"_s;
        QTest::newRow("a way out on Windows") << u"..\\a"_s;
        QTest::newRow("a stream on Windows") << u"a:b"_s;
        QTest::newRow("a dot at the beginning") << u".a"_s;
        QTest::newRow("a dot at the end, which Windows drops") << u"a."_s;
        QTest::newRow("the name of a lock") << u"a.lock"_s;
        QTest::newRow("the name of a temporary file") << u"a.tmp"_s;
        QTest::newRow("a NUL") << u"a"_s + QChar(u'\0') + u'b';
        QTest::newRow("a space") << u"a b"_s;
        QTest::newRow("a line break") << u"a\nb"_s;
        QTest::newRow("a letter that file systems write in two ways") << u"\u00e4"_s;
        QTest::newRow("129 characters") << QString(129, u'a');
    }

    void refusesNames()
    {
        QFETCH(QString, name);
        StorageFixture fixture;
        makeFile(fixture.path(u"a"_s));
        QCOMPARE(codeOf(fixture.directory->read(name)), notReadable);
        QCOMPARE(codeOf(fixture.directory->write(name, "a")), notWritable);
        QCOMPARE(codeOf(fixture.directory->remove(name)), notWritable);
        QCOMPARE(codeOf(fixture.directory->setAside(name)), notWritable);
        QCOMPARE(codeOf(LockFile::lock(*fixture.directory, name)), notWritable);
        QVERIFY(fixture.stamp(name) == std::nullopt);
        QVERIFY(fixture.names().isEmpty());
        QVERIFY(QFile::exists(fixture.path(u"a"_s)));
    }

    void takesLongNames()
    {
        StorageFixture fixture;
        const QString name(128, u'a');
        QCOMPARE(codeOf(fixture.directory->write(name, "a")), ok);
        QCOMPARE(fixture.content(name), "a"_ba);
        QCOMPARE(codeOf(LockFile::lock(*fixture.directory, name)), ok);
        QCOMPARE(codeOf(fixture.directory->setAside(name)), ok);
    }

    void leaksNoDescriptors()
    {
        StorageFixture fixture;
        makeFile(fixture.inside(u"open-to-all"_s));
        QVERIFY(QFile::link(fixture.inside(u"open-to-all"_s), fixture.inside(u"link"_s)));
        QVERIFY(QDir(fixture.path()).mkdir(u"folder"_s));
        const int before = openDescriptors();
        const auto lock = LockFile::lock(*fixture.directory, u"a"_s);
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(codeOf(StorageDirectory::open(fixture.path(), true)), ok);
            QCOMPARE(codeOf(StorageDirectory::open(fixture.inside(u"link"_s), true)), notReadable);
            QCOMPARE(codeOf(fixture.directory->write(u"a"_s, "a")), ok);
            QCOMPARE(codeOf(fixture.directory->write(u"folder"_s, "a")), notWritable);
            QCOMPARE(codeOf(fixture.directory->read(u"a"_s)), ok);
            QCOMPARE(codeOf(fixture.directory->read(u"link"_s)), notReadable);
            QCOMPARE(codeOf(fixture.directory->files()), ok);
            QCOMPARE(codeOf(fixture.directory->setAside(u"a"_s)), ok);
            QCOMPARE(codeOf(LockFile::lock(*fixture.directory, u"b"_s)), ok);
            QCOMPARE(codeOf(LockFile::tryLock(*fixture.directory, u"a"_s)), ok);
            fixture.directory->sweep();
        }
        QCOMPARE(openDescriptors(), before + 1);
    }

    void descriptorsAreNotInherited()
    {
        const int before = openDescriptors();
        StorageFixture fixture;
        const auto lock = LockFile::lock(*fixture.directory, u"a"_s);
        int inherited = 0;
        for (int descriptor = 3; descriptor < 1024; ++descriptor) {
            const int flags = ::fcntl(descriptor, F_GETFD);
            inherited += flags != -1 && (flags & FD_CLOEXEC) == 0 ? 1 : 0;
        }
        QCOMPARE(openDescriptors(), before + 2);
        QCOMPARE(inherited, m_inheritedFromTheStart);
    }

    void initTestCase()
    {
        for (int descriptor = 3; descriptor < 1024; ++descriptor) {
            const int flags = ::fcntl(descriptor, F_GETFD);
            m_inheritedFromTheStart += flags != -1 && (flags & FD_CLOEXEC) == 0 ? 1 : 0;
        }
    }

private:
    int m_inheritedFromTheStart = 0;
};

QTEST_APPLESS_MAIN(TestStorageDirectory)
#include "tst_storagedirectory.moc"
