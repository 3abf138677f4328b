#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "cache/unifiedkeys.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

AccessTokenEntry accessToken(const QString &clientId, const QString &realm, const QStringList &target)
{
    AccessTokenEntry entry;
    entry.environment = u"login.microsoftonline.com"_s;
    entry.clientId = clientId;
    entry.realm = realm;
    entry.target = target;
    return entry;
}

AccessTokenEntry storedUnder(const QString &key, AccessTokenEntry entry)
{
    entry.storedKey = key;
    return entry;
}

} // namespace

class TestUnifiedKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void entriesHaveTheSameKeyIfTheirKeysAreTheSame_data()
    {
        QTest::addColumn<AccessTokenEntry>("other");
        QTest::addColumn<bool>("same");
        const AccessTokenEntry entry = accessToken(u"client"_s, u"common"_s, {u"s1"_s, u"s2"_s});
        QTest::newRow("the same entry") << entry << true;
        QTest::newRow("written in other letters") << accessToken(u"CLIENT"_s, u"Common"_s, {u"S1"_s, u"s2"_s}) << true;
        QTest::newRow("other scopes of the same length")
            << accessToken(u"client"_s, u"common"_s, {u"s1"_s, u"s3"_s}) << false;
        QTest::newRow("fewer scopes") << accessToken(u"client"_s, u"common"_s, {u"s1"_s}) << false;
        QTest::newRow("no scopes") << accessToken(u"client"_s, u"common"_s, {}) << false;
        QTest::newRow("another client of the same length")
            << accessToken(u"clienu"_s, u"common"_s, {u"s1"_s, u"s2"_s}) << false;
        QTest::newRow("what the client lost the realm has won")
            << accessToken(u"clien"_s, u"ccommon"_s, {u"s1"_s, u"s2"_s}) << false;
        QTest::newRow("stored under that key by another program")
            << storedUnder(unifiedKey(u"uid.utid"_s, entry), accessToken(u"x"_s, u"y"_s, {u"z"_s})) << true;
        QTest::newRow("stored under another key by another program") << storedUnder(u"other"_s, entry) << false;
    }

    void entriesHaveTheSameKeyIfTheirKeysAreTheSame()
    {
        QFETCH(const AccessTokenEntry, other);
        QFETCH(const bool, same);
        const AccessTokenEntry entry = accessToken(u"client"_s, u"common"_s, {u"s1"_s, u"s2"_s});
        const QString id = u"uid.utid"_s;
        QCOMPARE(keyInFile(id, entry) == keyInFile(id, other), same);
        QCOMPARE(haveSameKey(id, entry, other), same);
        QCOMPARE(haveSameKey(id, other, entry), same);
    }

    void keysThatAreSplitInAnotherPlaceAreTheSame_data()
    {
        QTest::addColumn<AccessTokenEntry>("left");
        QTest::addColumn<AccessTokenEntry>("right");
        QTest::newRow("between client and realm")
            << accessToken(u"a-b"_s, u"c"_s, {u"s"_s}) << accessToken(u"a"_s, u"b-c"_s, {u"s"_s});
        QTest::newRow("between realm and scopes")
            << accessToken(u"a"_s, u"b"_s, {u"c-s"_s}) << accessToken(u"a"_s, u"b-c"_s, {u"s"_s});
        QTest::newRow("between realm and no scopes")
            << accessToken(u"a"_s, u"b"_s, {u"-"_s}) << accessToken(u"a"_s, u"b-"_s, {});
    }

    void keysThatAreSplitInAnotherPlaceAreTheSame()
    {
        QFETCH(const AccessTokenEntry, left);
        QFETCH(const AccessTokenEntry, right);
        QCOMPARE(unifiedKey(u"id"_s, left), unifiedKey(u"id"_s, right));
        QVERIFY(haveSameKey(u"id"_s, left, right));
        QVERIFY(haveSameKey(u"id"_s, right, left));
    }
};

QTEST_APPLESS_MAIN(TestUnifiedKeys)

#include "tst_unifiedkeys.moc"
