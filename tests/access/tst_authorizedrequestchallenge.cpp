#include "apifixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString Claims = u"{\"access_token\":{\"nbf\":{\"essential\":true}}}"_s;
const QStringList Answered = {u"responseStarted 200"_s, u"completed 200"_s, u"finished"_s};
const QStringList Refused = {u"responseStarted 401"_s, u"completed 401"_s, u"finished"_s};
const QStringList ClaimsWanted = {
    u"interactionRequired"_s, u"InteractionRequired insufficient_claims"_s, u"finished"_s};
const QByteArray StepUp =
    "Bearer error=\"insufficient_user_authentication\", acr_values=\"urn:phr urn:mfa\", max_age=\"0\"";

} // namespace

class tst_AuthorizedRequestChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void answersAClaimsChallenge();
    void reportsASecondClaimsChallenge();
    void reportsWhatSilentClaimsMeetWith();
    void prefersTheProvidersOwnClaims();
    void reportsClaimsThatChangeNothing();
    void failsWithTheNetworkOfTheProvider();
    void handsUnusableClaimsThrough_data();
    void handsUnusableClaimsThrough();
    void answersAnInvalidToken();
    void answersAnInvalidTokenOnce();
    void handsTheRefusalThroughWithoutANewToken();
    void reportsThatTheSessionHasEnded();
    void reportsStepUpAtOnce();
    void reportsStepUpWithoutValues();
    void reportsStepUpAfterAReplay();
    void sendsTwiceAtMost_data();
    void sendsTwiceAtMost();
    void findsBearerAmongOthers_data();
    void findsBearerAmongOthers();
    void believesOnlyTheOriginItself_data();
    void believesOnlyTheOriginItself();
    void startsAgainWithTheNextRequest();
};

void tst_AuthorizedRequestChallenge::answersAClaimsChallenge()
{
    ApiScene scene;
    scene.answer(claimsChallenge());
    scene.answer({.body = "things"});
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(), Answered);
    QCOMPARE(scene.body, "things");
    QCOMPARE(scene.authorizations(), QByteArrayList({"Bearer access-1", "Bearer access-2"}));
    QCOMPARE(scene.tokenRequests(), 1);
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequestChallenge::reportsASecondClaimsChallenge()
{
    ApiScene scene;
    scene.answer(claimsChallenge());
    scene.answer(claimsChallenge("{}"));
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(), ClaimsWanted);
    QCOMPARE(scene.options.claimsChallenge, u"{}"_s);
    QCOMPARE(scene.options.loginHint, u"alice"_s);
    QCOMPARE(scene.error.claims(), u"{}"_s);
    QCOMPARE(scene.error.httpStatus(), 401);
    QCOMPARE(scene.manager->requests().size(), 2);
}

void tst_AuthorizedRequestChallenge::reportsWhatSilentClaimsMeetWith()
{
    ApiScene scene;
    scene.answer(claimsChallenge());
    scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), scene.provider.error(u"invalid_grant"_s));
    AuthorizedRequest *request = scene.get();
    RequestRecorder recorder(request);
    QByteArray body;
    connect(request, &AuthorizedRequest::interactionRequired, this, [&] { body = request->reply()->readAll(); });
    processEvents();
    QCOMPARE(recorder.events,
        QStringList({u"interactionRequired"_s, u"InteractionRequired invalid_grant"_s, u"finished"_s}));
    QCOMPARE(recorder.options.claimsChallenge, Claims);
    QCOMPARE(recorder.options.loginHint, u"alice"_s);
    QCOMPARE(body, "refused");
    QCOMPARE(scene.manager->requests().size(), 1);
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequestChallenge::prefersTheProvidersOwnClaims()
{
    ApiScene scene;
    scene.answer(claimsChallenge());
    scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(),
        scene.provider.error(u"interaction_required"_s, 400, {{u"claims"_s, u"{\"more\":null}"_s}}));
    scene.eventsOfGet();
    QCOMPARE(scene.options.claimsChallenge, u"{\"more\":null}"_s);
}

void tst_AuthorizedRequestChallenge::reportsClaimsThatChangeNothing()
{
    ApiScene scene;
    scene.answer(claimsChallenge());
    scene.answerTokens(u"access-1"_s);
    QCOMPARE(scene.eventsOfGet(), ClaimsWanted);
    QCOMPARE(scene.options.claimsChallenge, Claims);
    QCOMPARE(scene.manager->requests().size(), 1);
}

