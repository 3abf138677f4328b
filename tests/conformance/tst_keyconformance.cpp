#include "conformance/relyingparty.h"

#include <QtCore/QJsonArray>

using namespace QtSignIn;

namespace {

SandboxMisbehaviour header(const QString &name, const QJsonValue &value)
{
    return SandboxMisbehaviour::changed(SandboxMessage::IdTokenHeader, name, value);
}

SandboxMisbehaviour withoutKeyId()
{
    return SandboxMisbehaviour::without(SandboxMessage::IdTokenHeader, u"kid"_s);
}

SandboxMisbehaviour publishing(const QJsonObject &jwk)
{
    return SandboxMisbehaviour::publishing(jwk);
}

/// Changes the keys as they are published.
SandboxMisbehaviour keys(const std::function<void(QJsonArray &)> &change)
{
    return SandboxMisbehaviour::edited(SandboxMessage::KeySet, [change](QJsonObject &keySet) {
        QJsonArray array = keySet.value(u"keys"_s).toArray();
        change(array);
        keySet.insert(u"keys"_s, array);
    });
}

/// Undefined leaves the member out.
SandboxMisbehaviour ownKey(const QString &name, const QJsonValue &value)
{
    return keys([name, value](QJsonArray &array) {
        QJsonObject key = array.first().toObject();
        key.insert(name, value);
        array.replace(0, key);
    });
}

/// Like the provider's own but for one member, and before it.
SandboxMisbehaviour likeOwnKey(const QString &name, const QJsonValue &value)
{
    return keys([name, value](QJsonArray &array) {
        QJsonObject key = array.last().toObject();
        key.insert(name, value);
        array.prepend(key);
    });
}

SandboxMisbehaviour manyKeys(int count, const QJsonObject &jwk)
{
    return keys([count, jwk](QJsonArray &array) {
        QJsonArray many;
        QJsonObject key = jwk.isEmpty() ? array.first().toObject() : jwk;
        for (int i = 0; i < count; ++i) {
            key.insert(u"kid"_s, QString::number(i));
            many.append(key);
        }
        for (const QJsonValue &own : std::as_const(array))
            many.append(own);
        array = many;
    });
}

} // namespace

/// Which of the provider's keys count, and when they are fetched (OpenID Connect Core 10.1).
class tst_KeyConformance : public QObject, private RelyingParty {
    Q_OBJECT

private Q_SLOTS:
    void init() { prepare(); }
    void cleanup() { cleanUp(); }
    void keyIsFound_data();
    void keyIsFound();
    void oddKeysBesideTheRightOneAreSkipped_data();
    void oddKeysBesideTheRightOneAreSkipped();
    void unusableKeyDoesNotCount_data();
    void unusableKeyDoesNotCount();
    void keysThatCannotBeHadFailTheSignIn_data();
    void keysThatCannotBeHadFailTheSignIn();
    void addressOfTheKeysIsJudged_data();
    void addressOfTheKeysIsJudged();
    void rotatedKeysAreFetchedAgain();
    void keysRotatedWhileThePersonIsInTheBrowserAreFetchedAgain();
    void keyThatWasTakenBackCountsNoMore();
    void unknownKeyIsAskedForOnceAToken();
};

