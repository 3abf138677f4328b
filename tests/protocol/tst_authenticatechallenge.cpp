#include "protocol/authenticatechallenge.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

using Challenges = QList<AuthenticateChallenge>;

namespace {

/// As a careful server writes it, in one field.
QByteArray format(const Challenges &challenges)
{
    QByteArrayList result;
    for (const AuthenticateChallenge &challenge : challenges) {
        QByteArrayList parameters;
        for (const auto &[name, value] : challenge.parameters) {
            QByteArray escaped = value;
            escaped.replace('\\', "\\\\").replace('"', "\\\"");
            parameters.append(name + "=\"" + escaped + '"');
        }
        const QByteArray rest = challenge.token68 + parameters.join(", ");
        result.append(rest.isEmpty() ? challenge.scheme : challenge.scheme + ' ' + rest);
    }
    return result.join(", ");
}

/// What a test compares: schemes, token68s and parameters on one line, or "malformed".
QString textOf(const Result<Challenges> &challenges)
{
    if (challenges.hasError())
        return u"malformed"_s;
    QStringList result;
    for (const AuthenticateChallenge &challenge : *challenges) {
        QString text = QString::fromLatin1(challenge.scheme);
        if (!challenge.token68.isEmpty())
            text += u" <%1>"_s.arg(QString::fromLatin1(challenge.token68));
        for (const auto &[name, value] : challenge.parameters)
            text += u" %1[%2]"_s.arg(QString::fromLatin1(name), QString::fromLatin1(value));
        result.append(text);
    }
    return result.join(u" | "_s);
}

QByteArray pick(QRandomGenerator &random, QByteArrayView alphabet, int shortest, int longest)
{
    QByteArray text;
    for (int length = random.bounded(shortest, longest + 1); length > 0; --length)
        text.append(alphabet[random.bounded(int(alphabet.size()))]);
    return text;
}

Challenges randomChallenges(QRandomGenerator &random)
{
    Challenges challenges;
    for (int count = random.bounded(4); count > 0; --count) {
        AuthenticateChallenge challenge {pick(random, "BearDPoPx-1!", 1, 6)};
        if (random.bounded(4) == 0) {
            challenge.token68 = pick(random, "aZ0-._~+/", 1, 8) + QByteArray(random.bounded(3), '=');
        } else {
            for (int parameters = random.bounded(4); parameters > 0; --parameters)
                challenge.parameters.append(
                    {pick(random, "abz_*1", 1, 5), pick(random, " \t,;=\"\\aZ9\xc3\xa4{}", 0, 9)});
        }
        challenges.append(challenge);
    }
    return challenges;
}

} // namespace

class TestAuthenticateChallenge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void tellsAbsentFromMalformed();
    void joinsFieldsAsHttpDoes_data();
    void joinsFieldsAsHttpDoes();
    void comparesSchemesWithoutCase();
    void findsParameters();
    void readsWhatItWrote();
    void neverCrashesOnDamage();
    void readsALongHeaderInLinearTime();
};

