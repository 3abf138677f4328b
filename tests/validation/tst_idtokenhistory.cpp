#include "idtokens.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;
using namespace IdTokens;
using namespace std::chrono_literals;

/// What an ID token says of an earlier moment: when the person signed in (max_age), and what the token before said.
class TestIdTokenHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void judgesTheAgeOfTheSignIn_data()
    {
        QTest::addColumn<int>("maxAge");
        QTest::addColumn<QJsonValue>("authTime");
        QTest::addColumn<bool>("believed");
        QTest::newRow("J13: young enough") << 600 << QJsonValue(NowSeconds - 500) << true;
        QTest::newRow("J13: within the tolerance") << 600 << QJsonValue(NowSeconds - 720) << true;
        QTest::newRow("J13: too old") << 600 << QJsonValue(NowSeconds - 721) << false;
        QTest::newRow("J13: absent though asked for") << 600 << Absent << false;
        QTest::newRow("J13: null though asked for") << 600 << QJsonValue() << false;
        QTest::newRow("J13: a string") << 600 << QJsonValue(QString::number(NowSeconds)) << false;
        QTest::newRow("J13: true") << 600 << QJsonValue(true) << false;
        QTest::newRow("max_age=0: just now") << 0 << QJsonValue(NowSeconds - 5) << true;
        QTest::newRow("max_age=0: an hour ago") << 0 << QJsonValue(NowSeconds - 3600) << false;
        QTest::newRow("a float") << 600 << QJsonValue(double(NowSeconds) - 500.5) << true;
        QTest::newRow("ahead by the tolerance") << 600 << QJsonValue(NowSeconds + 120) << true;
        QTest::newRow("a day ahead") << 600 << QJsonValue(NowSeconds + 86400) << false;
        QTest::newRow("a great age that can be asked for") << std::numeric_limits<int>::max() << QJsonValue(1) << true;
    }

    void judgesTheAgeOfTheSignIn()
    {
        QFETCH(int, maxAge);
        QFETCH(QJsonValue, authTime);
        QFETCH(bool, believed);
        IdTokenExpectations expected = expectations();
        expected.maxAge = std::chrono::seconds(maxAge);
        const QString code = verdict(with(u"auth_time"_s, authTime), expected);
        QCOMPARE(code, believed ? QString() : QLatin1StringView(ErrorCode::IdTokenAuthTime));
    }

    void anyAgeCanBeAskedFor()
    {
        IdTokenExpectations expected = expectations();
        expected.maxAge = std::chrono::seconds::max();
        QCOMPARE(verdict(with(u"auth_time"_s, NowSeconds - 86400), expected), QString());
        expected.maxAge = std::chrono::seconds::min();
        QCOMPARE(
            verdict(with(u"auth_time"_s, NowSeconds - 86400), expected), QLatin1StringView(ErrorCode::IdTokenAuthTime));
    }

    void anOldSignInIsFineIfNobodyAsked() { QCOMPARE(verdict(with(u"auth_time"_s, NowSeconds - 86400)), QString()); }

    void judgesARefreshedToken_data()
    {
        QTest::addColumn<QString>("claim");
        QTest::addColumn<QJsonValue>("previous");
        QTest::addColumn<QJsonValue>("refreshed");
        QTest::addColumn<QByteArray>("code");
        using namespace ErrorCode;
        const QString sub = u"sub"_s, aud = u"aud"_s, azp = u"azp"_s, nonce = u"nonce"_s, time = u"auth_time"_s,
                      iat = u"iat"_s;
        QTest::newRow("12.2: the same person")
            << sub << QJsonValue(u"alice"_s) << QJsonValue(u"alice"_s) << QByteArray();
        QTest::newRow("12.2, J16: another person")
            << sub << QJsonValue(u"alice"_s) << QJsonValue(u"mallory"_s) << QByteArray(SubjectMismatch);
        QTest::newRow("12.2: the audience as an array now")
            << aud << QJsonValue(u"desktop"_s) << QJsonValue(QJsonArray {u"desktop"_s}) << QByteArray();
        QTest::newRow("12.2: the nonce is gone") << nonce << QJsonValue(u"nonce-1"_s) << Absent << QByteArray();
        QTest::newRow("12.2: the nonce is the first one")
            << nonce << QJsonValue(u"nonce-1"_s) << QJsonValue(u"nonce-1"_s) << QByteArray();
        QTest::newRow("12.2: the nonce is another")
            << nonce << QJsonValue(u"nonce-1"_s) << QJsonValue(u"nonce-2"_s) << QByteArray(IdTokenNonce);
        QTest::newRow("12.2: auth_time is the first one")
            << time << QJsonValue(NowSeconds - 900) << QJsonValue(NowSeconds - 900) << QByteArray();
        QTest::newRow("12.2: auth_time is gone") << time << QJsonValue(NowSeconds - 900) << Absent << QByteArray();
        QTest::newRow("12.2, J16: auth_time is another")
            << time << QJsonValue(NowSeconds - 900) << QJsonValue(NowSeconds - 5) << QByteArray(IdTokenAuthTime);
        QTest::newRow("12.2: azp is the same")
            << azp << QJsonValue(u"desktop"_s) << QJsonValue(u"desktop"_s) << QByteArray();
        QTest::newRow("12.2: azp is another")
            << azp << QJsonValue(u"desktop"_s) << QJsonValue(u"evil"_s) << QByteArray(IdTokenAuthorizedParty);
        QTest::newRow("12.2: a later iat")
            << iat << QJsonValue(NowSeconds - 900) << QJsonValue(NowSeconds) << QByteArray();
    }

    void judgesARefreshedToken()
    {
        QFETCH(QString, claim);
        QFETCH(QJsonValue, previous);
        QFETCH(QJsonValue, refreshed);
        QFETCH(QByteArray, code);
        IdTokenExpectations expected = expectations();
        expected.nonce.reset();
        expected.previousClaims = with(claim, previous);
        QCOMPARE(verdict(with(claim, refreshed), expected), QString::fromLatin1(code));
    }

    void aRefreshedTokenKeepsTheIssuer()
    {
        IdTokenExpectations expected = expectations();
        expected.issuerPolicy = expected.issuerPolicy.withAlsoAccepted({u"https://old.example"_s});
        expected.nonce.reset();
        expected.previousClaims = validClaims();
        QVERIFY(!verdict(with(u"iss"_s, u"https://old.example"_s), expected).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestIdTokenHistory)
#include "tst_idtokenhistory.moc"
