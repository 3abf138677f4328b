#include "interactivesignin.h"

#include "net/loopbackclient.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using IgnoredReason = InteractiveFlow::IgnoredReason;

Q_DECLARE_METATYPE(QtSignIn::FormParameters)

class tst_InteractiveRedirect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void ignoresAResponseThatIsNotToThisAttempt_data();
    void ignoresAResponseThatIsNotToThisAttempt();
    void ignoresStrays();
    void endsOnADenial();
    void refusesABadResponse_data();
    void refusesABadResponse();
    void refusesABadlyEncodedForm_data();
    void refusesABadlyEncodedForm();
    void refusesAnotherProvidersAnswer_data();
    void refusesAnotherProvidersAnswer();
    void burnsTheStateOnAMixUp();
    void takesNoTokensFromTheRedirect();
    void passesOnEveryCharacterOfACode();
    void closesThePortHoweverItEnds_data();
    void closesThePortHoweverItEnds();
    void acceptsThePromisedIssuer();
    void acceptsAnIssuerOfTheList();
    void takesOnlyTheFirstCode();
    void acceptsOnlyAFormWhenAskedForOne();
    void acceptsOnlyAQueryByDefault();
    void showsAnotherPageForFailureThanForSuccess();
    void showsNoCodeToThePerson();
    void escapesWhatOthersWrote();
    void showsTheApplicationsOwnPage();
    void givesItsIconToThePage();
    void tellsASecondTabThatItIsNotNeeded();
    void tellsAStrangerNothing();
    void completesBeforeThePageIsDelivered();
    void finishesWhenThePageIsNeverFetched();
};

void tst_InteractiveRedirect::ignoresAResponseThatIsNotToThisAttempt_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("A1: another state") << FormParameters {{"code", "stolen"}, {"state", "another"}};
    QTest::newRow("A1: an empty state") << FormParameters {{"code", "stolen"}, {"state", ""}};
    QTest::newRow("A1: no state") << FormParameters {{"code", "stolen"}};
    QTest::newRow("A4: a denial without state") << FormParameters {{"error", "access_denied"}};
    QTest::newRow("A4: a denial with another state")
        << FormParameters {{"error", "access_denied"}, {"state", "another"}};
    QTest::newRow("A4: an error of the server with an empty state")
        << FormParameters {{"error", "server_error"}, {"state", ""}};
    QTest::newRow("nothing at all") << FormParameters {};
}

void tst_InteractiveRedirect::ignoresAResponseThatIsNotToThisAttempt()
{
    QFETCH(FormParameters, parameters);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.browser().redirectBackRaw(parameters);
    QVERIFY(signIn.waitFor([&] { return !signIn.ignored.isEmpty(); }));
    QVERIFY(signIn.waitFor([&] { return signIn.browser().status() != 0; }));
    QCOMPARE(signIn.ignored, QList<IgnoredReason>({IgnoredReason::WrongState}));
    QCOMPARE(signIn.browser().status(), 400);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    QCOMPARE(signIn.tokenRequests(), 0);
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("code"), "the-code");
}

void tst_InteractiveRedirect::ignoresStrays()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    QUrl url = signIn.browser().redirectUri();
    url.setPath(u"/favicon.ico"_s);
    signIn.browser().get(url);
    QVERIFY(signIn.waitForPage());
    QCOMPARE(signIn.browser().status(), 404);
    QVERIFY(signIn.waitFor([&] { return !signIn.ignored.isEmpty(); }));
    QCOMPARE(signIn.ignored, QList<IgnoredReason>({IgnoredReason::WrongPath}));
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveRedirect::endsOnADenial()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.browser().redirectBack({{"error", "access_denied"}, {"error_description", "Alice said no"}});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"Denied access_denied"_s);
    QCOMPARE(signIn.recorder.error().description(), u"Alice said no"_s);
    QCOMPARE(signIn.tokenRequests(), 0);
    QVERIFY(signIn.browser().page().contains("was declined"));
}

