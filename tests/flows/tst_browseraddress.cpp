#include "interactivesignin.h"
#include "tokenfixture.h"

#include "net/loopbackclient.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isOneTime(const QUrl &address)
{
    static const QRegularExpression pattern(u"\\Ahttp://127\\.0\\.0\\.1:\\d+/go/[A-Za-z0-9_-]{43}\\z"_s);
    return pattern.match(QString::fromLatin1(address.toEncoded())).hasMatch();
}

/// Somebody opens \a address: the answer to them.
struct Visit {
    explicit Visit(const QUrl &address, const QByteArray &method = "GET", const QByteArray &headers = {})
    {
        LoopbackClient client(quint16(address.port()), QHostAddress::LocalHost, method != "HEAD");
        client.send(method + ' ' + address.path().toLatin1() + " HTTP/1.1\r\nHost: " + address.authority().toLatin1()
            + "\r\n" + headers + "\r\n");
        [[maybe_unused]] const bool answered = QTest::qWaitFor(
            [&] { return client.hasEnded() || client.isComplete() || client.received().endsWith("\r\n\r\n"); });
        status = client.received().mid(9, 3).toInt();
        location = QUrl::fromEncoded(client.header("Location"));
        processEvents();
    }

    int status = 0;
    QUrl location;
};

const QString reused = u"MixUp browser_address_reused"_s;

} // namespace

// N16 (CWE-214)
class tst_BrowserAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isWhatTheOptionSays_data();
    void isWhatTheOptionSays();
    void leadsToTheProvider();
    void endsTheSignInWhenOpenedTwice_data();
    void endsTheSignInWhenOpenedTwice();
    void endsTheSignInEvenAfterTheRedirect();
    void doesNotMindWhatIsNoVisit();
    void isANewOneEachTimeTheBrowserOpens();
    void leavesTheLinkAsOftenAsOneLikes();
    void isNotTheLinkToShow();
    void hidesTheIdTokenOfASignOut_data();
    void hidesTheIdTokenOfASignOut();
    void endsTheSignOutWhenOpenedTwice();

private:
    /// Waits at the provider's page with a browser whose arguments others can read.
    void openExposed(InteractiveSignIn &signIn)
    {
        signIn.browser().setExposesUrl(true);
        QVERIFY(signIn.openPage());
    }
    static QByteArray stateOf(const InteractiveSignIn &signIn)
    {
        const QUrl url = signIn.flow->authorizationUrl();
        return decodeForm(url.query(QUrl::FullyEncoded).toLatin1()).value("state").value_or(QByteArray());
    }
    static QUrl redirectOf(const InteractiveSignIn &signIn, const QByteArray &code)
    {
        const FormParameters request = decodeForm(signIn.flow->authorizationUrl().query(QUrl::FullyEncoded).toLatin1());
        return withQueryParameters(QUrl(QString::fromUtf8(request.value("redirect_uri").value_or(QByteArray()))),
            {{"code", code}, {"state", request.value("state").value_or(QByteArray())}});
    }
};

void tst_BrowserAddress::isWhatTheOptionSays_data()
{
    QTest::addColumn<BrowserAddress>("choice");
    QTest::addColumn<bool>("exposes");
    QTest::addColumn<bool>("oneTime");
    QTest::newRow("automatic, where others can read it") << BrowserAddress::Automatic << true << true;
    QTest::newRow("automatic, where nobody can") << BrowserAddress::Automatic << false << false;
    QTest::newRow("one-time, where others can read it") << BrowserAddress::OneTime << true << true;
    QTest::newRow("one-time, where nobody can") << BrowserAddress::OneTime << false << true;
    QTest::newRow("direct, where others can read it") << BrowserAddress::Direct << true << false;
    QTest::newRow("direct, where nobody can") << BrowserAddress::Direct << false << false;
}

void tst_BrowserAddress::isWhatTheOptionSays()
{
    QFETCH(BrowserAddress, choice);
    QFETCH(bool, exposes);
    QFETCH(bool, oneTime);
    InteractiveSignIn signIn;
    signIn.browser().setExposesUrl(exposes);
    QVERIFY(signIn.openPage({.browserAddress = choice}));
    const QUrl address = signIn.browser().openedUrls().constLast();
    QCOMPARE(isOneTime(address), oneTime);
    QCOMPARE(address == signIn.flow->authorizationUrl(), !oneTime);
}

