#include <QtTest/QtTest>

#include <QtSignIn/errortext.h>

using namespace QtSignIn;

class tst_ErrorText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void everyKindHasItsOwnSentenceAndAdvice();
    void codesThatNeedAnotherSentence_data();
    void codesThatNeedAnotherSentence();
    void providerTextStaysOut();
};

void tst_ErrorText::everyKindHasItsOwnSentenceAndAdvice()
{
    const QMetaEnum kinds = QMetaEnum::fromType<Error::Kind>();
    QSet<QString> sentences;
    for (int i = 0; i < kinds.keyCount(); ++i) {
        const ErrorText text = errorText(Error(Error::Kind(kinds.value(i)), QString(), QString()));
        QVERIFY2(!text.what.isEmpty(), kinds.key(i));
        QVERIFY2(!text.advice.isEmpty(), kinds.key(i));
        QVERIFY2(!sentences.contains(text.what), kinds.key(i));
        sentences += text.what;
    }
    QVERIFY(kinds.keyCount() > 5);
}

void tst_ErrorText::codesThatNeedAnotherSentence_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("TLS") << Error::Kind::Network << QString::fromLatin1(ErrorCode::TlsError);
    QTest::newRow("time-out of a request") << Error::Kind::Network << QString::fromLatin1(ErrorCode::RequestTimedOut);
    QTest::newRow("busy server") << Error::Kind::Server << QStringLiteral("temporarily_unavailable");
    QTest::newRow("unknown client") << Error::Kind::Configuration << QStringLiteral("invalid_client");
    QTest::newRow("no port") << Error::Kind::Configuration << QString::fromLatin1(ErrorCode::ListenFailed);
    QTest::newRow("no device flow there")
        << Error::Kind::Configuration << QString::fromLatin1(ErrorCode::MissingEndpoint);
    QTest::newRow("page opened twice") << Error::Kind::MixUp << QString::fromLatin1(ErrorCode::BrowserAddressReused);
    QTest::newRow("another person") << Error::Kind::IdToken << QString::fromLatin1(ErrorCode::SubjectMismatch);
    QTest::newRow("wrong clock") << Error::Kind::IdToken << QString::fromLatin1(ErrorCode::IdTokenExpired);
}

void tst_ErrorText::codesThatNeedAnotherSentence()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    const ErrorText special = errorText(Error(kind, code, QString()));
    const ErrorText general = errorText(Error(kind, QString(), QString()));
    QVERIFY(special.what != general.what);
    QVERIFY(!special.advice.isEmpty());
}

void tst_ErrorText::providerTextStaysOut()
{
    const Error error(Error::Kind::Server, QStringLiteral("planted_code"), QStringLiteral("planted description"));
    const ErrorText text = errorText(error);
    QVERIFY(!(text.what + text.advice).contains(QStringLiteral("planted")));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
