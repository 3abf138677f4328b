#include "cachefixture.h"
#include "unifiedsamples.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

#include "cache/unifiedkeys.h"
#include "model/utc.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QJsonObject rewritten(const QByteArray &json)
{
    const Result<CacheContents> contents = parseUnifiedCache(json);
    return contents.hasValue() ? objectOf(formatUnifiedCache(*contents)) : QJsonObject {{u"failed"_s, true}};
}

QString stamp(const QString &homeAccountId, const AccessTokenEntry &entry)
{
    return QStringList {u"AT"_s, homeAccountId, entry.environment, entry.clientId, entry.realm, entry.target.join(u' '),
        entry.tokenType, QString::fromUtf8(entry.secret.reveal()), QString::number(entry.cachedAt),
        QString::number(entry.expiresOn), QString::number(entry.extendedExpiresOn), QString::number(entry.refreshOn),
        entry.storedKey, QString::fromUtf8(textOf(entry.unknownMembers))}
        .join(u'|');
}

QString stamp(const QString &homeAccountId, const RefreshTokenEntry &entry)
{
    return QStringList {u"RT"_s, homeAccountId, entry.environment, entry.clientId, entry.target.join(u' '),
        QString::fromUtf8(entry.secret.reveal()), QString::number(entry.lastModificationTime), entry.familyId,
        entry.storedKey, QString::fromUtf8(textOf(entry.unknownMembers))}
        .join(u'|');
}

QString stamp(const QString &homeAccountId, const IdTokenEntry &entry)
{
    return QStringList {u"ID"_s, homeAccountId, entry.environment, entry.clientId, entry.realm,
        QString::fromUtf8(entry.secret.reveal()), entry.storedKey, QString::fromUtf8(textOf(entry.unknownMembers))}
        .join(u'|');
}

QString stamp(const QString &homeAccountId, const AccountEntry &entry)
{
    return QStringList {u"Account"_s, homeAccountId, entry.environment, entry.realm, entry.localAccountId,
        entry.username, entry.authorityType, entry.accountSource, entry.storedKey,
        QString::fromUtf8(textOf(entry.unknownMembers))}
        .join(u'|');
}

/// Everything in it, one line an entry, sorted.
QStringList describe(const CacheContents &contents)
{
    QStringList lines;
    for (const auto &partition : contents.partitions) {
        const QString &id = partition->key.homeAccountId;
        for (const auto &entry : partition->accessTokens)
            lines.append(stamp(id, entry));
        for (const auto &entry : partition->refreshTokens)
            lines.append(stamp(id, entry));
        for (const auto &entry : partition->idTokens)
            lines.append(stamp(id, entry));
        for (const auto &entry : partition->accounts)
            lines.append(stamp(id, entry));
    }
    for (const AppMetadataEntry &entry : contents.appMetadata) {
        lines.append(QStringList {u"App"_s, entry.environment, entry.clientId, entry.familyId.value_or(u"(absent)"_s),
            entry.storedKey, QString::fromUtf8(textOf(entry.unknownMembers))}
                         .join(u'|'));
    }
    lines.append(QString::fromUtf8(textOf(contents.unknownSections)));
    lines.append(QString::fromUtf8(textOf(contents.unreadableEntries)));
    lines.sort();
    return lines;
}

/// Makes up caches, the same ones in each run.
class Generator {
public:
    explicit Generator(quint32 seed)
        : m_random(seed)
    {
    }

    CacheContents contents()
    {
        m_keys.clear();
        CacheContents contents;
        QSet<QString> people;
        for (int left = below(4); left > 0; --left) {
            auto partition = std::make_shared<CachePartition>();
            partition->key = {text(), below(2) == 0 ? MicrosoftHost : Issuer + u'/' + text()};
            if (people.contains(partition->key.homeAccountId))
                continue;
            people.insert(partition->key.homeAccountId);
            fill(*partition);
            if (!partition->isEmpty())
                contents.partitions.append(partition);
        }
        for (int left = below(3); left > 0; --left) {
            AppMetadataEntry entry;
            entry.environment = text();
            entry.clientId = text();
            if (below(2) == 0)
                entry.familyId = text();
            entry.unknownMembers = unknownMembers();
            entry.storedKey = storedKey();
            if (isNew(entry.storedKey.isEmpty() ? unifiedKey(entry) : entry.storedKey))
                contents.appMetadata.append(entry);
        }
        if (below(2) == 0)
            contents.unknownSections.insert(u"Section "_s + text(), unknownMembers());
        if (below(2) == 0) {
            contents.unreadableEntries.insert(
                u"RefreshToken"_s, QJsonObject {{u"no token "_s + text(), QJsonArray {1, text(), QJsonValue()}}});
        }
        return contents;
    }