void tst_InteractiveRedirect::refusesABadResponse_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("L11: two codes") << FormParameters {{"code", "a"}, {"code", "b"}};
    QTest::newRow("L11: the same code twice") << FormParameters {{"code", "a"}, {"code", "a"}};
    QTest::newRow("a code and an error") << FormParameters {{"code", "a"}, {"error", "access_denied"}};
    QTest::newRow("neither code nor error") << FormParameters {{"session_state", "x"}};
    QTest::newRow("an empty code") << FormParameters {{"code", ""}};
    QTest::newRow("A8, L11: the issuer twice")
        << FormParameters {{"code", "a"}, {"iss", TestProvider::Issuer}, {"iss", TestProvider::Issuer}};
    QTest::newRow("N10: tokens instead of a code")
        << FormParameters {{"access_token", "canary"}, {"token_type", "Bearer"}, {"id_token", "a.b.c"}};
    QTest::newRow("N10: a JWT with the answer in it") << FormParameters {{"response", "a.b.c"}};
    QTest::newRow("L12: a code with a NUL") << FormParameters {{"code", QByteArray("a\0b", 3)}};
    QTest::newRow("L12: a code with UTF-8 that is longer than need be") << FormParameters {{"code", "a\xc0\xaf"}};
    QTest::newRow("L12: a code with a letter beyond ASCII") << FormParameters {{"code", "a\xc3\xa9"}};
    QTest::newRow("a code with a line feed") << FormParameters {{"code", "a\nb"}};
    QTest::newRow("L11: two errors") << FormParameters {{"error", "a"}, {"error", "b"}};
    QTest::newRow("A8, L11: two issuers")
        << FormParameters {{"code", "a"}, {"iss", TestProvider::Issuer}, {"iss", "x"}};
}

void tst_InteractiveRedirect::refusesABadResponse()
{
    QFETCH(FormParameters, parameters);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.browser().redirectBack(parameters);
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"BadResponse invalid_response"_s);
    QCOMPARE(signIn.tokenRequests(), 0);
}

void tst_InteractiveRedirect::refusesABadlyEncodedForm_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::newRow("L12: an incomplete escape") << QByteArray("code=a%2&state=");
    QTest::newRow("L12: an escape that is not hexadecimal") << QByteArray("code=a%zz&state=");
    QTest::newRow("L12: a code that is far too long") << QByteArray("code=" + QByteArray(20'000, 'a') + "&state=");
}

void tst_InteractiveRedirect::refusesABadlyEncodedForm()
{
    QFETCH(QByteArray, form);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.responseMode = ResponseMode::FormPost}));
    signIn.browser().post(signIn.browser().redirectUri(), form + signIn.parameter("state"));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"BadResponse invalid_response"_s);
    QCOMPARE(signIn.tokenRequests(), 0);
}

void tst_InteractiveRedirect::refusesAnotherProvidersAnswer_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::addColumn<bool>("promised");
    QTest::addColumn<QString>("outcome");
    const QString mismatch = u"MixUp issuer_mismatch"_s;
    const QString missing = u"MixUp missing_issuer"_s;
    QTest::newRow("A8: another issuer") << FormParameters {{"code", "a"}, {"iss", "https://evil.example"}} << false
                                        << mismatch;
    QTest::newRow("A8: another issuer, though one was promised")
        << FormParameters {{"code", "a"}, {"iss", "https://evil.example"}} << true << mismatch;
    QTest::newRow("A8: another issuer's error")
        << FormParameters {{"error", "access_denied"}, {"iss", "https://evil.example"}} << false << mismatch;
    QTest::newRow("A8: the issuer with a slash more")
        << FormParameters {{"code", "a"}, {"iss", "https://login.example/"}} << false << mismatch;
    QTest::newRow("A8: an empty issuer") << FormParameters {{"code", "a"}, {"iss", ""}} << false << mismatch;
    QTest::newRow("A8: no issuer where one was promised") << FormParameters {{"code", "a"}} << true << missing;
    QTest::newRow("A8: an error without the promised issuer")
        << FormParameters {{"error", "access_denied"}} << true << missing;
}

void tst_InteractiveRedirect::refusesAnotherProvidersAnswer()
{
    QFETCH(FormParameters, parameters);
    QFETCH(bool, promised);
    QFETCH(QString, outcome);
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("authorization_response_iss_parameter_supported"_L1, promised);
    signIn.provider.setMetadata(metadata);
    QVERIFY(signIn.openPage());
    signIn.browser().redirectBack(parameters);
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), outcome);
    QCOMPARE(signIn.tokenRequests(), 0);
    QVERIFY(!signIn.isPortOpen());
}

