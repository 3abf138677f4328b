#include "microsoftfixture.h"
#include "tokenfixture.h"

#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// What another program left of alice: no ID token, so that only the account says who she is.
Secret withoutIdToken(const PublicClientApplication &application)
{
    QJsonObject cache = exported(application);
    cache.remove(u"IdToken"_s);
    return asSecret(cache);
}

} // namespace

/// J16, D10: a renewal is about the person whose refresh token it was, whatever is left of the sign-in.
class tst_RenewedIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void refusesAnotherPersonWithoutAnEarlierIdToken()
    {
        SignedIn alice;
        PublicClientApplication application(alice.provider.configuration());
        QVERIFY(application.importMsalCache(withoutIdToken(alice.application)).hasValue());
        const Account account = application.accounts().value(0);
        QCOMPARE(account.homeAccountId(), alice.account.homeAccountId());
        alice.answer(alice.provider.tokens({{u"access_token"_s, u"of-mallory"_s}}, {{u"sub"_s, u"mallory"_s}}));
        FlowRecorder flow(application.acquireTokenSilent({u"api"_s}, account, {.forceRefresh = true}));
        processEvents();
        QCOMPARE(flow.outcome(), u"IdToken subject_mismatch"_s);
        QVERIFY(!QString::fromUtf8(application.exportMsalCache().reveal()).contains(u"of-mallory"_s));
    }

    void takesTheSamePersonWithoutAnEarlierIdToken()
    {
        SignedIn alice;
        PublicClientApplication application(alice.provider.configuration());
        QVERIFY(application.importMsalCache(withoutIdToken(alice.application)).hasValue());
        alice.answer(alice.provider.tokens({{u"access_token"_s, u"access-2"_s}}));
        FlowRecorder flow(
            application.acquireTokenSilent({u"api"_s}, application.accounts().value(0), {.forceRefresh = true}));
        processEvents();
        QCOMPARE(flow.outcome(), u"completed"_s);
        QCOMPARE(flow.result().accessToken(), Secret("access-2"));
    }

    void namesTheSameIssuerWithoutAnEarlierIdToken()
    {
        SignedIn alice;
        ClientConfiguration configuration = alice.provider.configuration();
        configuration.authority = configuration.authority.withAcceptedIssuers({u"https://new-name.example"_s});
        PublicClientApplication application(configuration);
        QVERIFY(application.importMsalCache(withoutIdToken(alice.application)).hasValue());
        alice.answer(alice.provider.tokens({}, {{u"iss"_s, u"https://new-name.example"_s}}));
        const Account account = application.accounts().value(0);
        FlowRecorder flow(application.acquireTokenSilent({u"api"_s}, account, {.forceRefresh = true}));
        processEvents();
        // Two names of one provider: the person is who the subject says.
        QCOMPARE(flow.outcome(), u"completed"_s);
        QCOMPARE(flow.result().account().homeAccountId(), account.homeAccountId());
    }
};

QTEST_GUILESS_MAIN(tst_RenewedIdentity)
#include "tst_renewedidentity.moc"
