#include "net/oneshotbody.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_OneShotBody : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void givesItsBytesOnce();
    void givesThemInPieces();
    void canNotBeRewound();
    void saysHowMuchIsLeft();
    void takesNothing();
    void keepsACopyOfItsOwn();
    void mayBeEmpty();
    void knowsWhetherItWasRead();
    void canBeReplacedWhileUnread();
};

void tst_OneShotBody::givesItsBytesOnce()
{
    OneShotBody body("grant_type=x", nullptr);
    QVERIFY(body.isOpen());
    QVERIFY(body.isReadable());
    QCOMPARE(body.readAll(), "grant_type=x");
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), "");
    char byte = 0;
    QCOMPARE(body.read(&byte, 1), -1);
}

void tst_OneShotBody::givesThemInPieces()
{
    OneShotBody body("0123456789", nullptr);
    QCOMPARE(body.read(4), "0123");
    QCOMPARE(body.read(4), "4567");
    QCOMPARE(body.read(4), "89");
    QVERIFY(body.atEnd());
}

void tst_OneShotBody::canNotBeRewound()
{
    OneShotBody body("0123456789", nullptr);
    QVERIFY(body.isSequential());
    QVERIFY(!body.reset());
    QCOMPARE(body.read(4), "0123");
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), "456789");
}

void tst_OneShotBody::saysHowMuchIsLeft()
{
    OneShotBody body("0123456789", nullptr);
    QCOMPARE(body.bytesAvailable(), 10);
    QVERIFY(!body.atEnd());
    body.read(7);
    QCOMPARE(body.bytesAvailable(), 3);
    body.read(3);
    QCOMPARE(body.bytesAvailable(), 0);
}

void tst_OneShotBody::takesNothing()
{
    OneShotBody body("0123456789", nullptr);
    QVERIFY(!body.isWritable());
}

void tst_OneShotBody::keepsACopyOfItsOwn()
{
    QByteArray bytes("secret");
    {
        OneShotBody body(bytes, nullptr);
        QCOMPARE(body.readAll(), "secret");
    }
    // What it overwrites at its end is its own.
    QCOMPARE(bytes, "secret");
}

void tst_OneShotBody::mayBeEmpty()
{
    OneShotBody body({}, nullptr);
    QVERIFY(body.atEnd());
    QCOMPARE(body.readAll(), "");
}

void tst_OneShotBody::knowsWhetherItWasRead()
{
    for (const QByteArray &bytes : {QByteArray("0123456789"), QByteArray()}) {
        OneShotBody body(bytes, nullptr);
        QVERIFY(!body.atEnd() || bytes.isEmpty());
        QVERIFY(!body.wasRead());
        body.read(1);
        QVERIFY(body.wasRead());
    }
}

void tst_OneShotBody::canBeReplacedWhileUnread()
{
    OneShotBody body("0123456789", nullptr);
    const std::unique_ptr<OneShotBody> other(body.clone(nullptr));
    QCOMPARE(body.readAll(), "0123456789");
    QVERIFY(!other->wasRead());
    QCOMPARE(other->readAll(), "0123456789");
}

QTEST_GUILESS_MAIN(tst_OneShotBody)
#include "tst_oneshotbody.moc"
