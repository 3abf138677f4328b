#include "flows/devicesignin.h"
#include "flows/interactivesignin.h"
#include "session/signingkeys.h"
#include "support/providerjson.h"
#include "support/testsigner.h"

#include <QtCore/QCryptographicHash>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString badSignature = u"IdToken id_token_signature"_s;
const QString unknownKey = u"IdToken id_token_key"_s;
const QString keysUnavailable = u"Network keys_unavailable"_s;

/// A client that checks signatures, and a provider that signs.
class Signed {
public:
    explicit Signed(DeviceSignIn &signIn)
        : Signed(signIn.provider, signIn.configuration)
    {
    }

    Signed(TestProvider &provider, ClientConfiguration &configuration)
        : m_provider(provider)
    {
        configuration.trustTlsInsteadOfSignatures = false;
        configuration.idTokenSignedResponseAlg = u"ES256"_s;
    }

    void answerKeys(const FakeAnswer &answer)
    {
        m_provider.network.answerOnce("GET", TestProvider::keySetUrl(), answer);
    }
    void publish(const QList<TestSigner> &signers) { answerKeys(keySet(signers)); }

    FakeAnswer tokens(const TestSigner &signer, const QJsonObject &headerChanges = {},
        const QJsonObject &claimChanges = {}, const QJsonObject &changes = {}) const
    {
        QJsonObject all = changes;
        all.insert(u"id_token"_s, QString::fromLatin1(signer.sign(m_provider.claims(claimChanges), headerChanges)));
        return m_provider.tokens(all);
    }

    qsizetype keyRequests() const { return m_provider.network.requestCount("GET", TestProvider::keySetUrl()); }

private:
    TestProvider &m_provider;
};

/// Signed in, with keys that are known; renews without limit.
class SignedInWithKeys {
public:
    SignedInWithKeys()
        : configuration(provider.configuration())
        , check(provider, configuration)
    {
        application = std::make_unique<PublicClientApplication>(configuration);
        check.publish({signer});
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), check.tokens(signer));
        FlowRecorder flow(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        processEvents();
        account = flow.result().account();
        QObject::connect(application.get(), &PublicClientApplication::accountsChanged, &counter, [] {});
    }

    /// A forced refresh that gets \a answer; how it ends.
    QString renew(const FakeAnswer &answer)
    {
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), answer);
        return acquire({.forceRefresh = true});
    }

    QString acquire(const SilentOptions &options = {})
    {
        FlowRecorder flow(application->acquireTokenSilent({u"api"_s}, account, options));
        processEvents();
        result = flow.result();
        return flow.outcome();
    }

    QByteArray sentRefreshToken() const
    {
        QByteArray sent;
        for (const FakeRequest &request : provider.network.requests())
            sent = request.form.value("refresh_token").value_or(sent);
        return sent;
    }

    /// An answer to a refresh, whose tokens have this number.
    FakeAnswer refreshed(int number, const TestSigner &by, const QJsonObject &claimChanges = {}) const
    {
        return check.tokens(by, {}, claimChanges,
            {{u"access_token"_s, u"access-%1"_s.arg(number)}, {u"refresh_token"_s, u"refresh-%1"_s.arg(number)}});
    }

    const TestSigner signer {u"1"_s};
    const TestSigner stranger {u"1"_s};
    TestProvider provider;
    ClientConfiguration configuration;
    Signed check;
    std::unique_ptr<PublicClientApplication> application;
    Account account;
    TokenResult result;
    QObject counter;
};

} // namespace

class tst_IdTokenSignature : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isCheckedInASignIn_data();
    void isCheckedInASignIn();
    void J9_F10_aKeyThatIsNewIsFetched();
    void J9_aKeyThatIsGoneIsNotBelieved();
    void F10_rotationJustBeforeSigning();
    void keysComeWhileThePersonIsBusy();
    void keysComeWhileThePersonIsInTheBrowser();
    void withoutKeysNobodySignsIn();
    void tlsStandsInWhereTheApplicationSaysSo();
    void tlsStandsInForEndpointsWithoutKeys();
    void aProviderThatPublishesNoKeysIsRefused();
    void F19_takesTheAlgorithmsThatAreAnnounced_data();
    void F19_takesTheAlgorithmsThatAreAnnounced();
    void F19_refusesToBeConfiguredWithoutAPublicKey();
    void J12_theAccessTokenIsTheOneThatWasSigned();
    void cancelledWhileTheKeysComeNobodyIsSignedIn();
    void deletedWhileTheKeysComeNobodyIsSignedIn();
    void F4_aRefreshWithoutKeysIsGoodAndCheckedLater();
    void F4_aRefreshThatTurnsOutToBeForgedLosesItsTokens();
    void F4_aRefreshWithAWrongSignatureNeedsAPerson();
    void F4_theNewRefreshTokenIsKeptWhileTheKeysCome();
    void F4_keysAreAskedForLessAndLessOften();
    void F4_onlyTheLastRefreshIsCheckedLater();
    void F4_aCheckThatIsOvertakenDoesNotComeBack();
    void F4_keysThatCameAreAskedForSoonTheNextTime();
    void F4_aSecondRefreshPutsNoCheckOff();
    void F4_aRefreshTokenFromElsewhereDoesNotNeedTheKeysAtOnce();
};

