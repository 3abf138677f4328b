#include "microsoftfixture.h"
#include "tokenfixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// alice is to sign in again, and somebody does.
class SignInAgain : public SignedIn {
public:
    using SignedIn::SignedIn;

    QString signIn(
        const QString &subject, const QString &username, const Account &whose, const QJsonObject &changes = {})
    {
        SignInFlow *flow =
            application.signIn({u"api"_s}, {.account = whose, .interactive = {.prompt = PromptValue::Login}});
        FlowRecorder recorder(flow);
        const auto isAt = [flow = QPointer(flow)](Flow::Stage stage) { return flow && flow->stage() == stage; };
        if (!provider.browser->isAvailable())
            provider.network.answerOnce("POST", TestProvider::deviceEndpoint(), provider.deviceCode());
        if (!QTest::qWaitFor([&] { return isAt(Flow::Stage::WaitingForUser); }))
            return u"not waiting"_s;
        QJsonObject members {{u"access_token"_s, QString(u"of-"_s + username)}};
        for (auto change = changes.begin(); change != changes.end(); ++change)
            members.insert(change.key(), change.value());
        answer(provider.tokens(members, {{u"sub"_s, subject}, {u"preferred_username"_s, username}}));
        if (provider.browser->isAvailable())
            provider.browser->redirectBack({{"code", "the-code"}});
        else
            provider.clock->fireNext();
        if (!QTest::qWaitFor([&] { return recorder.isFinished(); }))
            return u"not finished"_s;
        error = recorder.error();
        result = recorder.result();
        return recorder.outcome();
    }

    QByteArray held() const { return application.exportMsalCache().reveal(); }
};

/// An answer of a provider that says nothing of the person.
const QJsonObject Nobody {{u"id_token"_s, QJsonValue::Null}, {u"scope"_s, u"api"_s}};

} // namespace

/// D10: a hint to the provider binds nobody; the person may have picked another account there.
class tst_SignInIdentity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void refusesAnotherPerson_data()
    {
        QTest::addColumn<bool>("hasBrowser");
        QTest::newRow("D10: in the browser") << true;
        QTest::newRow("D10: on another device") << false;
    }

    void refusesAnotherPerson()
    {
        QFETCH(bool, hasBrowser);
        SignInAgain again;
        again.provider.browser->setAvailable(hasBrowser);
        const QSignalSpy added(&again.application, &PublicClientApplication::accountAdded);
        const QByteArray before = again.held();
        QCOMPARE(again.signIn(u"mallory-1"_s, u"mallory"_s, again.account), u"InteractionRequired subject_mismatch"_s);
        QVERIFY(again.error.description().contains(u"alice"_s));
        QVERIFY(again.error.description().contains(u"mallory"_s));
        QCOMPARE(again.held(), before);
        QCOMPARE(added.size(), 0);
        if (hasBrowser)
            QVERIFY(again.provider.browser->page().contains("You are not signed in"));
    }

    void refusesNobodyInParticular()
    {
        SignInAgain again;
        const QByteArray before = again.held();
        QCOMPARE(again.signIn({}, u"nobody"_s, again.account, Nobody), u"InteractionRequired subject_mismatch"_s);
        QVERIFY(again.error.description().contains(u"does not say who"_s));
        QCOMPARE(again.held(), before);
    }

    void takesAnybodyForNobodyInParticular()
    {
        SignInAgain again(Nobody);
        QVERIFY(!again.account.isNull() && again.account.subject().isEmpty());
        QCOMPARE(again.signIn({}, u"nobody"_s, again.account, Nobody), u"completed"_s);
    }

    void takesThePersonWhoWasMeant()
    {
        SignInAgain again;
        QCOMPARE(again.signIn(u"alice-1"_s, u"alice.liddell"_s, again.account), u"completed"_s);
        QCOMPARE(again.result.accessToken(), Secret("of-alice.liddell"));
        QCOMPARE(again.provider.browser->authorizationParameters().value("login_hint"), "alice");
    }

    void takesAnybodyWhereNobodyWasMeant()
    {
        SignInAgain again;
        QCOMPARE(again.signIn(u"bob-2"_s, u"bob"_s, {}), u"completed"_s);
        QCOMPARE(again.application.accounts().size(), 2);
    }
};

QTEST_GUILESS_MAIN(tst_SignInIdentity)
#include "tst_signinidentity.moc"
