#include <QtTest/QtTest>

#include "displaytext.h"

using namespace QtSignIn;

class tst_DisplayText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void stripsWhatCannotBeSeen_data();
    void stripsWhatCannotBeSeen();
    void cutsLongText();
    void keepsLinesOnlyWhereAsked();
    void showsHostsInAscii_data();
    void showsHostsInAscii();
    void showsHostsInTheirOwnLetters_data();
    void showsHostsInTheirOwnLetters();
    void offersOnlySafeLinks_data();
    void offersOnlySafeLinks();
    void comparesOrigins_data();
    void comparesOrigins();
};

void tst_DisplayText::stripsWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain text stays") << QStringLiteral("Zoë O'Neill") << QStringLiteral("Zoë O'Neill");
    QTest::newRow("markup stays as it is") << QStringLiteral("<b>x</b>&amp;") << QStringLiteral("<b>x</b>&amp;");
    QTest::newRow("escape sequence") << QStringLiteral("a\x1b[31mb") << QStringLiteral("a[31mb");
    QTest::newRow("null and delete") << QString::fromLatin1("a\0b\x7f"
                                                            "c",
        5) << QStringLiteral("abc");
    QTest::newRow("C1 control") << QStringLiteral("a\u009bb") << QStringLiteral("ab");
    QTest::newRow("bidi override") << QStringLiteral("gpj.\u202eexe") << QStringLiteral("gpj.exe");
    QTest::newRow("bidi isolates") << QStringLiteral("\u2066a\u2069") << QStringLiteral("a");
    QTest::newRow("bidi marks") << QStringLiteral("\u200ea\u200f\u061c") << QStringLiteral("a");
    QTest::newRow("zero-width space and BOM") << QStringLiteral("a\u200b\ufeffb") << QStringLiteral("ab");
    QTest::newRow("tag characters") << QStringLiteral("a\U000e0041b") << QStringLiteral("ab");
    QTest::newRow("half a surrogate pair") << (QStringLiteral("a") + QChar(0xd83d)) << QStringLiteral("a\ufffd");
    QTest::newRow("emoji stays") << QStringLiteral("\U0001f600") << QStringLiteral("\U0001f600");
    QTest::newRow("joiner of Hindi stays")
        << QStringLiteral("\u0915\u094d\u200d\u0937") << QStringLiteral("\u0915\u094d\u200d\u0937");
    QTest::newRow("N13: a flood of combining marks")
        << (QStringLiteral("a") + QString(5000, QChar(0x0301))) << (QStringLiteral("a") + QString(8, QChar(0x0301)));
    QTest::newRow("N13: the same, kept apart by what nobody sees")
        << (QStringLiteral("a") + QStringLiteral("\u0301\u0001").repeated(5000))
        << (QStringLiteral("a") + QString(8, QChar(0x0301)));
    QTest::newRow("line breaks become spaces") << QStringLiteral("a\nb\u2028c\td") << QStringLiteral("a b c d");
    QTest::newRow("white space around goes") << QStringLiteral("\n a \n") << QStringLiteral("a");
}

void tst_DisplayText::stripsWhatCannotBeSeen()
{
    QFETCH(QString, foreign);
    QFETCH(QString, shown);
    QCOMPARE(displayText(foreign), shown);
}

