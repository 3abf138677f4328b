#include <QtTest/QtTest>

#include "cache/refreshtokenchoice.h"
#include "cachefixture.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_RefreshTokenChoice : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestOfOursComesFirst();
    void othersAreLeftAlone();
    void theFamilyComesBeforeOurs();
    void anImportSaysNothingOfOurFamilyUnlessWanted();
    void withoutWordOneOfTheFamilyIsTriedIfWanted();
    void noMoreThanTenAreTried();
    void aRefusalComesAlong();

private:
    static RefreshTokenEntry entry(
        const QByteArray &secret, const QString &clientId, qint64 time, const QString &familyId = {})
    {
        RefreshTokenEntry entry;
        entry.secret = Secret(secret);
        entry.environment = MicrosoftHost;
        entry.clientId = clientId;
        entry.familyId = familyId;
        entry.lastModificationTime = time;
        return entry;
    }
    static AppMetadataEntry ourselves(const QString &familyId, bool isImported)
    {
        AppMetadataEntry entry;
        entry.environment = MicrosoftHost;
        entry.clientId = u"cid"_s;
        entry.familyId = familyId;
        entry.isImported = isImported;
        return entry;
    }
    static CacheView view(bool triesFamily = false)
    {
        CacheView view = microsoftView();
        view.triesFamilyRefreshTokens = triesFamily;
        return view;
    }
    static QByteArrayList chosen(const QList<RefreshTokenEntry> &held, const std::optional<AppMetadataEntry> &own = {},
        const CacheView &view = tst_RefreshTokenChoice::view())
    {
        QByteArrayList secrets;
        for (const RefreshTokenCandidate &candidate : chooseRefreshTokens(held, own, view))
            secrets.append(candidate.secret.reveal());
        return secrets;
    }
};

void tst_RefreshTokenChoice::theNewestOfOursComesFirst()
{
    QCOMPARE(chosen({entry("old", u"cid"_s, 1), entry("new", u"cid"_s, 3), entry("middle", u"cid"_s, 2)}),
        QByteArrayList({"new", "middle", "old"}));
}

void tst_RefreshTokenChoice::othersAreLeftAlone()
{
    RefreshTokenEntry elsewhere = entry("elsewhere", u"cid"_s, 9);
    elsewhere.environment = u"login.other.example"_s;
    QCOMPARE(
        chosen({entry("theirs", u"another"_s, 9), elsewhere, entry("ours", u"cid"_s, 1)}), QByteArrayList({"ours"}));
}

void tst_RefreshTokenChoice::theFamilyComesBeforeOurs()
{
    const QList<RefreshTokenEntry> held {entry("ours", u"cid"_s, 9), entry("family", u"another"_s, 1, u"1"_s),
        entry("other family", u"third"_s, 9, u"2"_s)};
    QCOMPARE(chosen(held, ourselves(u"1"_s, false)), QByteArrayList({"family", "ours"}));
    QVERIFY(chooseRefreshTokens(held, ourselves(u"1"_s, false), view()).constFirst().isOfAnotherClient);
    QCOMPARE(chosen(held, ourselves({}, false)), QByteArrayList({"ours"}));
}

void tst_RefreshTokenChoice::anImportSaysNothingOfOurFamilyUnlessWanted()
{
    const QList<RefreshTokenEntry> held {entry("family", u"another"_s, 1, u"1"_s)};
    QVERIFY(chosen(held, ourselves(u"1"_s, true)).isEmpty());
    QCOMPARE(chosen(held, ourselves(u"1"_s, true), view(true)), QByteArrayList({"family"}));
    QCOMPARE(familyOf(ourselves(u"1"_s, true), view()), QString());
    QCOMPARE(familyOf(ourselves(u"1"_s, true), view(true)), u"1"_s);
    QCOMPARE(familyOf({}, view(true)), QString());
}

void tst_RefreshTokenChoice::withoutWordOneOfTheFamilyIsTriedIfWanted()
{
    const QList<RefreshTokenEntry> held {
        entry("older", u"another"_s, 1, u"1"_s), entry("newer", u"third"_s, 2, u"1"_s), entry("ours", u"cid"_s, 1)};
    QCOMPARE(chosen(held), QByteArrayList({"ours"}));
    QCOMPARE(chosen(held, {}, view(true)), QByteArrayList({"newer", "ours"}));
}

void tst_RefreshTokenChoice::noMoreThanTenAreTried()
{
    QList<RefreshTokenEntry> held;
    for (int i = 0; i < 1000; ++i)
        held.append(entry(QByteArray::number(i), u"cid"_s, i));
    const QByteArrayList tried = chosen(held);
    QCOMPARE(tried.size(), 10);
    QCOMPARE(tried.constFirst(), "999");
}

void tst_RefreshTokenChoice::aRefusalComesAlong()
{
    RefreshTokenEntry refused = entry("refused", u"cid"_s, 1);
    refused.refusal =
        std::make_shared<const Error>(Error::Kind::InteractionRequired, u"invalid_grant"_s, u"Sign in again."_s);
    const QList<RefreshTokenCandidate> candidates = chooseRefreshTokens({refused}, {}, view());
    QCOMPARE(candidates.size(), 1);
    QVERIFY(candidates.constFirst().refusal);
}

QTEST_APPLESS_MAIN(tst_RefreshTokenChoice)
#include "tst_refreshtokenchoice.moc"
