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

    // A15 (CWE-88): one argument, printable ASCII, that no program takes for an option
    void theArgumentIsPlain_data()
    {
        QTest::addColumn<QUrl>("page");
        QTest::newRow("quotes") << QUrl(u"https://login.example/?a=\"b\"&c='d'"_s);
        QTest::newRow("angles and bars") << QUrl(u"https://login.example/?a=<b>|c"_s);
        QTest::newRow("letters of all kinds") << QUrl(u"https://login.example/é?a=日本&b=\u202eevil"_s);
        QTest::newRow("a host of such letters") << QUrl(u"https://bücher.example/"_s);
        QTest::newRow("what looks like an option") << QUrl(u"https://login.example/?a= --option"_s);
    }

    void theArgumentIsPlain()
    {
        QFETCH(QUrl, page);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"arguments"_s);
        std::optional<bool> report;
        Browser::command(u"sh"_s, {u"-c"_s, u"printf '%s\\n' \"$@\" > '%1'"_s.arg(path), u"sh"_s})
            ->open(page, [&](bool opened) { report = opened; });
        QTRY_VERIFY(report.has_value());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray argument = file.readAll().chopped(1);
        QVERIFY(argument.startsWith("https://"));
        for (const char c : argument)
            QVERIFY2(c > 0x20 && c < 0x7f && c != '"' && c != '<' && c != '>', argument.constData());
        QCOMPARE(QUrl::fromEncoded(argument), page);
    }

    // N16 (CWE-214)
    void saysWhoCanSeeTheUrl()
    {
#ifdef Q_OS_WIN
        const bool exposes = false;
#else
        const bool exposes = true;
#endif
        QCOMPARE(Browser::command(u"true"_s)->exposesUrl(), exposes);
        QCOMPARE(Browser::system()->exposesUrl(), exposes);
    }

    // A browser of the application's own may show its URL to anybody, for all we know.
    void exposesTheUrlUnlessItKnowsBetter()
    {
        class Unknown : public Browser {
            void open(const QUrl &, std::function<void(bool)>) override { }
        };
        QVERIFY(Unknown().exposesUrl());
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

    void thereIsASystemBrowser()
    {
        QVERIFY(Browser::system() != nullptr);
    }
};

QTEST_GUILESS_MAIN(TestBrowser)
#include "tst_browser.moc"
