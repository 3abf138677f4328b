#include "interactivesignin.h"

#include "protocol/pkce.h"

#include <QtCore/QCryptographicHash>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_InteractiveFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void signsIn();
    void passesThroughItsStagesInOrder();
    void redeemsTheCodeWithItsVerifier();
    void usesFreshSecretsForEachAttempt();
    void asksOnlyForScopesThatTheProviderKnows();
    void leavesOutExcludedScopes();
    void signsInAtAPlainOAuthProvider();
    void cannotCompareTheIssuerOfAPlainOAuthProvider();
    void takesAnErrorInsideAnAnswerOfStatus200();
    void reportsTheTokenEndpointsError();
    void saysThatNoBrowserOpened();
    void opensTheBrowserAgain();
    void timesOut();
    void waitsForEverWithoutATimeout();
    void timesOutWhileTheProviderIsAsked();
    void isCancelledAtEveryStage_data();
    void isCancelledAtEveryStage();
    void closesThePortAtTheEnd();
    void closesThePortWhenCancelled();
    void needsBothEndpoints_data();
    void needsBothEndpoints();
    void opensNothingThatIsNoWebPage_data();
    void opensNothingThatIsNoWebPage();
    void appliesThePkcePolicy_data();
    void appliesThePkcePolicy();
};

void tst_InteractiveFlow::signsIn()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    QSignalSpy added(signIn.application.get(), &PublicClientApplication::accountAdded);
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(outcomeOf(signIn.future), u"completed"_s);
    const TokenResult &result = signIn.recorder.result();
    QCOMPARE(signIn.future.result().value(), result);
    QCOMPARE(result.accessToken(), Secret("access-1"));
    QCOMPARE(result.tokenType(), u"Bearer"_s);
    QCOMPARE(result.source(), TokenSource::IdentityProvider);
    QCOMPARE(result.expiresAt(), signIn.provider.clock->now().addSecs(3600));
    QCOMPARE(result.scopes(), QStringList({u"api"_s, u"offline_access"_s, u"openid"_s, u"profile"_s}));
    QCOMPARE(result.account().username(), u"alice"_s);
    QCOMPARE(result.account().displayName(), u"Alice Liddell"_s);
    QCOMPARE(result.account().subject(), u"alice-1"_s);
    QCOMPARE(result.account().issuer(), QLatin1StringView(TestProvider::Issuer));
    QCOMPARE(result.idTokenClaims().value("sub"_L1), u"alice-1"_s);
    QVERIFY(!result.correlationId().isEmpty());
    QCOMPARE(added.size(), 1);
    QCOMPARE(signIn.application->accounts(), QList<Account>({result.account()}));
}

void tst_InteractiveFlow::passesThroughItsStagesInOrder()
{
    InteractiveSignIn signIn;
    signIn.start();
    QCOMPARE(signIn.flow->stage(), Flow::Stage::NotStarted);
    QVERIFY(signIn.flow->authorizationUrl().isEmpty());
    QSignalSpy ready(signIn.flow, &InteractiveFlow::authorizationUrlReady);
    QSignalSpy opened(signIn.flow, &InteractiveFlow::browserOpened);
    QSignalSpy notOpened(signIn.flow, &InteractiveFlow::browserNotOpened);
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.constFirst().constFirst().toUrl(), signIn.flow->authorizationUrl());
    QCOMPARE(signIn.browser().openedUrls(), QList<QUrl>({signIn.flow->authorizationUrl()}));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(notOpened.size(), 0);
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.recorder.events(),
        QStringList({u"Discovering"_s, u"OpeningBrowser"_s, u"WaitingForUser"_s, u"RedeemingCode"_s, u"Validating"_s,
            u"Finished"_s, u"completed"_s, u"finished"_s}));
}

void tst_InteractiveFlow::redeemsTheCodeWithItsVerifier()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.tokenRequests(), 1);
    const FormParameters form = signIn.provider.network.requests().constLast().form;
    QCOMPARE(form.value("grant_type"), "authorization_code");
    QCOMPARE(form.value("code"), "the-code");
    QCOMPARE(form.value("client_id"), TestProvider::ClientId);
    QCOMPARE(form.value("redirect_uri"), signIn.parameter("redirect_uri"));
    const QByteArray verifier = form.value("code_verifier").value();
    QCOMPARE(verifier.size(), 43);
    QCOMPARE(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
        signIn.parameter("code_challenge"));
    QVERIFY(verifier != signIn.parameter("state"));
    QCOMPARE(form.count("scope"), 0);
    QCOMPARE(form.size(), 5);
    QCOMPARE(signIn.provider.network.requests().constLast().request.rawHeader("Accept"), "application/json");
}

