#include <QtSignIn/browser.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>

#include <optional>

#include <signal.h>

using namespace Qt::StringLiterals;
using QtSignIn::Browser;

namespace {

const QUrl Page(u"https://login.example/authorize?scope=a%20b&state=%2B%26"_s);

} // namespace

class TestBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    /// The processes that have ended go at once.
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }

    void reportsWhatTheProgramSays_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<bool>("opened");
        QTest::newRow("a program that succeeds") << u"true"_s << true;
        QTest::newRow("its whole path") << u"/bin/true"_s << true;
        QTest::newRow("a program that fails") << u"false"_s << false;
        QTest::newRow("a program that is not there") << u"/nonexistent/browser"_s << false;
        QTest::newRow("a file that is no program") << u"/etc/hostname"_s << false;
        QTest::newRow("a folder") << u"/tmp"_s << false;
    }

    void reportsWhatTheProgramSays()
    {
        QFETCH(QString, program);
        QFETCH(bool, opened);
        QList<bool> reports;
        Browser::command(program)->open(Page, [&](bool opened) { reports += opened; });
        QVERIFY2(reports.isEmpty(), "not before open() has returned");
        QTRY_COMPARE(reports.size(), 1);
        QCOMPARE(reports.constFirst(), opened);
    }

    void reportsAProgramThatIsKilled()
    {
        std::optional<bool> report;
        Browser::command(u"sh"_s, {u"-c"_s, u"kill -9 $$"_s})->open(Page, [&](bool opened) { report = opened; });
        QTRY_VERIFY(report.has_value());
        QCOMPARE(*report, false);
    }

    void theUrlIsTheLastArgumentAsItIs()
    {
        const QTemporaryDir folder;
        QVERIFY(folder.isValid());
        const QString path = folder.filePath(u"arguments"_s);
        std::optional<bool> report;
        Browser::command(u"sh"_s, {u"-c"_s, u"printf '%s\\n' \"$@\" > '%1'"_s.arg(path), u"sh"_s, u"--new window"_s})
            ->open(Page, [&](bool opened) { report = opened; });
        QTRY_VERIFY(report.has_value());
        QCOMPARE(*report, true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "--new window\n" + Page.toEncoded() + '\n');
    }

    void noShellReadsTheUrl()
    {
        const QTemporaryDir folder;
        const QString trap = folder.filePath(u"trap"_s);
        std::optional<bool> report;
        const QUrl page(u"https://login.example/?$(touch %1)&`touch %1`;touch %1"_s.arg(trap));
        Browser::command(u"true"_s)->open(page, [&](bool opened) { report = opened; });
        QTRY_VERIFY(report.has_value());
        QVERIFY(!QFile::exists(trap));
    }

    void aProgramThatGoesOnIsTheBrowserItself()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"pid"_s);
        std::optional<bool> report;
        Browser::command(u"sh"_s, {u"-c"_s, u"echo $$ > '%1'; exec sleep 60"_s.arg(path)})
            ->open(Page, [&](bool opened) { report = opened; });
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 10000);
        QCOMPARE(*report, true);

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const int pid = file.readAll().trimmed().toInt();
        QVERIFY(pid > 1);
        QCOMPARE(::kill(pid, SIGKILL), 0);
        QTRY_VERIFY(::kill(pid, 0) != 0);
        QCOMPARE(*report, true);
    }

    void mayBeDestroyedAtOnce()
    {
        std::optional<bool> report;
        auto browser = Browser::command(u"true"_s);
        browser->open(Page, [&](bool opened) { report = opened; });
        browser.reset();
        QTRY_VERIFY(report.has_value());
        QCOMPARE(*report, true);
    }

    void needsNobodyToListen()
    {
        Browser::command(u"true"_s)->open(Page, {});
        std::optional<bool> report;
        Browser::command(u"false"_s)->open(Page, [&](bool opened) { report = opened; });
        QTRY_VERIFY(report.has_value());
    }

    void thereIsASystemBrowser() { QVERIFY(Browser::system() != nullptr); }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
