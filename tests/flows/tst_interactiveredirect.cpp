#include "interactivesignin.h"

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
    void acceptsThePromisedIssuer();
    void acceptsAnIssuerOfTheList();
    void takesOnlyTheFirstCode();
    void acceptsOnlyAFormWhenAskedForOne();
    void acceptsOnlyAQueryByDefault();
    void showsAnotherPageForFailureThanForSuccess();
    void showsNoCodeToThePerson();
    void escapesWhatOthersWrote();
    void showsTheApplicationsOwnPage();
    void completesBeforeThePageIsDelivered();
    void finishesWhenThePageIsNeverFetched();
};

void tst_InteractiveRedirect::ignoresAResponseThatIsNotToThisAttempt_data()
{
    QTest::addColumn<FormParameters>("parameters");
    QTest::newRow("another state") << FormParameters {{"code", "stolen"}, {"state", "another"}};
    QTest::newRow("an empty state") << FormParameters {{"code", "stolen"}, {"state", ""}};
    QTest::newRow("no state") << FormParameters {{"code", "stolen"}};
    QTest::newRow("a denial without state") << FormParameters {{"error", "access_denied"}};
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
    QTest::newRow("two codes") << FormParameters {{"code", "a"}, {"code", "b"}};
    QTest::newRow("the same code twice") << FormParameters {{"code", "a"}, {"code", "a"}};
    QTest::newRow("a code and an error") << FormParameters {{"code", "a"}, {"error", "access_denied"}};
    QTest::newRow("neither code nor error") << FormParameters {{"session_state", "x"}};
    QTest::newRow("an empty code") << FormParameters {{"code", ""}};
    QTest::newRow("a code with a line feed") << FormParameters {{"code", "a\nb"}};
    QTest::newRow("two errors") << FormParameters {{"error", "a"}, {"error", "b"}};
    QTest::newRow("two issuers") << FormParameters {{"code", "a"}, {"iss", TestProvider::Issuer}, {"iss", "x"}};
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
    QTest::newRow("an incomplete escape") << QByteArray("code=a%2&state=");
    QTest::newRow("an escape that is not hexadecimal") << QByteArray("code=a%zz&state=");
    QTest::newRow("a code that is far too long") << QByteArray("code=" + QByteArray(20'000, 'a') + "&state=");
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
    QTest::newRow("another issuer") << FormParameters {{"code", "a"}, {"iss", "https://evil.example"}} << false
                                    << mismatch;
    QTest::newRow("another issuer, though one was promised")
        << FormParameters {{"code", "a"}, {"iss", "https://evil.example"}} << true << mismatch;
    QTest::newRow("another issuer's error")
        << FormParameters {{"error", "access_denied"}, {"iss", "https://evil.example"}} << false << mismatch;
    QTest::newRow("the issuer with a slash more")
        << FormParameters {{"code", "a"}, {"iss", "https://login.example/"}} << false << mismatch;
    QTest::newRow("an empty issuer") << FormParameters {{"code", "a"}, {"iss", ""}} << false << mismatch;
    QTest::newRow("no issuer where one was promised") << FormParameters {{"code", "a"}} << true << missing;
    QTest::newRow("an error without the promised issuer")
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