void tst_InteractiveFlow::usesFreshSecretsForEachAttempt()
{
    QSet<QByteArray> secrets;
    for (int attempt = 0; attempt < 2; ++attempt) {
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        for (const char *name : {"state", "nonce", "code_challenge"}) {
            QCOMPARE(signIn.parameter(name).size(), 43);
            secrets.insert(signIn.parameter(name));
        }
    }
    QCOMPARE(secrets.size(), 6);

    InteractiveSignIn both;
    QVERIFY(both.openPage());
    const QByteArray firstState = both.parameter("state");
    const auto *second = both.application->acquireTokenInteractive({u"api"_s});
    QVERIFY(both.waitFor([&] { return second->stage() == Flow::Stage::WaitingForUser; }));
    QVERIFY(firstState != both.parameter("state"));
}

void tst_InteractiveFlow::asksOnlyForScopesThatTheProviderKnows()
{
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("scopes_supported"_L1, QJsonArray {u"openid"_s, u"profile"_s});
    signIn.provider.setMetadata(metadata);
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.parameter("scope"), "api openid profile");
}

void tst_InteractiveFlow::leavesOutExcludedScopes()
{
    InteractiveSignIn signIn;
    signIn.configuration.excludedScopes = QStringList {u"offline_access"_s, u"profile"_s};
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.parameter("scope"), "api openid");
}

void tst_InteractiveFlow::signsInAtAPlainOAuthProvider()
{
    InteractiveSignIn signIn;
    signIn.configuration.authority = Authority::endpoints(
        {.authorization = QUrl(u"https://login.example/authorize"_s), .token = QUrl(TestProvider::tokenEndpoint())});
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.parameter("scope"), "api");
    QCOMPARE(signIn.parameter("nonce"), "");
    QCOMPARE(signIn.provider.network.requests().size(), 0);
    signIn.comeBack(signIn.provider.tokens({{u"id_token"_s, QJsonValue::Null}, {u"scope"_s, u"api"_s}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QVERIFY(signIn.recorder.result().idTokenClaims().isEmpty());
    QVERIFY(!signIn.recorder.result().account().isNull());
    QVERIFY(signIn.recorder.result().account().subject().isEmpty());
    QCOMPARE(signIn.application->accounts().size(), 1);
}

void tst_InteractiveFlow::cannotCompareTheIssuerOfAPlainOAuthProvider()
{
    InteractiveSignIn signIn;
    signIn.configuration.authority = Authority::endpoints(
        {.authorization = QUrl(u"https://login.example/authorize"_s), .token = QUrl(TestProvider::tokenEndpoint())});
    QVERIFY(signIn.openPage());
    signIn.provider.network.answerOnce(
        "POST", TestProvider::tokenEndpoint(), signIn.provider.tokens({{u"id_token"_s, QJsonValue::Null}}));
    signIn.browser().redirectBack({{"code", "the-code"}, {"iss", "https://login.example/oauth"}});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveFlow::takesAnErrorInsideAnAnswerOfStatus200()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack(signIn.provider.error(u"bad_verification_code"_s, 200));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Server bad_verification_code"_s);
}

void tst_InteractiveFlow::reportsTheTokenEndpointsError()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack(signIn.provider.error(u"invalid_client"_s, 401, {{u"error_description"_s, u"Unknown client"_s}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration invalid_client"_s);
    QCOMPARE(signIn.recorder.error().description(), u"Unknown client"_s);
    QCOMPARE(signIn.recorder.error().httpStatus(), 401);
    QCOMPARE(outcomeOf(signIn.future), u"Configuration invalid_client"_s);
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_InteractiveFlow::saysThatNoBrowserOpened()
{
    InteractiveSignIn signIn;
    signIn.browser().setOpens(false);
    signIn.start();
    QSignalSpy opened(signIn.flow, &InteractiveFlow::browserOpened);
    QSignalSpy notOpened(signIn.flow, &InteractiveFlow::browserNotOpened);
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(opened.size(), 0);
    QCOMPARE(notOpened.size(), 1);
    QCOMPARE(notOpened.constFirst().constFirst().toUrl(), signIn.flow->authorizationUrl());
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveFlow::opensTheBrowserAgain()
{
    InteractiveSignIn signIn;
    signIn.start();
    signIn.flow->reopenBrowser();
    QVERIFY(signIn.browser().openedUrls().isEmpty());
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    signIn.flow->reopenBrowser();
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(signIn.browser().openedUrls().size(), 2);
    QCOMPARE(signIn.browser().openedUrls().first(), signIn.browser().openedUrls().last());
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveFlow::timesOut()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.timeout = 2min}));
    signIn.provider.clock->advance(2min - 1ms);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    signIn.provider.clock->advance(1ms);
    QCOMPARE(signIn.outcome(), u"TimedOut timed_out"_s);
    QVERIFY(signIn.waitForEnd());
    QVERIFY(!signIn.isPortOpen());
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
}

void tst_InteractiveFlow::waitsForEverWithoutATimeout()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.timeout = 0ms}));
    signIn.provider.clock->advance(24h);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveFlow::timesOutWhileTheProviderIsAsked()
{
    InteractiveSignIn signIn;
    signIn.provider.network.answerOnce("GET", TestProvider::metadataUrl(), {.hangs = true});
    signIn.start({.timeout = 10s});
    processEvents();
    signIn.provider.clock->advance(10s);
    QCOMPARE(signIn.outcome(), u"TimedOut timed_out"_s);
}

