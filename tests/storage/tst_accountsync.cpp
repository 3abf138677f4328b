#include <QtTest/QtTest>

#include "storage/accountsync.h"
#include "storedprogram.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Policy = Storage::UnencryptedFileAsLastResort;
const Account alice = makeCacheAccount(u"alice"_s);

ReplyParts parts(const QByteArray &refreshToken, int secondsLater = 0)
{
    ReplyParts result;
    result.refreshToken = refreshToken;
    result.receivedAt = Now.addSecs(secondsLater);
    return result;
}

/// A cache and its folder. What is read from the folder is taken over when the test says so, and what was written is
/// heard of by the event loop only: both can be put in any order.
class Synced : private CacheStore {
public:
    Synced()
        : storage(settings(computer), [] {})
        , cache(std::make_shared<TokenCache>(openIdView()))
        , sync(storage, cache)
        , m_folder(Policy, {Issuer})
    {
        cache->setStore(this);
    }
    ~Synced() override { cache->setStore(nullptr); }
    Q_DISABLE_COPY_MOVE(Synced)

    /// As the storage thread would.
    StorageNews read()
    {
        if (!m_directory) {
            const auto opened = StorageDirectory::open(computer.folder(), false);
            if (opened.hasError())
                return {};
            m_directory = *opened;
            m_folder.setDirectory(m_directory);
        }
        return m_folder.look(100);
    }

    [[nodiscard]] bool writeAll()
    {
        return QTest::qWaitFor([this] {
            if (sync.hasChanges())
                sync.write();
            return !sync.isSaving();
        });
    }

    Computer computer;
    StorageAccess storage;
    const std::shared_ptr<TokenCache> cache;
    AccountSync sync;

private:
    static AccountStoreSettings settings(const Computer &computer)
    {
        AccountStoreSettings settings;
        settings.directory = computer.folder();
        settings.policy = Policy;
        settings.environments = {Issuer};
        settings.clock = computer.clock;
        settings.randomSource = RandomSource::system();
        return settings;
    }
    void partitionChanged(
        const CacheKey &key, const std::shared_ptr<const CachePartition> &, CacheChange change) override
    {
        sync.noteChange(key, change);
    }
    void contentsReplaced() override { sync.noteReplacement(); }

    AccountFolder m_folder;
    std::shared_ptr<StorageDirectory> m_directory;
};

} // namespace

/// What is read while something else is being written.
class tst_AccountSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aRemovedNoteStaysAway_data() { addMoments(); }
    void aRemovedNoteStaysAway();
    void aChangedNoteStays_data() { addMoments(); }
    void aChangedNoteStays();
    void aNoteThatOthersWriteAfterOursIsTaken();
    void whoSignsOutStaysAway_data() { addMoments(); }
    void whoSignsOutStaysAway();
    void aRenewalThatIsReadWhileOursIsWrittenStays_data() { addMoments(); }
    void aRenewalThatIsReadWhileOursIsWrittenStays();
    void whatOthersTookBackMeanwhileGoes_data() { addMoments(); }
    void whatOthersTookBackMeanwhileGoes();

private:
    static void addMoments()
    {
        QTest::addColumn<bool>("isOnTheWay");
        QTest::newRow("before ours is sent") << false;
        QTest::newRow("while ours is on the way") << true;
    }
};

void tst_AccountSync::aRemovedNoteStaysAway()
{
    QFETCH(bool, isOnTheWay);
    Synced m;
    m.sync.putNote(u"note"_s, Secret("1"));
    QVERIFY(m.writeAll());
    const StorageNews news = m.read();
    QCOMPARE(news.notes.size(), 1);
    m.sync.removeNote(u"note"_s);
    if (isOnTheWay)
        m.sync.write();
    m.sync.take(news);
    QVERIFY(m.sync.notes().isEmpty());
    QVERIFY(m.writeAll());
    QVERIFY(m.sync.notes().isEmpty());
    QVERIFY(m.computer.files(u"note.*"_s).isEmpty());
}

void tst_AccountSync::aChangedNoteStays()
{
    QFETCH(bool, isOnTheWay);
    Synced m;
    m.sync.putNote(u"note"_s, Secret("1"));
    QVERIFY(m.writeAll());
    const StorageNews news = m.read();
    m.sync.putNote(u"note"_s, Secret("2"));
    if (isOnTheWay)
        m.sync.write();
    m.sync.take(news);
    QCOMPARE(m.sync.notes().value(u"note"_s), Secret("2"));
    QVERIFY(m.writeAll());
    QCOMPARE(m.sync.notes().value(u"note"_s), Secret("2"));
    const StorageNews after = m.read();
    QCOMPARE(after.notes.size(), 1);
    QCOMPARE(after.notes.constFirst().text, WipedByteArray("2"));
}