void tst_DisplayText::cutsLongText()
{
    QCOMPARE(displayText(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
    QCOMPARE(displayText(QStringLiteral("abcdefg"), 6), QStringLiteral("abcde\u2026"));
    QCOMPARE(displayText(QStringLiteral("abcd\U0001f600xyz"), 6), QStringLiteral("abcd\u2026"));
    QCOMPARE(displayText(QString(100000, QLatin1Char('x'))).size(), 80);
}

void tst_DisplayText::keepsLinesOnlyWhereAsked()
{
    QCOMPARE(displayLines(QStringLiteral("one\ntwo\u202e")), QStringLiteral("one\ntwo"));
    QCOMPARE(displayText(QStringLiteral("one\ntwo")), QStringLiteral("one two"));
}

void tst_DisplayText::showsHostsInAscii_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << QUrl(QStringLiteral("https://login.example.com/device"))
                           << QStringLiteral("login.example.com");
    QTest::newRow("usual port") << QUrl(QStringLiteral("https://example.com:443/")) << QStringLiteral("example.com");
    QTest::newRow("other port") << QUrl(QStringLiteral("https://example.com:8443/"))
                                << QStringLiteral("example.com:8443");
    QTest::newRow("Cyrillic look-alike") << QUrl(QStringLiteral("https://\u0430\u0440\u0440\u04cf\u0435.com/"))
                                         << QStringLiteral("xn--80ak6aa92e.com");
    QTest::newRow("umlaut") << QUrl(QStringLiteral("https://b\u00fccher.de:8443/"))
                            << QStringLiteral("xn--bcher-kva.de:8443");
    QTest::newRow("user name that looks like a host")
        << QUrl(QStringLiteral("https://example.com@evil.test:99/")) << QStringLiteral("evil.test:99");
}

void tst_DisplayText::showsHostsInAscii()
{
    QFETCH(QUrl, url);
    QFETCH(QString, host);
    QCOMPARE(displayHost(url), host);
    QVERIFY(displayUrl(url).contains(host));
}

void tst_DisplayText::showsHostsInTheirOwnLetters_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("plain") << QUrl(QStringLiteral("https://example.com/a")) << QStringLiteral("example.com");
    QTest::newRow("international") << QUrl(QStringLiteral("https://xn--bcher-kva.de"))
                                   << QStringLiteral("b\u00fccher.de");
    QTest::newRow("of a top-level domain that Qt does not know")
        << QUrl(QStringLiteral("https://xn--bcher-kva.example")) << QStringLiteral("b\u00fccher.example");
    QTest::newRow("with a port") << QUrl(QStringLiteral("https://xn--bcher-kva.de:8443/"))
                                 << QStringLiteral("b\u00fccher.de:8443");
    QTest::newRow("an address") << QUrl(QStringLiteral("https://[::1]:8443/")) << QStringLiteral("[::1]:8443");
}

void tst_DisplayText::showsHostsInTheirOwnLetters()
{
    QFETCH(QUrl, url);
    QTEST(displayHostInLetters(url), "host");
}

void tst_DisplayText::offersOnlySafeLinks_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("safe");
    QTest::newRow("https") << QUrl(QStringLiteral("https://example.com/device")) << true;
    QTest::newRow("http elsewhere") << QUrl(QStringLiteral("http://example.com/device")) << false;
    QTest::newRow("http on localhost") << QUrl(QStringLiteral("http://localhost:8080/device")) << true;
    QTest::newRow("http on 127.0.0.1") << QUrl(QStringLiteral("http://127.0.0.1:8080/device")) << true;
    QTest::newRow("http on ::1") << QUrl(QStringLiteral("http://[::1]:8080/device")) << true;
    QTest::newRow("http on a host that begins so") << QUrl(QStringLiteral("http://localhost.evil.test/")) << false;
    QTest::newRow("user name") << QUrl(QStringLiteral("https://example.com@evil.test/")) << false;
    QTest::newRow("script") << QUrl(QStringLiteral("javascript:alert(1)")) << false;
    QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/passwd")) << false;
    QTest::newRow("nothing") << QUrl() << false;
}

void tst_DisplayText::offersOnlySafeLinks()
{
    QFETCH(QUrl, url);
    QFETCH(bool, safe);
    QCOMPARE(isSafeLink(url), safe);
}

void tst_DisplayText::comparesOrigins_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("other path and query") << QStringLiteral("https://example.com/b?c=d") << true;
    QTest::newRow("port spelled out") << QStringLiteral("https://example.com:443/b") << true;
    QTest::newRow("other case") << QStringLiteral("https://EXAMPLE.com/b") << true;
    QTest::newRow("other host") << QStringLiteral("https://example.org/") << false;
    QTest::newRow("subdomain") << QStringLiteral("https://a.example.com/") << false;
    QTest::newRow("other port") << QStringLiteral("https://example.com:444/") << false;
    QTest::newRow("other scheme") << QStringLiteral("http://example.com:443/") << false;
}

void tst_DisplayText::comparesOrigins()
{
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSameOrigin(QUrl(QStringLiteral("https://example.com/a")), QUrl(other)), same);
}

QTEST_GUILESS_MAIN(tst_DisplayText)
#include "tst_displaytext.moc"