void tst_InteractiveFlow::isCancelledAtEveryStage_data()
{
    QTest::addColumn<Flow::Stage>("stage");
    QTest::newRow("before it starts") << Flow::Stage::NotStarted;
    QTest::newRow("while the provider is asked") << Flow::Stage::Discovering;
    QTest::newRow("while the browser opens") << Flow::Stage::OpeningBrowser;
    QTest::newRow("while the person signs in") << Flow::Stage::WaitingForUser;
    QTest::newRow("while the code is redeemed") << Flow::Stage::RedeemingCode;
    QTest::newRow("while the tokens are judged") << Flow::Stage::Validating;
}

void tst_InteractiveFlow::isCancelledAtEveryStage()
{
    QFETCH(Flow::Stage, stage);
    InteractiveSignIn signIn;
    if (stage == Flow::Stage::Discovering)
        signIn.provider.network.answerOnce("GET", TestProvider::metadataUrl(), {.hangs = true});
    signIn.start();
    qsizetype eventsBefore = 0;
    qsizetype eventsAfter = 0;
    const auto cancel = [&] {
        eventsBefore = signIn.recorder.events().size();
        signIn.flow->cancel();
        signIn.flow->cancel();
        eventsAfter = signIn.recorder.events().size();
    };
    connect(signIn.flow, &Flow::stageChanged, this, [&](Flow::Stage reached) {
        if (reached == stage)
            cancel();
    });
    connect(&signIn.browser(), &FakeBrowser::opened, this, [&] {
        const bool hangs = stage == Flow::Stage::RedeemingCode;
        signIn.comeBack(hangs ? FakeAnswer {.hangs = true} : signIn.provider.tokens());
    });
    if (stage == Flow::Stage::NotStarted)
        cancel();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(eventsAfter, eventsBefore);
    // The tokens are judged in one go: there a cancel comes too late.
    const QString outcome = stage == Flow::Stage::Validating ? u"completed"_s : u"Cancelled cancelled"_s;
    QCOMPARE(signIn.outcome(), outcome);
    QCOMPARE(outcomeOf(signIn.future), outcome);
    QCOMPARE(signIn.recorder.events().count(u"failed"_s) + signIn.recorder.events().count(u"completed"_s), 1);
    QCOMPARE(signIn.recorder.events().count(u"finished"_s), 1);
    if (stage == Flow::Stage::RedeemingCode)
        QVERIFY(signIn.browser().page().contains("was cancelled"));
}

void tst_InteractiveFlow::closesThePortAtTheEnd()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    QVERIFY(signIn.isPortOpen());
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QVERIFY(!signIn.isPortOpen());
    QCOMPARE(signIn.provider.clock->timerCount(), 0);
}

void tst_InteractiveFlow::closesThePortWhenCancelled()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.flow->cancel();
    QVERIFY(signIn.waitForEnd());
    QVERIFY(!signIn.isPortOpen());
}

void tst_InteractiveFlow::needsBothEndpoints_data()
{
    QTest::addColumn<QString>("missing");
    QTest::newRow("no authorization endpoint") << u"authorization_endpoint"_s;
    QTest::newRow("no token endpoint") << u"token_endpoint"_s;
}