/// F7: the page of the refused answer may still be under way; an answer that would have been right comes too late.
void tst_InteractiveRedirect::burnsTheStateOnAMixUp()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    const QByteArray state = signIn.parameter("state");
    const QUrl redirectUri = signIn.browser().redirectUri();
    LoopbackClient impatient(quint16(redirectUri.port()));
    impatient.send("GET /?code=a&iss=https%3A%2F%2Fevil.example&state=" + state
        + " HTTP/1.1\r\nHost: " + redirectUri.authority().toLatin1() + "\r\n\r\n");
    QVERIFY(signIn.waitFor([&] { return signIn.outcome() == u"MixUp issuer_mismatch"_s; }));
    QVERIFY(signIn.isPortOpen());
    signIn.browser().redirectBack({{"code", "the-code"}, {"iss", TestProvider::Issuer}});
    QVERIFY(signIn.waitForPage());
    QCOMPARE(signIn.browser().status(), 400);
    QCOMPARE(signIn.tokenRequests(), 0);
    signIn.provider.clock->advance(3s);
    QVERIFY(signIn.waitForEnd());
    QVERIFY(!signIn.isPortOpen());
    QCOMPARE(signIn.outcome(), u"MixUp issuer_mismatch"_s);
}

/// N10 (RFC 9700 4.6)
void tst_InteractiveRedirect::takesNoTokensFromTheRedirect()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
    signIn.browser().redirectBack(
        {{"code", "the-code"}, {"access_token", "canary"}, {"refresh_token", "canary"}, {"id_token", "canary"},
            {"response", "canary"}, {"expires_in", "1"}, {"token_type", "canary"}, {"scope", "canary"}});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.recorder.result().accessToken(), Secret("access-1"));
    QVERIFY(!signIn.recorder.result().scopes().contains(u"canary"_s));
    QVERIFY(!signIn.application->exportMsalCache().reveal().contains("canary"));
    for (const FakeRequest &request : signIn.provider.network.requests())
        QVERIFY(!request.body.contains("canary"));
}

/// L12 (RFC 6749 appendix A.11)
void tst_InteractiveRedirect::passesOnEveryCharacterOfACode()
{
    for (const ResponseMode mode : {ResponseMode::Query, ResponseMode::FormPost}) {
        QByteArray code;
        for (char c = 0x20; c < 0x7f; ++c)
            code += c;
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage({.responseMode = mode}));
        signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
        if (mode == ResponseMode::Query) {
            signIn.browser().redirectBack({{"code", code}});
        } else {
            signIn.browser().post(signIn.browser().redirectUri(),
                "code=" + code.toPercentEncoding() + "&state=" + signIn.parameter("state"));
        }
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), u"completed"_s);
        const auto requests = signIn.provider.network.requests();
        const auto redemption =
            std::find_if(requests.begin(), requests.end(), [](const FakeRequest &r) { return r.method == "POST"; });
        QCOMPARE(redemption->form.value("code"), code);
    }
}

/// L15 (RFC 8252 8.3)
void tst_InteractiveRedirect::closesThePortHoweverItEnds_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"success", "failure", "cancel", "time-out", "the flow is deleted",
             "the application object is deleted", "the flow is deleted in a slot"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void tst_InteractiveRedirect::closesThePortHoweverItEnds()
{
    QFETCH(QString, end);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.timeout = 60s}));
    const QUrl redirectUri = signIn.browser().redirectUri();
    // Somebody is in the middle of a request.
    LoopbackClient half(quint16(redirectUri.port()));
    half.send("GET /?code=");
    QVERIFY(signIn.waitFor([&] { return half.hasSent(); }));
    QVERIFY(signIn.isPortOpen());
    if (end == u"success"_s)
        signIn.comeBack();
    else if (end == u"failure"_s)
        signIn.browser().redirectBack({{"error", "server_error"}});
    else if (end == u"cancel"_s)
        signIn.flow->cancel();
    else if (end == u"time-out"_s)
        signIn.provider.clock->advance(60s);
    else if (end == u"the flow is deleted"_s)
        delete signIn.flow;
    else if (end == u"the application object is deleted"_s)
        signIn.application.reset();
    if (end == u"the flow is deleted in a slot"_s) {
        connect(signIn.flow, &InteractiveFlow::redirectIgnored, this, [&] { delete signIn.flow; });
        half.send(" HTTP/1.1\r\n\r\n");
    }
    QVERIFY(signIn.waitFor([&] { return half.hasEnded() && !signIn.flow; }));
    QVERIFY(!signIn.isPortOpen());
}