void tst_IdTokenSignature::isCheckedInASignIn_data()
{
    QTest::addColumn<QJsonObject>("header");
    QTest::addColumn<bool>("isForged");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *title, const QJsonObject &header, bool isForged, const QString &outcome) {
        QTest::newRow(title) << header << isForged << outcome;
    };
    row("right", {}, false, u"completed"_s);
    row("invalid-sig-es256: by another key of the same name", {}, true, badSignature);
    row("J1: none", {{u"alg"_s, u"none"_s}}, false, badSignature);
    row("J2: a shared key", {{u"alg"_s, u"HS256"_s}}, false, badSignature);
    row("J3: another algorithm", {{u"alg"_s, u"ES384"_s}}, false, badSignature);
    row("J5: with keys of its own", {{u"jku"_s, u"https://evil.example/jwks"_s}}, true, badSignature);
    row("J6: an extension", {{u"crit"_s, QJsonArray {u"b64"_s}}}, false, badSignature);
    row("kid-absent-single-jwks", {{u"kid"_s, QJsonValue::Null}}, false, u"completed"_s);
}

void tst_IdTokenSignature::isCheckedInASignIn()
{
    QFETCH(QJsonObject, header);
    QFETCH(bool, isForged);
    QFETCH(QString, outcome);
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner signer(u"1"_s);
    const TestSigner stranger(u"1"_s);
    check.publish({signer});
    signIn.start();
    signIn.poll(check.tokens(isForged ? stranger : signer, header));
    QCOMPARE(signIn.outcome(), outcome);
    QCOMPARE(signIn.application->accounts().size(), outcome == "completed"_L1 ? 1 : 0);
    QCOMPARE(check.keyRequests(), 1);
    QCOMPARE(signIn.provider.network.answersLeft(), 0);
}

void tst_IdTokenSignature::J9_F10_aKeyThatIsNewIsFetched()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner oldKey(u"old"_s);
    const TestSigner newKey(u"new"_s);
    check.publish({oldKey});
    check.publish({newKey});
    signIn.start();
    signIn.poll(check.tokens(newKey));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(check.keyRequests(), 2);
}

void tst_IdTokenSignature::J9_aKeyThatIsGoneIsNotBelieved()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner oldKey(u"old"_s);
    const TestSigner newKey(u"new"_s);
    check.publish({newKey});
    check.publish({newKey});
    signIn.start();
    signIn.poll(check.tokens(oldKey));
    QCOMPARE(signIn.outcome(), unknownKey);
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_IdTokenSignature::F10_rotationJustBeforeSigning()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    QList<TestSigner> keys;
    for (int i = 0; i < 4; ++i)
        keys.append(TestSigner(QString::number(i)));
    check.publish({keys[0]});
    signIn.start();
    // Each time within the cool-down of the time before: a person is not kept waiting for it.
    for (int i = 1; i < keys.size(); ++i) {
        check.publish({keys[i]});
        signIn.poll(check.tokens(keys[i]));
        QCOMPARE(signIn.outcome(), u"completed"_s);
        QCOMPARE(check.keyRequests(), i + 1);
        signIn.provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), signIn.provider.deviceCode());
        DeviceCodeFlow *flow = signIn.application->acquireTokenByDeviceFlow({u"api"_s});
        signIn.recorder.watch(flow);
        processEvents();
    }
}

void tst_IdTokenSignature::keysComeWhileThePersonIsBusy()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner signer(u"1"_s);
    check.publish({signer});
    signIn.start();
    QCOMPARE(check.keyRequests(), 1);
    QCOMPARE(signIn.provider.network.answersLeft(), 0);
    signIn.poll(check.tokens(signer));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(check.keyRequests(), 1);
}

