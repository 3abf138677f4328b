#include "access/allowedorigins.h"

#include <QtTest/QTest>

#include "support/flowrecorder.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class tst_AllowedOrigins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void allows_data();
    void allows();
    void refuses_data();
    void refuses();
    void refusesEverythingWithoutOrigins();
    void refusesUserInformation_data();
    void refusesUserInformation();
    void wantsOriginsOnly_data();
    void wantsOriginsOnly();
    void takesHttpForTestsOnly_data();
    void takesHttpForTestsOnly();
    void namesTheOriginOnly();
    void writesOriginsInAscii();
};

void tst_AllowedOrigins::allows_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<QString>("url");
    QTest::newRow("the origin itself") << u"https://api.example"_s << u"https://api.example"_s;
    QTest::newRow("a path, query and fragment") << u"https://api.example"_s << u"https://api.example/v1?a=b#c"_s;
    QTest::newRow("an origin with a slash") << u"https://api.example/"_s << u"https://api.example/v1"_s;
    QTest::newRow("the default port, said by the request") << u"https://api.example"_s << u"https://api.example:443/"_s;
    QTest::newRow("the default port, said by the origin") << u"https://api.example:443"_s << u"https://api.example/"_s;
    QTest::newRow("another port in both") << u"https://api.example:8443"_s << u"https://api.example:8443/x"_s;
    QTest::newRow("a request in upper case") << u"https://api.example"_s << u"HTTPS://API.Example/x"_s;
    QTest::newRow("an origin in upper case") << u"https://API.example"_s << u"https://api.example/x"_s;
    QTest::newRow("a request in Unicode") << u"https://xn--bcher-kva.example"_s << u"https://b\u00fccher.example/x"_s;
    QTest::newRow("an origin in Unicode") << u"https://B\u00dcCHER.example"_s << u"https://xn--bcher-kva.example/x"_s;
    QTest::newRow("an IPv6 address") << u"https://[2001:db8::1]"_s << u"https://[2001:DB8:0::1]:443/x"_s;
    QTest::newRow("a trailing dot in both") << u"https://api.example."_s << u"https://api.example./"_s;
}

void tst_AllowedOrigins::allows()
{
    QFETCH(QString, origin);
    QFETCH(QString, url);
    const AllowedOrigins origins({QUrl(u"https://other.example"_s), QUrl(origin)}, false);
    const Result<void> checked = origins.check(QUrl(url));
    QVERIFY2(checked.hasValue(), qPrintable(checked.error().description()));
}

void tst_AllowedOrigins::refuses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("R6: another host") << u"https://evil.example/"_s;
    QTest::newRow("R6: a host below it") << u"https://evil.api.example/"_s;
    QTest::newRow("R6: the host above it") << u"https://example/"_s;
    QTest::newRow("R6: a host that ends the same") << u"https://evilapi.example/"_s;
    QTest::newRow("R6: a host that begins the same") << u"https://api.example.evil.example/"_s;
    QTest::newRow("R6: a trailing dot") << u"https://api.example./"_s;
    QTest::newRow("R6: another port") << u"https://api.example:8443/"_s;
    QTest::newRow("R6: the port of http") << u"https://api.example:80/"_s;
    QTest::newRow("R6: port zero") << u"https://api.example:0/"_s;
    QTest::newRow("R6: http") << u"http://api.example/"_s;
    QTest::newRow("R6: http on the port of https") << u"http://api.example:443/"_s;
    QTest::newRow("R6: another scheme") << u"ftp://api.example/"_s;
    QTest::newRow("R6: a web socket") << u"wss://api.example/"_s;
    QTest::newRow("R6: the host as a user name") << u"https://api.example@evil.example/"_s;
    QTest::newRow("R6: the host as a user name with a port") << u"https://api.example:443@evil.example/"_s;
    QTest::newRow("R6: the host in the path") << u"https:/api.example/"_s;
    QTest::newRow("R6: no scheme") << u"//api.example/"_s;
    QTest::newRow("R6: no host") << u"https:///v1"_s;
    QTest::newRow("R6: nothing") << QString();
    QTest::newRow("R6: a look-alike") << u"https://\u0430pi.example/"_s;
    QTest::newRow("R6: a loopback address") << u"https://127.0.0.1/"_s;
}

