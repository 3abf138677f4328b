#include "validation/tokenhash.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestTokenHash : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void J12_belongsToTheAccessToken_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<QJsonValue>("hash");
        QTest::addColumn<bool>("believed");
        // The token and its RS256 hash are those of OpenID Connect Core A.3.
        const QString right = u"77QmUPtjPfzWtF2AnpK9RQ"_s;
        QTest::newRow("J12: the example of the specification") << u"RS256"_s << QJsonValue(right) << true;
        QTest::newRow("J12: by any algorithm with SHA-256") << u"ES256"_s << QJsonValue(right) << true;
        QTest::newRow("J12: none") << u"RS256"_s << QJsonValue(QJsonValue::Undefined) << true;
        QTest::newRow("J12, invalid-at_hash: another")
            << u"RS256"_s << QJsonValue(u"87QmUPtjPfzWtF2AnpK9RQ"_s) << false;
        QTest::newRow("J12: truncated") << u"RS256"_s << QJsonValue(right.chopped(2)) << false;
        QTest::newRow("J12: empty") << u"RS256"_s << QJsonValue(QString()) << false;
        QTest::newRow("J12: null") << u"RS256"_s << QJsonValue(QJsonValue::Null) << false;
        QTest::newRow("J12: a number") << u"RS256"_s << QJsonValue(77) << false;
        QTest::newRow("J12: padded") << u"RS256"_s << QJsonValue(right + u"=="_s) << false;
        QTest::newRow("J12: of the wrong size of hash") << u"RS384"_s << QJsonValue(right) << false;
        QTest::newRow("J12: SHA-256 under EdDSA") << u"EdDSA"_s << QJsonValue(right) << false;
        QTest::newRow("F19: an algorithm whose hash nobody knows") << u"Ed448"_s << QJsonValue(right) << true;
    }

    void J12_belongsToTheAccessToken()
    {
        QFETCH(QString, algorithm);
        QFETCH(QJsonValue, hash);
        QFETCH(bool, believed);
        Jwt jwt;
        jwt.header.insert(u"alg"_s, algorithm);
        if (!hash.isUndefined())
            jwt.claims.insert(u"at_hash"_s, hash);
        const Result<void> result = checkAccessTokenHash(jwt, Secret("jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y"));
        QCOMPARE(result.hasValue(), believed);
        if (!believed) {
            QCOMPARE(result.error().kind(), Error::Kind::IdToken);
            QCOMPARE(result.error().code(), QLatin1StringView(ErrorCode::IdTokenTokenHash));
        }
    }

    void J12_isTheLeftHalfOfTheHashThatTheAlgorithmNames_data()
    {
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("hash");
        for (const char *algorithm : {"RS256", "PS256", "ES256"})
            QTest::newRow(algorithm) << QString::fromLatin1(algorithm) << int(QCryptographicHash::Sha256);
        for (const char *algorithm : {"RS384", "PS384", "ES384"})
            QTest::newRow(algorithm) << QString::fromLatin1(algorithm) << int(QCryptographicHash::Sha384);
        for (const char *algorithm : {"RS512", "PS512", "ES512", "EdDSA", "Ed25519"})
            QTest::newRow(algorithm) << QString::fromLatin1(algorithm) << int(QCryptographicHash::Sha512);
    }

    void J12_isTheLeftHalfOfTheHashThatTheAlgorithmNames()
    {
        QFETCH(QString, algorithm);
        QFETCH(int, hash);
        const QByteArray digest = QCryptographicHash::hash("token", QCryptographicHash::Algorithm(hash));
        const QByteArray left =
            digest.left(digest.size() / 2).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        Jwt jwt;
        jwt.header.insert(u"alg"_s, algorithm);
        jwt.claims.insert(u"at_hash"_s, QString::fromLatin1(left));
        QVERIFY(checkAccessTokenHash(jwt, Secret("token")).hasValue());
        QVERIFY(checkAccessTokenHash(jwt, Secret("tokem")).hasError());
    }
};

QTEST_APPLESS_MAIN(TestTokenHash)
#include "tst_tokenhash.moc"
