#include "protocol/instancediscovery.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "protocol/answers.h"
#include "protocol/formencoding.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestInstanceDiscovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void asksAboutTheAuthorizationEndpoint()
    {
        const QUrl url = instanceDiscoveryUrl(QUrl(u"https://login.microsoftonline.com/common/discovery/instance"_s),
            QUrl(u"https://login.contoso.example:8443/contoso"_s));
        QCOMPARE(url.toEncoded(),
            "https://login.microsoftonline.com/common/discovery/instance?api-version=1.0&"
            "authorization_endpoint=https%3A%2F%2Flogin.contoso.example%3A8443%2Fcontoso%2Foauth2"
            "%2Fv2.0%2Fauthorize"_ba);
    }

    void keepsAQueryOfTheEndpoint()
    {
        const QUrl url = instanceDiscoveryUrl(
            QUrl(u"https://discovery.example/instance?x=1"_s), QUrl(u"https://login.contoso.example/contoso"_s));
        QCOMPARE(decodeForm(url.query(QUrl::FullyEncoded).toLatin1()).value("x"), "1"_ba);
    }

    void findsTheMetadata()
    {
        const Result<QUrl> found = parseInstanceDiscovery(
            jsonAnswer("{'tenant_discovery_endpoint':'https://login.example/t/v2.0/.well-known/x','metadata':[]}"),
            u"login.contoso.example"_s);
        QVERIFY2(found.hasValue(), qPrintable(found.error().description()));
        QCOMPARE(*found, QUrl(u"https://login.example/t/v2.0/.well-known/x"_s));
    }

    void saysThatTheHostIsUnknown_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("as Microsoft answers") << 400;
        QTest::newRow("as a success") << 200;
    }

    void saysThatTheHostIsUnknown()
    {
        QFETCH(int, status);
        const Result<QUrl> found = parseInstanceDiscovery(
            jsonAnswer("{'error':'invalid_instance','error_description':'AADSTS50049','error_codes':[50049]}", status),
            u"login.contoso.example"_s);
        QVERIFY(found.hasError());
        QCOMPARE(found.error().kind(), Error::Kind::Configuration);
        QCOMPARE(found.error().code(), QLatin1StringView(ErrorCode::InvalidInstance));
        QVERIFY(found.error().description().startsWith(u"Microsoft does not know login.contoso.example"_s));
        QVERIFY(found.error().description().contains(u"validateAuthority"_s));
        QCOMPARE(found.error().httpStatus(), status);
        QCOMPARE(found.error().providerErrorCodes(), QList<int> {50049});
    }

    void doesNotTakeTroubleForAWrongHost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::newRow("a server error") << 503 << QByteArray() << u"http_error"_s;
        QTest::newRow("another error") << 400 << QByteArray("{'error':'server_error'}") << u"server_error"_s;
        QTest::newRow("a web page") << 200 << QByteArray("<html>") << u"response_not_json"_s;
        QTest::newRow("a redirect") << 302 << QByteArray() << u"unexpected_redirect"_s;
        QTest::newRow("no address") << 200 << QByteArray("{}") << u"invalid_response"_s;
        QTest::newRow("an address of another type")
            << 200 << QByteArray("{'tenant_discovery_endpoint':1}") << u"invalid_response"_s;
        QTest::newRow("a relative address")
            << 200 << QByteArray("{'tenant_discovery_endpoint':'x'}") << u"invalid_response"_s;
    }

    void doesNotTakeTroubleForAWrongHost()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const Result<QUrl> found = parseInstanceDiscovery(jsonAnswer(body, status), u"login.example"_s);
        QVERIFY(found.hasError());
        QTEST(found.error().code(), "code");
    }
};

QTEST_APPLESS_MAIN(TestInstanceDiscovery)
#include "tst_instancediscovery.moc"
