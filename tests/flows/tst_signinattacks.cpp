#include "interactivesignin.h"

#include "flows/authorizationattempt.h"
#include "protocol/base64url.h"
#include "session/session.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using IgnoredReason = InteractiveFlow::IgnoredReason;

namespace {

QByteArray challengeOf(const QByteArray &verifier)
{
    return toBase64Url(QCryptographicHash::hash(verifier, QCryptographicHash::Sha256));
}

/// Two sign-ins of one application, both with the person in the browser.
class TwoAttempts {
public:
    [[nodiscard]] bool open()
    {
        if (!first.openPage())
            return false;
        firstUrl = first.browser().openedUrls().constLast();
        second = first.application->acquireTokenInteractive({u"api"_s});
        secondRecorder.watch(second.data());
        return first.waitFor([this] { return second->stage() == Flow::Stage::WaitingForUser; });
    }

    QByteArray firstParameter(const char *name) const { return queryOf(firstUrl).value(name).value_or(QByteArray()); }
    QByteArray secondParameter(const char *name) const { return first.parameter(name); }
    QUrl firstRedirectUri() const { return QUrl(QString::fromLatin1(firstParameter("redirect_uri"))); }
    QUrl secondRedirectUri() const { return QUrl(QString::fromLatin1(secondParameter("redirect_uri"))); }

    /// Somebody puts \a code, which came with \a state, into the attempt that listens at \a redirectUri.
    [[nodiscard]] bool inject(const QUrl &redirectUri, const QByteArray &code, const QByteArray &state)
    {
        QSignalSpy shown(&first.browser(), &FakeBrowser::pageShown);
        first.browser().get(withQueryParameters(redirectUri, {{"code", code}, {"state", state}}));
        return shown.wait();
    }

    InteractiveSignIn first;
    QPointer<InteractiveFlow> second;
    FlowRecorder secondRecorder;

private:
    static FormParameters queryOf(const QUrl &url) { return decodeForm(url.query(QUrl::FullyEncoded).toLatin1()); }

    QUrl firstUrl;
};

} // namespace

