#include "microsoftfixture.h"

#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// An application at one realm of https://kc.example, where somebody called `alice-1` has signed in.
class Realm {
public:
    explicit Realm(const QString &name)
        : issuer(u"https://kc.example/realms/"_s + name)
        , tokenEndpoint(issuer + u"/token"_s)
        , application(configuration())
    {
        QJsonObject metadata = TestProvider::metadata();
        metadata.insert(u"issuer"_s, issuer);
        metadata.insert(u"token_endpoint"_s, tokenEndpoint);
        metadata.insert(u"revocation_endpoint"_s, issuer + u"/revoke"_s);
        provider.network.answerAlways(
            "GET", issuer + u"/.well-known/openid-configuration"_s, TestProvider::json(metadata));
        answer(u"access-of-"_s + name, u"refresh-of-"_s + name);
        FlowRecorder flow(application.acquireTokenByRefreshToken(Secret("first"), {u"api"_s}));
        processEvents();
        account = flow.result().account();
    }

    void answer(const QString &accessToken, const QString &refreshToken)
    {
        provider.network.answerOnce("POST", tokenEndpoint,
            provider.tokens({{u"access_token"_s, accessToken}, {u"refresh_token"_s, refreshToken}},
                {{u"iss"_s, issuer}, {u"sub"_s, u"alice-1"_s}}));
    }

    QString acquire(const Account &whose, const SilentOptions &options = {})
    {
        FlowRecorder flow(application.acquireTokenSilent({u"api"_s}, whose, options));
        processEvents();
        return flow.outcome() == u"completed"_s ? QString::fromUtf8(flow.result().accessToken().reveal())
                                                : flow.outcome();
    }

    /// Everything that ever went out, in the order it did.
    QStringList sent() const
    {
        QStringList requests;
        for (const FakeRequest &request : provider.network.requests()) {
            if (request.method == "POST") {
                requests.append(request.url.toString() + u' '
                    + QString::fromUtf8(request.form.value("refresh_token").value_or(QByteArray())));
            }
        }
        return requests;
    }

    ClientConfiguration configuration() const
    {
        ClientConfiguration configuration = provider.configuration();
        configuration.authority = Authority::openIdConnect(issuer);
        return configuration;
    }

    TestProvider provider;
    QString issuer;
    QString tokenEndpoint;
    PublicClientApplication application;
    Account account;
};

} // namespace

/// N2: whoever runs one realm of a host picks the `sub` of people there; that must not make them people of another.
class tst_TwoRealms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void oneSubjectIsTwoPeople()
    {
        const Realm a(u"a"_s);
        const Realm b(u"b"_s);
        QCOMPARE(a.account.subject(), b.account.subject());
        QVERIFY(!(a.account == b.account));
        QVERIFY(a.account.homeAccountId() != b.account.homeAccountId());
    }

    void nobodyOfTheOtherRealmIsKnown()
    {
        const Realm a(u"a"_s);
        Realm b(u"b"_s);
        QCOMPARE(b.acquire(a.account), u"InteractionRequired no_account"_s);
        QCOMPARE(b.sent().size(), 1);
    }

    void aSharedCacheKeepsThemApart()
    {
        const Realm a(u"a"_s);
        Realm b(u"b"_s);
        QVERIFY(b.application.importMsalCache(a.application.exportMsalCache()).hasValue());
        QCOMPARE(b.application.accounts().size(), 1);
        QCOMPARE(b.application.accounts().constFirst().homeAccountId(), b.account.homeAccountId());
        QCOMPARE(b.acquire(b.account), u"access-of-b"_s);
        QCOMPARE(b.acquire(a.account), u"InteractionRequired no_account"_s);
        b.answer(u"new-access-of-b"_s, u"new-refresh-of-b"_s);
        QCOMPARE(b.acquire(b.account, {.forceRefresh = true}), u"new-access-of-b"_s);
        QCOMPARE(b.sent(), QStringList({b.tokenEndpoint + u" first"_s, b.tokenEndpoint + u" refresh-of-b"_s}));
    }

    void aRefusedTokenIsNotReplacedByTheOthers()
    {
        const Realm a(u"a"_s);
        Realm b(u"b"_s);
        QVERIFY(b.application.importMsalCache(a.application.exportMsalCache()).hasValue());
        b.provider.network.answerOnce("POST", b.tokenEndpoint, b.provider.error(u"invalid_grant"_s));
        QCOMPARE(b.acquire(b.account, {.forceRefresh = true}), u"InteractionRequired invalid_grant"_s);
        QCOMPARE(b.sent().size(), 2);
        QVERIFY(!b.sent().join(u' ').contains(u"refresh-of-a"_s));
    }

    void signingOutOfOneLeavesTheOther()
    {
        const Realm a(u"a"_s);
        Realm b(u"b"_s);
        QVERIFY(b.application.importMsalCache(a.application.exportMsalCache()).hasValue());
        QVERIFY(b.application.removeAccount(b.account));
        QVERIFY(!b.application.removeAccount(a.account));
        const QString left = QString::fromUtf8(b.application.exportMsalCache().reveal());
        QVERIFY(left.contains(u"refresh-of-a"_s));
        QVERIFY(!left.contains(u"refresh-of-b"_s));
    }
};

QTEST_GUILESS_MAIN(tst_TwoRealms)
#include "tst_tworealms.moc"