    int below(int end) { return int(m_random.bounded(end)); }

private:
    void fill(CachePartition &partition)
    {
        for (int left = below(3); left > 0; --left) {
            AccessTokenEntry entry;
            start(entry, partition);
            entry.clientId = text();
            entry.realm = text();
            entry.target = scopes();
            entry.tokenType = text();
            entry.secret = token();
            entry.cachedAt = time();
            entry.expiresOn = time();
            entry.extendedExpiresOn = time();
            entry.refreshOn = time();
            add(partition, partition.accessTokens, entry);
        }
        for (int left = below(3); left > 0; --left) {
            RefreshTokenEntry entry;
            start(entry, partition);
            entry.clientId = text();
            entry.target = scopes();
            entry.secret = Secret(token().reveal() + text().toUtf8());
            entry.lastModificationTime = time();
            entry.familyId = text();
            add(partition, partition.refreshTokens, entry);
        }
        for (int left = below(3); left > 0; --left) {
            IdTokenEntry entry;
            start(entry, partition);
            entry.clientId = text();
            entry.realm = text();
            entry.secret = Secret(text().toUtf8());
            add(partition, partition.idTokens, entry);
        }
        for (int left = below(3); left > 0; --left) {
            AccountEntry entry;
            start(entry, partition);
            entry.realm = text();
            entry.localAccountId = text();
            entry.username = text();
            entry.authorityType = text();
            entry.accountSource = text();
            add(partition, partition.accounts, entry);
        }
    }

    template <typename Entry> void start(Entry &entry, const CachePartition &partition)
    {
        entry.environment = partition.key.environment;
        entry.unknownMembers = unknownMembers();
        entry.storedKey = storedKey();
    }

    template <typename Entry> void add(const CachePartition &partition, QList<Entry> &entries, const Entry &entry)
    {
        if (isNew(keyInFile(partition.key.homeAccountId, entry)))
            entries.append(entry);
    }

    bool isNew(const QString &key)
    {
        const bool isKnown = m_keys.contains(key);
        m_keys.insert(key);
        return !isKnown;
    }

    QString text()
    {
        static const QStringList pieces {u"a"_s, u"B"_s, QString(QChar(0xFEFF)), u"-"_s, u" "_s, u"."_s, u"\""_s,
            u"\\"_s, u"\n"_s, u"ä"_s, u"€"_s, u"\U0001F511"_s, u"/"_s, u"{"_s, u"null"_s, u"0"_s, QString(QChar(0x7F)),
            QString(QChar(u'\0'))};
        QString text;
        for (int left = below(6); left > 0; --left)
            text += pieces.at(below(int(pieces.size())));
        return text;
    }

    /// Access tokens are visible ASCII (RFC 6749 A.12); so should refresh tokens be.
    Secret token() { return Secret(QByteArray::number(m_random.generate(), 36) + "-._~+/= \"{"); }

    QStringList scopes()
    {
        QStringList scopes;
        for (int left = below(4); left > 0; --left)
            scopes.append(text().remove(u' '));
        scopes.removeAll(QString());
        scopes.sort();
        scopes.removeDuplicates();
        return scopes;
    }

