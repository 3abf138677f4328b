#include <QtTest/QtTest>

#include "cache/metadatamerge.h"
#include "cache/partitionmerge.h"
#include "cachefixture.h"
#include "storage/partitionfile.h"

#include <random>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

AccessTokenEntry accessToken(const QString &scope, const QByteArray &secret, qint64 cachedAt = 100)
{
    AccessTokenEntry entry;
    entry.environment = Issuer;
    entry.clientId = u"cid"_s;
    entry.target = {scope};
    entry.secret = Secret(secret);
    entry.cachedAt = cachedAt;
    entry.expiresOn = 5000;
    return entry;
}

RefreshTokenEntry refreshToken(const QString &clientId, const QByteArray &secret, qint64 modified = 100)
{
    RefreshTokenEntry entry;
    entry.environment = Issuer;
    entry.clientId = clientId;
    entry.secret = Secret(secret);
    entry.lastModificationTime = modified;
    return entry;
}

CachePartition partition(
    const QList<AccessTokenEntry> &accessTokens, const QList<RefreshTokenEntry> &refreshTokens = {})
{
    CachePartition result;
    result.key = {u"alice"_s, Issuer};
    result.accessTokens = accessTokens;
    result.refreshTokens = refreshTokens;
    return result;
}

/// "scope=secret" and "client=secret", sorted.
QString textOf(const CachePartition &partition)
{
    QStringList texts;
    for (const AccessTokenEntry &entry : partition.accessTokens)
        texts.append(entry.target.join(u'+') + u'=' + QString::fromLatin1(entry.secret.reveal()));
    for (const RefreshTokenEntry &entry : partition.refreshTokens)
        texts.append(entry.clientId + u'=' + QString::fromLatin1(entry.secret.reveal()));
    texts.sort();
    return texts.join(u' ');
}

/// Each of four tokens is there or not, in one of three states.
CachePartition randomPartition(std::mt19937 &random)
{
    CachePartition result = partition({});
    for (const QString &scope : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
        const unsigned state = random() % 4;
        if (state > 0)
            result.accessTokens.append(accessToken(scope, QByteArray::number(state), 100 + state));
    }
    return result;
}

} // namespace

class tst_PartitionMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void keepsWhatEitherSideDid_data();
    void keepsWhatEitherSideDid();
    void aSideThatDidNothingHasNoSay();
    void theOrderOfTheTwoSidesDoesNotMatter();
    void mergingTwiceIsMergingOnce();
    void aFileSaysTheSameAsThePartition();
    void whatBelongsToNobodyIsAdded();
};

void tst_PartitionMerge::keepsWhatEitherSideDid_data()
{
    QTest::addColumn<CachePartition>("base");
    QTest::addColumn<CachePartition>("mine");
    QTest::addColumn<CachePartition>("theirs");
    QTest::addColumn<QString>("removalWins");
    QTest::addColumn<QString>("mineWins");
    const auto row = [](const char *name, const CachePartition &base, const CachePartition &mine,
                         const CachePartition &theirs, const QString &removalWins, const QString &mineWins) {
        QTest::newRow(name) << base << mine << theirs << removalWins << mineWins;
    };
    const CachePartition none = partition({});
    const CachePartition one = partition({accessToken(u"a"_s, "1")});
    const CachePartition newer = partition({accessToken(u"a"_s, "2", 200)});
    const CachePartition newest = partition({accessToken(u"a"_s, "3", 300)});
    const CachePartition other = partition({accessToken(u"b"_s, "4")});
    row("nothing happened", one, one, one, u"a=1"_s, u"a=1"_s);
    row("I changed it", one, newer, one, u"a=2"_s, u"a=2"_s);
    row("they changed it", one, one, newer, u"a=2"_s, u"a=2"_s);
    row("both did, mine is newer", one, newest, newer, u"a=3"_s, u"a=3"_s);
    row("both did, theirs is newer", one, newer, newest, u"a=3"_s, u"a=3"_s);
    row("each added one", none, one, other, u"a=1 b=4"_s, u"a=1 b=4"_s);
    row("both added the same, theirs is newer", none, one, newer, u"a=2"_s, u"a=2"_s);
    row("I removed it", one, none, one, u""_s, u""_s);
    row("they removed it", one, one, none, u""_s, u""_s);
    row("I removed what they changed", one, none, newer, u""_s, u""_s);
    row("they removed what I changed", one, newer, none, u""_s, u"a=2"_s);
    row("a refresh token of each client", partition({}, {refreshToken(u"x"_s, "1"), refreshToken(u"y"_s, "1")}),
        partition({}, {refreshToken(u"x"_s, "2", 200), refreshToken(u"y"_s, "1")}),
        partition({}, {refreshToken(u"x"_s, "1"), refreshToken(u"y"_s, "3", 150)}), u"x=2 y=3"_s, u"x=2 y=3"_s);
}