void tst_KeyConformance::keyIsFound_data()
{
    QTest::addColumn<QStringList>("algorithms");
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const QStringList rsa {u"RS256"_s};
    const QString unknown = refused(ErrorCode::IdTokenKey);
    const QString ambiguous = refused(ErrorCode::IdTokenSignature);
    const SandboxMisbehaviour namelessKeys = keys([](QJsonArray &array) {
        for (int i = 0; i < array.size(); ++i) {
            QJsonObject key = array.at(i).toObject();
            key.remove(u"kid"_s);
            array.replace(i, key);
        }
    });

    QTest::newRow("kid-absent-single-jwks") << rsa << Misbehaviours {withoutKeyId()} << accepted;
    QTest::newRow("kid-absent-single-jwks: the key has no kid either")
        << rsa << Misbehaviours {withoutKeyId(), namelessKeys} << accepted;
    // The module accepts that all keys are tried; OpenID Connect Core 10.1 requires the kid.
    QTest::newRow("kid-absent-multiple-jwks")
        << QStringList {u"RS256"_s, u"RS256"_s} << Misbehaviours {withoutKeyId()} << ambiguous;
    QTest::newRow("kid-absent-multiple-jwks: no key has one")
        << QStringList {u"RS256"_s, u"RS256"_s} << Misbehaviours {withoutKeyId(), namelessKeys} << ambiguous;
    QTest::newRow("kid absent, but only one key is for this algorithm")
        << QStringList {u"ES256"_s, u"RS256"_s, u"EdDSA"_s, u"ES384"_s} << Misbehaviours {withoutKeyId()} << accepted;
    QTest::newRow("several keys with a kid each")
        << QStringList {u"RS256"_s, u"RS256"_s, u"ES256"_s} << Misbehaviours() << accepted;

    QTest::newRow("J4: kid of nobody") << rsa << Misbehaviours {header(u"kid"_s, u"another"_s)} << unknown;
    QTest::newRow("J4: kid is empty") << rsa << Misbehaviours {header(u"kid"_s, QString())} << unknown;
    QTest::newRow("J4: kid is a path") << rsa << Misbehaviours {header(u"kid"_s, u"../../../dev/null"_s)} << unknown;
    QTest::newRow("J4: kid is SQL") << rsa << Misbehaviours {header(u"kid"_s, u"' OR 1=1 --"_s)} << unknown;
    QTest::newRow("J4: kid of 64 KiB") << rsa << Misbehaviours {header(u"kid"_s, QString(65536, u'k'))} << unknown;
    QTest::newRow("J4: kid of another kind of key")
        << rsa
        << Misbehaviours {header(u"kid"_s, u"ec"_s),
               publishing({{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"kid"_s, u"ec"_s},
                   {u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s},
                   {u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s}})}
        << refused(ErrorCode::IdTokenSignature);
}

void tst_KeyConformance::keyIsFound()
{
    QFETCH(QStringList, algorithms);
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    QList<SandboxKey> keys;
    for (const QString &algorithm : algorithms)
        keys.append(keyFor(algorithm));
    useKeys(keys);
    misbehave(misbehaviours);
    QCOMPARE(signIn(), outcome);
    QCOMPARE(holdsNothing(), outcome != accepted);
    QCOMPARE(requestCount(SandboxEndpoint::Other), 0);
}