    qint64 time() { return below(3) == 0 ? 0 : 1 + m_random.bounded(4'000'000'000u); }
    QString storedKey() { return below(3) == 0 ? u"stored "_s + QString::number(m_random.generate()) : QString(); }

    QJsonObject unknownMembers()
    {
        QJsonObject members;
        for (int left = below(3); left > 0; --left)
            members.insert(u"x_"_s + text(), QJsonValue(below(2) == 0 ? QJsonValue(text()) : QJsonValue(below(99))));
        return members;
    }

    QRandomGenerator m_random;
    QSet<QString> m_keys;
};

/// One change to a text: bytes that flip, go, come, come again, or are of the kind that parsers trip over.
QByteArray mutated(QByteArray json, Generator &generator)
{
    static const QByteArrayList pieces {"{", "}", "\"", "null", "[]", "1e999", "-1", ":", ",", "\\u0000", "\\ud800",
        "\xff\xfe", "\"AccessToken\":", "\"expires_on\":\"99999999999999999999\",", "\"secret\":null,", "{\"a\":"};
    for (int left = 1 + generator.below(4); left > 0 && !json.isEmpty(); --left) {
        const int at = generator.below(int(json.size()));
        const int length = generator.below(40);
        switch (generator.below(5)) {
        case 0:
            json[at] = char(generator.below(256));
            break;
        case 1:
            json.remove(at, length);
            break;
        case 2:
            json.insert(at, json.mid(generator.below(int(json.size())), length));
            break;
        case 3:
            json.truncate(at);
            break;
        default:
            json.insert(at, pieces.at(generator.below(int(pieces.size()))));
        }
    }
    return json;
}

} // namespace

class TestUnifiedCache : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void C48_readsWhatMsalPythonWrote()
    {
        const Result<CacheContents> contents = parseUnifiedCache(msalPythonCache());
        QVERIFY(contents.hasValue());
        QCOMPARE(contents->partitions.size(), 1);
        const CachePartition &ada = *contents->partitions.constFirst();
        QCOMPARE(ada.key, (CacheKey {u"UID.UTID"_s, MicrosoftHost}));
        QCOMPARE(describe(*contents),
            QStringList({u"AT|UID.UTID|login.microsoftonline.com|cid|common|User.Read email openid profile|Bearer|AT1|"
                         "1795365006|1795368605|1795368605|1795366806||{}"_s,
                u"Account|UID.UTID|login.microsoftonline.com|common|OID|Ada@contoso.com|MSSTS|"
                "urn:ietf:params:oauth:grant-type:device_code||{}"_s,
                u"App|login.microsoftonline.com|cid|1||{}"_s,
                u"ID|UID.UTID|login.microsoftonline.com|cid|common|h.eyJuYW1lIjoiQWRhIn0.s||{}"_s,
                u"RT|UID.UTID|login.microsoftonline.com|cid|User.Read email openid profile|RT1|1795365006|1||{}"_s,
                u"{}"_s, u"{}"_s}));
        QCOMPARE(ada.idTokens.constFirst().claims.value(u"name"_s), QJsonValue(u"Ada"_s));
    }

    void C40_writesWhatMsalPythonWrote() { QCOMPARE(rewritten(msalPythonCache()), objectOf(msalPythonCache())); }

    void writesTheKeysOfTheSchema()
    {
        TokenCache cache(microsoftView());
        auto *data = new AccountData;
        data->homeAccountId = u"UID.UTID"_s;
        data->environment = MicrosoftHost;
        data->username = u"Ada@contoso.com"_s;
        data->localAccountId = u"OID"_s;
        data->authorityType = u"MSSTS"_s;
        const Account ada {QSharedDataPointer<AccountData>(data)};
        cache.store(makeReply(ada,
            {.scopes = {u"S1"_s, u"s2"_s, u"s3"_s},
                .refreshToken = "RT",
                .idToken = "h.p.s",
                .realm = u"common"_s,
                .familyId = u"1"_s}));
        const QJsonObject written = objectOf(formatUnifiedCache(cache.contents()));
        const auto keys = [&](const QString &section) { return written.value(section).toObject().keys(); };
        QCOMPARE(written.keys(),
            QStringList({u"AccessToken"_s, u"Account"_s, u"AppMetadata"_s, u"IdToken"_s, u"RefreshToken"_s}));
        QCOMPARE(keys(u"AccessToken"_s),
            QStringList {u"uid.utid-login.microsoftonline.com-accesstoken-cid-common-s1 s2 s3"_s});
        QCOMPARE(
            keys(u"RefreshToken"_s), QStringList {u"uid.utid-login.microsoftonline.com-refreshtoken-cid--s1 s2 s3"_s});
        QCOMPARE(keys(u"IdToken"_s), QStringList {u"uid.utid-login.microsoftonline.com-idtoken-cid-common-"_s});
        QCOMPARE(keys(u"Account"_s), QStringList {u"uid.utid-login.microsoftonline.com-common"_s});
        QCOMPARE(keys(u"AppMetadata"_s), QStringList {u"appmetadata-login.microsoftonline.com-cid"_s});
        const QJsonObject token = written.value(u"AccessToken"_s).toObject().begin()->toObject();
        QCOMPARE(token.value(u"home_account_id"_s), QJsonValue(u"UID.UTID"_s));
        QCOMPARE(token.value(u"target"_s), QJsonValue(u"S1 s2 s3"_s));
        QCOMPARE(token.value(u"cached_at"_s), QJsonValue(QString::number(Now.toSecsSinceEpoch())));
        QCOMPARE(token.value(u"expires_on"_s), QJsonValue(QString::number(Now.addSecs(3600).toSecsSinceEpoch())));
    }

