#include "protocol/pkce.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::Pkce;

class TestPkce : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void knowsTheExampleOfTheRfc()
    {
        // RFC 7636 appendix B
        const unsigned char octets[] = {116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22,
            212, 37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121};
        const Pkce pkce(QByteArray(reinterpret_cast<const char *>(octets), sizeof octets));
        QCOMPARE(pkce.codeVerifier().reveal(), "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_ba);
        QCOMPARE(pkce.codeChallenge(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"_ba);
    }

    void aVerifierHasTheShapeThatTheRfcAsksFor()
    {
        static const QRegularExpression unreserved(u"^[A-Za-z0-9._~-]{43,128}$"_s);
        for (const char byte : {'\0', '\x7f', '\xff'}) {
            const QByteArray verifier = Pkce(QByteArray(32, byte)).codeVerifier().reveal();
            QVERIFY2(unreserved.match(QString::fromLatin1(verifier)).hasMatch(), verifier.constData());
            QCOMPARE(verifier.size(), 43);
        }
    }

    void otherRandomBytesMakeAnotherVerifierAndChallenge()
    {
        const Pkce first(QByteArray(31, 'a') + 'a');
        const Pkce second(QByteArray(31, 'a') + 'b');
        QVERIFY(first.codeVerifier() != second.codeVerifier());
        QVERIFY(first.codeChallenge() != second.codeChallenge());
        QVERIFY(first.codeVerifier().reveal() != first.codeChallenge());
    }
};

QTEST_APPLESS_MAIN(TestPkce)
#include "tst_pkce.moc"
