#include <QtTest/QtTest>

#include "microsoftfixture.h"
#include "tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// What an application hears of one account, in order.
class Listener : public QObject {
public:
    explicit Listener(PublicClientApplication *application)
    {
        connect(application, &PublicClientApplication::needsInteractionChanged, this,
            [this, application](const Account &account) { heard += application->needsInteraction(account); });
    }

    QList<bool> heard;
};

} // namespace

class tst_InteractionNeeds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aRefusedRefreshTokenNeedsAPerson()
    {
        SignedIn alice;
        const Listener listener(&alice.application);
        QVERIFY(!alice.application.needsInteraction(alice.account));
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        QCOMPARE(alice.acquire({.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
        QVERIFY(alice.application.needsInteraction(alice.account));
        QCOMPARE(listener.heard, QList<bool> {true});
    }

    void itIsKnownWhenTheFlowFails()
    {
        SignedIn alice;
        bool known = false;
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        TokenFlow *flow = alice.application.acquireTokenSilent({u"api"_s}, alice.account, {.forceRefresh = true});
        connect(flow, &TokenFlow::failed, this,
            [&](const Error &) { known = alice.application.needsInteraction(alice.account); });
        processEvents();
        QVERIFY(known);
    }

    void itIsSaidOnce()
    {
        SignedIn alice;
        const Listener listener(&alice.application);
        for (int i = 0; i < 3; ++i) {
            if (i != 1)
                alice.answer(alice.provider.error(u"invalid_grant"_s));
            alice.acquire({.forceRefresh = i != 1}, {i == 1 ? u"other"_s : u"api"_s});
        }
        QCOMPARE(listener.heard, QList<bool> {true});
    }

    void signingInAgainEndsIt()
    {
        SignedIn alice;
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        alice.acquire({.forceRefresh = true});
        const Listener listener(&alice.application);
        alice.answer(alice.provider.tokens({{u"refresh_token"_s, u"refresh-new"_s}}));
        const FlowRecorder flow(alice.application.acquireTokenByRefreshToken(Secret("from-elsewhere"), {u"api"_s}));
        processEvents();
        QCOMPARE(flow.outcome(), u"completed"_s);
        QVERIFY(!alice.application.needsInteraction(alice.account));
        QCOMPARE(listener.heard, QList<bool> {false});
    }

    void anImportedRefreshTokenEndsIt()
    {
        SignedIn elsewhere({{u"refresh_token"_s, u"refresh-newer"_s}});
        elsewhere.provider.clock->advance(std::chrono::hours(1));
        elsewhere.answer(elsewhere.provider.tokens({{u"refresh_token"_s, u"refresh-newest"_s}}));
        QCOMPARE(elsewhere.acquire({.forceRefresh = true}), u"completed"_s);
        SignedIn alice;
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        alice.acquire({.forceRefresh = true});
        const Listener listener(&alice.application);
        QVERIFY(alice.application.importMsalCache(elsewhere.application.exportMsalCache()).hasValue());
        QVERIFY(!alice.application.needsInteraction(alice.account));
        QCOMPARE(listener.heard, QList<bool> {false});
    }

    void importingTheSameAgainDoesNotEndIt()
    {
        SignedIn alice;
        const Secret held = alice.application.exportMsalCache();
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        alice.acquire({.forceRefresh = true});
        QVERIFY(alice.application.importMsalCache(held).hasValue());
        QVERIFY(alice.application.needsInteraction(alice.account));
    }

    void noRefreshTokenNeedsAPersonOnceOneIsMissed()
    {
        const SignedIn before;
        QJsonObject cache = exported(before.application);
        cache.remove(u"RefreshToken"_s);
        TestProvider provider;
        PublicClientApplication application(provider.configuration());
        QVERIFY(application.importMsalCache(asSecret(cache)).hasValue());
        const Account alice = application.accounts().value(0);
        QVERIFY(!application.needsInteraction(alice));
        const FlowRecorder flow(application.acquireTokenSilent({u"api"_s}, alice, {.forceRefresh = true}));
        processEvents();
        QCOMPARE(flow.outcome(), u"InteractionRequired interaction_required"_s);
        QVERIFY(application.needsInteraction(alice));
    }

    void anAnswerThatCanNotBeTrustedNeedsAPerson()
    {
        SignedIn alice;
        alice.answer(alice.provider.tokens({}, {{u"sub"_s, u"mallory"_s}}));
        QVERIFY(alice.acquire({.forceRefresh = true}).startsWith(u"IdToken"_s));
        QVERIFY(alice.application.needsInteraction(alice.account));
    }

    void troubleOfTheMomentNeedsNobody_data()
    {
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("status");
        QTest::newRow("unavailable") << u"temporarily_unavailable"_s << 503;
        QTest::newRow("wrong client") << u"invalid_client"_s << 401;
        QTest::newRow("wrong scope") << u"invalid_scope"_s << 400;
    }

    void troubleOfTheMomentNeedsNobody()
    {
        QFETCH(QString, error);
        QFETCH(int, status);
        SignedIn alice;
        alice.answer(alice.provider.error(error, status));
        QVERIFY(alice.acquire({.forceRefresh = true}) != u"completed"_s);
        QVERIFY(!alice.application.needsInteraction(alice.account));
    }

    void whatTheRenewalInTheBackgroundFindsOutIsSaid()
    {
        SignedIn alice({{u"expires_in"_s, 3600}, {u"refresh_in"_s, 600}});
        const Listener listener(&alice.application);
        alice.provider.clock->advance(std::chrono::minutes(20));
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        QCOMPARE(alice.acquire(), u"completed"_s);
        processEvents();
        QVERIFY(alice.application.needsInteraction(alice.account));
        QCOMPARE(listener.heard, QList<bool> {true});
    }

    void microsoftsConsentConcernsOnlyItsScopes()
    {
        MicrosoftApplication ada;
        ada.signIn();
        const Account account = ada.application->accounts().constFirst();
        ada.provider.answer(ada.provider.error(u"invalid_grant"_s, u"consent_required"_s));
        QVERIFY(ada.acquire({.forceRefresh = true}).startsWith(u"InteractionRequired"_s));
        QVERIFY(!ada.application->needsInteraction(account));
    }

    void microsoftMayLiftARefusal()
    {
        MicrosoftApplication ada;
        ada.signIn();
        const Account account = ada.application->accounts().constFirst();
        const Listener listener(ada.application.get());
        ada.provider.answer(ada.provider.error(u"invalid_grant"_s, u"basic_action"_s));
        QVERIFY(ada.acquire({.forceRefresh = true}).startsWith(u"InteractionRequired"_s));
        QVERIFY(ada.application->needsInteraction(account));
        ada.provider.answer(ada.provider.tokens());
        QCOMPARE(ada.acquire({.forceRefresh = true}), u"completed"_s);
        QVERIFY(!ada.application->needsInteraction(account));
        QCOMPARE(listener.heard, QList<bool>({true, false}));
    }

    void whoIsRemovedNeedsNothing()
    {
        SignedIn alice;
        alice.answer(alice.provider.error(u"invalid_grant"_s));
        alice.acquire({.forceRefresh = true});
        alice.application.removeAccount(alice.account);
        QVERIFY(!alice.application.needsInteraction(alice.account));
        QVERIFY(!alice.application.needsInteraction({}));
    }

    void theApplicationMayGoWhileItIsSaid()
    {
        TestProvider provider;
        auto application = std::make_unique<PublicClientApplication>(provider.configuration());
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
        const FlowRecorder first(application->acquireTokenByRefreshToken(Secret("refresh-0"), {u"api"_s}));
        processEvents();
        connect(application.get(), &PublicClientApplication::needsInteractionChanged, this,
            [&](const Account &) { application.reset(); });
        provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.error(u"invalid_grant"_s));
        const FlowRecorder flow(
            application->acquireTokenSilent({u"api"_s}, first.result().account(), {.forceRefresh = true}));
        processEvents();
        QVERIFY(!application);
    }
};

QTEST_GUILESS_MAIN(tst_InteractionNeeds)
#include "tst_interactionneeds.moc"
