#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QScopeGuard>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

#include "console/privatefile.h"

using namespace Demo;

namespace {

mode_t modeOf(const QString &fileName)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(fileName).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_PrivateFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void letsOnlyTheOwnerIn_data();
    void letsOnlyTheOwnerIn();
    void tightensTheModeOfAFileThatWasThere();
    void takesTheNameEvenIfItIsVeryLong();
    void leavesTheOldContentWhenTheDiskIsFull();
    void saysWhyItCannotWrite();

private:
    QStringList filesThere() const
    {
        return QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_file;
};

void tst_PrivateFile::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    m_directory = std::make_unique<QTemporaryDir>();
    m_file = m_directory->filePath(QStringLiteral("tokens"));
}

void tst_PrivateFile::letsOnlyTheOwnerIn_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("a umask that keeps nobody out") << 0;
    QTest::newRow("a umask that keeps everybody out") << 0777;
}

void tst_PrivateFile::letsOnlyTheOwnerIn()
{
    QFETCH(int, mask);
    const mode_t before = ::umask(static_cast<mode_t>(mask));
    const QString reason = replacePrivateFile(m_file, "new");
    ::umask(before);
    QCOMPARE(reason, QString());
    QCOMPARE(modeOf(m_file), mode_t(0600));
    QCOMPARE(contentOf(m_file), QByteArray("new"));
    QCOMPARE(filesThere(), QStringList(QStringLiteral("tokens")));
}

void tst_PrivateFile::tightensTheModeOfAFileThatWasThere()
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("old");
    file.close();
    QCOMPARE(::chmod(QFile::encodeName(m_file).constData(), 0666), 0);
    QCOMPARE(replacePrivateFile(m_file, QByteArray(300000, 'x')), QString());
    QCOMPARE(modeOf(m_file), mode_t(0600));
    QCOMPARE(contentOf(m_file), QByteArray(300000, 'x'));
}

void tst_PrivateFile::takesTheNameEvenIfItIsVeryLong()
{
    const QString name(255, QLatin1Char('n'));
    QCOMPARE(replacePrivateFile(m_directory->filePath(name), "new"), QString());
    QCOMPARE(filesThere(), QStringList(name));
}

void tst_PrivateFile::leavesTheOldContentWhenTheDiskIsFull()
{
    QCOMPARE(replacePrivateFile(m_file, "old"), QString());
    rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    // A write beyond the limit is cut short, and the next one fails: as on a full disk.
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small = {1000, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const QString reason = replacePrivateFile(m_file, QByteArray(5000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_DFL);
    QVERIFY(!reason.isEmpty());
    QCOMPARE(contentOf(m_file), QByteArray("old"));
    QCOMPARE(filesThere(), QStringList(QStringLiteral("tokens")));
}

void tst_PrivateFile::saysWhyItCannotWrite()
{
    QVERIFY(!replacePrivateFile(m_directory->filePath(QStringLiteral("missing/tokens")), "new").isEmpty());
    QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("tokens")));
    QVERIFY(!replacePrivateFile(m_file, "new").isEmpty());
    QCOMPARE(filesThere(), QStringList(QStringLiteral("tokens")));
}

QTEST_GUILESS_MAIN(tst_PrivateFile)

#include "tst_privatefile.moc"