void tst_AllowedOrigins::refuses()
{
    QFETCH(QString, url);
    const AllowedOrigins origins({QUrl(u"https://api.example"_s)}, true);
    const Result<void> checked = origins.check(QUrl(url));
    QVERIFY(checked.hasError());
    QCOMPARE(textOf(checked.error()), u"Configuration origin_not_allowed"_s);
}

void tst_AllowedOrigins::refusesEverythingWithoutOrigins()
{
    QCOMPARE(textOf(AllowedOrigins({}, true).check(QUrl(u"https://api.example"_s)).error()),
        u"Configuration origin_not_allowed"_s);
    QCOMPARE(textOf(AllowedOrigins({}, true).check(QUrl()).error()), u"Configuration origin_not_allowed"_s);
}

void tst_AllowedOrigins::refusesUserInformation_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("a user name") << u"https://user@api.example/"_s;
    QTest::newRow("a password") << u"https://user:password@api.example/"_s;
    QTest::newRow("a password alone") << u"https://:password@api.example/"_s;
}

void tst_AllowedOrigins::refusesUserInformation()
{
    QFETCH(QString, url);
    const Result<void> checked = AllowedOrigins({QUrl(u"https://api.example"_s)}, false).check(QUrl(url));
    QCOMPARE(textOf(checked.error()), u"Configuration origin_not_allowed"_s);
    QVERIFY(!checked.error().description().contains(u"password@"_s));
}

void tst_AllowedOrigins::wantsOriginsOnly_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("empty") << QString();
    QTest::newRow("a host alone") << u"api.example"_s;
    QTest::newRow("a path") << u"https://api.example/v1"_s;
    QTest::newRow("a query") << u"https://api.example?v=1"_s;
    QTest::newRow("a fragment") << u"https://api.example#v1"_s;
    QTest::newRow("a user name") << u"https://user@api.example"_s;
    QTest::newRow("http") << u"http://api.example"_s;
    QTest::newRow("http on this computer") << u"http://localhost:8080"_s;
    QTest::newRow("a wildcard") << u"https://*.example"_s;
    QTest::newRow("a file") << u"file:///tmp"_s;
}

void tst_AllowedOrigins::wantsOriginsOnly()
{
    QFETCH(QString, origin);
    const AllowedOrigins origins({QUrl(u"https://api.example"_s), QUrl(origin)}, false);
    QCOMPARE(textOf(origins.check(QUrl(origin)).error()), u"Configuration invalid_configuration"_s);
    QCOMPARE(textOf(origins.check(QUrl(u"https://api.example"_s)).error()), u"Configuration invalid_configuration"_s);
}

void tst_AllowedOrigins::takesHttpForTestsOnly_data()
{
    QTest::addColumn<QString>("origin");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("localhost") << u"http://localhost:8080"_s << true;
    QTest::newRow("IPv4 loopback") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("IPv6 loopback") << u"http://[::1]:8080"_s << true;
    QTest::newRow("another host") << u"http://api.example"_s << false;
    QTest::newRow("a private address") << u"http://10.0.0.1"_s << false;
}

void tst_AllowedOrigins::takesHttpForTestsOnly()
{
    QFETCH(QString, origin);
    QFETCH(bool, allowed);
    QCOMPARE(AllowedOrigins({QUrl(origin)}, true).check(QUrl(origin)).hasValue(), allowed);
    QVERIFY(AllowedOrigins({QUrl(origin)}, false).check(QUrl(origin)).hasError());
}

void tst_AllowedOrigins::namesTheOriginOnly()
{
    const AllowedOrigins origins({QUrl(u"https://api.example"_s)}, false);
    const QString text = origins.check(QUrl(u"https://user:canary@evil.example/canary?canary"_s)).error().description();
    QVERIFY2(text.contains(u"https://evil.example:443"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"canary"_s), qPrintable(text));
}

void tst_AllowedOrigins::writesOriginsInAscii()
{
    QCOMPARE(originOf(QUrl(u"HTTPS://B\u00dccher.DE/x"_s)), u"https://xn--bcher-kva.de:443"_s);
    QCOMPARE(originOf(QUrl(u"x"_s)), QString());
}

QTEST_APPLESS_MAIN(tst_AllowedOrigins)
#include "tst_allowedorigins.moc"