void tst_IdTokenSignature::keysComeWhileThePersonIsInTheBrowser()
{
    InteractiveSignIn signIn;
    Signed check(signIn.provider, signIn.configuration);
    const TestSigner signer(u"1"_s);
    check.publish({signer});
    QVERIFY(signIn.openPage());
    QCOMPARE(check.keyRequests(), 1);
    signIn.comeBack(check.tokens(signer));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(check.keyRequests(), 1);
}

void tst_IdTokenSignature::withoutKeysNobodySignsIn()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner signer(u"1"_s);
    check.answerKeys({.status = 503});
    check.answerKeys({.status = 503});
    signIn.start();
    signIn.poll(check.tokens(signer));
    QCOMPARE(signIn.outcome(), keysUnavailable);
    QCOMPARE(signIn.recorder.error().suggestedAction(), Error::SuggestedAction::Retry);
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_IdTokenSignature::tlsStandsInWhereTheApplicationSaysSo()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    signIn.configuration.trustTlsInsteadOfSignatures = true;
    signIn.start();
    signIn.poll(check.tokens(TestSigner(u"1"_s)));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(check.keyRequests(), 0);
}

void tst_IdTokenSignature::tlsStandsInForEndpointsWithoutKeys()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    AuthorityEndpoints endpoints;
    endpoints.token = QUrl(TestProvider::tokenEndpoint());
    endpoints.deviceAuthorization = QUrl(TestProvider::deviceEndpoint());
    endpoints.issuer = QString::fromLatin1(TestProvider::Issuer);
    signIn.configuration.authority = Authority::endpoints(endpoints);
    signIn.start();
    signIn.poll(check.tokens(TestSigner(u"1"_s)));
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(check.keyRequests(), 0);
}

void tst_IdTokenSignature::aProviderThatPublishesNoKeysIsRefused()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    QJsonObject metadata = TestProvider::metadata();
    metadata.remove(u"jwks_uri"_s);
    signIn.provider.setMetadata(metadata);
    signIn.start();
    signIn.poll(check.tokens(TestSigner(u"1"_s)));
    QCOMPARE(signIn.outcome(), u"Configuration missing_endpoint"_s);
}

void tst_IdTokenSignature::F19_takesTheAlgorithmsThatAreAnnounced_data()
{
    QTest::addColumn<QString>("registered");
    QTest::addColumn<QJsonValue>("announced");
    QTest::addColumn<QString>("outcome");
    const QString completed = u"completed"_s;
    QTest::newRow("registered") << u"ES256"_s << QJsonValue(QJsonArray {u"RS256"_s}) << completed;
    QTest::newRow("another one registered") << u"RS256"_s << QJsonValue(QJsonArray {u"ES256"_s}) << badSignature;
    QTest::newRow("announced") << QString() << QJsonValue(QJsonArray {u"RS256"_s, u"ES256"_s}) << completed;
    QTest::newRow("another one announced") << QString() << QJsonValue(QJsonArray {u"RS256"_s}) << badSignature;
    QTest::newRow("announced beside none") << QString() << QJsonValue(QJsonArray {u"none"_s, u"ES256"_s}) << completed;
    QTest::newRow("nothing announced: RS256") << QString() << QJsonValue(QJsonValue::Undefined) << badSignature;
}

void tst_IdTokenSignature::F19_takesTheAlgorithmsThatAreAnnounced()
{
    QFETCH(QString, registered);
    QFETCH(QJsonValue, announced);
    QFETCH(QString, outcome);
    DeviceSignIn signIn;
    Signed check(signIn);
    signIn.configuration.idTokenSignedResponseAlg = registered;
    QJsonObject metadata = TestProvider::metadata();
    if (!announced.isUndefined())
        metadata.insert(u"id_token_signing_alg_values_supported"_s, announced);
    signIn.provider.setMetadata(metadata);
    const TestSigner signer(u"1"_s);
    check.publish({signer});
    signIn.start();
    signIn.poll(check.tokens(signer));
    QCOMPARE(signIn.outcome(), outcome);
}

void tst_IdTokenSignature::F19_refusesToBeConfiguredWithoutAPublicKey()
{
    for (const QString &algorithm : {u"none"_s, u"HS256"_s, u"rs256"_s}) {
        DeviceSignIn signIn;
        signIn.configuration.idTokenSignedResponseAlg = algorithm;
        signIn.resume({});
        QCOMPARE(signIn.outcome(), u"Configuration invalid_configuration"_s);
    }
}