void tst_KeyConformance::oddKeysBesideTheRightOneAreSkipped_data()
{
    QTest::addColumn<SandboxMisbehaviour>("misbehaviour");
    QTest::newRow("J10: oct") << publishing({{u"kty"_s, u"oct"_s}, {u"k"_s, u"c2VjcmV0"_s}});
    QTest::newRow("F17: secp256k1") << publishing({{u"kty"_s, u"EC"_s}, {u"crv"_s, u"secp256k1"_s}, {u"kid"_s, u"k1"_s},
        {u"x"_s, u"eb5mfvncu6xVoGKVzocLBwKb_NstzijZWfKBWxb4F5g"_s},
        {u"y"_s, u"SDradyajxGVdpPv8DhEIqP0XtEimhVQZnEfQj_sQ1Lg"_s}});
    QTest::newRow("F17: X25519") << publishing(
        {{u"kty"_s, u"OKP"_s}, {u"crv"_s, u"X25519"_s}, {u"x"_s, u"3p7bfXt9wbTTW2HC7OQ1Nz-DQ8hbeGdNrfx-FG-IK08"_s}});
    QTest::newRow("J10: of an unknown kind") << publishing({{u"kty"_s, u"AKP"_s}, {u"pub"_s, u"AAAA"_s}});
    QTest::newRow("J10: without a kind") << publishing({{u"n"_s, u"AQAB"_s}});
    QTest::newRow("J10: without members") << publishing({});
    QTest::newRow("J10: null, text, number and list for keys") << keys([](QJsonArray &array) {
        array.prepend(QJsonValue::Null);
        array.prepend(u"key"_s);
        array.prepend(7);
        array.prepend(QJsonArray {QJsonObject()});
    });
    QTest::newRow("J10: n is no base64url")
        << publishing({{u"kty"_s, u"RSA"_s}, {u"n"_s, u"+/=="_s}, {u"e"_s, u"AQAB"_s}});
    QTest::newRow("J7: a point that is on no curve") << publishing(
        {{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"x"_s, QString(43, u'A')}, {u"y"_s, QString(43, u'A')}});
    QTest::newRow("J10: for encryption") << likeOwnKey(u"use"_s, u"enc"_s);
    QTest::newRow("J10: key_ops is encrypt") << likeOwnKey(u"key_ops"_s, QJsonArray {u"encrypt"_s});
    QTest::newRow("J10: a private key") << likeOwnKey(u"d"_s, u"AQAB"_s);
    QTest::newRow("J8: e is 1") << likeOwnKey(u"e"_s, u"AQ"_s);
    QTest::newRow("J4: the kid of the right one, another kind") << keys([](QJsonArray &array) {
        array.prepend(QJsonObject {{u"kty"_s, u"EC"_s}, {u"crv"_s, u"P-256"_s}, {u"kid"_s, array.first()[u"kid"_s]},
            {u"x"_s, u"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"_s},
            {u"y"_s, u"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"_s}});
    });
    QTest::newRow("F17: certificates of the right one")
        << ownKey(u"x5c"_s, QJsonArray {u"MIIB"_s, u"no certificate"_s});
    QTest::newRow("the right one without alg") << ownKey(u"alg"_s, QJsonValue::Undefined);
    QTest::newRow("the right one without use") << ownKey(u"use"_s, QJsonValue::Undefined);
    QTest::newRow("J10: key_ops of the right one is verify") << ownKey(u"key_ops"_s, QJsonArray {u"verify"_s});
    QTest::newRow("J10: 10,000 odd keys") << manyKeys(10000, {{u"kty"_s, u"oct"_s}});
    QTest::newRow("J10: 99 keys that could be right") << manyKeys(99, {});
}

void tst_KeyConformance::oddKeysBesideTheRightOneAreSkipped()
{
    QFETCH(SandboxMisbehaviour, misbehaviour);
    useKeys({SandboxKey()});
    m_provider.misbehave(misbehaviour);
    QCOMPARE(signIn(), accepted);
    QCOMPARE(requestCount(SandboxEndpoint::Other), 0);
}