void TestAuthenticateChallenge::reads_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("challenges");
    QTest::newRow("a scheme alone") << "Negotiate"_ba << u"Negotiate"_s;
    QTest::newRow("two schemes alone") << "Negotiate, NTLM"_ba << u"Negotiate | NTLM"_s;
    QTest::newRow("a scheme with space behind it") << "Bearer  "_ba << u"Bearer"_s;
    QTest::newRow("RFC 6750 3") << "Bearer realm=\"example\""_ba << u"Bearer realm[example]"_s;
    QTest::newRow("RFC 6750 3, expired")
        << "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"The access token expired\""_ba
        << u"Bearer realm[example] error[invalid_token] error_description[The access token expired]"_s;
    QTest::newRow("RFC 9110 11.6.1")
        << "Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\""_ba
        << u"Basic realm[simple] | Newauth realm[apps] type[1] title[Login to \"apps\"]"_s;
    QTest::newRow("RFC 9470 3")
        << "Bearer error=\"insufficient_user_authentication\", acr_values=\"myACR\", max_age=\"5\""_ba
        << u"Bearer error[insufficient_user_authentication] acr_values[myACR] max_age[5]"_s;
    QTest::newRow("a token instead of a quoted string")
        << "Bearer error=invalid_token"_ba << u"Bearer error[invalid_token]"_s;
    QTest::newRow("no space after the comma") << "Bearer a=1,b=2"_ba << u"Bearer a[1] b[2]"_s;
    QTest::newRow("space around the equals sign") << "Bearer a = 1 ,\tb\t=\t\"2\""_ba << u"Bearer a[1] b[2]"_s;
    QTest::newRow("several spaces behind the scheme") << "Bearer    a=1"_ba << u"Bearer a[1]"_s;
    QTest::newRow("names in upper case") << "Bearer Realm=X, ERROR=Y"_ba << u"Bearer realm[X] error[Y]"_s;
    QTest::newRow("an empty quoted string") << "Bearer realm=\"\""_ba << u"Bearer realm[]"_s;
    QTest::newRow("a comma in quotes") << "Bearer a=\"1, Basic b=2\""_ba << u"Bearer a[1, Basic b=2]"_s;
    QTest::newRow("an escaped backslash") << "Bearer a=\"\\\\\", b=1"_ba << u"Bearer a[\\] b[1]"_s;
    QTest::newRow("an escape that was not needed") << "Bearer a=\"\\x\\,\""_ba << u"Bearer a[x,]"_s;
    QTest::newRow("a tab and old text in quotes") << "Bearer a=\"\t\xe4\""_ba << u"Bearer a[\t\u00e4]"_s;
    QTest::newRow("a repeated parameter") << "Bearer a=1, A=2"_ba << u"Bearer a[1] a[2]"_s;
    QTest::newRow("a token68") << "Negotiate oRQwEqADCgED"_ba << u"Negotiate <oRQwEqADCgED>"_s;
    QTest::newRow("a token68 with padding") << "Negotiate a+/b=="_ba << u"Negotiate <a+/b==>"_s;
    QTest::newRow("a token68 with one equals sign") << "Negotiate a="_ba << u"Negotiate <a=>"_s;
    QTest::newRow("a token68, then a challenge")
        << "Negotiate abc== , Bearer a=1"_ba << u"Negotiate <abc==> | Bearer a[1]"_s;
    QTest::newRow("a parameter that begins like a token68") << "Bearer abc=def"_ba << u"Bearer abc[def]"_s;
    QTest::newRow("empty elements") << ", ,Bearer a=1,, b=2 ,,"_ba << u"Bearer a[1] b[2]"_s;
    QTest::newRow("an empty element first in a challenge") << "Bearer ,a=1"_ba << u"Bearer a[1]"_s;
    QTest::newRow("space around everything") << " \tBearer a=1\t "_ba << u"Bearer a[1]"_s;
    QTest::newRow("DPoP and Basic beside it")
        << "DPoP algs=\"ES256\", Bearer error=\"invalid_token\", Basic realm=\"x\""_ba
        << u"DPoP algs[ES256] | Bearer error[invalid_token] | Basic realm[x]"_s;
    QTest::newRow("two of one scheme") << "Bearer a=1, Bearer b=2"_ba << u"Bearer a[1] | Bearer b[2]"_s;
    QTest::newRow("a parameter with the name of a scheme") << "Bearer basic=1"_ba << u"Bearer basic[1]"_s;
}

void TestAuthenticateChallenge::reads()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, challenges);
    QCOMPARE(textOf(parseAuthenticateChallenges({field})), challenges);
}

void TestAuthenticateChallenge::refuses_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("a parameter without a scheme") << "realm=\"x\""_ba;
    QTest::newRow("no comma between parameters") << "Bearer a=\"1\" b=\"2\""_ba;
    QTest::newRow("no comma between challenges") << "Bearer a=1 Basic b=2"_ba;
    QTest::newRow("a semicolon between parameters") << "Bearer a=1; b=2"_ba;
    QTest::newRow("quotes that don't end") << "Bearer a=\"1"_ba;
    QTest::newRow("quotes that end in an escape") << "Bearer a=\"1\\"_ba;
    QTest::newRow("an escaped quote at the end") << "Bearer a=\"1\\\""_ba;
    QTest::newRow("text behind the quotes") << "Bearer a=\"1\"2"_ba;
    QTest::newRow("a token that goes over into quotes") << "Bearer a=1\"2\""_ba;
    QTest::newRow("single quotes with a space in them") << "Bearer a='1 2'"_ba;
    QTest::newRow("a control character in quotes") << "Bearer a=\"1\x01\""_ba;
    QTest::newRow("DEL in quotes") << "Bearer a=\"1\x7f\""_ba;
    QTest::newRow("an escaped control character") << "Bearer a=\"\\\x01\""_ba;
    QTest::newRow("NUL in quotes") << QByteArray("Bearer a=\"1\0\"", 13);
    QTest::newRow("NUL in a name") << QByteArray("Bearer a\0=1", 11);
    QTest::newRow("a line break") << "Bearer a=1,\r\n b=2"_ba;
    QTest::newRow("no value") << "Bearer a=1, b="_ba;
    QTest::newRow("no name") << "Bearer =1"_ba;
    QTest::newRow("a tab behind the scheme") << "Bearer\ta=1"_ba;
    QTest::newRow("a scheme that is no token") << "Bea(rer a=1"_ba;
    QTest::newRow("old text in a scheme") << "B\xe4rer a=1"_ba;
    QTest::newRow("a parameter behind a token68") << "Negotiate abc==, a=1"_ba;
    QTest::newRow("two token68") << "Negotiate abc def"_ba;
    QTest::newRow("padding alone") << "Negotiate =="_ba;
    QTest::newRow("padding inside") << "Negotiate a==b"_ba;
    QTest::newRow("base64 without quotes as a value") << "Bearer error=x, claims=eyJ9=="_ba;
    QTest::newRow("a good challenge before a damaged one") << "Bearer a=1, Basic b=\""_ba;
}

