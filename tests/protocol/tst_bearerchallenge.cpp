#include "protocol/bearerchallenge.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace std::chrono_literals;

using Kind = BearerChallenge::Kind;

namespace {

const QByteArray Claims = R"({"access_token":{"nbf":{"essential":true,"value":"1604106651"}}})";

BearerChallenge find(const QByteArray &field)
{
    const auto challenges = parseAuthenticateChallenges({field});
    return challenges.hasValue() ? findBearerChallenge(*challenges) : BearerChallenge();
}

QByteArray withClaims(const QByteArray &value)
{
    return "Bearer realm=\"\", error=\"insufficient_claims\", claims=\"" + value + '"';
}

} // namespace

class TestBearerChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void readsClaims_data();
    void readsClaims();
    void passesOverUnusableClaims_data();
    void passesOverUnusableClaims();
    void readsStepUp_data();
    void readsStepUp();
    void passesOverUnusableStepUp_data();
    void passesOverUnusableStepUp();
    void readsInvalidToken();
    void passesOver_data();
    void passesOver();
    void findsItAmongOthers_data();
    void findsItAmongOthers();
    void doesNotBelieveLongValues_data();
    void doesNotBelieveLongValues();
    void neverCrashesOnDamage();
};

void TestBearerChallenge::readsClaims_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("claims");
    const QByteArray both = R"({"a":">>>???~~~"})";
    QTest::newRow("base64") << Claims.toBase64() << Claims;
    QTest::newRow("base64 without padding") << Claims.toBase64(QByteArray::OmitTrailingEquals) << Claims;
    QTest::newRow("base64 with its own characters") << both.toBase64() << both;
    QTest::newRow("base64url") << both.toBase64(QByteArray::Base64UrlEncoding) << both;
    QTest::newRow("Microsoft's example")
        << "eyJhY2Nlc3NfdG9rZW4iOnsibmJmIjp7ImVzc2VudGlhbCI6dHJ1ZSwgInZhbHVlIjoiMTYwNDEwNjY1MSJ9fX0="_ba
        << R"({"access_token":{"nbf":{"essential":true, "value":"1604106651"}}})"_ba;
    QTest::newRow("an empty object") << "{}"_ba.toBase64() << "{}"_ba;
}

void TestBearerChallenge::readsClaims()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, claims);
    const BearerChallenge challenge = find(withClaims(value));
    QCOMPARE(challenge.kind, Kind::InsufficientClaims);
    QCOMPARE(challenge.claims, QString::fromUtf8(claims));
}

void TestBearerChallenge::passesOverUnusableClaims_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("none") << "Bearer error=\"insufficient_claims\""_ba;
    QTest::newRow("empty") << withClaims("");
    QTest::newRow("not base64") << withClaims("{}");
    QTest::newRow("both alphabets") << withClaims("eyJhIjoiPj4-Pz8/In0=");
    QTest::newRow("white space") << withClaims("e30 ");
    QTest::newRow("not JSON") << withClaims("claims"_ba.toBase64());
    QTest::newRow("an array") << withClaims("[]"_ba.toBase64());
    QTest::newRow("an object and more") << withClaims("{}{}"_ba.toBase64());
    QTest::newRow("not UTF-8") << withClaims("{\"a\":\"\xff\"}"_ba.toBase64());
    QTest::newRow("a repeated member") << withClaims(R"({"a":{"b":1,"b":2}})"_ba.toBase64());
    QTest::newRow("in two parameters") << withClaims("e30=") + ", claims=\"e30=\"";
    QTest::newRow("with another error") << "Bearer error=\"invalid_request\", claims=\"e30=\""_ba;
    QTest::newRow("without an error") << "Bearer claims=\"e30=\""_ba;
    QTest::newRow("of DPoP") << withClaims("e30=").replace("Bearer", "DPoP");
}

void TestBearerChallenge::passesOverUnusableClaims()
{
    QFETCH(QByteArray, field);
    QVERIFY(parseAuthenticateChallenges({field}).hasValue());
    QCOMPARE(find(field), BearerChallenge());
}

void TestBearerChallenge::readsStepUp_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<QStringList>("acrValues");
    QTest::addColumn<int>("maxAge");
    QTest::newRow("neither") << ""_ba << QStringList() << -1;
    QTest::newRow("acr_values") << ", acr_values=\"urn:a b\""_ba << QStringList {u"urn:a"_s, u"b"_s} << -1;
    QTest::newRow("acr_values with much space") << ", acr_values=\" a  b \""_ba << QStringList {u"a"_s, u"b"_s} << -1;
    QTest::newRow("max_age") << ", max_age=\"5\""_ba << QStringList() << 5;
    QTest::newRow("max_age as a token") << ", max_age=5"_ba << QStringList() << 5;
    QTest::newRow("max_age of zero") << ", max_age=\"0\""_ba << QStringList() << 0;
    QTest::newRow("both") << ", acr_values=\"a\", max_age=\"3600\""_ba << QStringList {u"a"_s} << 3600;
}

void TestBearerChallenge::readsStepUp()
{
    QFETCH(QByteArray, parameters);
    QFETCH(QStringList, acrValues);
    QFETCH(int, maxAge);
    const BearerChallenge challenge = find("Bearer error=\"insufficient_user_authentication\"" + parameters);
    QCOMPARE(challenge.kind, Kind::InsufficientUserAuthentication);
    QCOMPARE(challenge.acrValues, acrValues);
    QCOMPARE(challenge.maxAge.has_value(), maxAge >= 0);
    if (challenge.maxAge)
        QCOMPARE(*challenge.maxAge, std::chrono::seconds(maxAge));
}

