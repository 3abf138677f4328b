#include <QtTest/QtTest>

#include "navigationpolicy.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_NavigationPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void goesWhereASignInGoes_data();
    void goesWhereASignInGoes();
    void knowsWhereASignOutEnds();
    void beginsAtAnAddressOfOurs();
    void tellsHowItIsConnected_data();
    void tellsHowItIsConnected();
};

static QUrl signInUrl()
{
    return QUrl(u"https://login.example/authorize?redirect_uri=http%3A%2F%2F127.0.0.1%3A5000%2Fdone&state=1"_s);
}

void tst_NavigationPolicy::goesWhereASignInGoes_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("the provider") << u"https://login.example/"_s << true;
    QTest::newRow("another provider behind it") << u"https://other.example:8443/x?y"_s << true;
    QTest::newRow("the redirect") << u"http://127.0.0.1:5000/done?code=1"_s << true;
    QTest::newRow("the listener's own page") << u"http://127.0.0.1:5000/done/abc"_s << true;
    QTest::newRow("nothing") << u"about:blank"_s << true;
    QTest::newRow("without TLS") << u"http://login.example/"_s << false;
    QTest::newRow("another service of this computer") << u"http://127.0.0.1:631/"_s << false;
    QTest::newRow("the same by another name") << u"http://localhost:5000/"_s << false;
    QTest::newRow("a host that looks like the redirect") << u"http://127.0.0.1:5000@evil.example/"_s << false;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("a script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("data") << u"data:text/html,hello"_s << false;
    QTest::newRow("the engine's own pages") << u"chrome://gpu"_s << false;
    QTest::newRow("another program's") << u"mailto:alice@example.com"_s << false;
    QTest::newRow("resources of this program") << u"qrc:/qtsignin/loopback/page.html"_s << false;
    QTest::newRow("the source of a page") << u"view-source:https://login.example/"_s << false;
    QTest::newRow("https without a host") << u"https:///authorize"_s << false;
    QTest::newRow("another empty page") << u"about:srcdoc"_s << false;
    QTest::newRow("nothing, with something behind it") << u"about:blank#x"_s << false;
    QTest::newRow("no address") << QString() << false;
}

void tst_NavigationPolicy::goesWhereASignInGoes()
{
    QFETCH(QString, url);
    QFETCH(bool, allowed);
    QCOMPARE(NavigationPolicy(signInUrl()).allows(QUrl(url)), allowed);
}

void tst_NavigationPolicy::knowsWhereASignOutEnds()
{
    const NavigationPolicy policy(
        QUrl(u"https://login.example/end?post_logout_redirect_uri=http%3A%2F%2F%5B%3A%3A1%5D%3A5000%2F"_s));
    QVERIFY(policy.allows(QUrl(u"http://[::1]:5000/?state=1"_s)));
    QVERIFY(!policy.allows(QUrl(u"http://[::1]:5001/"_s)));
    const NavigationPolicy elsewhere(QUrl(u"https://login.example/end?redirect_uri=http%3A%2F%2Fevil.example%2F"_s));
    QVERIFY(!elsewhere.allows(QUrl(u"http://evil.example/"_s)));
}

void tst_NavigationPolicy::beginsAtAnAddressOfOurs()
{
    const NavigationPolicy policy(QUrl(u"http://127.0.0.1:5000/go/abc"_s));
    QVERIFY(policy.allows(QUrl(u"http://127.0.0.1:5000/?code=1"_s)));
    QVERIFY(!policy.allows(QUrl(u"http://127.0.0.1:5001/"_s)));
    QVERIFY(!NavigationPolicy(QUrl(u"http://login.example/"_s)).allows(QUrl(u"http://login.example/"_s)));
}

void tst_NavigationPolicy::tellsHowItIsConnected_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLoaded");
    QTest::addColumn<int>("connection");
    QTest::newRow("https") << u"https://login.example/"_s << true << int(Connection::Secure);
    QTest::newRow("https, nothing loaded") << u"https://login.example/"_s << false << int(Connection::None);
    QTest::newRow("this computer") << u"http://127.0.0.1:5000/"_s << true << int(Connection::ThisComputer);
    QTest::newRow("this computer, IPv6") << u"http://[::1]:5000/"_s << true << int(Connection::ThisComputer);
    QTest::newRow("this computer, by name") << u"http://localhost/"_s << true << int(Connection::ThisComputer);
    QTest::newRow("http elsewhere") << u"http://login.example/"_s << true << int(Connection::None);
    QTest::newRow("nothing") << u"about:blank"_s << true << int(Connection::None);
}

void tst_NavigationPolicy::tellsHowItIsConnected()
{
    QFETCH(QString, url);
    QFETCH(bool, isLoaded);
    QFETCH(int, connection);
    QCOMPARE(int(connectionOf(QUrl(url), isLoaded)), connection);
}

QTEST_GUILESS_MAIN(tst_NavigationPolicy)
#include "tst_navigationpolicy.moc"
