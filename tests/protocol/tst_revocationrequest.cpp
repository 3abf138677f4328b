#include "protocol/revocationrequest.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_RevocationRequest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void writesTokenAndHint();
    void readsTheAnswer_data();
    void readsTheAnswer();
};

void tst_RevocationRequest::writesTokenAndHint()
{
    QCOMPARE(encodeForm(revocationForm(Secret("a+b/c="), TokenTypeHint::RefreshToken)),
        "token=a%2Bb%2Fc%3D&token_type_hint=refresh_token");
    QCOMPARE(
        encodeForm(revocationForm(Secret("x"), TokenTypeHint::AccessToken)), "token=x&token_type_hint=access_token");
}

void tst_RevocationRequest::readsTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::newRow("a success") << 200 << QByteArray() << QString();
    QTest::newRow("a success with something that nobody reads") << 200 << QByteArray("{\"error\":\"x\"}") << QString();
    QTest::newRow("a success without content") << 204 << QByteArray() << QString();
    QTest::newRow("a token type that can't be revoked")
        << 400 << QByteArray("{\"error\":\"unsupported_token_type\"}") << u"unsupported_token_type"_s;
    QTest::newRow("another client's token")
        << 400 << QByteArray("{\"error\":\"invalid_client\"}") << u"invalid_client"_s;
    QTest::newRow("a redirect") << 307 << QByteArray() << u"unexpected_redirect"_s;
    QTest::newRow("too busy") << 503 << QByteArray() << u"http_error"_s;
}

void tst_RevocationRequest::readsTheAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    HttpResponse response;
    response.status = status;
    response.body = body;
    const Result<void> result = parseRevocationResponse(response);
    QCOMPARE(result.hasValue(), code.isEmpty());
    QCOMPARE(result.error().code(), code);
}

QTEST_GUILESS_MAIN(tst_RevocationRequest)
#include "tst_revocationrequest.moc"