void tst_InteractiveRedirect::acceptsThePromisedIssuer()
{
    InteractiveSignIn signIn;
    QJsonObject metadata = TestProvider::metadata();
    metadata.insert("authorization_response_iss_parameter_supported"_L1, true);
    signIn.provider.setMetadata(metadata);
    QVERIFY(signIn.openPage());
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
    signIn.browser().redirectBack({{"code", "the-code"}, {"iss", TestProvider::Issuer}});
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveRedirect::acceptsAnIssuerOfTheList()
{
    for (const bool listed : {true, false}) {
        InteractiveSignIn signIn;
        if (listed) {
            signIn.configuration.authority =
                signIn.configuration.authority.withAcceptedIssuers({u"https://new-name.example"_s});
        }
        QVERIFY(signIn.openPage());
        signIn.provider.network.answerAlways("POST", TestProvider::tokenEndpoint(),
            signIn.provider.tokens({}, {{u"iss"_s, u"https://new-name.example"_s}}));
        signIn.browser().redirectBack({{"code", "the-code"}, {"iss", "https://new-name.example"}});
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), listed ? u"completed"_s : u"MixUp issuer_mismatch"_s);
    }
}

void tst_InteractiveRedirect::takesOnlyTheFirstCode()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
    signIn.browser().redirectBack({{"code", "the-code"}});
    QVERIFY(signIn.waitFor([&] { return signIn.tokenRequests() == 1; }));
    signIn.browser().redirectBack({{"code", "another-code"}});
    QVERIFY(signIn.waitFor([&] { return signIn.browser().status() == 400; }));
    signIn.browser().redirectBack({{"code", "the-code"}});
    signIn.flow->cancel();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.tokenRequests(), 1);
    QCOMPARE(signIn.outcome(), u"Cancelled cancelled"_s);
}

void tst_InteractiveRedirect::acceptsOnlyAFormWhenAskedForOne()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.responseMode = ResponseMode::FormPost}));
    signIn.browser().redirectBack({{"code", "by-query"}});
    QVERIFY(signIn.waitForPage());
    QVERIFY(signIn.browser().status() >= 400);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    QCOMPARE(signIn.ignored.size(), 1);
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
    signIn.browser().post(signIn.browser().redirectUri(), "code=by-form&state=" + signIn.parameter("state"));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.provider.network.requests().constLast().form.value("code"), "by-form");
}

void tst_InteractiveRedirect::acceptsOnlyAQueryByDefault()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.browser().post(signIn.browser().redirectUri(), "code=by-form&state=" + signIn.parameter("state"));
    QVERIFY(signIn.waitForPage());
    QVERIFY(signIn.browser().status() >= 400);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    QCOMPARE(signIn.ignored, QList<IgnoredReason>({IgnoredReason::WrongMethod}));
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveRedirect::showsAnotherPageForFailureThanForSuccess()
{
    InteractiveSignIn success;
    QVERIFY(success.openPage());
    success.comeBack();
    QVERIFY(success.waitForEnd());
    InteractiveSignIn failure;
    QVERIFY(failure.openPage());
    failure.comeBack(failure.provider.error(u"invalid_grant"_s));
    QVERIFY(failure.waitForEnd());
    QVERIFY(success.browser().page().contains("You are signed in"));
    QVERIFY(failure.browser().page().contains("You are not signed in"));
    QVERIFY(!failure.browser().page().contains("You are signed in"));
    QCOMPARE(success.browser().status(), 200);
}

void tst_InteractiveRedirect::showsNoCodeToThePerson()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    const QUrl address = signIn.browser().addressBar();
    QVERIFY(address.path().startsWith(u"/done/"_s));
    QVERIFY(!address.hasQuery() && !address.hasFragment());
    for (const QByteArray &secret : {QByteArray("the-code"), signIn.parameter("state"), QByteArray("access-1")}) {
        QVERIFY(!signIn.browser().page().contains(secret));
        QVERIFY(!address.toEncoded().contains(secret));
    }
    QVERIFY(!signIn.browser().page().contains("<script"));
}

void tst_InteractiveRedirect::escapesWhatOthersWrote()
{
    InteractiveSignIn signIn;
    signIn.configuration.applicationName = u"Tom & <b>Jerry</b>"_s;
    QVERIFY(signIn.openPage());
    signIn.browser().redirectBack({{"error", "<i>error</i>"}, {"error_description", "<u>description</u>"}});
    QVERIFY(signIn.waitForEnd());
    QVERIFY(signIn.browser().page().contains("Tom &amp; &lt;b&gt;Jerry&lt;/b&gt;"));
    for (const char *tag : {"<b>", "<i>", "<u>"})
        QVERIFY(!signIn.browser().page().contains(tag));
}

