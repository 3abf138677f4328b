#include "protocol/jsonwebkey.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

const QByteArray rsa = R"("kty":"RSA","n":"AQIDBA","e":"AQAB")"_ba;
const QByteArray ec = R"("kty":"EC","crv":"P-256","x":"AQID","y":"BAUG")"_ba;
const QByteArray okp = R"("kty":"OKP","crv":"Ed25519","x":"AQID")"_ba;

QByteArray setOf(const QByteArrayList &keys)
{
    return "{\"keys\":[" + keys.join(',') + "]}";
}

QByteArray keyCalled(const QByteArray &name)
{
    return '{' + rsa + ",\"kid\":\"" + name + "\"}";
}

} // namespace

class TestJsonWebKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsKeysOfEachKind()
    {
        const auto set = parseJsonWebKeySet(setOf({'{' + rsa + '}', '{' + ec + '}', '{' + okp + '}'}));
        QVERIFY(set.hasValue());
        QCOMPARE(set->skipped, 0);
        QCOMPARE(set->keys.size(), 3);
        QCOMPARE(set->keys.at(0).type, JsonWebKey::Type::Rsa);
        QCOMPARE(set->keys.at(0).modulus, "\1\2\3\4"_ba);
        QCOMPARE(set->keys.at(0).exponent, QByteArray("\1\0\1", 3));
        QVERIFY(set->keys.at(0).keyId.isNull());
        QVERIFY(set->keys.at(0).algorithm.isEmpty());
        QVERIFY(set->keys.at(0).issuer.isEmpty());
        QCOMPARE(set->keys.at(1).type, JsonWebKey::Type::Ec);
        QCOMPARE(set->keys.at(1).curve, u"P-256"_s);
        QCOMPARE(set->keys.at(1).x, "\1\2\3"_ba);
        QCOMPARE(set->keys.at(1).y, "\4\5\6"_ba);
        QCOMPARE(set->keys.at(2).type, JsonWebKey::Type::Okp);
        QCOMPARE(set->keys.at(2).curve, u"Ed25519"_s);
        QCOMPARE(set->keys.at(2).x, "\1\2\3"_ba);
        QVERIFY(set->keys.at(2).y.isEmpty());
    }

    void readsWhatAKeySaysOfItself()
    {
        const auto set = parseJsonWebKeySet(
            setOf({'{' + rsa + R"(,"kid":"k 1","alg":"PS384","use":"sig","issuer":"login.example/{tenantid}"})"}));
        QVERIFY(set.hasValue());
        QCOMPARE(set->keys.size(), 1);
        QCOMPARE(set->keys.at(0).keyId, u"k 1"_s);
        QCOMPARE(set->keys.at(0).algorithm, u"PS384"_s);
        QCOMPARE(set->keys.at(0).issuer, u"login.example/{tenantid}"_s);
    }

    void judgesEachKeyAlone_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("isUsable");
        const auto row = [](const char *sentence, const QByteArray &key, bool isUsable = false) {
            QTest::newRow(sentence) << key << isUsable;
        };
        const auto with = [](const QByteArray &members) { return '{' + rsa + ',' + members + '}'; };
        row("use is sig", with(R"("use":"sig")"), true);
        row("key_ops has verify", with(R"("key_ops":["verify"])"), true);
        row("key_ops has verify among others", with(R"("key_ops":["encrypt","verify"])"), true);
        row("F17: with x5c, x5t and x5u",
            with("\"x5c\":[\"MIIB\"],\"x5t\":\"a\",\"x5t#S256\":\"b\",\"x5u\":\"https://evil.example\""), true);
        row("members that nobody knows", with(R"("ext":true,"cloud_instance_name":"x","n2":[{}])"), true);
        row("J10: for encryption", with(R"("use":"enc")"));
        row("J10: for something else", with(R"("use":"tls")"));
        row("J10: use in upper case", with(R"("use":"SIG")"));
        row("J10: use is a list", with(R"("use":["sig"])"));
        row("J10: use is empty", with(R"("use":"")"));
        row("J10: may only sign", with(R"("key_ops":["sign"])"));
        row("J10: may do nothing", with(R"("key_ops":[])"));
        row("J10: key_ops is a string", with(R"("key_ops":"verify")"));
        row("J10: key_ops in upper case", with(R"("key_ops":["VERIFY"])"));
        row("J10: key_ops without verify though for signatures", with(R"("use":"sig","key_ops":["encrypt"])"));
        row("J10: verify though for encryption", with(R"("use":"enc","key_ops":["verify"])"));
        row("J10: a shared key", R"({"kty":"oct","k":"AQID"})");
        row("J10: a shared key that looks like RSA", with(R"("k":"AQID")"));
        for (const char *member : {"d", "p", "q", "dp", "dq", "qi"}) {
            QTest::addRow("J10: private member %s", member) << with(QByteArray("\"") + member + "\":\"AQID\"") << false;
            QTest::addRow("J10: private member %s is null", member)
                << with(QByteArray("\"") + member + "\":null") << false;
        }
        row("J10: further primes", with(R"("oth":[])"));
        row("J10: a private key on a curve", '{' + ec + R"(,"d":"AQID"})");
        row("J10: a private Edwards key", '{' + okp + R"(,"d":"AQID"})");
        row("J10: another kind", R"({"kty":"AKP","alg":"ML-DSA-44","pub":"AQID"})");
        row("J10: kind in lower case", R"({"kty":"rsa","n":"AQID","e":"AQAB"})");
        row("J10: kind is a list", R"({"kty":["RSA"],"n":"AQID","e":"AQAB"})");
        row("J10: no kind", R"({"n":"AQID","e":"AQAB"})");
        row("J10: empty", "{}");
        for (const char *wrong : {"null", "1", "\"RSA\"", "[]", "true"})
            QTest::addRow("J10: not an object: %s", wrong) << QByteArray(wrong) << false;
        // RFC 7518 6.3.1, 6.2.1, RFC 8037 2: what each kind must have.
        const QByteArrayList complete = {rsa, ec, okp};
        for (const QByteArray &members : complete) {
            const QJsonObject object = QJsonDocument::fromJson('{' + members + '}').object();
            const QStringList names = object.keys();
            for (const QString &name : names) {
                const QByteArray kind = object.value("kty"_L1).toString().toLatin1();
                QJsonObject less = object;
                less.remove(name);
                const auto add = [&](const char *problem, const QJsonValue &value) {
                    QJsonObject changed = less;
                    if (!value.isUndefined())
                        changed.insert(name, value);
                    QTest::addRow("J10: %s: %s %s", kind.constData(), qPrintable(name), problem)
                        << QJsonDocument(changed).toJson(QJsonDocument::Compact) << false;
                };
                add("missing", QJsonValue(QJsonValue::Undefined));
                add("null", QJsonValue());
                add("a number", 65537);
                add("a list", QJsonArray {object.value(name)});
                add("an object", QJsonObject());
                add("a boolean", true);
                if (name == u"kty" || name == u"crv")
                    continue;
                add("empty", QString());
                // RFC 7515 2: no padding, no line breaks, nothing else, no bits left over.
                for (const char *text :
                    {"AQ==", "AQI=", "AR", "AQJ", "A", "AQ ID", "AQ\nID", "AQ+/", "AQID.", "\u00e9"})
                    add(QByteArray(text).toPercentEncoding().constData(), QString::fromUtf8(text));
            }
        }
        for (const char *name : {"kid", "alg", "issuer"}) {
            for (const char *wrong : {"1", "null", "[]", "{}", "true"})
                QTest::addRow("J10: %s is %s", name, wrong) << with(QByteArray("\"") + name + "\":" + wrong) << false;
        }
        row("F21: n twice", with(R"("n":"AQIDBA")"));
        row("F21: kid twice", with(R"("kid":"a","kid":"b")"));
        row("F21: use twice, once escaped", with(R"("use":"enc","\u0075se":"sig")"));
    }

    void judgesEachKeyAlone()
    {
        QFETCH(QByteArray, key);
        QFETCH(bool, isUsable);
        const auto set = parseJsonWebKeySet(setOf({keyCalled("before"), key, keyCalled("behind")}));
        QVERIFY(set.hasValue());
        QCOMPARE(set->skipped, isUsable ? 0 : 1);
        QCOMPARE(set->keys.size(), isUsable ? 3 : 2);
        QCOMPARE(set->keys.first().keyId, u"before"_s);
        QCOMPARE(set->keys.last().keyId, u"behind"_s);
    }

    void takesKeyIdsAsTheyAre_data()
    {
        QTest::addColumn<QString>("keyId");
        QTest::newRow("J4: 64 KiB") << QString(65536, u'k');
        QTest::newRow("J4: quotation marks and a backslash") << u"\"'\\"_s;
        QTest::newRow("J4: NUL") << QString::fromLatin1("a\0b", 3);
        QTest::newRow("J4: a path") << u"../../../../etc/passwd"_s;
        QTest::newRow("J4: SQL") << u"x' UNION SELECT 'key"_s;
        QTest::newRow("beyond the first plane") << u"\U0001f511"_s;
        QTest::newRow("white space around it") << u" kid\n"_s;
    }

    void takesKeyIdsAsTheyAre()
    {
        QFETCH(QString, keyId);
        const QJsonObject key {{u"kty"_s, u"RSA"_s}, {u"n"_s, u"AQID"_s}, {u"e"_s, u"AQAB"_s}, {u"kid"_s, keyId}};
        const auto set = parseJsonWebKeySet(QJsonDocument(QJsonObject {{u"keys"_s, QJsonArray {key}}}).toJson());
        QVERIFY(set.hasValue());
        QCOMPARE(set->keys.size(), 1);
        QCOMPARE(set->keys.first().keyId, keyId);
    }

    void keepsSeveralKeysOfOneName()
    {
        const auto set = parseJsonWebKeySet(setOf({keyCalled("a"), keyCalled("a"), '{' + ec + R"(,"kid":"a"})"}));
        QVERIFY(set.hasValue());
        QCOMPARE(set->keys.size(), 3);
    }

    void takesTheFirstHundredThatCanBeUsed()
    {
        QByteArrayList keys;
        for (int i = 0; i < 50; ++i)
            keys += R"({"kty":"oct","k":"AQID"})"_ba;
        for (int i = 0; i < 10'000; ++i)
            keys += keyCalled(QByteArray::number(i));
        const auto set = parseJsonWebKeySet(setOf(keys));
        QVERIFY(set.hasValue());
        QCOMPARE(set->keys.size(), 100);
        QCOMPARE(set->keys.first().keyId, u"0"_s);
        QCOMPARE(set->keys.last().keyId, u"99"_s);
        QCOMPARE(set->skipped, 9'950);
    }

    void takesAnEmptySet()
    {
        const auto set = parseJsonWebKeySet(R"({"keys":[],"more":{}})");
        QVERIFY(set.hasValue());
        QVERIFY(set->keys.isEmpty());
        QCOMPARE(set->skipped, 0);
    }

    void bearsRepeatedMembersThatItDoesNotRead()
    {
        const auto set = parseJsonWebKeySet(R"({"x":1,"x":2,"y":{"z":1,"z":2},"keys":[)" + keyCalled("a") + "]}");
        QVERIFY(set.hasValue());
        QCOMPARE(set->keys.size(), 1);
    }

    void refusesWhatIsNoSet_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const QString notJson = QString::fromLatin1(ErrorCode::ResponseNotJson);
        const QString invalid = QString::fromLatin1(ErrorCode::InvalidResponse);
        const QByteArray key = keyCalled("a");
        QTest::newRow("nothing") << ""_ba << notJson;
        QTest::newRow("a page") << "<!DOCTYPE html><html></html>"_ba << notJson;
        QTest::newRow("a list of keys") << '[' + key + ']' << notJson;
        QTest::newRow("cut short") << setOf({key}).chopped(1) << notJson;
        QTest::newRow("deep") << "{\"keys\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}" << notJson;
        QTest::newRow("a key") << key << invalid;
        QTest::newRow("empty") << "{}"_ba << invalid;
        QTest::newRow("keys in upper case") << "{\"KEYS\":[" + key + "]}" << invalid;
        QTest::newRow("keys is an object") << "{\"keys\":" + key + "}" << invalid;
        QTest::newRow("keys is null") << R"({"keys":null})"_ba << invalid;
        QTest::newRow("keys is a string") << R"({"keys":"[]"})"_ba << invalid;
        QTest::newRow("F21: keys twice") << "{\"keys\":[" + key + "],\"keys\":[" + key + "]}" << invalid;
        QTest::newRow("F21: keys twice, once escaped")
            << "{\"keys\":[" + key + "],\"\\u006beys\":[" + key + "]}" << invalid;
    }

    void refusesWhatIsNoSet()
    {
        QFETCH(QByteArray, text);
        const auto set = parseJsonWebKeySet(text);
        QVERIFY(set.hasError());
        QTEST(QString(set.error().code()), "code");
        QCOMPARE(set.error().kind(), Error::Kind::BadResponse);
        QVERIFY(!set.error().description().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJsonWebKey)
#include "tst_jsonwebkey.moc"
