#include "support/testprovider.h"

#include "protocol/jwt.h"
#include "support/flowrecorder.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_TestProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void changesAndRemovesMembers();
    void writesAnIdTokenThatCanBeRead();
    void recordsTheSignalsOfAFlowInOrder();
    void tellsAPendingFutureFromOneWithoutValue();
};

void tst_TestProvider::changesAndRemovesMembers()
{
    TestProvider provider;
    const FakeAnswer answer = provider.tokens({{u"scope"_s, QJsonValue::Null}, {u"expires_in"_s, 7}});
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    QVERIFY(!object.contains("scope"_L1));
    QCOMPARE(object.value("expires_in"_L1), 7);
    QCOMPARE(object.value("access_token"_L1), u"access-1"_s);
}

void tst_TestProvider::writesAnIdTokenThatCanBeRead()
{
    TestProvider provider;
    const QJsonObject claims = provider.claims({{u"sub"_s, u"bob-2"_s}});
    const auto jwt = parseJwt(Secret(provider.idToken(claims)));
    QVERIFY(jwt.hasValue());
    QCOMPARE(jwt->claims, claims);
    QCOMPARE(jwt->claims.value("sub"_L1), u"bob-2"_s);
    QVERIFY(!jwt->signature.isEmpty());
}

void tst_TestProvider::recordsTheSignalsOfAFlowInOrder()
{
    TestProvider provider;
    provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
    PublicClientApplication application(provider.configuration());
    FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
    QCOMPARE(flow.outcome(), u"pending"_s);
    processEvents();
    QCOMPARE(flow.events(),
        QStringList(
            {u"Discovering"_s, u"RefreshingToken"_s, u"Validating"_s, u"Finished"_s, u"completed"_s, u"finished"_s}));
    QCOMPARE(flow.outcome(), u"completed"_s);
    QVERIFY(flow.isFinished());
    QCOMPARE(flow.result().accessToken(), Secret("access-1"));

    FlowRecorder failing(application.acquireTokenSilent({}, Account()));
    processEvents();
    QCOMPARE(failing.outcome(), u"InteractionRequired no_account"_s);
}

void tst_TestProvider::tellsAPendingFutureFromOneWithoutValue()
{
    QPromise<Result<TokenResult>> promise;
    promise.start();
    QCOMPARE(outcomeOf(promise.future()), u"pending"_s);
    promise.future().cancel();
    promise.finish();
    QCOMPARE(outcomeOf(promise.future()), u"no value"_s);
    QCOMPARE(outcomeOf(QtFuture::makeReadyFuture(Result<TokenResult>(Error(Error::Kind::Denied, u"x"_s, {})))),
        u"Denied x"_s);
}

QTEST_GUILESS_MAIN(tst_TestProvider)
#include "tst_testprovider.moc"