void tst_AuthorizedRequestChallenge::failsWithTheNetworkOfTheProvider()
{
    ApiScene scene;
    scene.answer(claimsChallenge());
    scene.provider.network.answerAlways("POST", TestProvider::tokenEndpoint(), {.status = 503});
    QCOMPARE(scene.eventsOfGet(), QStringList({u"Server http_error"_s, u"finished"_s}));
    QCOMPARE(scene.manager->requests().size(), 1);
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequestChallenge::handsUnusableClaimsThrough_data()
{
    QTest::addColumn<QByteArray>("challenge");
    const QByteArray begin = "Bearer error=\"insufficient_claims\", claims=\"";
    QTest::newRow("R7: not base64") << begin + "{}\"";
    QTest::newRow("R7: not JSON") << begin + "AAAA\"";
    QTest::newRow("N25: too long") << begin + ('"' + QByteArray(3100, ' ') + "{}").toBase64() + '"';
    QTest::newRow("N25: a challenge bomb") << begin + QByteArray(1024 * 1024, 'A') + '"';
    QTest::newRow("R7: damaged") << begin;
    QTest::newRow("R7: of another scheme") << "PoP" + begin.mid(6) + "e30=\"";
    QTest::newRow("R7: no challenge") << ""_ba;
}

void tst_AuthorizedRequestChallenge::handsUnusableClaimsThrough()
{
    QFETCH(QByteArray, challenge);
    ApiScene scene;
    scene.answer(refusal(challenge));
    QCOMPARE(scene.eventsOfGet(), Refused);
    QCOMPARE(scene.body, "refused");
    QCOMPARE(scene.manager->requests().size(), 1);
    QCOMPARE(scene.tokenRequests(), 0);
}

void tst_AuthorizedRequestChallenge::answersAnInvalidToken()
{
    ApiScene scene;
    scene.answer(refusal("Bearer realm=\"x\", error=\"invalid_token\""));
    scene.answer({.body = "things"});
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(), Answered);
    QCOMPARE(scene.body, "things");
    QCOMPARE(scene.authorizations(), QByteArrayList({"Bearer access-1", "Bearer access-2"}));
}

void tst_AuthorizedRequestChallenge::answersAnInvalidTokenOnce()
{
    ApiScene scene;
    scene.answer(refusal("Bearer error=invalid_token"));
    scene.answer(refusal("Bearer error=invalid_token"));
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(), Refused);
    QCOMPARE(scene.body, "refused");
    QCOMPARE(scene.manager->requests().size(), 2);
    QCOMPARE(scene.tokenRequests(), 1);
}

void tst_AuthorizedRequestChallenge::handsTheRefusalThroughWithoutANewToken()
{
    ApiScene scene;
    scene.answer(refusal("Bearer error=invalid_token"));
    scene.answerTokens(u"access-1"_s);
    QCOMPARE(scene.eventsOfGet(), Refused);
    QCOMPARE(scene.body, "refused");
    QCOMPARE(scene.manager->requests().size(), 1);
}

void tst_AuthorizedRequestChallenge::reportsThatTheSessionHasEnded()
{
    ApiScene scene;
    scene.answer(refusal("Bearer error=invalid_token"));
    scene.provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), scene.provider.error(u"invalid_grant"_s));
    QCOMPARE(scene.eventsOfGet(),
        QStringList({u"interactionRequired"_s, u"InteractionRequired invalid_grant"_s, u"finished"_s}));
    QCOMPARE(scene.options.claimsChallenge, QString());
}

void tst_AuthorizedRequestChallenge::reportsStepUpAtOnce()
{
    ApiScene scene;
    scene.answer(refusal(StepUp));
    AuthorizedRequest *request = scene.get();
    RequestRecorder recorder(request);
    QByteArray body;
    connect(request, &AuthorizedRequest::interactionRequired, this, [&] { body = request->reply()->readAll(); });
    processEvents();
    QCOMPARE(recorder.events,
        QStringList(
            {u"interactionRequired"_s, u"InteractionRequired insufficient_user_authentication"_s, u"finished"_s}));
    QCOMPARE(recorder.options.acrValues, QStringList({u"urn:phr"_s, u"urn:mfa"_s}));
    QCOMPARE(recorder.options.maxAge, std::optional(0s));
    QCOMPARE(recorder.options.claimsChallenge, QString());
    QCOMPARE(recorder.options.loginHint, u"alice"_s);
    QCOMPARE(recorder.error.httpStatus(), 401);
    QCOMPARE(body, "refused");
    QCOMPARE(scene.manager->requests().size(), 1);
    QCOMPARE(scene.tokenRequests(), 0);
    QVERIFY(scene.manager->findChildren<QNetworkReply *>().isEmpty());
}