void tst_BrowserAddress::leadsToTheProvider()
{
    InteractiveSignIn signIn;
    openExposed(signIn);
    const QUrl url = signIn.flow->authorizationUrl();
    QCOMPARE(url.host(), u"login.example"_s);
    const QUrl address = signIn.browser().openedUrls().constLast();
    for (const char *name : {"state", "nonce", "code_challenge"}) {
        const auto value = decodeForm(url.query(QUrl::FullyEncoded).toLatin1()).value(name);
        QVERIFY(value && value->size() == 43);
        QVERIFY(!address.toEncoded().contains(*value));
    }

    const Visit visit(address);
    QCOMPARE(visit.status, 303);
    QCOMPARE(visit.location, url);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
        signIn.provider.tokens({},
            {{u"nonce"_s,
                QString::fromLatin1(
                    decodeForm(url.query(QUrl::FullyEncoded).toLatin1()).value("nonce").value_or(QByteArray()))}}));
    signIn.browser().get(redirectOf(signIn, "the-code"));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_BrowserAddress::endsTheSignInWhenOpenedTwice_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("by a browser") << QByteArray("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n");
    QTest::newRow("by a program") << QByteArray();
}

void tst_BrowserAddress::endsTheSignInWhenOpenedTwice()
{
    QFETCH(QByteArray, headers);
    InteractiveSignIn signIn;
    openExposed(signIn);
    const QUrl address = signIn.browser().openedUrls().constLast();
    QCOMPARE(Visit(address, "GET", headers).status, 303);
    QCOMPARE(signIn.outcome(), u"pending"_s);
    const Visit second(address, "GET", headers);
    QCOMPARE(second.status, 410);
    QVERIFY(second.location.isEmpty());
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), reused);
    QCOMPARE(outcomeOf(signIn.future), reused);
    QCOMPARE(signIn.recorder.error().suggestedAction(), Error::SuggestedAction::SignInAgain);
    QVERIFY(signIn.ignored.isEmpty());
    QCOMPARE(signIn.tokenRequests(), 0);
    LoopbackClient late(quint16(address.port()));
    QTRY_VERIFY(late.hasEnded());
    QVERIFY(late.wasRefused());
}

void tst_BrowserAddress::endsTheSignInEvenAfterTheRedirect()
{
    InteractiveSignIn signIn;
    openExposed(signIn);
    const QUrl address = signIn.browser().openedUrls().constLast();
    // Somebody else was quicker than the browser, and is at the provider and back again.
    QCOMPARE(Visit(address).status, 303);
    signIn.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), {.hangs = true});
    signIn.browser().get(redirectOf(signIn, "the-code"));
    QVERIFY(signIn.waitFor([&] { return signIn.tokenRequests() == 1; }));
    QCOMPARE(Visit(address).status, 410);
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), reused);
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_BrowserAddress::doesNotMindWhatIsNoVisit()
{
    InteractiveSignIn signIn;
    openExposed(signIn);
    const QUrl address = signIn.browser().openedUrls().constLast();
    for (const bool visited : {false, true}) {
        if (visited)
            QCOMPARE(Visit(address).status, 303);
        QCOMPARE(Visit(address, "HEAD").status, 405);
        QCOMPARE(Visit(address, "GET", "Sec-Purpose: prefetch\r\n").status, 403);
        QCOMPARE(Visit(address, "GET", "Sec-Fetch-Dest: iframe\r\n").status, 403);
        QCOMPARE(signIn.outcome(), u"pending"_s);
    }
    QCOMPARE(signIn.ignored.size(), 6);
}

void tst_BrowserAddress::isANewOneEachTimeTheBrowserOpens()
{
    InteractiveSignIn signIn;
    openExposed(signIn);
    QCOMPARE(Visit(signIn.browser().openedUrls().constFirst()).status, 303);
    signIn.flow->reopenBrowser();
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(signIn.browser().openedUrls().size(), 2);
    const QUrl address = signIn.browser().openedUrls().constLast();
    QVERIFY(isOneTime(address));
    QVERIFY(address != signIn.browser().openedUrls().constFirst());
    const Visit visit(address);
    QCOMPARE(visit.status, 303);
    QCOMPARE(visit.location, signIn.flow->authorizationUrl());
    QCOMPARE(signIn.outcome(), u"pending"_s);
    QCOMPARE(Visit(signIn.browser().openedUrls().constFirst()).status, 410);
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), reused);
}