void TestAuthenticateChallenge::refuses()
{
    QFETCH(QByteArray, field);
    const Result<Challenges> challenges = parseAuthenticateChallenges({field});
    QCOMPARE(textOf(challenges), u"malformed"_s);
    QCOMPARE(challenges.error().kind(), Error::Kind::BadResponse);
    QCOMPARE(challenges.error().code(), QLatin1StringView(ErrorCode::InvalidResponse));
}

void TestAuthenticateChallenge::tellsAbsentFromMalformed()
{
    for (const QByteArrayList &fields : {QByteArrayList {}, {""}, {"", " "}, {",, ,"}}) {
        const Result<Challenges> challenges = parseAuthenticateChallenges(fields);
        QVERIFY(challenges.hasValue());
        QVERIFY(challenges->isEmpty());
    }
}

void TestAuthenticateChallenge::joinsFieldsAsHttpDoes_data()
{
    QTest::addColumn<QByteArrayList>("fields");
    QTest::addColumn<QString>("challenges");
    QTest::newRow("a challenge each") << QByteArrayList {"Bearer a=1", "Basic realm=\"x\""}
                                      << u"Bearer a[1] | Basic realm[x]"_s;
    QTest::newRow("one challenge in two fields") << QByteArrayList {"Bearer a=1", "b=2"} << u"Bearer a[1] b[2]"_s;
    QTest::newRow("empty fields between") << QByteArrayList {"", "Bearer", ""} << u"Bearer"_s;
    QTest::newRow("a damaged second field") << QByteArrayList {"Bearer a=1", "b=\""} << u"malformed"_s;
    QTest::newRow("a parameter behind a token68") << QByteArrayList {"Negotiate abc", "b=2"} << u"malformed"_s;
}

void TestAuthenticateChallenge::joinsFieldsAsHttpDoes()
{
    QFETCH(QByteArrayList, fields);
    QFETCH(QString, challenges);
    QCOMPARE(textOf(parseAuthenticateChallenges(fields)), challenges);
    QCOMPARE(textOf(parseAuthenticateChallenges({fields.join(", ")})), challenges);
}

void TestAuthenticateChallenge::comparesSchemesWithoutCase()
{
    const AuthenticateChallenge challenge {"bEARER"};
    QVERIFY(challenge.hasScheme("Bearer"));
    QVERIFY(challenge.hasScheme("BEARER"));
    QVERIFY(!challenge.hasScheme("Bear"));
    QVERIFY(!challenge.hasScheme("Bearers"));
}

void TestAuthenticateChallenge::findsParameters()
{
    const AuthenticateChallenge once {"Bearer", {}, {{"realm", ""}, {"error", "invalid_token"}}};
    QCOMPARE(once.parameter("error"), "invalid_token"_ba);
    QCOMPARE(once.parameter("realm"), ""_ba);
    QVERIFY(!once.parameter("scope"));
    QVERIFY(!once.repeatsParameters());
    const AuthenticateChallenge twice {"Bearer", {}, {{"error", "a"}, {"realm", ""}, {"error", "b"}}};
    QCOMPARE(twice.parameter("error"), "a"_ba);
    QVERIFY(twice.repeatsParameters());
}

void TestAuthenticateChallenge::readsWhatItWrote()
{
    QRandomGenerator random(9110);
    for (int round = 0; round < 5000; ++round) {
        const Challenges challenges = randomChallenges(random);
        const QByteArray field = format(challenges);
        const Result<Challenges> read = parseAuthenticateChallenges({field});
        QVERIFY2(read.hasValue(), field.constData());
        QVERIFY2(*read == challenges, field.constData());
    }
}

void TestAuthenticateChallenge::neverCrashesOnDamage()
{
    QRandomGenerator random(11);
    int good = 0;
    for (int round = 0; round < 20000; ++round) {
        QByteArray field = format(randomChallenges(random));
        for (int edits = random.bounded(1, 4); edits > 0; --edits) {
            const int at = random.bounded(int(field.size()) + 1);
            if (random.bounded(2) == 0)
                field.truncate(at);
            else
                field.insert(at, QByteArrayView(" ,=\"\\aB\t\0\x7f\xff\r", 13)[random.bounded(13)]);
        }
        const Result<Challenges> read = parseAuthenticateChallenges({field});
        if (read.hasError())
            continue;
        ++good;
        const Result<Challenges> again = parseAuthenticateChallenges({format(*read)});
        QVERIFY2(again.hasValue() && *again == *read, field.constData());
    }
    QVERIFY(good > 1000 && good < 19000);
}

void TestAuthenticateChallenge::readsALongHeaderInLinearTime()
{
    const QByteArray field = "Bearer " + QByteArray("a=\"\\\\\", ").repeated(100'000);
    const Result<Challenges> challenges = parseAuthenticateChallenges({field});
    QVERIFY(challenges.hasValue());
    QCOMPARE(challenges->constFirst().parameters.size(), 100'000);
    QVERIFY(challenges->constFirst().repeatsParameters());
}

QTEST_APPLESS_MAIN(TestAuthenticateChallenge)
#include "tst_authenticatechallenge.moc"