void tst_InteractiveFlow::needsBothEndpoints()
{
    QFETCH(QString, missing);
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.remove(missing);
    signIn.provider.setMetadata(metadata);
    signIn.start();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Configuration missing_endpoint"_s);
}

/// A15, A10: whatever the metadata call the sign-in page, it gets no further than here.
void tst_InteractiveFlow::opensNothingThatIsNoWebPage_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("A15: a script") << u"javascript:alert(1)"_s;
    QTest::newRow("A15: a script with a host") << u"javascript://login.example/%0Aalert(1)"_s;
    QTest::newRow("A15: a file") << u"file:///etc/passwd"_s;
    QTest::newRow("A15: an option of the browser") << u"--renderer-cmd-prefix=xterm"_s;
    QTest::newRow("A15: a UNC path") << u"\\\\evil.example\\share"_s;
    QTest::newRow("A15: a URL without scheme") << u"//evil.example/authorize"_s;
    QTest::newRow("A15: another application") << u"ms-msdt:/id PCWDiagnostic"_s;
    QTest::newRow("A15: a user name") << u"https://login.example@evil.example/authorize"_s;
    QTest::newRow("A15: a backslash behind the host") << u"https://login.example\\@evil.example/authorize"_s;
    QTest::newRow("A15: a line break") << u"https://login.example/authorize\n--option"_s;
    QTest::newRow("A15: a space") << u"https://login.example/authorize --option"_s;
    QTest::newRow("A15: 20 KiB") << u"https://login.example/"_s + QString(20 * 1024, u'a');
    QTest::newRow("A10: http") << u"http://login.example/authorize"_s;
    QTest::newRow("A10: ftp") << u"ftp://login.example/authorize"_s;
    QTest::newRow("A10: data") << u"data:text/html,authorize"_s;
}

void tst_InteractiveFlow::opensNothingThatIsNoWebPage()
{
    QFETCH(QString, page);
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("authorization_endpoint"_L1, page);
    signIn.provider.setMetadata(metadata);
    signIn.start();
    QVERIFY(signIn.waitForEnd());
    QVERIFY(signIn.outcome() != u"completed"_s);
    QCOMPARE(signIn.recorder.error().suggestedAction(), Error::SuggestedAction::FixConfiguration);
    QVERIFY(signIn.browser().openedUrls().isEmpty());
}

void tst_InteractiveFlow::appliesThePkcePolicy_data()
{
    QTest::addColumn<QJsonValue>("methods");
    QTest::addColumn<bool>("allowed");
    QTest::addColumn<QString>("outcome");
    const QString refused = u"Configuration pkce_not_supported"_s;
    QTest::newRow("S256 is announced") << QJsonValue(QJsonArray {u"plain"_s, u"S256"_s}) << false << u"pending"_s;
    QTest::newRow("nothing is announced") << QJsonValue(QJsonValue::Null) << false << u"pending"_s;
    QTest::newRow("only plain is announced") << QJsonValue(QJsonArray {u"plain"_s}) << false << refused;
    QTest::newRow("an empty list is announced") << QJsonValue(QJsonArray()) << false << refused;
    QTest::newRow("only plain, and the application allows it")
        << QJsonValue(QJsonArray {u"plain"_s}) << true << u"pending"_s;
}

void tst_InteractiveFlow::appliesThePkcePolicy()
{
    QFETCH(QJsonValue, methods);
    QFETCH(bool, allowed);
    QFETCH(QString, outcome);
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.remove("code_challenge_methods_supported"_L1);
    if (!methods.isNull())
        metadata.insert("code_challenge_methods_supported"_L1, methods);
    signIn.provider.setMetadata(metadata);
    signIn.configuration.allowProviderWithoutPkce = allowed;
    signIn.start();
    QVERIFY(signIn.waitFor([&] { return signIn.recorder.isFinished() || !signIn.browser().openedUrls().isEmpty(); }));
    QCOMPARE(signIn.outcome(), outcome);
    if (outcome == u"pending"_s) {
        QCOMPARE(signIn.parameter("code_challenge_method"), "S256");
        QCOMPARE(signIn.parameter("code_challenge").size(), 43);
    } else {
        QVERIFY(signIn.browser().openedUrls().isEmpty());
    }
}

QTEST_GUILESS_MAIN(tst_InteractiveFlow)
#include "tst_interactiveflow.moc"