void tst_InteractiveRedirect::showsTheApplicationsOwnPage()
{
    for (const bool succeeds : {true, false}) {
        InteractiveSignIn signIn;
        QList<LoopbackPageContext> contexts;
        signIn.configuration.loopbackPage = [&](const LoopbackPageContext &context) {
            contexts.append(context);
            return u"<p>Grüezi</p>"_s;
        };
        QVERIFY(signIn.openPage());
        signIn.comeBack(succeeds ? signIn.provider.tokens() : signIn.provider.error(u"invalid_grant"_s));
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.browser().page(), u"<p>Grüezi</p>"_s.toUtf8());
        QCOMPARE(contexts.size(), 1);
        QCOMPARE(contexts.constFirst().completed, succeeds);
        QCOMPARE(contexts.constFirst().applicationName, u"Test application"_s);
        QCOMPARE(contexts.constFirst().error.code(), succeeds ? QString() : u"invalid_grant"_s);
    }
}

void tst_InteractiveRedirect::givesItsIconToThePage()
{
    InteractiveSignIn signIn;
    signIn.configuration.applicationIcon = "<svg/>";
    QVERIFY(signIn.openPage());
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QVERIFY(signIn.browser().page().contains("<img src=\"data:image/svg+xml;base64,PHN2Zy8+\""));
    QVERIFY(signIn.browser().page().contains("You are signed in to Test application"));
}

static std::unique_ptr<LoopbackClient> openTab(const InteractiveSignIn &signIn, const QByteArray &target)
{
    const QUrl redirect = signIn.browser().redirectUri();
    auto tab = std::make_unique<LoopbackClient>(quint16(redirect.port()));
    tab->send("GET " + target + " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\n\r\n");
    return tab;
}

void tst_InteractiveRedirect::tellsASecondTabThatItIsNotNeeded()
{
    for (const bool succeeds : {true, false}) {
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
            succeeds ? signIn.provider.tokens() : signIn.provider.error(u"invalid_grant"_s));
        const QByteArray state = signIn.parameter("state");
        const auto first = openTab(signIn, "/?code=the-code&state=" + state);
        QVERIFY(signIn.waitFor([&] { return signIn.outcome() != u"pending"_s; }));
        const auto second = openTab(signIn, "/?code=another&state=" + state);
        QVERIFY(signIn.waitFor([&] { return second->isComplete(); }));
        QCOMPARE(second->status(), 400);
        QCOMPARE(second->body().contains("You are already signed in to Test application"), succeeds);
        QCOMPARE(second->body().contains("This page is not needed any more"), !succeeds);
        QVERIFY(second->body().contains("You can close this page."));
        signIn.provider.clock->advance(3s);
        QVERIFY(signIn.waitForEnd());
    }
}

void tst_InteractiveRedirect::tellsAStrangerNothing()
{
    InteractiveSignIn signIn;
    signIn.configuration.applicationIcon = "<svg/>";
    QVERIFY(signIn.openPage());
    for (const QByteArray target : {"/?code=stolen&state=another", "/done/abc", "/favicon.ico"}) {
        const auto stranger = openTab(signIn, target);
        QVERIFY(signIn.waitFor([&] { return stranger->isComplete(); }));
        QVERIFY(!stranger->received().contains("Test application"));
        QVERIFY(!stranger->received().contains("svg+xml"));
        QCOMPARE(stranger->body().contains("This page is not needed any more"), target != "/favicon.ico");
    }
}

void tst_InteractiveRedirect::completesBeforeThePageIsDelivered()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    QByteArray pageAtCompletion = "not yet completed";
    connect(signIn.flow, &TokenFlow::completed, this, [&] { pageAtCompletion = signIn.browser().page(); });
    signIn.comeBack();
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(pageAtCompletion, "");
    QVERIFY(!signIn.browser().page().isEmpty());
}

void tst_InteractiveRedirect::finishesWhenThePageIsNeverFetched()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
    const QUrl redirect = withQueryParameters(
        signIn.browser().redirectUri(), {{"code", "the-code"}, {"state", signIn.parameter("state")}});
    QTcpSocket browserThatLeaves;
    browserThatLeaves.setProxy(QNetworkProxy::NoProxy);
    browserThatLeaves.connectToHost(redirect.host(), quint16(redirect.port()));
    browserThatLeaves.write("GET /?" + redirect.query(QUrl::FullyEncoded).toLatin1()
        + " HTTP/1.1\r\nHost: " + redirect.authority().toLatin1() + "\r\n\r\n");
    QVERIFY(signIn.waitFor([&] { return signIn.outcome() == u"completed"_s; }));
    QVERIFY(!signIn.recorder.isFinished());
    QVERIFY(signIn.isPortOpen());
    signIn.provider.clock->advance(3s);
    QVERIFY(signIn.waitForEnd());
    QVERIFY(!signIn.isPortOpen());
}

QTEST_GUILESS_MAIN(tst_InteractiveRedirect)
#include "tst_interactiveredirect.moc"