void tst_KeyConformance::unusableKeyDoesNotCount_data()
{
    QTest::addColumn<SandboxKey>("key");
    QTest::addColumn<Misbehaviours>("misbehaviours");
    QTest::addColumn<QString>("outcome");
    const QString unknown = refused(ErrorCode::IdTokenKey);
    SandboxKey weak;
    weak.rsaBits = 1024;
    SandboxKey hidden;
    hidden.published = false;
    const SandboxKey rsa;
    QTest::newRow("J8: RSA of 1,024 bits") << weak << Misbehaviours() << unknown;
    QTest::newRow("J8: e is 1") << rsa << Misbehaviours {ownKey(u"e"_s, u"AQ"_s)} << unknown;
    QTest::newRow("J8: the modulus is even") << rsa << Misbehaviours {keys([](QJsonArray &array) {
        QJsonObject key = array.first().toObject();
        key.insert(u"n"_s, QString(key.value(u"n"_s).toString().chopped(2) + u"AA"_s));
        array.replace(0, key);
    })} << unknown;
    QTest::newRow("J10: for encryption") << rsa << Misbehaviours {ownKey(u"use"_s, u"enc"_s)} << unknown;
    QTest::newRow("J10: key_ops is sign")
        << rsa << Misbehaviours {ownKey(u"key_ops"_s, QJsonArray {u"sign"_s})} << unknown;
    QTest::newRow("J10: with its private half") << rsa << Misbehaviours {ownKey(u"d"_s, u"AQAB"_s)} << unknown;
    QTest::newRow("J3: its alg is another")
        << rsa << Misbehaviours {ownKey(u"alg"_s, u"RS512"_s)} << refused(ErrorCode::IdTokenSignature);
    QTest::newRow("J10: alg is a number") << rsa << Misbehaviours {ownKey(u"alg"_s, 256)} << unknown;
    QTest::newRow("J7: the point is not on the curve")
        << keyFor(u"ES256"_s) << Misbehaviours {ownKey(u"x"_s, QString(43, u'A'))} << unknown;
    QTest::newRow("J7: the curve is another")
        << keyFor(u"ES256"_s) << Misbehaviours {ownKey(u"crv"_s, u"P-384"_s)} << unknown;
    QTest::newRow("J7: a coordinate is too short")
        << keyFor(u"ES256"_s) << Misbehaviours {ownKey(u"y"_s, u"AAAA"_s)} << unknown;
    QTest::newRow("J7: an Ed25519 key is too short")
        << keyFor(u"EdDSA"_s) << Misbehaviours {ownKey(u"x"_s, u"AAAA"_s)} << unknown;
    QTest::newRow("J9: not published") << hidden << Misbehaviours() << unknown;
    QTest::newRow("J10: no keys at all") << rsa << Misbehaviours {keys([](QJsonArray &array) { array = {}; })}
                                         << unknown;
    QTest::newRow("J10: a hundred keys that could be right come first")
        << rsa << Misbehaviours {manyKeys(100, {})} << unknown;
}

void tst_KeyConformance::unusableKeyDoesNotCount()
{
    QFETCH(SandboxKey, key);
    QFETCH(Misbehaviours, misbehaviours);
    QFETCH(QString, outcome);
    useKeys({key});
    misbehave(misbehaviours);
    m_configuration.idTokenSignedResponseAlg = key.algorithm;
    QCOMPARE(signIn(), outcome);
    QVERIFY(holdsNothing());
}

void tst_KeyConformance::keysThatCannotBeHadFailTheSignIn_data()
{
    QTest::addColumn<SandboxAnswer>("answer");
    const auto text = [](const QByteArray &body, const QByteArray &type = "application/json") {
        SandboxAnswer answer;
        answer.body = body;
        answer.headers = {{"Content-Type", type}};
        return answer;
    };
    SandboxAnswer redirect = text({});
    redirect.status = 302;
    redirect.headers.emplaceBack("Location", "/elsewhere");
    QTest::newRow("503") << SandboxAnswer::json({}, 503);
    QTest::newRow("404 with keys") << SandboxAnswer::json({{u"keys"_s, QJsonArray()}}, 404);
    QTest::newRow("204") << SandboxAnswer::json({}, 204);
    QTest::newRow("the connection breaks") << SandboxAnswer::disconnected();
    QTest::newRow("A11: a redirect") << redirect;
    QTest::newRow("P9: a page") << text("<html><form>Accept our terms</form></html>", "text/html");
    QTest::newRow("empty") << text({});
    QTest::newRow("no JSON") << text("{\"keys\":");
    QTest::newRow("a list") << text("[]");
    QTest::newRow("keys is missing") << text("{}");
    QTest::newRow("keys is an object") << text("{\"keys\":{}}");
    QTest::newRow("F21: keys is there twice") << text("{\"keys\":[],\"keys\":[]}");
    QTest::newRow("P8: 2 MiB of keys") << text("{\"keys\":[" + QByteArray(2 * 1024 * 1024, ' ') + "]}");
    QTest::newRow("P8: deep") << text("{\"keys\":" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}");
}

