#include <QtTest/QtTest>

#include "microsoftfixture.h"
#include "tokenfixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// The cache with every entry of ada's once more, for somebody else.
QJsonObject withAnother(QJsonObject cache, const QString &homeAccountId)
{
    for (const QString &section : {u"AccessToken"_s, u"RefreshToken"_s, u"IdToken"_s, u"Account"_s}) {
        QJsonObject entries = cache.value(section).toObject();
        const QString key = entries.keys().constFirst();
        QJsonObject entry = entries.value(key).toObject();
        entry.insert(u"home_account_id"_s, homeAccountId);
        entries.insert(homeAccountId.toLower() + key, entry);
        cache.insert(section, entries);
    }
    return cache;
}

QJsonObject withMember(QJsonObject cache, const QString &section, const QString &name, const QJsonValue &value)
{
    QJsonObject entries = cache.value(section).toObject();
    for (const QString &key : entries.keys()) {
        QJsonObject entry = entries.value(key).toObject();
        entry.insert(name, value);
        entries.insert(key, entry);
    }
    cache.insert(section, entries);
    return cache;
}

} // namespace

class tst_CacheSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anAccountMayGoWhileItIsRemoved()
    {
        SignedIn alice;
        QList<Account> shown = alice.application.accounts();
        QString removed;
        connect(&alice.application, &PublicClientApplication::tokenCacheChanged, this, [&] { shown.clear(); });
        connect(&alice.application, &PublicClientApplication::accountRemoved, this,
            [&](const Account &account) { removed = account.username(); });
        QVERIFY(alice.application.removeAccount(shown.at(0)));
        QCOMPARE(removed, u"alice"_s);
    }

    void whoIsRemovedAtOnceIsNotAnnounced()
    {
        MicrosoftApplication ada;
        QSignalSpy added(ada.application.get(), &PublicClientApplication::accountAdded);
        connect(ada.application.get(), &PublicClientApplication::tokenCacheChanged, this, [&] {
            const QList<Account> accounts = ada.application->accounts();
            if (!accounts.isEmpty())
                ada.application->removeAccount(accounts.constFirst());
        });
        ada.signIn();
        QCOMPARE(added.size(), 0);
        QVERIFY(ada.application->accounts().isEmpty());
    }

    void anImportIsOneChangeOfTheAccounts()
    {
        MicrosoftApplication ada;
        ada.signIn();
        MicrosoftApplication next;
        QSignalSpy added(next.application.get(), &PublicClientApplication::accountAdded);
        QSignalSpy changed(next.application.get(), &PublicClientApplication::accountsChanged);
        QVERIFY(next.import(withAnother(withAnother(exported(*ada.application), u"B.UTID"_s), u"C.UTID"_s)));
        QCOMPARE(added.size(), 3);
        QCOMPARE(changed.size(), 1);
    }

    void anOldFileBringsNoRedeemedRefreshTokenBack()
    {
        MicrosoftApplication ada;
        ada.signIn({{u"refresh_token"_s, u"RT1"_s}});
        const QJsonObject old = exported(*ada.application);
        ada.provider.clock->advance(std::chrono::seconds(60));
        ada.provider.answer(ada.provider.tokens({{u"refresh_token"_s, u"RT2"_s}}));
        QCOMPARE(ada.acquire({.forceRefresh = true}), u"completed"_s);
        QVERIFY(ada.import(old));
        ada.provider.answer(ada.provider.tokens());
        QCOMPARE(ada.acquire({.forceRefresh = true}), u"completed"_s);
        QCOMPARE(ada.provider.lastForm().value("refresh_token"), "RT2");
    }

    void anAnswerOfNoUseStillBringsItsRefreshToken()
    {
        SignedIn alice;
        alice.answer(alice.provider.tokens({{u"token_type"_s, u"mac"_s}, {u"refresh_token"_s, u"refresh-9"_s}}));
        QVERIFY(alice.acquire({.forceRefresh = true}) != u"completed"_s);
        QCOMPARE(alice.error.code(), QLatin1StringView(ErrorCode::UnsupportedTokenType));
        alice.answer(alice.provider.tokens());
        QCOMPARE(alice.acquire({.forceRefresh = true}), u"completed"_s);
        QCOMPARE(alice.lastForm().value("refresh_token"), "refresh-9");
    }

    void aTokenIsOfItsOwnTenant()
    {
        const QString other = u"99999999-2222-3333-4444-555555555555"_s;
        MicrosoftApplication ada(QString::fromLatin1(MicrosoftProvider::Tenant));
        ada.signIn();
        const QJsonObject home = exported(*ada.application);
        QJsonObject both = home;
        for (const QString &section : {u"AccessToken"_s, u"Account"_s}) {
            QJsonObject entries = both.value(section).toObject();
            QJsonObject guest =
                withMember(home, section, u"realm"_s, other).value(section).toObject().begin()->toObject();
            guest.insert(u"local_account_id"_s, u"guest"_s);
            entries.insert(u"zz"_s, guest); // behind the home tenant's
            both.insert(section, entries);
        }
        MicrosoftApplication guest(other);
        QVERIFY(guest.import(both));
        QCOMPARE(guest.account.tenantId(), other);
        QCOMPARE(guest.account.localAccountId(), u"guest"_s);
        QCOMPARE(guest.acquire(), u"completed"_s);
        QCOMPARE(guest.result.tenantId(), other);
        QVERIFY(guest.result.idTokenClaims().isEmpty());
    }

    void aGoodEntryTakesThePlaceOfOneThatCanNotBeRead()
    {
        MicrosoftApplication ada;
        ada.signIn();
        const QJsonObject good = exported(*ada.application);
        MicrosoftApplication next;
        QVERIFY(next.import(withMember(good, u"RefreshToken"_s, u"secret"_s, QJsonValue::Null)));
        QVERIFY(next.import(good));
        QCOMPARE(exported(*next.application), good);
        QVERIFY(next.application->removeAccount(next.account));
        QVERIFY(exported(*next.application).value(u"RefreshToken"_s).toObject().isEmpty());
    }

    void askingOnlyWhoItIsBringsNoApisToken()
    {
        MicrosoftApplication ada;
        ada.signIn({{u"scope"_s, u"User.Read"_s}});
        ada.provider.answer(ada.provider.tokens({{u"access_token"_s, u"about-ada"_s}}));
        QCOMPARE(ada.acquire({}, {u"openid"_s, u"profile"_s}), u"completed"_s);
        QCOMPARE(ada.result.accessToken(), Secret("about-ada"));
    }
};

QTEST_GUILESS_MAIN(tst_CacheSignals)
#include "tst_cachesignals.moc"
