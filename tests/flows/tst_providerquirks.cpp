#include "devicesignin.h"

#include "protocol/formencoding.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

Authority withQuirk(const QByteArray &member)
{
    QByteArray json = "{'name': 'Acme', 'authorizationEndpoint': 'https://login.example/authorize', "
                      "'tokenEndpoint': 'https://login.example/token', "
                      "'deviceAuthorizationEndpoint': 'https://login.example/device_authorization', "
        + member + '}';
    return Authority::fromPreset(json.replace('\'', '"'), u"acme.json"_s);
}

QJsonObject withScope(const QJsonValue &scope)
{
    return {{u"id_token"_s, QJsonValue::Null}, {u"scope"_s, scope}};
}

} // namespace

class tst_ProviderQuirks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aSecretGoesOutAsThePresetSays();
    void theApplicationsChoiceComesFirst();
    void withoutAPresetASecretNeedsAChoice();
    void grantedScopesMayBeSeparatedByCommas();
    void grantedScopesMayBeAnArray();
    void theDeviceFlowMayWantItsScopesElsewhere();
    void aPendingCodeMayBeInTheMessage();
    void aFixedPortMustBeGiven();
    void theAuthorizationRequestMayNeedMore();
};

void tst_ProviderQuirks::aSecretGoesOutAsThePresetSays()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'clientAuthentication': 'client_secret_post'");
    QVERIFY2(
        signIn.configuration.authority.isValid(), qPrintable(signIn.configuration.authority.error().description()));
    signIn.configuration.clientSecret = Secret("not so secret");
    signIn.start();
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("client_secret"), "not so secret");
    signIn.poll(signIn.provider.tokens(withScope(u"api"_s)));
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("client_secret"), "not so secret");
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_ProviderQuirks::theApplicationsChoiceComesFirst()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'clientAuthentication': 'client_secret_post'");
    signIn.configuration.clientSecret = Secret("not so secret");
    signIn.configuration.clientAuthentication = ClientAuthentication::ClientSecretBasic;
    signIn.start();
    QVERIFY(!signIn.provider.network.requests().constLast().form.value("client_secret"));
}

void tst_ProviderQuirks::withoutAPresetASecretNeedsAChoice()
{
    TestProvider provider;
    ClientConfiguration configuration = provider.configuration();
    configuration.clientSecret = Secret("not so secret");
    PublicClientApplication application(configuration);
    FlowRecorder flow(application.acquireTokenByDeviceFlow({}));
    processEvents();
    QCOMPARE(flow.outcome(), u"Configuration invalid_configuration"_s);
}

void tst_ProviderQuirks::grantedScopesMayBeSeparatedByCommas()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'grantedScopeSeparator': ','");
    signIn.start();
    signIn.poll(signIn.provider.tokens(withScope(u"repo,gist"_s)));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.recorder.result().scopes(), (QStringList {u"gist"_s, u"repo"_s}));
}

void tst_ProviderQuirks::grantedScopesMayBeAnArray()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'notes': 'None.'");
    signIn.start();
    signIn.poll(signIn.provider.tokens(withScope(QJsonArray {u"repo"_s, u"gist,x"_s})));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.recorder.result().scopes(), (QStringList {u"gist,x"_s, u"repo"_s}));
}

void tst_ProviderQuirks::theDeviceFlowMayWantItsScopesElsewhere()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'deviceScopeParameter': 'scopes'");
    signIn.start();
    const FormParameters asked = signIn.provider.network.requests().constLast().form;
    QCOMPARE(asked.value("scopes"), "api");
    QVERIFY(!asked.value("scope"));
}

void tst_ProviderQuirks::aPendingCodeMayBeInTheMessage()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'notes': 'None.'");
    signIn.start();
    signIn.poll(TestProvider::json({{u"status"_s, 400}, {u"message"_s, u"authorization_pending"_s}}, 400));
    QCOMPARE(signIn.outcome(), u"pending"_s);
    signIn.poll(signIn.provider.tokens(withScope(u"api"_s)));
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_ProviderQuirks::aFixedPortMustBeGiven()
{
    TestProvider provider;
    ClientConfiguration configuration = provider.configuration();
    configuration.authority = withQuirk("'redirectPortIsFixed': true");
    PublicClientApplication application(configuration);
    FlowRecorder flow(application.acquireTokenInteractive({u"api"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"Configuration invalid_configuration"_s);
    QVERIFY2(flow.error().description().contains("redirectPorts"_L1), qPrintable(flow.error().description()));
}

void tst_ProviderQuirks::theAuthorizationRequestMayNeedMore()
{
    DeviceSignIn signIn;
    signIn.configuration.authority = withQuirk("'authorizationParameters': {'token_access_type': 'offline', 'a': '1'}");
    PublicClientApplication application(signIn.configuration);
    AuthCodeOptions options;
    options.redirectUri = u"com.example.app:/done"_s;
    options.request.extraQueryParameters = {{u"a"_s, u"2"_s}};
    const auto future = application.initiateAuthCodeFlow({u"api"_s}, options);
    processEvents();
    QVERIFY(future.isFinished() && future.result().hasValue());
    const FormParameters sent =
        decodeForm(future.result().value().authorizationUrl().query(QUrl::FullyEncoded).toLatin1());
    QCOMPARE(sent.value("token_access_type"), "offline");
    QCOMPARE(sent.count("a"), 1);
    QCOMPARE(sent.value("a"), "2");
}

QTEST_GUILESS_MAIN(tst_ProviderQuirks)
#include "tst_providerquirks.moc"