    void appMetadataKeysKeepTheirCase()
    {
        CacheContents contents;
        AppMetadataEntry entry;
        entry.environment = MicrosoftHost;
        entry.clientId = u"CID"_s;
        contents.appMetadata.append(entry);
        const QJsonObject written = objectOf(formatUnifiedCache(contents));
        QCOMPARE(written.value(u"AppMetadata"_s).toObject().keys(),
            QStringList {u"appmetadata-login.microsoftonline.com-CID"_s});
    }

    void anEmptyTextIsAnEmptyCache_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("blanks") << " \r\n\t"_ba;
        QTest::newRow("an empty object") << "{}"_ba;
        QTest::newRow("empty sections") << QByteArray(R"({"AccessToken":{},"Account":{}})");
    }

    void anEmptyTextIsAnEmptyCache()
    {
        QFETCH(QByteArray, json);
        const Result<CacheContents> contents = parseUnifiedCache(json);
        QVERIFY(contents.hasValue());
        QVERIFY(contents->partitions.isEmpty());
        QVERIFY(contents->unknownSections.isEmpty());
    }

    void refusesWhatIsNoCache_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("half a file") << msalPythonCache().first(500);
        QTest::newRow("text") << "hello"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("null") << "null"_ba;
        QTest::newRow("other JSON") << QByteArray(R"({"name":"package","version":"1"})");
        QTest::newRow("a section that is a list") << QByteArray(R"({"AccessToken":[],"Account":{}})");
        QTest::newRow("a section that is null") << QByteArray(R"({"AccessToken":{},"RefreshToken":null})");
        QTest::newRow("bytes") << QByteArray("\x00\x01\xff", 3);
        QTest::newRow("two documents") << msalPythonCache() + msalPythonCache();
    }

    void refusesWhatIsNoCache()
    {
        QFETCH(QByteArray, json);
        const Result<CacheContents> contents = parseUnifiedCache(json);
        QVERIFY(contents.hasError());
        QCOMPARE(contents.error().kind(), Error::Kind::Configuration);
        QCOMPARE(contents.error().code(), QLatin1StringView(ErrorCode::InvalidCache));
        QVERIFY(!contents.error().description().isEmpty());
        for (const QString &secret : {u"AT1"_s, u"RT1"_s, u"hello"_s})
            QVERIFY(!contents.error().description().contains(secret));
    }

    void C44_keepsWhatItDoesNotKnow_data()
    {
        QTest::addColumn<QJsonObject>("cache");
        const QJsonObject cache = objectOf(msalPythonCache());
        QJsonObject withSection = cache;
        withSection.insert(u"Later"_s, QJsonObject {{u"key"_s, QJsonArray {1, u"two"_s, QJsonValue()}}});
        QTest::newRow("a section") << withSection;
        QJsonObject withValue = cache;
        withValue.insert(u"version"_s, 3);
        QTest::newRow("a member beside the sections") << withValue;
        for (const QString &section : cache.keys()) {
            QTest::addRow("a text in an entry of %s", qPrintable(section))
                << withMember(cache, section, u"later"_s, u"x"_s);
            QTest::addRow("an object in an entry of %s", qPrintable(section))
                << withMember(cache, section, u"later"_s, QJsonObject {{u"a"_s, QJsonArray {1}}});
            QTest::addRow("an entry of %s without what it needs", qPrintable(section))
                << withEntry(cache, section, u"odd"_s, QJsonObject {{u"secret"_s, u"x"_s}});
            QTest::addRow("an entry of %s that is no object", qPrintable(section))
                << withEntry(cache, section, u"odd"_s, u"text"_s);
            QTest::addRow("an entry of %s for nobody", qPrintable(section))
                << withMember(cache, section, u"environment"_s, QJsonValue());
        }
        // MSAL Python writes null where it knows nothing.
        QTest::newRow("an account without a local ID")
            << withMember(cache, u"Account"_s, u"local_account_id"_s, QJsonValue());
        QTest::newRow("an application without a family")
            << withMember(cache, u"AppMetadata"_s, u"family_id"_s, QJsonValue());
        QTest::newRow("a refresh token without a family")
            << withMember(cache, u"RefreshToken"_s, u"family_id"_s, QJsonValue());
        QTest::newRow("a realm that is a number") << withMember(cache, u"AccessToken"_s, u"realm"_s, 5);
        QTest::newRow("another credential type")
            << withMember(cache, u"AccessToken"_s, u"credential_type"_s, u"AccessToken_With_AuthScheme"_s);
        QTest::newRow("an end that can't be read")
            << withMember(cache, u"AccessToken"_s, u"expires_on"_s, u"tomorrow"_s);
        QTest::newRow("an end in 1970") << withMember(cache, u"AccessToken"_s, u"expires_on"_s, u"0"_s);
        QTest::newRow("a time that can't be read")
            << withMember(cache, u"RefreshToken"_s, u"last_modification_time"_s, u"-5"_s);
        for (const QString &section : {u"AccessToken"_s, u"RefreshToken"_s}) {
            QTest::addRow("an entry of %s with a line break in the token", qPrintable(section))
                << withMember(cache, section, u"secret"_s, u"AT1\r\nX-Header: 1"_s);
            QTest::addRow("an entry of %s without a token", qPrintable(section))
                << withMember(cache, section, u"secret"_s, u""_s);
        }
        const QJsonObject entry = cache.value(u"RefreshToken"_s).toObject().begin()->toObject();
        QTest::newRow("a key that another program chose")
            << withEntry(cache, u"RefreshToken"_s, u"of another program"_s, entry);
    }

    void C44_keepsWhatItDoesNotKnow()
    {
        QFETCH(QJsonObject, cache);
        QCOMPARE(rewritten(textOf(cache)), cache);
    }

    void readsTimesThatAreNumbers()
    {
        const QJsonObject cache =
            withMember(objectOf(msalPythonCache()), u"AccessToken"_s, u"expires_on"_s, 1795368605);
        QCOMPARE(rewritten(textOf(cache)), objectOf(msalPythonCache()));
    }

    void anEndThatCanNotBeReadIsNotForEver_data()
    {
        QTest::addColumn<QJsonValue>("end");
        QTest::addColumn<bool>("isMicrosofts");
        QTest::addColumn<bool>("isUsed");
        for (const bool isMicrosofts : {true, false}) {
            const char *whose = isMicrosofts ? "Microsoft's" : "another's";
            const auto row = [&](const char *what, const QJsonValue &end, bool isUsed) {
                QTest::addRow("%s: %s", whose, what) << end << isMicrosofts << isUsed;
            };
            row("as MSAL writes it", u"1795368605"_s, true);
            row("a number", 1795368605, true);
            // Others need not say when a token ends (RFC 6749 5.1).
            row("none", QJsonValue::Undefined, !isMicrosofts);
            row("null", QJsonValue(), false);
            row("empty", u""_s, false);
            row("a word", u"never"_s, false);
            row("0", u"0"_s, false);
            row("negative", u"-1795368605"_s, false);
            row("beyond all calendars", u"99999999999999999999"_s, false);
            row("infinite", u"inf"_s, false);
        }
    }

    void anEndThatCanNotBeReadIsNotForEver()
    {
        QFETCH(QJsonValue, end);
        QFETCH(bool, isMicrosofts);
        QFETCH(bool, isUsed);
        CacheView view = microsoftView();
        view.keepsAsMsal = isMicrosofts;
        const QJsonObject json = withMember(objectOf(msalPythonCache()), u"AccessToken"_s, u"expires_on"_s, end);
        TokenCache cache(view);
        cache.merge(*parseUnifiedCache(textOf(json)));
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1795365006, Utc);
        const Account ada = cache.accounts().constFirst();
        QCOMPARE(found(cache, ada, {u"User.Read"_s}, now), isUsed ? "AT1"_ba : "(none)"_ba);
    }

    void usesNoTokenThatWouldBreakAHeader()
    {
        for (const QString &secret : {u"AT1\r\nX-Header: 1"_s, u"AT\u00e4"_s, u""_s}) {
            QJsonObject json = objectOf(msalPythonCache());
            json = withMember(json, u"AccessToken"_s, u"secret"_s, secret);
            TokenCache cache(microsoftView());
            cache.merge(*parseUnifiedCache(textOf(json)));
            const QDateTime now = QDateTime::fromSecsSinceEpoch(1795365006, Utc);
            QCOMPARE(found(cache, cache.accounts().constFirst(), {}, now), "(none)"_ba);
        }
    }

    void usesNoTextThatWouldBecomeAnother_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QString>("member");
        QTest::newRow("access token") << u"AccessToken"_s << u"secret"_s;
        QTest::newRow("refresh token") << u"RefreshToken"_s << u"secret"_s;
        QTest::newRow("ID token") << u"IdToken"_s << u"secret"_s;
        QTest::newRow("client") << u"RefreshToken"_s << u"client_id"_s;
        QTest::newRow("person") << u"Account"_s << u"home_account_id"_s;
        QTest::newRow("provider") << u"Account"_s << u"environment"_s;
    }

    void usesNoTextThatWouldBecomeAnother()
    {
        QFETCH(QString, section);
        QFETCH(QString, member);
        const auto entries = [&](const QString &text) {
            return describe(*parseUnifiedCache(textOf(withMember(objectOf(msalPythonCache()), section, member, text))))
                .size();
        };
        QCOMPARE_LT(entries(u"joe"_s + QChar(0xD800)), entries(u"joe"_s));
        QJsonObject json = withMember(objectOf(msalPythonCache()), section, member, u"joe"_s + QChar(0xD800));
        QCOMPARE(objectOf(formatUnifiedCache(*parseUnifiedCache(textOf(json)))), json);
    }

    void writesSectionsThatAreEmpty()
    {
        QCOMPARE(formatUnifiedCache(CacheContents()),
            QByteArray(R"({"AccessToken":{},"RefreshToken":{},"IdToken":{},"Account":{},"AppMetadata":{}})"));
    }

    void readsBackWhatItWrote()
    {
        Generator generator(20260301);
        for (int round = 0; round < 400; ++round) {
            const CacheContents contents = generator.contents();
            const QByteArray json = formatUnifiedCache(contents);
            const Result<CacheContents> back = parseUnifiedCache(json);
            QVERIFY2(back.hasValue(), json.constData());
            QCOMPARE(describe(*back), describe(contents));
            QCOMPARE(objectOf(formatUnifiedCache(*back)), objectOf(json));
        }
    }

    void survivesAnything()
    {
        // Whatever the bytes are: an error, or a cache that can be used, written and read again.
        Generator generator(1795365006);
        int caches = 0;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1795365006, Utc);
        for (int round = 0; round < 6000; ++round) {
            const QByteArray original = round % 3 == 0 ? formatUnifiedCache(generator.contents()) : msalPythonCache();
            const QByteArray json = mutated(original, generator);
            const Result<CacheContents> contents = parseUnifiedCache(json);
            if (contents.hasError()) {
                QCOMPARE(contents.error().code(), QLatin1StringView(ErrorCode::InvalidCache));
                continue;
            }
            ++caches;
            TokenCache cache(microsoftView());
            cache.merge(*contents);
            for (const Account &account : cache.accounts()) {
                QVERIFY2(cache.contains(account), json.constData());
                cache.find(account, {u"User.Read"_s}, {now});
                cache.refreshTokens(account);
                cache.store(makeReply(account, {.realm = u"common"_s, .receivedAt = now}));
            }
            const QByteArray written = formatUnifiedCache(cache.contents());
            const Result<CacheContents> again = parseUnifiedCache(written);
            QVERIFY2(again.hasValue(), json.constData());
            QCOMPARE(objectOf(formatUnifiedCache(*again)), objectOf(written));
        }
        QVERIFY(caches > 500);
        QVERIFY(caches < 5500);
    }
};

QTEST_APPLESS_MAIN(TestUnifiedCache)
#include "tst_unifiedcache.moc"