void tst_AccountSync::aNoteThatOthersWriteAfterOursIsTaken()
{
    Synced m;
    m.sync.putNote(u"note"_s, Secret("1"));
    QVERIFY(m.writeAll());
    StoredProgram other(m.computer, Policy);
    QVERIFY(other.load());
    other.store->putNote(u"note"_s, Secret("2"));
    QVERIFY(other.save());
    m.sync.take(m.read());
    QCOMPARE(m.sync.notes().value(u"note"_s), Secret("2"));
    QVERIFY(!m.sync.hasChanges());
}

void tst_AccountSync::whoSignsOutStaysAway()
{
    QFETCH(bool, isOnTheWay);
    Synced m;
    m.cache->store(makeReply(alice, parts("r1")));
    QVERIFY(m.writeAll());
    QCOMPARE(m.read().partitions.size(), 1);
    StoredProgram other(m.computer, Policy);
    QVERIFY(other.load());
    other.cache->store(makeReply(alice, [] {
        ReplyParts renewed = parts("r2", 1);
        renewed.redeemed = "r1";
        renewed.needsKnownAccount = true;
        return renewed;
    }()));
    QVERIFY(other.save());
    const StorageNews news = m.read();
    QCOMPARE(news.partitions.size(), 1);

    QVERIFY(m.cache->remove(alice));
    if (isOnTheWay)
        m.sync.write();
    m.sync.take(news);
    QVERIFY(m.cache->accounts().isEmpty());
    QVERIFY(m.writeAll());
    QVERIFY(m.cache->accounts().isEmpty());
    StoredProgram next(m.computer, Policy);
    QVERIFY(next.load());
    QVERIFY(next.names().isEmpty());
    QCOMPARE(candidates(*m.cache, alice), candidates(*next.cache, alice));
}

void tst_AccountSync::aRenewalThatIsReadWhileOursIsWrittenStays()
{
    QFETCH(bool, isOnTheWay);
    Synced m;
    m.cache->store(makeReply(alice, parts("r1")));
    QVERIFY(m.writeAll());
    std::ignore = m.read();
    StoredProgram other(m.computer, Policy);
    QVERIFY(other.load());
    ReplyParts theirs = parts({}, 1);
    theirs.accessToken = "theirs";
    theirs.scopes = QStringList {u"b"_s};
    other.cache->store(makeReply(alice, theirs));
    QVERIFY(other.save());
    const StorageNews news = m.read();

    ReplyParts ours = parts({}, 2);
    ours.accessToken = "ours";
    ours.scopes = QStringList {u"c"_s};
    m.cache->store(makeReply(alice, ours));
    if (isOnTheWay)
        m.sync.write();
    m.sync.take(news);
    QVERIFY(m.writeAll());
    StoredProgram next(m.computer, Policy);
    QVERIFY(next.load());
    for (const TokenCache *cache : {m.cache.get(), next.cache.get()}) {
        QCOMPARE(found(*cache, alice, {u"b"_s}), "theirs");
        QCOMPARE(found(*cache, alice, {u"c"_s}), "ours");
    }
}

void tst_AccountSync::whatOthersTookBackMeanwhileGoes()
{
    QFETCH(bool, isOnTheWay);
    Synced m;
    m.cache->store(makeReply(alice, parts("r1")));
    QVERIFY(m.writeAll());
    std::ignore = m.read();
    StoredProgram other(m.computer, Policy);
    QVERIFY(other.load());
    ReplyParts theirs = parts({}, 1);
    theirs.accessToken = "theirs";
    theirs.scopes = QStringList {u"b"_s};
    other.cache->store(makeReply(alice, theirs));
    QVERIFY(other.save());
    const StorageNews news = m.read();
    QVERIFY(other.cache->removeAccessToken(alice, Secret("theirs")));
    QVERIFY(other.save());

    ReplyParts ours = parts({}, 2);
    ours.accessToken = "ours";
    ours.scopes = QStringList {u"c"_s};
    m.cache->store(makeReply(alice, ours));
    if (isOnTheWay)
        m.sync.write();
    m.sync.take(news);
    QCOMPARE(found(*m.cache, alice, {u"b"_s}), "theirs");
    QVERIFY(m.writeAll());
    QCOMPARE(found(*m.cache, alice, {u"b"_s}), "(none)");
    QCOMPARE(found(*m.cache, alice, {u"c"_s}), "ours");
}

QTEST_GUILESS_MAIN(tst_AccountSync)
#include "tst_accountsync.moc"
