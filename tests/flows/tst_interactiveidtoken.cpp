#include "interactivesignin.h"

#include "protocol/base64url.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_InteractiveIdToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void refusesABadIdToken_data();
    void refusesABadIdToken();
    void needsAnIdToken();
    void needsNoIdTokenWhereOpenIdWasNotGranted();
    void needsNoIdTokenWhereOpenIdWasNotAskedFor();
    void refusesAnUnsignedIdToken();
    void checksTheAgeOfTheSignIn_data();
    void checksTheAgeOfTheSignIn();
    void judgesTimesByTheProvidersClock();
    void appliesTheConfiguredTolerance();
};

void tst_InteractiveIdToken::refusesABadIdToken_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QString>("outcome");
    const auto row = [](const char *title, const QString &claim, const QJsonValue &value, const QString &code) {
        QTest::newRow(title) << QJsonObject {{claim, value}} << QString(u"IdToken "_s + code);
    };
    row("another nonce", u"nonce"_s, u"another"_s, u"id_token_nonce"_s);
    row("no nonce", u"nonce"_s, QJsonValue::Null, u"id_token_nonce"_s);
    row("another issuer", u"iss"_s, u"https://evil.example"_s, u"id_token_issuer"_s);
    row("another audience", u"aud"_s, u"someone-else"_s, u"id_token_audience"_s);
    row("a further audience", u"aud"_s, QJsonArray {u"desktop"_s, u"someone-else"_s}, u"id_token_audience"_s);
    row("another authorized party", u"azp"_s, u"someone-else"_s, u"id_token_azp"_s);
    row("long expired", u"exp"_s, 1, u"id_token_expired"_s);
    row("from the future", u"iat"_s, qint64(4'000'000'000), u"id_token_not_yet_valid"_s);
    row("without subject", u"sub"_s, QJsonValue::Null, u"invalid_id_token"_s);
}

void tst_InteractiveIdToken::refusesABadIdToken()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QString, outcome);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack(signIn.provider.tokens({}, claims));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), outcome);
    QVERIFY(signIn.application->accounts().isEmpty());
    QVERIFY(signIn.browser().page().contains("You are not signed in"));
}

void tst_InteractiveIdToken::needsAnIdToken()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack(signIn.provider.tokens({{u"id_token"_s, QJsonValue::Null}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"IdToken missing_id_token"_s);
    QVERIFY(signIn.application->accounts().isEmpty());
}

void tst_InteractiveIdToken::needsNoIdTokenWhereOpenIdWasNotGranted()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    signIn.comeBack(signIn.provider.tokens({{u"id_token"_s, QJsonValue::Null}, {u"scope"_s, u"api"_s}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
    QCOMPARE(signIn.recorder.result().scopes(), QStringList({u"api"_s}));
}

void tst_InteractiveIdToken::needsNoIdTokenWhereOpenIdWasNotAskedFor()
{
    InteractiveSignIn signIn;
    signIn.configuration.excludedScopes = QStringList {u"openid"_s, u"profile"_s, u"offline_access"_s};
    QVERIFY(signIn.openPage());
    QCOMPARE(signIn.parameter("nonce"), "");
    signIn.comeBack(signIn.provider.tokens({{u"id_token"_s, QJsonValue::Null}, {u"scope"_s, QJsonValue::Null}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), u"completed"_s);
}

void tst_InteractiveIdToken::refusesAnUnsignedIdToken()
{
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage());
    const QByteArray claims = QJsonDocument(signIn.provider.claims()).toJson(QJsonDocument::Compact);
    const QByteArray token = toBase64Url("{\"alg\":\"none\"}") + '.' + toBase64Url(claims) + '.';
    signIn.comeBack(signIn.provider.tokens({{u"id_token"_s, QString::fromLatin1(token)}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.recorder.error().kind(), Error::Kind::IdToken);
}

void tst_InteractiveIdToken::checksTheAgeOfTheSignIn_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("outcome");
    QTest::newRow("just now") << 0 << u"completed"_s;
    QTest::newRow("as long ago as was asked for") << 300 << u"completed"_s;
    QTest::newRow("longer ago than was asked for") << 421 << u"IdToken id_token_auth_time"_s;
    QTest::newRow("not said") << -1 << u"IdToken id_token_auth_time"_s;
}

void tst_InteractiveIdToken::checksTheAgeOfTheSignIn()
{
    QFETCH(int, age);
    QFETCH(QString, outcome);
    InteractiveSignIn signIn;
    QVERIFY(signIn.openPage({.maxAge = 300s}));
    const qint64 now = signIn.provider.clock->now().toSecsSinceEpoch();
    signIn.comeBack(
        signIn.provider.tokens({}, {{u"auth_time"_s, age < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(now - age)}}));
    QVERIFY(signIn.waitForEnd());
    QCOMPARE(signIn.outcome(), outcome);
}

void tst_InteractiveIdToken::judgesTimesByTheProvidersClock()
{
    for (const bool tellsDate : {true, false}) {
        InteractiveSignIn signIn;
        QVERIFY(signIn.openPage());
        FakeAnswer tokens = signIn.provider.tokens();
        const QDateTime providersTime = signIn.provider.clock->now();
        if (tellsDate) {
            tokens.headers.append(
                {"Date", QLocale::c().toString(providersTime, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1()});
        }
        const QDateTime wrong = providersTime.addDays(3);
        signIn.provider.clock->setNow(wrong);
        if (tellsDate) {
            QTest::ignoreMessage(QtWarningMsg,
                "This computer's clock says 2026-03-04T12:00:00Z and the provider's 2026-03-01T12:00:00Z");
        }
        signIn.comeBack(tokens);
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), tellsDate ? u"completed"_s : u"IdToken id_token_expired"_s);
        if (tellsDate)
            QCOMPARE(signIn.recorder.result().expiresAt(), wrong.addSecs(3600));
    }
}

void tst_InteractiveIdToken::appliesTheConfiguredTolerance()
{
    for (const bool wide : {true, false}) {
        InteractiveSignIn signIn;
        if (wide)
            signIn.configuration.clockTolerance = 300s;
        QVERIFY(signIn.openPage());
        const qint64 now = signIn.provider.clock->now().toSecsSinceEpoch();
        signIn.comeBack(signIn.provider.tokens({}, {{u"exp"_s, now - 200}}));
        QVERIFY(signIn.waitForEnd());
        QCOMPARE(signIn.outcome(), wide ? u"completed"_s : u"IdToken id_token_expired"_s);
    }
}

QTEST_GUILESS_MAIN(tst_InteractiveIdToken)
#include "tst_interactiveidtoken.moc"