void tst_PartitionMerge::keepsWhatEitherSideDid()
{
    QFETCH(CachePartition, base);
    QFETCH(CachePartition, mine);
    QFETCH(CachePartition, theirs);
    QFETCH(QString, removalWins);
    QFETCH(QString, mineWins);
    QCOMPARE(textOf(mergePartitions(&base, &mine, &theirs)), removalWins);
    QCOMPARE(textOf(mergePartitions(&base, &mine, &theirs, MergeConflict::MineWins)), mineWins);
    const auto orNull = [](const CachePartition &partition) { return partition.isEmpty() ? nullptr : &partition; };
    QCOMPARE(textOf(mergePartitions(orNull(base), orNull(mine), orNull(theirs))), removalWins);
}

void tst_PartitionMerge::aSideThatDidNothingHasNoSay()
{
    std::mt19937 random(1);
    for (int i = 0; i < 1000; ++i) {
        const CachePartition base = randomPartition(random);
        const CachePartition changed = randomPartition(random);
        QCOMPARE(textOf(mergePartitions(&base, &changed, &base)), textOf(changed));
        QCOMPARE(textOf(mergePartitions(&base, &base, &changed)), textOf(changed));
    }
}

void tst_PartitionMerge::theOrderOfTheTwoSidesDoesNotMatter()
{
    std::mt19937 random(2);
    for (int i = 0; i < 1000; ++i) {
        const CachePartition base = randomPartition(random);
        const CachePartition left = randomPartition(random);
        const CachePartition right = randomPartition(random);
        QCOMPARE(textOf(mergePartitions(&base, &left, &right)), textOf(mergePartitions(&base, &right, &left)));
    }
}

void tst_PartitionMerge::mergingTwiceIsMergingOnce()
{
    std::mt19937 random(3);
    for (int i = 0; i < 1000; ++i) {
        const CachePartition base = randomPartition(random);
        const CachePartition mine = randomPartition(random);
        const CachePartition theirs = randomPartition(random);
        const CachePartition merged = mergePartitions(&base, &mine, &theirs);
        QCOMPARE(textOf(mergePartitions(&mine, &merged, &merged)), textOf(merged));
        QCOMPARE(textOf(mergePartitions(&theirs, &theirs, &merged)), textOf(merged));
    }
}

void tst_PartitionMerge::aFileSaysTheSameAsThePartition()
{
    TokenCache cache(microsoftView());
    const Account alice = makeCacheAccount(u"uid.utid"_s, MicrosoftHost, u"alice"_s);
    ReplyParts parts;
    parts.refreshToken = "refresh";
    parts.idToken = "e30.eyJ0aWQiOiJ1dGlkIn0.";
    parts.realm = u"common"_s;
    parts.scopes = {u"a"_s, u"b"_s};
    cache.store(makeReply(alice, parts));
    parts.environment = MicrosoftAlias;
    parts.scopes = {u"c"_s};
    cache.store(makeReply(alice, parts));
    const auto held = cache.partitionAt(cache.keyOf(alice));
    QVERIFY(held);
    const auto read = parsePartition(formatPartition(held));
    QVERIFY(read.hasValue());
    QVERIFY(areStoredAlike(held.get(), read->get()));
    CachePartition changed = *held;
    changed.refreshTokens[0].lastModificationTime += 1;
    QVERIFY(!areStoredAlike(&changed, read->get()));
    QVERIFY(!areStoredAlike(nullptr, read->get()));
    QVERIFY(areStoredAlike(nullptr, nullptr));
}

void tst_PartitionMerge::whatBelongsToNobodyIsAdded()
{
    const auto application = [](const QString &clientId, const QString &familyId) {
        AppMetadataEntry entry;
        entry.environment = MicrosoftHost;
        entry.clientId = clientId;
        entry.familyId = familyId;
        return entry;
    };
    CacheContents base;
    base.appMetadata = {application(u"removed"_s, {})};
    base.unreadableEntries = {{u"AccessToken"_s, QJsonObject {{u"gone"_s, 1}}}};
    CacheContents mine;
    mine.appMetadata = {application(u"mine"_s, u"1"_s)};
    CacheContents theirs = base;
    theirs.appMetadata.append({application(u"theirs"_s, {}), application(u"mine"_s, u"2"_s)});
    theirs.unknownSections = {{u"more"_s, QJsonObject()}};
    theirs.unreadableEntries = {{u"AccessToken"_s, QJsonObject {{u"gone"_s, 1}, {u"new"_s, 2}}}};
    const CacheContents merged = mergeMetadata(base, mine, theirs);
    QCOMPARE(merged.appMetadata.size(), 2);
    QCOMPARE(merged.appMetadata.at(0).familyId, u"1"_s);
    QCOMPARE(merged.appMetadata.at(1).clientId, u"theirs"_s);
    QVERIFY(merged.unknownSections.contains(u"more"_s));
    QCOMPARE(merged.unreadableEntries.value(u"AccessToken"_s).toObject(), QJsonObject({{u"new"_s, 2}}));
    QVERIFY(isSameMetadata(merged, merged));
    QVERIFY(!isSameMetadata(merged, mine));
}

Q_DECLARE_METATYPE(QtSignIn::CachePartition)

QTEST_APPLESS_MAIN(tst_PartitionMerge)
#include "tst_partitionmerge.moc"
