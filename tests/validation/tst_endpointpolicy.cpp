#include "validation/endpointpolicy.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QUrl Issuer(u"https://login.example"_s);

bool isRefusal(const Result<void> &result)
{
    return result.hasError() && result.error().kind() == Error::Kind::Configuration
        && result.error().code() == QLatin1StringView(ErrorCode::EndpointNotAllowed)
        && !result.error().description().isEmpty();
}

} // namespace

class TestEndpointPolicy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void judgesEndpoints_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("allowedInTests");
        const QString issuer = u"https://login.example"_s;
        const auto row = [](const char *title, const QString &endpoint, const QString &issuer, bool allowed,
                             bool inTests) { QTest::newRow(title) << endpoint << issuer << allowed << inTests; };
        row("https", u"https://login.example/token"_s, issuer, true, true);
        row("another host", u"https://api.login.example/token"_s, issuer, true, true);
        row("another port", u"https://login.example:8443/token"_s, issuer, true, true);
        row("a query", u"https://login.example/token?p=B2C_1"_s, issuer, true, true);
        row("F9: a private network", u"https://10.1.2.3/token"_s, issuer, true, true);
        row("A10: http", u"http://login.example/token"_s, issuer, false, false);
        row("A10: ftp", u"ftp://login.example/token"_s, issuer, false, false);
        row("A10: file", u"file:///etc/passwd"_s, issuer, false, false);
        row("A10: file with a host", u"file://login.example/token"_s, issuer, false, false);
        row("A10: data", u"data:text/plain,x"_s, issuer, false, false);
        row("A15: javascript", u"javascript:alert(1)"_s, issuer, false, false);
        row("A15: javascript dressed up", u"javascript://login.example/%0aalert(1)"_s, issuer, false, false);
        row("A9: user info", u"https://user@login.example/token"_s, issuer, false, false);
        row("A9: a password", u"https://user:word@login.example/token"_s, issuer, false, false);
        row("a fragment (RFC 6749 3.1 and 3.2)", u"https://login.example/token#x"_s, issuer, false, false);
        row("no host", u"https:///token"_s, issuer, false, false);
        row("relative", u"/token"_s, issuer, false, false);
        row("empty", QString(), issuer, false, false);
        row("P11: localhost behind a public issuer", u"https://localhost/token"_s, issuer, false, false);
        row("P11: below localhost", u"https://x.localhost/token"_s, issuer, false, false);
        row("P11: upper case", u"https://LOCALHOST/token"_s, issuer, false, false);
        row("P11: a trailing dot", u"https://localhost./token"_s, issuer, false, false);
        row("P11: 127.0.0.1", u"https://127.0.0.1/token"_s, issuer, false, false);
        row("P11: anywhere in 127/8", u"https://127.9.9.9/token"_s, issuer, false, false);
        row("P11: 127.1, its short form", u"https://127.1/token"_s, issuer, false, false);
        row("P11: ::1", u"https://[::1]/token"_s, issuer, false, false);
        row("P11: mapped into IPv6", u"https://[::ffff:127.0.0.1]/token"_s, issuer, false, false);
        row("P11: link-local", u"https://169.254.169.254/token"_s, issuer, false, false);
        row("P11: link-local in IPv6", u"https://[fe80::1]/token"_s, issuer, false, false);
        row("P11: link-local, mapped into IPv6", u"https://[::ffff:169.254.169.254]/token"_s, issuer, false, false);
        row("P11: unspecified, mapped into IPv6", u"https://[::ffff:0.0.0.0]/token"_s, issuer, false, false);
        row("P11: 127.0.0.1 as one number", u"https://2130706433/token"_s, issuer, false, false);
        row("P11: 127.0.0.1 in hexadecimal", u"https://0x7f000001/token"_s, issuer, false, false);
        row("P11: 127.0.0.1 in octal", u"https://0177.0.0.1/token"_s, issuer, false, false);
        row("P11: 127.0.0.1 with a dot behind it", u"https://127.0.0.1./token"_s, issuer, false, false);
        row("P11: an escape in localhost", u"https://%6cocalhost/token"_s, issuer, false, false);
        row("P11: wide letters", u"https://ｌｏｃａｌｈｏｓｔ/token"_s, issuer, false, false);
        row("P11: wide dots", u"https://127。0。0。1/token"_s, issuer, false, false);
        row("P11: unspecified", u"https://0.0.0.0/token"_s, issuer, false, false);
        row("P11: unspecified in IPv6", u"https://[::]/token"_s, issuer, false, false);
        row("a name that begins with localhost", u"https://localhost.emobix.co.uk/token"_s, issuer, true, true);
        row("a name that begins with an address", u"https://127.0.0.1.nip.example/token"_s, issuer, true, true);
        row("a local issuer may name local endpoints", u"https://localhost:2/token"_s, u"https://localhost:1"_s, true,
            true);
        row("http on loopback: tests only", u"http://127.0.0.1:2/token"_s, u"http://127.0.0.1:1"_s, false, true);
        row("http on ::1: tests only", u"http://[::1]:2/token"_s, u"http://[::1]:1"_s, false, true);
        row("http on localhost: tests only", u"http://localhost:2/token"_s, u"http://localhost:1"_s, false, true);
        row("http on a private network: not even in tests", u"http://10.1.2.3/token"_s, u"http://127.0.0.1:1"_s, false,
            false);
        row("http on link-local: not even in tests", u"http://169.254.169.254/t"_s, u"http://127.0.0.1:1"_s, false,
            false);
        row("http on loopback behind a public issuer: not even in tests", u"http://127.0.0.1/token"_s, issuer, false,
            false);
    }

    void judgesEndpoints()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, issuer);
        QFETCH(bool, allowed);
        QFETCH(bool, allowedInTests);
        const auto check = [&](bool inTests) {
            return EndpointPolicy {inTests}.checkEndpoint(
                QUrl(endpoint, QUrl::StrictMode), QUrl(issuer, QUrl::StrictMode), u"token_endpoint"_s);
        };
        QCOMPARE(check(false).hasValue(), allowed);
        QCOMPARE(check(true).hasValue(), allowedInTests);
        if (!allowed) {
            QVERIFY(isRefusal(check(false)));
            QVERIFY(check(false).error().description().contains(u"token_endpoint"_s));
        }
    }

    void judgesIssuers_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<bool>("allowed");
        QTest::addColumn<bool>("allowedInTests");
        const auto row = [](const char *title, const QString &issuer, bool allowed, bool inTests) {
            QTest::newRow(title) << issuer << allowed << inTests;
        };
        row("https", u"https://login.example"_s, true, true);
        row("a path and a port", u"https://login.example:8443/realms/a"_s, true, true);
        row("localhost", u"https://localhost:1"_s, true, true);
        row("http", u"http://login.example"_s, false, false);
        row("http on loopback", u"http://127.0.0.1:1"_s, false, true);
        row("user info", u"https://a@login.example"_s, false, false);
        row("a query (RFC 8414 2)", u"https://login.example?x=1"_s, false, false);
        row("a fragment (RFC 8414 2)", u"https://login.example#x"_s, false, false);
        row("no host", u"https:///x"_s, false, false);
        row("javascript", u"javascript:1"_s, false, false);
        row("empty", QString(), false, false);
    }

    void judgesIssuers()
    {
        QFETCH(QString, issuer);
        const QUrl url(issuer, QUrl::StrictMode);
        QTEST(EndpointPolicy {false}.checkIssuer(url).hasValue(), "allowed");
        QTEST(EndpointPolicy {true}.checkIssuer(url).hasValue(), "allowedInTests");
    }

    void judgesWhatGoesToTheBrowser_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *title, const QString &url, bool allowed) {
            QTest::newRow(title) << url << allowed;
        };
        row("https", u"https://login.example/authorize?a=b"_s, true);
        row("A15: javascript", u"javascript:alert(1)"_s, false);
        row("A15: file", u"file:///etc/passwd"_s, false);
        row("A15: a program's option", u"--incognito"_s, false);
        row("A15: a UNC path", u"\\\\host\\share"_s, false);
        row("A15: data", u"data:text/html,x"_s, false);
        row("A15: an application's scheme", u"vscode://file/x"_s, false);
        row("A15: user info", u"https://login.example@evil.example/"_s, false);
        row("A15: a space", u"https://login.example/a b"_s, false);
        row("A15: a line break", u"https://login.example/a\nb"_s, false);
        row("A15: no host", u"https:///x"_s, false);
        row("A15: a tab", u"https://login.example/a\tb"_s, false);
        row("A15: an escape character", u"https://login.example/a\x1b]0;x"_s, false);
        row("A15: a backslash behind the host", u"https://login.example\\@evil.example/"_s, false);
        row("A15: a host with a space", u"https://login example/"_s, false);
        row("A15: the longest there may be", u"https://login.example/"_s + QString(16 * 1024 - 22, u'a'), true);
        row("A15: a byte too long", u"https://login.example/"_s + QString(16 * 1024 - 21, u'a'), false);
        row("A15: bytes too long once encoded", u"https://login.example/"_s + QString(6 * 1024, u'é'), false);
        row("empty", QString(), false);
    }

    void judgesWhatGoesToTheBrowser()
    {
        QFETCH(QString, url);
        QTEST(
            EndpointPolicy().checkBrowserUrl(QUrl(url, QUrl::StrictMode), u"verification_uri"_s).hasValue(), "allowed");
    }

    void judgesEveryEndpointOfTheMetadata_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<ProviderMetadata>("metadata");
        ProviderMetadata good;
        good.issuer = u"https://login.example"_s;
        const QUrl bad(u"http://login.example/x"_s);
        const auto row = [&](const char *name, QUrl ProviderMetadata::*member) {
            ProviderMetadata metadata = good;
            metadata.*member = bad;
            QTest::newRow(name) << QString::fromLatin1(name) << metadata;
        };
        row("authorization endpoint", &ProviderMetadata::authorizationEndpoint);
        row("token endpoint", &ProviderMetadata::tokenEndpoint);
        row("device authorization endpoint", &ProviderMetadata::deviceAuthorizationEndpoint);
        row("userinfo endpoint", &ProviderMetadata::userInfoEndpoint);
        row("key set", &ProviderMetadata::jwksUri);
        row("revocation endpoint", &ProviderMetadata::revocationEndpoint);
        row("end session endpoint", &ProviderMetadata::endSessionEndpoint);
    }

    void judgesEveryEndpointOfTheMetadata()
    {
        QFETCH(QString, name);
        QFETCH(ProviderMetadata, metadata);
        const Result<void> result = EndpointPolicy().checkMetadata(metadata);
        QVERIFY(isRefusal(result));
        QVERIFY(result.error().description().contains(name));
    }

    void N7_anAuthorizationEndpointMakesNoRequestOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("a policy of B2C") << "p=b2c_1_signin"_ba << true;
        QTest::newRow("nothing") << ""_ba << true;
        QTest::newRow("request") << "p=x&request=eyJ"_ba << false;
        QTest::newRow("request_uri, escaped") << "%72equest_uri=https://evil.example"_ba << false;
        QTest::newRow("a state, in capitals") << "STATE=x"_ba << false;
        QTest::newRow("a redirect_uri without a value") << "redirect_uri"_ba << false;
    }

    void N7_anAuthorizationEndpointMakesNoRequestOfItsOwn()
    {
        QFETCH(QByteArray, query);
        QFETCH(bool, allowed);
        ProviderMetadata metadata;
        metadata.issuer = u"https://login.example"_s;
        metadata.authorizationEndpoint = QUrl::fromEncoded("https://login.example/authorize?" + query);
        metadata.tokenEndpoint = metadata.authorizationEndpoint;
        const Result<void> result = EndpointPolicy().checkMetadata(metadata);
        QCOMPARE(result.hasValue(), allowed);
        QCOMPARE(isRefusal(result), !allowed);
    }

    void endpointsMayBeMissing()
    {
        ProviderMetadata metadata;
        metadata.issuer = u"https://login.example"_s;
        metadata.tokenEndpoint = QUrl(u"https://login.example/token"_s);
        QVERIFY(EndpointPolicy().checkMetadata(metadata).hasValue());
    }

    void keepsEndpointsInTheirCloud_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("its own host") << u"https://fs.login.example/token"_s << true;
        QTest::newRow("an alias") << u"https://login.other.example/token"_s << true;
        QTest::newRow("a region of the alias") << u"https://eu.login.other.example/token"_s << true;
        QTest::newRow("two labels below") << u"https://a.eu.login.other.example/token"_s << false;
        QTest::newRow("a host that ends alike") << u"https://evillogin.other.example/token"_s << false;
        QTest::newRow("a host that begins alike") << u"https://login.other.example.evil.example/token"_s << false;
        QTest::newRow("anywhere else") << u"https://evil.example/token"_s << false;
    }

    void keepsEndpointsInTheirCloud()
    {
        QFETCH(QString, endpoint);
        QFETCH(bool, allowed);
        const QStringList hosts {u"fs.login.example"_s, u"login.other.example"_s};
        for (QUrl ProviderMetadata::*member :
            {&ProviderMetadata::authorizationEndpoint, &ProviderMetadata::tokenEndpoint,
                &ProviderMetadata::deviceAuthorizationEndpoint, &ProviderMetadata::jwksUri,
                &ProviderMetadata::revocationEndpoint, &ProviderMetadata::endSessionEndpoint}) {
            ProviderMetadata metadata;
            metadata.issuer = u"https://fs.login.example/{tenantid}/v2.0"_s;
            metadata.*member = QUrl(endpoint);
            // It may be anywhere, and lends nobody else that freedom.
            metadata.userInfoEndpoint = QUrl(endpoint);
            QVERIFY(EndpointPolicy().checkMetadata(metadata).hasValue());
            QCOMPARE(EndpointPolicy().checkMetadata(metadata, hosts).hasValue(), allowed);
            QCOMPARE(isRefusal(EndpointPolicy().checkMetadata(metadata, hosts)), !allowed);
        }
        ProviderMetadata metadata;
        metadata.issuer = u"https://fs.login.example"_s;
        metadata.userInfoEndpoint = QUrl(endpoint);
        QVERIFY(EndpointPolicy().checkMetadata(metadata, hosts).hasValue());
    }

    void saysWhereAnEndpointOutsideTheCloudIs()
    {
        ProviderMetadata metadata;
        metadata.issuer = u"https://login.example"_s;
        metadata.tokenEndpoint = QUrl(u"https://evil.example/token"_s);
        const QString text = EndpointPolicy().checkMetadata(metadata, {u"login.example"_s}).error().description();
        QVERIFY2(text.startsWith(u"The token endpoint is on evil.example, outside the cloud of login.example"_s),
            qPrintable(text));
    }

    void aLocalIssuerMayBeATemplate()
    {
        ProviderMetadata metadata;
        metadata.issuer = u"http://127.0.0.1:1/{tenantid}/v2.0"_s;
        metadata.tokenEndpoint = QUrl(u"http://127.0.0.1:1/token"_s);
        QVERIFY(EndpointPolicy {true}.checkMetadata(metadata).hasValue());
    }

    void knowsTheHostsOfThisComputer_data()
    {
        QTest::addColumn<bool>("local");
        for (const char *host : {"localhost", "LocalHost", "a.b.localhost", "localhost.", "127.0.0.1",
                 "127.255.255.254", "::1", "::ffff:127.0.0.1", "0.0.0.0", "::", "169.254.1.1", "fe80::1",
                 "fe80::1%eth0", "::ffff:169.254.1.1", "::ffff:0.0.0.0"})
            QTest::newRow(host) << true;
        for (const char *host : {"login.example", "notlocalhost", "localhost.example", "128.0.0.1", "10.0.0.1",
                 "192.168.1.1", "2001:db8::1", "8.8.8.8", "127.example"})
            QTest::newRow(host) << false;
    }

    void knowsTheHostsOfThisComputer() { QTEST(isLocalHost(QString::fromLatin1(QTest::currentDataTag())), "local"); }
};

Q_DECLARE_METATYPE(QtSignIn::ProviderMetadata)

QTEST_APPLESS_MAIN(TestEndpointPolicy)
#include "tst_endpointpolicy.moc"