void tst_IdTokenSignature::J12_theAccessTokenIsTheOneThatWasSigned()
{
    const auto hashOf = [](const QByteArray &token) {
        return QString::fromLatin1(toBase64Url(QCryptographicHash::hash(token, QCryptographicHash::Sha256).left(16)));
    };
    for (const bool isRight : {true, false}) {
        DeviceSignIn signIn;
        Signed check(signIn);
        const TestSigner signer(u"1"_s);
        check.publish({signer});
        signIn.start();
        signIn.poll(check.tokens(signer, {}, {{u"at_hash"_s, hashOf(isRight ? "access-1" : "access-2")}}));
        QCOMPARE(signIn.outcome(), isRight ? u"completed"_s : u"IdToken id_token_at_hash"_s);
    }
}

void tst_IdTokenSignature::cancelledWhileTheKeysComeNobodyIsSignedIn()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner signer(u"1"_s);
    check.answerKeys({.status = 503});
    check.answerKeys({.hangs = true});
    signIn.start();
    signIn.poll(check.tokens(signer));
    QCOMPARE(signIn.outcome(), u"pending"_s);
    QCOMPARE(signIn.flow->stage(), Flow::Stage::Validating);
    signIn.flow->cancel();
    processEvents();
    QCOMPARE(signIn.outcome(), u"Cancelled cancelled"_s);
    QCOMPARE(signIn.provider.clock->timerCount(), 1);
    signIn.provider.clock->fireNext();
    processEvents();
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_IdTokenSignature::deletedWhileTheKeysComeNobodyIsSignedIn()
{
    DeviceSignIn signIn;
    Signed check(signIn);
    const TestSigner signer(u"1"_s);
    check.answerKeys({.status = 503});
    check.answerKeys({.hangs = true});
    signIn.start();
    signIn.poll(check.tokens(signer));
    delete signIn.flow;
    processEvents();
    QCOMPARE(signIn.future.result().error().kind(), Error::Kind::Abandoned);
    signIn.provider.clock->fireNext();
    processEvents();
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_IdTokenSignature::F4_aRefreshWithoutKeysIsGoodAndCheckedLater()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.check.answerKeys({.status = 503});
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.signer, {{u"name"_s, u"Mallory"_s}})), u"completed"_s);
    QCOMPARE(fixture.result.accessToken(), Secret("access-2"));
    QCOMPARE(fixture.result.idTokenClaims().value(u"name"_s).toString(), u"Alice Liddell"_s);
    QCOMPARE(fixture.application->accounts().constFirst().displayName(), u"Alice Liddell"_s);

    fixture.check.publish({fixture.signer});
    const qsizetype before = fixture.check.keyRequests();
    fixture.provider.clock->advance(60s);
    processEvents();
    QCOMPARE(fixture.check.keyRequests(), before + 1);
    QCOMPARE(fixture.acquire(), u"completed"_s);
    QCOMPARE(fixture.result.accessToken(), Secret("access-2"));
}

void tst_IdTokenSignature::F4_aRefreshThatTurnsOutToBeForgedLosesItsTokens()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.check.answerKeys({.status = 503});
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.stranger)), u"completed"_s);

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"has proved to be wrong"_s));
    fixture.check.publish({fixture.signer});
    fixture.provider.clock->advance(60s);
    processEvents();
    QCOMPARE(fixture.acquire(), u"InteractionRequired interaction_required"_s);
    QCOMPARE(fixture.application->accounts().size(), 1);
}

void tst_IdTokenSignature::F4_aRefreshWithAWrongSignatureNeedsAPerson()
{
    SignedInWithKeys fixture;
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.stranger)), badSignature);
    const qsizetype before = fixture.provider.network.requests().size();
    QCOMPARE(fixture.acquire({.forceRefresh = true}), u"InteractionRequired interaction_required"_s);
    QCOMPARE(fixture.provider.network.requests().size(), before);
}

void tst_IdTokenSignature::F4_theNewRefreshTokenIsKeptWhileTheKeysCome()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.check.answerKeys({.hangs = true});
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.signer)), u"pending"_s);
    QVERIFY(fixture.application->exportMsalCache().reveal().contains("refresh-2"));
    QVERIFY(!fixture.application->exportMsalCache().reveal().contains("refresh-1"));

    // The wait for the keys ends as every request does.
    fixture.provider.clock->advance(fixture.configuration.requestTimeout);
    processEvents();
    fixture.check.publish({fixture.signer});
    QCOMPARE(fixture.renew(fixture.refreshed(3, fixture.signer)), u"completed"_s);
    QCOMPARE(fixture.sentRefreshToken(), "refresh-2");
    QCOMPARE(fixture.result.accessToken(), Secret("access-3"));
}

