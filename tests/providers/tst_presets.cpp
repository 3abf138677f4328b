#include "providers/presets.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "validation/endpointpolicy.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

/// Something for every placeholder that has no default.
PresetValues valuesFor(const QString &name)
{
    PresetValues values;
    for (const PresetPlaceholder &placeholder : Authority::presetPlaceholders(name)) {
        if (placeholder.defaultValue.isEmpty())
            values.insert(placeholder.name, placeholder.name == "host"_L1 ? u"login.example.com"_s : u"some-name"_s);
    }
    return values;
}

ProviderProfile profileOf(const QString &name, const PresetValues &values = {})
{
    const Result<ProviderProfile> profile = loadPreset(name, values);
    return profile.hasValue() ? *profile : ProviderProfile();
}

QJsonObject objectOf(const QString &name)
{
    QFile file(u":/qtsignin/providers/%1.json"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

class TestPresets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void shipsTheWellKnownOnes()
    {
        const QStringList names = presetNames();
        for (const QString &name : {u"auth0"_s, u"discord"_s, u"github"_s, u"gitlab"_s, u"google"_s, u"keycloak"_s,
                 u"microsoft"_s, u"microsoft-personal"_s, u"microsoft-work"_s, u"okta"_s, u"salesforce"_s, u"twitch"_s})
            QVERIFY2(names.contains(name), qPrintable(name));
    }

    void namesAreSorted()
    {
        QStringList sorted = Authority::presetNames();
        sorted.sort();
        QCOMPARE(Authority::presetNames(), sorted);
        QCOMPARE(QSet<QString>(sorted.begin(), sorted.end()).size(), sorted.size());
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
        const Result<ProviderProfile> profile = loadPreset(name, valuesFor(name));
        QVERIFY2(profile.hasValue(), qPrintable(profile.error().description()));
        QVERIFY(!profile->displayName.isEmpty());
        QVERIFY(!profile->issuer.isEmpty());
        QVERIFY(!profile->environment.isEmpty());
        QVERIFY(!profile->error);
        QVERIFY(profile->explicitMetadata.has_value() == profile->metadataUrls.isEmpty());
        QVERIFY(profile->isOpenIdProvider == profile->defaultScopes.contains(u"openid"_s));
        QVERIFY(Authority::preset(name, valuesFor(name)).isValid());
    }

    void everyOneIsHttps_data() { everyOneLoads_data(); }

    void everyOneIsHttps()
    {
        QFETCH(QString, name);
        const ProviderProfile profile = profileOf(name, valuesFor(name));
        const EndpointPolicy policy;
        for (const QUrl &url : profile.metadataUrls)
            QVERIFY(policy.checkBrowserUrl(url, name).hasValue());
        if (profile.explicitMetadata)
            QVERIFY(policy.checkMetadata(*profile.explicitMetadata).hasValue());
        const QJsonObject object = objectOf(name);
        for (const QJsonValue &value : object) {
            if (value.toString().contains("://"_L1))
                QVERIFY2(!value.toString().startsWith("http://"_L1), qPrintable(value.toString()));
        }
    }

    void everyOneNamesItsDocumentation_data() { everyOneLoads_data(); }

    void everyOneNamesItsDocumentation()
    {
        QFETCH(QString, name);
        const QJsonObject object = objectOf(name);
        QVERIFY(object.value(u"documentation"_s).toString().startsWith("https://"_L1));
        QVERIFY(object.value(u"notes"_s).toString().size() > 20);
    }

    void everyOneIsDescribed_data() { everyOneLoads_data(); }

    void everyOneIsDescribed()
    {
        QFETCH(QString, name);
        QFile guide(QStringLiteral(GUIDE));
        QVERIFY(guide.open(QIODevice::ReadOnly));
        QVERIFY(guide.readAll().contains("| `" + name.toUtf8() + "` |"));
    }

    void browserSignInsWithoutMetadataArePlannedWithPkce_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : presetNames()) {
            if (objectOf(name).contains("authorizationEndpoint"_L1) && name != "github-enterprise"_L1)
                QTest::newRow(qPrintable(name)) << name;
        }
    }

    void browserSignInsWithoutMetadataArePlannedWithPkce()
    {
        QFETCH(QString, name);
        const ProviderProfile profile = profileOf(name, valuesFor(name));
        QVERIFY(profile.explicitMetadata->codeChallengeMethodsSupported.has_value());
        QVERIFY(profile.explicitMetadata->codeChallengeMethodsSupported->contains(u"S256"_s));
    }

    void googleMayLeaveOutTheScheme()
    {
        const ProviderProfile google = profileOf(u"google"_s);
        QVERIFY(google.issuerPolicy.acceptsIdToken(
            {{u"iss"_s, u"accounts.google.com"_s}}, u"https://accounts.google.com"_s));
        QVERIFY(!google.issuerPolicy.acceptsIdToken({{u"iss"_s, u"google.com"_s}}, u"https://accounts.google.com"_s));
        QCOMPARE(google.clientAuthentication, ClientAuthentication::ClientSecretPost);
    }

    void gitHubHasNoIdTokens()
    {
        const ProviderProfile github = profileOf(u"github"_s);
        QVERIFY(!github.isOpenIdProvider);
        QVERIFY(github.defaultScopes.isEmpty());
        QCOMPARE(github.grantedScopeSeparator, u',');
        QVERIFY(!github.issuerPolicy.acceptsIdToken({{u"iss"_s, u"https://github.com"_s}}, QString()));
    }

    void microsoftComesInThreeForms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("tenant");
        QTest::newRow("everybody") << u"microsoft"_s << u"common"_s;
        QTest::newRow("work and school") << u"microsoft-work"_s << u"organizations"_s;
        QTest::newRow("personal") << u"microsoft-personal"_s << u"consumers"_s;
    }

    void microsoftComesInThreeForms()
    {
        QFETCH(QString, name);
        const ProviderProfile microsoft = profileOf(name);
        QVERIFY(microsoft.isMicrosoft);
        QTEST(microsoft.tenant, "tenant");
        QCOMPARE(microsoft.redirectHost, RedirectHost::Localhost);
        QCOMPARE(microsoft.redirectPath, QString());
    }

    void salesforceTakesLocalhostOnly()
    {
        QCOMPARE(profileOf(u"salesforce"_s).redirectHost, RedirectHost::Localhost);
        QCOMPARE(profileOf(u"salesforce"_s).issuer, u"https://login.salesforce.com"_s);
        QCOMPARE(profileOf(u"salesforce"_s, {{u"host"_s, u"acme.my.salesforce.com"_s}}).issuer,
            u"https://acme.my.salesforce.com"_s);
    }

    void someWantTheirPortRegistered_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isFixed");
        QTest::newRow("auth0") << u"auth0"_s << true;
        QTest::newRow("okta") << u"okta"_s << true;
        QTest::newRow("keycloak") << u"keycloak"_s << false;
        QTest::newRow("google") << u"google"_s << false;
        QTest::newRow("spotify") << u"spotify"_s << false;
    }

    void someWantTheirPortRegistered()
    {
        QFETCH(QString, name);
        QTEST(profileOf(name, valuesFor(name)).isRedirectPortFixed, "isFixed");
    }

    void issuersHaveTheProvidersSpelling_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<PresetValues>("values");
        QTest::addColumn<QString>("issuer");
        const PresetValues host {{u"host"_s, u"Id.Example.com:8443"_s}};
        QTest::newRow("keycloak") << u"keycloak"_s
                                  << PresetValues {{u"host"_s, u"kc.example"_s}, {u"realm"_s, u"A.b"_s}}
                                  << u"https://kc.example/realms/A.b"_s;
        QTest::newRow("auth0 with its slash") << u"auth0"_s << host << u"https://id.example.com:8443/"_s;
        QTest::newRow("okta") << u"okta"_s << host << u"https://id.example.com:8443"_s;
        QTest::newRow("an Okta server") << u"okta-server"_s << host << u"https://id.example.com:8443/oauth2/default"_s;
        QTest::newRow("gitlab.com") << u"gitlab"_s << PresetValues() << u"https://gitlab.com"_s;
        QTest::newRow("a GitLab of one's own") << u"gitlab"_s << host << u"https://id.example.com:8443"_s;
        QTest::newRow("pingone") << u"pingone"_s << PresetValues {{u"environment"_s, u"e-1"_s}}
                                 << u"https://auth.pingone.com/e-1/as"_s;
    }

    void issuersHaveTheProvidersSpelling()
    {
        QFETCH(QString, name);
        QFETCH(PresetValues, values);
        const Authority authority = Authority::preset(name, values);
        QVERIFY2(authority.isValid(), qPrintable(authority.error().description()));
        QTEST(authority.profile().issuer, "issuer");
        QVERIFY(authority.profile().issuerPolicy.acceptsMetadata(authority.profile().issuer));
    }

    void dropboxIsAskedForARefreshToken()
    {
        const ExtraParameters expected {{u"token_access_type"_s, u"offline"_s}};
        QCOMPARE(profileOf(u"dropbox"_s).authorizationParameters, expected);
    }

    void discordMustNameItselfInTheRedirect()
    {
        const ProviderProfile discord = profileOf(u"discord"_s);
        QVERIFY(discord.explicitMetadata->authorizationResponseIssParameterSupported);
        QVERIFY(discord.issuerPolicy.acceptsRedirect(u"https://discord.com"_s, discord.explicitMetadata->issuer));
        QVERIFY(!discord.issuerPolicy.acceptsRedirect(u"https://evil.example"_s, discord.explicitMetadata->issuer));
        QVERIFY(!discord.isOpenIdProvider);
    }

    void twitchHasTheDeviceFlowOnly()
    {
        const ProviderProfile twitch = profileOf(u"twitch"_s);
        QVERIFY(twitch.explicitMetadata->authorizationEndpoint.isEmpty());
        QCOMPARE(twitch.deviceScopeParameter, u"scopes"_s);
    }

    void saysWhatAPresetNeeds()
    {
        const QList<PresetPlaceholder> needs = Authority::presetPlaceholders(u"keycloak"_s);
        QCOMPARE(needs.size(), 2);
        QCOMPARE(needs.at(0).name, u"host"_s);
        QCOMPARE(needs.at(1).name, u"realm"_s);
        QVERIFY(!needs.at(1).description.isEmpty());
        QVERIFY(needs.at(0).defaultValue.isEmpty());
        QCOMPARE(Authority::presetPlaceholders(u"gitlab"_s).value(0).defaultValue, u"gitlab.com"_s);
        QVERIFY(Authority::presetPlaceholders(u"github"_s).isEmpty());
        QVERIFY(Authority::presetPlaceholders(u"no-such"_s).isEmpty());
    }

    void aValueThatIsMissingIsAskedFor()
    {
        const Authority authority = Authority::preset(u"keycloak"_s, {{u"host"_s, u"kc.example"_s}});
        QVERIFY(!authority.isValid());
        QCOMPARE(authority.error().code(), QLatin1StringView(ErrorCode::InvalidConfiguration));
        for (const QString &part : {u"keycloak.json"_s, u"realm"_s})
            QVERIFY2(authority.error().description().contains(part), qPrintable(authority.error().description()));
    }

    void anUnknownNameIsAnsweredWithTheKnownOnes()
    {
        const Error error = loadPreset(u"../../etc/passwd"_s).error();
        QCOMPARE(error.kind(), Error::Kind::Configuration);
        QVERIFY(error.description().contains(u"github"_s));
        QVERIFY(loadPreset(QString()).hasError());
        QVERIFY(loadPreset(u"GitHub"_s).hasError());
    }

    void anApplicationBringsItsOwn()
    {
        const QByteArray json = "{\"name\":\"Acme\",\"issuer\":\"https://{host}\",\"placeholders\":"
                                "[{\"name\":\"host\",\"kind\":\"host\",\"description\":\"host of Acme\"}]}";
        const Authority authority = Authority::fromPreset(json, u"acme.json"_s, {{u"host"_s, u"acme.example"_s}});
        QVERIFY2(authority.isValid(), qPrintable(authority.error().description()));
        QCOMPARE(authority.displayName(), u"Acme"_s);
        QCOMPARE(authority.profile().issuer, u"https://acme.example"_s);

        const Authority bad = Authority::fromPreset("{}", u"acme.json"_s);
        QVERIFY(!bad.isValid());
        QVERIFY(bad.error().description().startsWith("acme.json: "_L1));
    }
};

QTEST_GUILESS_MAIN(TestPresets)
#include "tst_presets.moc"