void TestBearerChallenge::passesOverUnusableStepUp_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::newRow("max_age is negative") << ", max_age=\"-1\""_ba;
    QTest::newRow("max_age has a sign") << ", max_age=\"+1\""_ba;
    QTest::newRow("max_age is a fraction") << ", max_age=\"1.5\""_ba;
    QTest::newRow("max_age is empty") << ", max_age=\"\""_ba;
    QTest::newRow("max_age has space") << ", max_age=\" 1\""_ba;
    QTest::newRow("max_age is no number of seconds we can count") << ", max_age=\"99999999999\""_ba;
    QTest::newRow("max_age twice") << ", max_age=1, max_age=2"_ba;
    QTest::newRow("acr_values with a tab") << ", acr_values=\"a\tb\""_ba;
    QTest::newRow("acr_values beyond ASCII") << ", acr_values=\"\xe4\""_ba;
}

void TestBearerChallenge::passesOverUnusableStepUp()
{
    QFETCH(QByteArray, parameters);
    const QByteArray field = "Bearer error=\"insufficient_user_authentication\"" + parameters;
    QVERIFY(parseAuthenticateChallenges({field}).hasValue());
    QCOMPARE(find(field), BearerChallenge());
}

void TestBearerChallenge::readsInvalidToken()
{
    const BearerChallenge challenge = find("Bearer realm=\"x\", error=\"invalid_token\", max_age=x");
    QCOMPARE(challenge, BearerChallenge {.kind = Kind::InvalidToken});
}

void TestBearerChallenge::passesOver_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("no challenge") << ""_ba;
    QTest::newRow("no error") << "Bearer realm=\"x\""_ba;
    QTest::newRow("a missing scope") << "Bearer error=\"insufficient_scope\", scope=\"a\""_ba;
    QTest::newRow("an error in another case") << "Bearer error=\"Invalid_Token\""_ba;
    QTest::newRow("another scheme") << "DPoP error=\"invalid_token\""_ba;
    QTest::newRow("a scheme that begins the same") << "BearerX error=\"invalid_token\""_ba;
    QTest::newRow("two errors") << "Bearer error=\"invalid_token\", error=\"invalid_token\""_ba;
    QTest::newRow("a token68") << "Bearer invalid_token"_ba;
}

void TestBearerChallenge::passesOver()
{
    QFETCH(QByteArray, field);
    QVERIFY(parseAuthenticateChallenges({field}).hasValue());
    QCOMPARE(find(field), BearerChallenge());
}

void TestBearerChallenge::findsItAmongOthers_data()
{
    QTest::addColumn<QByteArray>("field");
    const QByteArray bearer = "bEARER Error=invalid_token";
    QTest::newRow("R7: alone") << bearer;
    QTest::newRow("R7: behind DPoP") << "DPoP error=\"use_dpop_nonce\", algs=\"ES256\", " + bearer;
    QTest::newRow("R7: before Basic") << bearer + ", Basic realm=\"x\", error=\"y\"";
    QTest::newRow("R7: behind a token68") << "Negotiate abc==, " + bearer;
    QTest::newRow("R7: behind one that tells where to sign in")
        << "Bearer authorization_uri=\"https://login.example\", " + bearer;
    QTest::newRow("R7: behind one that can't be used") << withClaims("?") + ", " + bearer;
}

void TestBearerChallenge::findsItAmongOthers()
{
    QFETCH(QByteArray, field);
    QCOMPARE(find(field).kind, Kind::InvalidToken);
}

void TestBearerChallenge::doesNotBelieveLongValues_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("end");
    const QByteArray claims = R"({"a":"xxx)";
    QTest::newRow("N25: claims") << withClaims(claims.toBase64()).chopped(1) << "eHh4"_ba
                                 << "eHgifQ=="_ba;
    QTest::newRow("N25: acr_values") << "Bearer error=\"insufficient_user_authentication\", acr_values=\""_ba
                                     << "a b "_ba
                                     << "abcdefgh"_ba;
    QTest::newRow("N25: another parameter") << "Bearer error=\"invalid_token\", error_description=\""_ba
                                            << "text"_ba
                                            << "and more"_ba;
}

void TestBearerChallenge::doesNotBelieveLongValues()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, end);
    const qsizetype begun = before.size() - before.lastIndexOf('"') - 1;
    const qsizetype units = (BearerChallenge::longestValue - begun - end.size()) / unit.size();
    QCOMPARE(begun + units * unit.size() + end.size(), BearerChallenge::longestValue);
    QVERIFY(find(before + unit.repeated(units) + end + '"').kind != Kind::NotUnderstood);
    QVERIFY(find(before + unit.repeated(units + 1) + end + '"').kind == Kind::NotUnderstood);
}

void TestBearerChallenge::neverCrashesOnDamage()
{
    const QByteArray good = withClaims(Claims.toBase64()) + ", Bearer error=\"insufficient_user_authentication\", "
        + "acr_values=\"a b\", max_age=\"10\"";
    QRandomGenerator random(9470);
    for (int round = 0; round < 20000; ++round) {
        QByteArray field = good;
        for (int edits = random.bounded(1, 4); edits > 0; --edits)
            field[random.bounded(int(field.size()))] = char(random.bounded(256));
        const BearerChallenge challenge = find(field);
        QCOMPARE(challenge.kind == Kind::InsufficientClaims, !challenge.claims.isEmpty());
        QVERIFY(!challenge.maxAge || *challenge.maxAge >= 0s);
    }
}

QTEST_APPLESS_MAIN(TestBearerChallenge)
#include "tst_bearerchallenge.moc"