void tst_AuthorizedRequestChallenge::reportsStepUpWithoutValues()
{
    ApiScene scene;
    scene.answer(refusal("Bearer error=insufficient_user_authentication"));
    QCOMPARE(scene.eventsOfGet().constFirst(), u"interactionRequired"_s);
    QVERIFY(scene.options.acrValues.isEmpty());
    QVERIFY(!scene.options.maxAge);
}

void tst_AuthorizedRequestChallenge::reportsStepUpAfterAReplay()
{
    ApiScene scene;
    scene.answer(refusal("Bearer error=invalid_token"));
    scene.answer(refusal(StepUp));
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(),
        QStringList(
            {u"interactionRequired"_s, u"InteractionRequired insufficient_user_authentication"_s, u"finished"_s}));
    QCOMPARE(scene.options.acrValues.size(), 2);
}

void tst_AuthorizedRequestChallenge::sendsTwiceAtMost_data()
{
    QTest::addColumn<bool>("claimsFirst");
    QTest::addColumn<QStringList>("events");
    QTest::newRow("R7: claims, then an invalid token") << true << Refused;
    QTest::newRow("R7: an invalid token, then claims") << false << ClaimsWanted;
}

void tst_AuthorizedRequestChallenge::sendsTwiceAtMost()
{
    QFETCH(bool, claimsFirst);
    QFETCH(QStringList, events);
    ApiScene scene;
    const FakeAnswer invalid = refusal("Bearer error=invalid_token");
    scene.answer(claimsFirst ? claimsChallenge() : invalid);
    scene.answer(claimsFirst ? invalid : claimsChallenge());
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(), events);
    QCOMPARE(scene.manager->requests().size(), 2);
    QCOMPARE(scene.tokenRequests(), 1);
}

void tst_AuthorizedRequestChallenge::findsBearerAmongOthers_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray bearer = "bearer error=invalid_token";
    QTest::newRow("R7: between others") << "WWW-Authenticate"_ba
                                        << "DPoP error=\"use_dpop_nonce\", " + bearer + ", Basic realm=\"a, b\"";
    QTest::newRow("R7: in a header in lower case") << "www-authenticate"_ba << bearer;
}

void tst_AuthorizedRequestChallenge::findsBearerAmongOthers()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    ApiScene scene;
    scene.answer({.status = 401, .headers = {{name, value}}});
    scene.answer({.body = "things"});
    scene.answerTokens(u"access-2"_s);
    QCOMPARE(scene.eventsOfGet(), Answered);
}

void tst_AuthorizedRequestChallenge::believesOnlyTheOriginItself_data()
{
    QTest::addColumn<QString>("answeredBy");
    QTest::addColumn<bool>("believed");
    QTest::newRow("R6: another path") << u"https://api.example/other"_s << true;
    QTest::newRow("R6: another host") << u"https://evil.example/things"_s << false;
    QTest::newRow("R6: another port") << u"https://api.example:8443/things"_s << false;
    QTest::newRow("R6: another named origin") << u"https://second.example/things"_s << false;
}

void tst_AuthorizedRequestChallenge::believesOnlyTheOriginItself()
{
    QFETCH(QString, answeredBy);
    QFETCH(bool, believed);
    ApiScene scene({QUrl(u"https://api.example"_s), QUrl(u"https://second.example"_s)});
    FakeAnswer answer = refusal(StepUp);
    answer.answeredBy = QUrl(answeredBy);
    scene.answer(answer);
    QCOMPARE(scene.eventsOfGet().constFirst(), believed ? u"interactionRequired"_s : u"responseStarted 401"_s);
}

void tst_AuthorizedRequestChallenge::startsAgainWithTheNextRequest()
{
    ApiScene scene;
    for (const QString &token : {u"access-2"_s, u"access-3"_s}) {
        scene.answer(refusal("Bearer error=invalid_token"));
        scene.answer({.body = "things"});
        scene.answerTokens(token);
        QCOMPARE(scene.eventsOfGet(), Answered);
        QCOMPARE(scene.authorizations().constLast(), "Bearer " + token.toLatin1());
    }
    QCOMPARE(scene.manager->requests().size(), 4);
}

QTEST_GUILESS_MAIN(tst_AuthorizedRequestChallenge)
#include "tst_authorizedrequestchallenge.moc"