void tst_KeyConformance::keysThatCannotBeHadFailTheSignIn()
{
    QFETCH(SandboxAnswer, answer);
    useKeys({SandboxKey()});
    m_provider.script(SandboxEndpoint::KeySet, answer, 0);
    QCOMPARE(signIn(), refused(ErrorCode::KeysUnavailable, "Network"));
    QVERIFY(holdsNothing());
    QCOMPARE(requestCount(SandboxEndpoint::Other), 0);
    // The weather is better.
    m_provider.clearScript();
    QCOMPARE(signIn(), accepted);
}

void tst_KeyConformance::addressOfTheKeysIsJudged_data()
{
    QTest::addColumn<QJsonValue>("address");
    QTest::addColumn<QString>("outcome");
    const QString notAllowed = refused(ErrorCode::EndpointNotAllowed, "Configuration");
    const QString unreadable = refused(ErrorCode::InvalidResponse, "BadResponse");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined)
                             << refused(ErrorCode::MissingEndpoint, "Configuration");
    QTest::newRow("A10: a file") << QJsonValue(u"file:///etc/passwd"_s) << unreadable;
    QTest::newRow("A10: ftp") << QJsonValue(u"ftp://127.0.0.1/jwks"_s) << notAllowed;
    QTest::newRow("A10: data") << QJsonValue(u"data:application/json,%7B%22keys%22:%5B%5D%7D"_s) << unreadable;
    QTest::newRow("A10: http elsewhere") << QJsonValue(u"http://keys.example/jwks"_s) << notAllowed;
}

void tst_KeyConformance::addressOfTheKeysIsJudged()
{
    QFETCH(QJsonValue, address);
    useKeys({SandboxKey()});
    QFETCH(QString, outcome);
    m_provider.misbehave(SandboxMisbehaviour::changed(SandboxMessage::Metadata, u"jwks_uri"_s, address));
    QCOMPARE(signIn(), outcome);
    QVERIFY(holdsNothing());
    QCOMPARE(requestCount(SandboxEndpoint::KeySet), 0);
}

// signing-key-rotation
void tst_KeyConformance::rotatedKeysAreFetchedAgain()
{
    useKeys({SandboxKey()});
    QCOMPARE(signIn(), accepted);
    QCOMPARE(requestCount(SandboxEndpoint::KeySet), 1);
    m_provider.rotateKeys();
    QCOMPARE(signIn(), accepted);
    QCOMPARE(requestCount(SandboxEndpoint::KeySet), 2);
}

// signing-key-rotation-just-before-signing, F10
void tst_KeyConformance::keysRotatedWhileThePersonIsInTheBrowserAreFetchedAgain()
{
    useKeys({SandboxKey()});
    m_provider.misbehave(SandboxMisbehaviour::rotatingKeys());
    for (int attempt = 1; attempt <= 3; ++attempt) {
        QCOMPARE(signIn(), accepted);
        QCOMPARE(requestCount(SandboxEndpoint::KeySet), attempt + 1);
    }
}

void tst_KeyConformance::keyThatWasTakenBackCountsNoMore()
{
    SandboxKey first;
    first.keyId = u"first"_s;
    SandboxKey second;
    second.keyId = u"second"_s;
    useKeys({first});
    QCOMPARE(signIn(), accepted);
    useKeys({second});
    QCOMPARE(signIn(), accepted);
    misbehave({header(u"kid"_s, u"first"_s)});
    QCOMPARE(signIn(), refused(ErrorCode::IdTokenKey));
}

void tst_KeyConformance::unknownKeyIsAskedForOnceAToken()
{
    useKeys({SandboxKey()});
    QCOMPARE(signIn(), accepted);
    m_provider.clearRequests();
    misbehave({header(u"kid"_s, u"another"_s)});
    for (int attempt = 1; attempt <= 5; ++attempt) {
        QCOMPARE(signIn(), refused(ErrorCode::IdTokenKey));
        QCOMPARE(requestCount(SandboxEndpoint::KeySet), attempt);
    }
}

QTEST_GUILESS_MAIN(tst_KeyConformance)

#include "tst_keyconformance.moc"
