#include "validation/redirecturi.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_RedirectUri : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void acceptsWhatAnApplicationCanOwn_data();
    void acceptsWhatAnApplicationCanOwn();
    void refusesWhatItCanNot_data();
    void refusesWhatItCanNot();
    void knowsItsRedirect_data();
    void knowsItsRedirect();
};

void tst_RedirectUri::acceptsWhatAnApplicationCanOwn_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("a scheme with a dot") << u"com.example.app:/signed-in"_s;
    QTest::newRow("a scheme with a dot, and a host") << u"msauth.com.example.app://auth"_s;
    QTest::newRow("https") << u"https://app.example/signed-in"_s;
    QTest::newRow("https with a query") << u"https://app.example/signed-in?tenant=7"_s;
    QTest::newRow("http on localhost") << u"http://localhost:8400/signed-in"_s;
    QTest::newRow("http on 127.0.0.1") << u"http://127.0.0.1:8400"_s;
    QTest::newRow("http on ::1") << u"http://[::1]:8400/"_s;
}

void tst_RedirectUri::acceptsWhatAnApplicationCanOwn()
{
    QFETCH(QString, uri);
    QVERIFY(checkRedirectUri(uri).hasValue());
    QVERIFY(isRedirectTo(uri, QUrl(uri)));
}

void tst_RedirectUri::refusesWhatItCanNot_data()
{
    QTest::addColumn<QString>("uri");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a path") << u"/signed-in"_s;
    QTest::newRow("javascript") << u"javascript:alert(1)"_s;
    QTest::newRow("data") << u"data:text/html,x"_s;
    QTest::newRow("a file") << u"file:///tmp/signed-in"_s;
    QTest::newRow("a scheme without a dot") << u"myapp:/signed-in"_s;
    QTest::newRow("out of band") << u"urn:ietf:wg:oauth:2.0:oob"_s;
    QTest::newRow("http on another computer") << u"http://app.example/signed-in"_s;
    QTest::newRow("http on a name that begins like this computer") << u"http://localhost.app.example/signed-in"_s;
    QTest::newRow("https without a host") << u"https:///signed-in"_s;
    QTest::newRow("a fragment") << u"https://app.example/#signed-in"_s;
    QTest::newRow("a user name") << u"https://app.example@evil.example/signed-in"_s;
    QTest::newRow("a space in the host") << u"https://app example/"_s;
}

void tst_RedirectUri::refusesWhatItCanNot()
{
    QFETCH(QString, uri);
    const Result<void> checked = checkRedirectUri(uri);
    QCOMPARE(checked.error().code(), u"invalid_configuration"_s);
    QCOMPARE(checked.error().kind(), Error::Kind::Configuration);
}

void tst_RedirectUri::knowsItsRedirect_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("same");
    const QString app = u"com.example.app:/signed-in"_s;
    const QString web = u"https://app.example/signed-in"_s;
    QTest::newRow("the scheme in capitals") << app << u"COM.example.app:/signed-in"_s << true;
    QTest::newRow("another scheme") << app << u"com.example.other:/signed-in"_s << false;
    QTest::newRow("a host that none asked for") << app << u"com.example.app://evil.example/signed-in"_s << false;
    QTest::newRow("another path") << app << u"com.example.app:/signed-out"_s << false;
    QTest::newRow("a longer path") << app << u"com.example.app:/signed-in/x"_s << false;
    QTest::newRow("the path in capitals") << app << u"com.example.app:/Signed-In"_s << false;
    QTest::newRow("the host in capitals") << web << u"https://APP.example/signed-in"_s << true;
    QTest::newRow("the usual port written out") << web << u"https://app.example:443/signed-in"_s << true;
    QTest::newRow("another port") << web << u"https://app.example:8443/signed-in"_s << false;
    QTest::newRow("http for https") << web << u"http://app.example/signed-in"_s << false;
    QTest::newRow("another host") << web << u"https://app.example.evil.example/signed-in"_s << false;
    QTest::newRow("a user name") << web << u"https://x@app.example/signed-in"_s << false;
    QTest::newRow("a way around") << web << u"https://app.example/x/../signed-in"_s << false;
    QTest::newRow("a root without its slash") << u"http://127.0.0.1:8400"_s << u"http://127.0.0.1:8400/"_s << true;
    QTest::newRow("nothing") << web << QString() << false;
}

void tst_RedirectUri::knowsItsRedirect()
{
    QFETCH(QString, uri);
    QFETCH(QString, address);
    QFETCH(bool, same);
    QCOMPARE(isRedirectTo(uri, QUrl(address)), same);
}

QTEST_GUILESS_MAIN(tst_RedirectUri)
#include "tst_redirecturi.moc"
