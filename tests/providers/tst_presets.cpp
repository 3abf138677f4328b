#include "providers/presets.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "validation/endpointpolicy.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QByteArray Plain = R"({"name":"Acme","tokenEndpoint":"https:\/\/acme.example\/token"})"_ba;

QByteArray with(const QByteArray &member)
{
    return R"({"name":"Acme","issuer":"https:\/\/acme.example",)" + member + '}';
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void shipsTheWellKnownOnes()
    {
        const QStringList names = presetNames();
        for (const QString &name : {u"github"_s, u"gitlab"_s, u"google"_s, u"microsoft"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void everyOneLoads_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : presetNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyOneLoads()
    {
        QFETCH(QString, name);
        const Result<ProviderProfile> profile = loadPreset(name);
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QVERIFY(!profile->displayName.isEmpty());
        QVERIFY(!profile->issuer.isEmpty());
        QVERIFY(!profile->error);
        QVERIFY(profile->explicitMetadata.has_value() == profile->metadataUrls.isEmpty());
        QVERIFY(profile->isOpenIdProvider == profile->defaultScopes.contains(u"openid"_s));
        const EndpointPolicy policy;
        for (const QUrl &url : profile->metadataUrls)
            QVERIFY(policy.checkBrowserUrl(url, name).hasValue());
        if (profile->explicitMetadata)
            QVERIFY(policy.checkMetadata(*profile->explicitMetadata).hasValue());
    }

    void googleMayLeaveOutTheScheme()
    {
        const Result<ProviderProfile> google = loadPreset(u"google"_s);
        QVERIFY(google->issuerPolicy.acceptsIdToken(
            {{u"iss"_s, u"accounts.google.com"_s}}, u"https://accounts.google.com"_s));
        QVERIFY(!google->issuerPolicy.acceptsIdToken({{u"iss"_s, u"google.com"_s}}, u"https://accounts.google.com"_s));
    }

    void gitHubHasNoIdTokens()
    {
        const Result<ProviderProfile> github = loadPreset(u"github"_s);
        QVERIFY(!github->isOpenIdProvider);
        QVERIFY(github->defaultScopes.isEmpty());
        QVERIFY(!github->issuerPolicy.acceptsIdToken({{u"iss"_s, u"https://github.com"_s}}, QString()));
    }

    void microsoftWantsLocalhostWithoutAPath()
    {
        const Result<ProviderProfile> microsoft = loadPreset(u"microsoft"_s);
        QVERIFY(microsoft->isMicrosoft);
        QCOMPARE(microsoft->redirectHost, RedirectHost::Localhost);
        QCOMPARE(microsoft->redirectPath, QString());
    }

    void readsEveryKey()
    {
        const Result<ProviderProfile> profile =
            parsePreset(with(R"("acceptedIssuers":["acme.example"],"defaultScopes":["openid"],"redirectHost":"[::1]",)"
                             R"("redirectPath":"\/cb","responseMode":"form_post","documentation":"x","notes":"y")"),
                u"acme.json"_s);
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QCOMPARE(profile->displayName, u"Acme"_s);
        QCOMPARE(profile->issuer, u"https://acme.example"_s);
        QVERIFY(profile->issuerPolicy.acceptsIdToken({{u"iss"_s, u"acme.example"_s}}, u"https://acme.example"_s));
        QCOMPARE(profile->defaultScopes, QStringList {u"openid"_s});
        QCOMPARE(profile->redirectHost, RedirectHost::Ipv6Literal);
        QCOMPARE(profile->redirectPath, u"/cb"_s);
        QCOMPARE(profile->responseMode, ResponseMode::FormPost);
        QVERIFY(profile->isOpenIdProvider);
    }

    void readsEndpoints()
    {
        const Result<ProviderProfile> profile = parsePreset(Plain, u"acme.json"_s);
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QCOMPARE(profile->explicitMetadata->tokenEndpoint, QUrl(u"https://acme.example/token"_s));
        QVERIFY(profile->metadataUrls.isEmpty());
        QVERIFY(!profile->isOpenIdProvider);
    }

    void refusesABadOne_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("key");
        QTest::newRow("not JSON") << "name: Acme"_ba << u"JSON"_s;
        QTest::newRow("an array") << "[]"_ba << u"JSON"_s;
        QTest::newRow("a key that is not known") << with(R"("redirctHost":"localhost")") << u"redirctHost"_s;
        QTest::newRow("no name") << R"({"issuer":"https:\/\/acme.example"})"_ba << u"name"_s;
        QTest::newRow("a name that is a number") << R"({"name":1,"issuer":"https:\/\/acme.example"})"_ba << u"name"_s;
        QTest::newRow("two names") << with(R"("name":"Other")") << u"name"_s;
        QTest::newRow("no issuer and no endpoints") << R"({"name":"Acme"})"_ba << u"tokenEndpoint"_s;
        QTest::newRow("an issuer that is no URL") << R"({"name":"Acme","issuer":"acme"})"_ba << u"issuer"_s;
        QTest::newRow("an issuer that is a number") << R"({"name":"Acme","issuer":1})"_ba << u"issuer"_s;
        QTest::newRow("a relative endpoint") << R"({"name":"Acme","tokenEndpoint":"\/token"})"_ba << u"tokenEndpoint"_s;
        QTest::newRow("a tenant that is a path")
            << R"({"name":"Acme","microsoftTenant":"..\/x"})"_ba << u"microsoftTenant"_s;
        QTest::newRow("scopes that are a string") << with(R"("defaultScopes":"openid")") << u"defaultScopes"_s;
        QTest::newRow("accepted issuers that are a string") << with(R"("acceptedIssuers":"x")") << u"acceptedIssuers"_s;
        QTest::newRow("an unknown redirect host") << with(R"("redirectHost":"0.0.0.0")") << u"redirectHost"_s;
        QTest::newRow("a redirect host that is a number") << with(R"("redirectHost":1)") << u"redirectHost"_s;
        QTest::newRow("a redirect path without a slash") << with(R"("redirectPath":"cb")") << u"redirectPath"_s;
        QTest::newRow("an unknown response mode") << with(R"("responseMode":"fragment")") << u"responseMode"_s;
        QTest::newRow("a response mode that is true") << with(R"("responseMode":true)") << u"responseMode"_s;
    }

    void refusesABadOne()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, key);
        const Result<ProviderProfile> profile = parsePreset(json, u"acme.json"_s);
        QVERIFY(profile.hasError());
        QCOMPARE(profile.error().kind(), Error::Kind::Configuration);
        QCOMPARE(profile.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        const QString text = profile.error().description();
        QVERIFY2(text.contains(u"acme.json"_s), qPrintable(text));
        QVERIFY2(text.contains(key), qPrintable(text));
        QVERIFY2(text.size() > key.size() + 20, qPrintable(text));
    }

    void anUnknownNameIsAnsweredWithTheKnownOnes()
    {
        const Error error = loadPreset(u"../../etc/passwd"_s).error();
        QCOMPARE(error.kind(), Error::Kind::Configuration);
        QVERIFY(error.description().contains(u"github"_s));
        QVERIFY(loadPreset(QString()).hasError());
        QVERIFY(loadPreset(u"GitHub"_s).hasError());
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