void tst_IdTokenSignature::F4_keysAreAskedForLessAndLessOften()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.provider.network.answerAlways("GET", TestProvider::keySetUrl(), {.status = 503});
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.signer)), u"completed"_s);
    const qsizetype before = fixture.check.keyRequests();
    for (int minute = 0; minute < 24 * 60; ++minute) {
        fixture.provider.clock->advance(1min);
        processEvents();
    }
    const qsizetype asked = fixture.check.keyRequests() - before;
    QVERIFY2(asked >= 24 && asked <= 36, qPrintable(QString::number(asked)));
}

void tst_IdTokenSignature::F4_onlyTheLastRefreshIsCheckedLater()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.provider.network.answerAlways("GET", TestProvider::keySetUrl(), {.status = 503});
    // Neither answer brings a new refresh token: a mark for the first would hit the second, too.
    for (const TestSigner *by : {&fixture.stranger, &fixture.signer})
        QCOMPARE(fixture.renew(fixture.refreshed(1, *by)), u"completed"_s);

    fixture.check.publish({fixture.signer});
    fixture.provider.clock->advance(60s);
    processEvents();
    QCOMPARE(fixture.acquire(), u"completed"_s);
}

void tst_IdTokenSignature::F4_aCheckThatIsOvertakenDoesNotComeBack()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.check.answerKeys({.status = 503});
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.signer)), u"completed"_s);
    fixture.provider.clock->advance(55s);
    fixture.check.answerKeys({.hangs = true});
    QCOMPARE(fixture.renew(fixture.refreshed(3, fixture.stranger)), u"pending"_s);
    // The first one's check waits for the same keys, and hears later that they don't come.
    fixture.provider.clock->advance(5s);
    processEvents();
    fixture.provider.clock->advance(fixture.configuration.requestTimeout);
    processEvents();

    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"has proved to be wrong"_s));
    fixture.check.publish({fixture.signer});
    fixture.provider.clock->advance(120s);
    processEvents();
    QCOMPARE(fixture.acquire(), u"InteractionRequired interaction_required"_s);
}

void tst_IdTokenSignature::F4_keysThatCameAreAskedForSoonTheNextTime()
{
    SignedInWithKeys fixture;
    for (int number : {2, 3}) {
        fixture.provider.clock->advance(SigningKeys::lifetime);
        fixture.check.answerKeys({.status = 503});
        QCOMPARE(fixture.renew(fixture.refreshed(number, fixture.signer)), u"completed"_s);
        const qsizetype before = fixture.check.keyRequests();
        fixture.check.publish({fixture.signer});
        fixture.provider.clock->advance(60s);
        processEvents();
        QCOMPARE(fixture.check.keyRequests(), before + 1);
    }
}

void tst_IdTokenSignature::F4_aSecondRefreshPutsNoCheckOff()
{
    SignedInWithKeys fixture;
    fixture.provider.clock->advance(SigningKeys::lifetime);
    fixture.provider.network.answerAlways("GET", TestProvider::keySetUrl(), {.status = 503});
    QCOMPARE(fixture.renew(fixture.refreshed(2, fixture.signer)), u"completed"_s);
    fixture.provider.clock->advance(50s);
    QCOMPARE(fixture.renew(fixture.refreshed(3, fixture.signer)), u"completed"_s);
    const qsizetype before = fixture.check.keyRequests();
    fixture.provider.clock->advance(10s);
    processEvents();
    QCOMPARE(fixture.check.keyRequests(), before + 1);
}

void tst_IdTokenSignature::F4_aRefreshTokenFromElsewhereDoesNotNeedTheKeysAtOnce()
{
    DeviceSignIn fixture;
    Signed check(fixture);
    PublicClientApplication application(fixture.configuration);
    const TestSigner signer(u"1"_s);
    check.answerKeys({.status = 503});
    fixture.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), check.tokens(signer));
    FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    processEvents();
    QCOMPARE(flow.outcome(), u"completed"_s);
    QCOMPARE(flow.result().account().displayName(), u"Alice Liddell"_s);
}

QTEST_GUILESS_MAIN(tst_IdTokenSignature)
#include "tst_idtokensignature.moc"