void tst_BrowserAddress::leavesTheLinkAsOftenAsOneLikes()
{
    InteractiveSignIn signIn;
    signIn.browser().setExposesUrl(true);
    signIn.start();
    QSignalSpy ready(signIn.flow, &InteractiveFlow::authorizationUrlReady);
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.constFirst().constFirst().toUrl(), signIn.flow->authorizationUrl());
    QCOMPARE(stateOf(signIn).size(), 43);
}

void tst_BrowserAddress::isNotTheLinkToShow()
{
    InteractiveSignIn signIn;
    signIn.browser().setExposesUrl(true);
    signIn.browser().setOpens(false);
    signIn.start();
    QSignalSpy notOpened(signIn.flow, &InteractiveFlow::browserNotOpened);
    QVERIFY(signIn.waitFor([&] { return signIn.flow->stage() == Flow::Stage::WaitingForUser; }));
    QCOMPARE(notOpened.size(), 1);
    QCOMPARE(notOpened.constFirst().constFirst().toUrl(), signIn.flow->authorizationUrl());
    QCOMPARE(signIn.flow->authorizationUrl().host(), u"login.example"_s);
}

namespace {

/// Alice signs out at a provider that can end the browser's session.
class SignOut {
public:
    SignOut()
    {
        QJsonObject metadata = TestProvider::metadata();
        metadata.insert("end_session_endpoint"_L1, u"https://login.example/logout"_s);
        alice.provider.setMetadata(metadata);
        // What was fetched for the sign-in did not name it.
        alice.provider.clock->advance(25h);
        alice.provider.browser->setExposesUrl(true);
    }

    [[nodiscard]] bool openPage(BrowserAddress choice)
    {
        flow = alice.application.signOut(
            alice.account, {.revokeTokens = false, .endBrowserSession = true, .browserAddress = choice});
        recorder.watch(flow.data());
        return QTest::qWaitFor([this] { return !flow || flow->stage() == Flow::Stage::WaitingForUser; }) && flow;
    }

    QUrl address() const { return alice.provider.browser->openedUrls().value(0); }

    SignedIn alice;
    QPointer<SignOutFlow> flow;
    FlowRecorder recorder;
};

} // namespace

void tst_BrowserAddress::hidesTheIdTokenOfASignOut_data()
{
    QTest::addColumn<BrowserAddress>("choice");
    QTest::newRow("automatic") << BrowserAddress::Automatic;
    QTest::newRow("one-time") << BrowserAddress::OneTime;
    QTest::newRow("direct") << BrowserAddress::Direct;
}

void tst_BrowserAddress::hidesTheIdTokenOfASignOut()
{
    QFETCH(BrowserAddress, choice);
    SignOut signOut;
    QVERIFY(signOut.openPage(choice));
    const bool direct = choice == BrowserAddress::Direct;
    QCOMPARE(isOneTime(signOut.address()), !direct);
    const QUrl page = direct ? signOut.address() : Visit(signOut.address()).location;
    QCOMPARE(page.toString(QUrl::RemoveQuery), u"https://login.example/logout"_s);
    const FormParameters request = decodeForm(page.query(QUrl::FullyEncoded).toLatin1());
    QVERIFY(!request.value("id_token_hint").value_or(QByteArray()).isEmpty());
    const QUrl redirectUri(QString::fromUtf8(request.value("post_logout_redirect_uri").value_or(QByteArray())));
    signOut.alice.provider.browser->get(
        withQueryParameters(redirectUri, {{"state", request.value("state").value_or(QByteArray())}}));
    QTRY_VERIFY(signOut.recorder.isFinished());
    QCOMPARE(signOut.recorder.signOut().browserSession, SignOutResult::Step::Done);
}

void tst_BrowserAddress::endsTheSignOutWhenOpenedTwice()
{
    SignOut signOut;
    QVERIFY(signOut.openPage(BrowserAddress::Automatic));
    QCOMPARE(Visit(signOut.address()).status, 303);
    QCOMPARE(Visit(signOut.address()).status, 410);
    QTRY_VERIFY(signOut.recorder.isFinished());
    QCOMPARE(signOut.recorder.outcome(), u"completed"_s);
    QCOMPARE(signOut.recorder.signOut().browserSession, SignOutResult::Step::Failed);
    QCOMPARE(textOf(signOut.recorder.signOut().browserSessionError), reused);
}

QTEST_GUILESS_MAIN(tst_BrowserAddress)
#include "tst_browseraddress.moc"