class tst_SignInAttacks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void A1_onlyTheExactStateWillDo_data()
    {
        QTest::addColumn<int>("change");
        QTest::newRow("A1: its beginning") << 0;
        QTest::newRow("A1: all but the last character") << 1;
        QTest::newRow("A1: one character more") << 2;
        QTest::newRow("A1: in upper case") << 3;
        QTest::newRow("A1: in lower case") << 4;
        QTest::newRow("A1: the first character changed") << 5;
        QTest::newRow("A1: the nonce") << 6;
        QTest::newRow("A1: the challenge") << 7;
        QTest::newRow("A1: twice") << 8;
        QTest::newRow("A1: a wild card") << 9;
        QTest::newRow("A1: NUL behind it") << 10;
    }

    void A1_onlyTheExactStateWillDo()
    {
        QFETCH(int, change);
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        const QByteArray state = signIn.parameter("state");
        QByteArray first = state;
        first[0] = first[0] == 'A' ? 'B' : 'A';
        // Upper and lower case of a state without letters are the state; 43 characters have some.
        const QByteArray forged[] = {state.left(8), state.chopped(1), state + 'A', state.toUpper(), state.toLower(),
            first, signIn.parameter("nonce"), signIn.parameter("code_challenge"), state + state, "*",
            state + QByteArray(1, '\0')};
        signIn.browser().redirectBackRaw({{"code", "stolen"}, {"state", forged[change]}});
        QVERIFY(signIn.waitFor([&] { return !signIn.ignored.isEmpty(); }));
        QCOMPARE(signIn.ignored, QList<IgnoredReason>({IgnoredReason::WrongState}));
        QCOMPARE(signIn.outcome(), u"pending"_s);
        QCOMPARE(signIn.tokenRequests(), 0);
        signIn.comeBack();
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), u"completed"_s);
    }

    void A2_noAttemptSharesASecretWithAnother()
    {
        constexpr int attempts = 3000;
        const TestProvider provider;
        const auto session = std::make_shared<Session>(provider.configuration());
        ProviderMetadata metadata;
        metadata.authorizationEndpoint = QUrl(u"https://login.example/authorize"_s);
        metadata.tokenEndpoint = QUrl(TestProvider::tokenEndpoint());
        QSet<QByteArray> secrets;
        for (int i = 0; i < attempts; ++i) {
            const auto attempt = AuthorizationAttempt::begin(
                *session, metadata, {u"openid"_s}, {}, u"http://127.0.0.1:1/"_s, u"correlation"_s);
            QVERIFY(attempt.hasValue());
            const FormParameters sent =
                decodeForm(attempt->request().authorizationUrl().query(QUrl::FullyEncoded).toLatin1());
            for (const char *name : {"state", "nonce", "code_challenge"}) {
                const QByteArray value = sent.value(name).value();
                // 256 bits
                QCOMPARE(value.size(), 43);
                secrets.insert(value);
            }
        }
        QCOMPARE(secrets.size(), 3 * attempts);
    }

    void A3_aStateIsGoodForOneAnswer()
    {
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        const QUrl again = withQueryParameters(
            signIn.browser().redirectUri(), {{"code", "another"}, {"state", signIn.parameter("state")}});
        signIn.comeBack();
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), u"completed"_s);
        const QStringList events = signIn.recorder.events();
        // Its own port is closed; an attempt that happens to get the same one has another state.
        QVERIFY(!signIn.isPortOpen());
        const quint16 port = quint16(again.port());
        InteractiveSignIn next;
        QVERIFY(next.openPage({.redirectPorts = {port}}));
        next.browser().get(again);
        QVERIFY(next.waitFor([&] { return !next.ignored.isEmpty(); }));
        QCOMPARE(next.ignored, QList<IgnoredReason>({IgnoredReason::WrongState}));
        QCOMPARE(next.tokenRequests(), 0);
        QCOMPARE(next.outcome(), u"pending"_s);
        QCOMPARE(signIn.recorder.events(), events);
        QCOMPARE(signIn.tokenRequests(), 1);
    }

    void A5_aCodeOfAnotherAttemptIsIgnored()
    {
        TwoAttempts both;
        QVERIFY(both.open());
        QVERIFY(both.firstParameter("state") != both.secondParameter("state"));
        QVERIFY(both.inject(both.firstRedirectUri(), "code-2", both.secondParameter("state")));
        QVERIFY(both.inject(both.secondRedirectUri(), "code-1", both.firstParameter("state")));
        QCOMPARE(both.first.tokenRequests(), 0);
        QCOMPARE(both.first.outcome(), u"pending"_s);
        QCOMPARE(both.secondRecorder.outcome(), u"pending"_s);
    }

    /// The provider refuses such a code, since it is bound to the challenge of the attempt that it was made for.
    void A5_aCodeGoesOutWithTheVerifierOfItsAttemptOnly()
    {
        TwoAttempts both;
        QVERIFY(both.open());
        both.first.provider.network.answerAlways(
            "POST", TestProvider::tokenEndpoint(), both.first.provider.error(u"invalid_grant"_s));
        QVERIFY(both.inject(both.firstRedirectUri(), "code-2", both.firstParameter("state")));
        QVERIFY(both.first.waitForEnd());
        QVERIFY(both.inject(both.secondRedirectUri(), "code-1", both.secondParameter("state")));
        QVERIFY(both.first.waitFor([&] { return both.secondRecorder.isFinished(); }));
        const QList<FakeRequest> &requests = both.first.provider.network.requests();
        const FormParameters of1 = requests.at(requests.size() - 2).form;
        const FormParameters of2 = requests.constLast().form;
        QCOMPARE(of1.value("code"), "code-2");
        QCOMPARE(challengeOf(of1.value("code_verifier").value()), both.firstParameter("code_challenge"));
        QCOMPARE(of2.value("code"), "code-1");
        QCOMPARE(challengeOf(of2.value("code_verifier").value()), both.secondParameter("code_challenge"));
        QVERIFY(of1.value("code_verifier") != of2.value("code_verifier"));
        QCOMPARE(both.first.outcome(), u"InteractionRequired invalid_grant"_s);
        QCOMPARE(both.secondRecorder.outcome(), u"InteractionRequired invalid_grant"_s);
    }

    void A7_aNewSignInHasANewVerifier()
    {
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        const QByteArray challenge = signIn.parameter("code_challenge");
        signIn.flow->cancel();
        QVERIFY(signIn.waitForEnd());
        InteractiveSignIn next;
        QVERIFY(next.openPage());
        QVERIFY(next.parameter("code_challenge") != challenge);
    }

    void A13_thePageLeadsNowhereElse_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"redirect_uri", "redirect", "url", "next", "return_to", "RelayState", "iss_url",
                 "error_uri", "error_description"})
            QTest::addRow("A13: %s", name) << QByteArray(name);
    }

    void A13_thePageLeadsNowhereElse()
    {
        QFETCH(QByteArray, name);
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), signIn.provider.tokens());
        const bool isError = name.startsWith("error");
        signIn.browser().redirectBack(
            {isError ? FormParameter {"error", "access_denied"} : FormParameter {"code", "the-code"},
                {name, "https://evil.example/"}});
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), isError ? u"Denied access_denied"_s : u"completed"_s);
        QCOMPARE(signIn.browser().addressBar().authority(), signIn.browser().redirectUri().authority());
        QVERIFY(signIn.browser().addressBar().path().startsWith(u"/done/"_s));
        QVERIFY(!signIn.browser().page().contains("evil.example"));
        QVERIFY(!signIn.browser().page().toLower().contains("http-equiv=\"refresh\""));
    }
};

QTEST_GUILESS_MAIN(tst_SignInAttacks)
#include "tst_signinattacks.moc"
