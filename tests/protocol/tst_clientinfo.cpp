#include "protocol/clientinfo.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include "protocol/base64url.h"

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QString encoded(QByteArray json)
{
    return QString::fromLatin1(toBase64Url(json.replace('\'', '"')));
}

} // namespace

class TestClientInfo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsWhoSignedIn_data()
    {
        QTest::addColumn<QString>("text");
        // Of 3n, 3n+1 and 3n+2 bytes, so that each length of padding is there.
        QTest::newRow("without padding to leave out") << encoded("{'uid':'UID','utid':'UTID'}  ");
        QTest::newRow("without its padding of one") << encoded("{'uid':'UID','utid':'UTID'} ");
        QTest::newRow("without its padding of two") << encoded("{'uid':'UID','utid':'UTID'}");
        QTest::newRow("with padding of one") << encoded("{'uid':'UID','utid':'UTID'} ") + u'=';
        QTest::newRow("with padding of two") << encoded("{'uid':'UID','utid':'UTID'}") + u"=="_s;
        QTest::newRow("with more members") << encoded("{'utid':'UTID','ver':'1.0','uid':'UID','name':'\xC3\xA4'}");
    }

    void readsWhoSignedIn()
    {
        QFETCH(QString, text);
        const auto info = parseClientInfo(text);
        QVERIFY(info.has_value());
        QCOMPARE(info->uid, u"UID"_s);
        QCOMPARE(info->utid, u"UTID"_s);
    }

    void anythingElseIsNobody_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("padding alone") << u"=="_s;
        QTest::newRow("too much padding") << encoded("{'uid':'UID','utid':'UTID'}") + u"==="_s;
        QTest::newRow("JSON that is not encoded") << u"{\"uid\":\"UID\",\"utid\":\"UTID\"}"_s;
        QTest::newRow("not base64url") << u"eyJ1aWQ!"_s;
        QTest::newRow("not ASCII") << u"\u00E4\u00E4\u00E4\u00E4"_s;
        QTest::newRow("not JSON") << encoded("uid.utid");
        QTest::newRow("an array") << encoded("['UID','UTID']");
        QTest::newRow("no uid") << encoded("{'utid':'UTID'}");
        QTest::newRow("no utid") << encoded("{'uid':'UID'}");
        QTest::newRow("an empty uid") << encoded("{'uid':'','utid':'UTID'}");
        QTest::newRow("an empty utid") << encoded("{'uid':'UID','utid':''}");
        QTest::newRow("a uid that is a number") << encoded("{'uid':1,'utid':'UTID'}");
        QTest::newRow("a uid that is null") << encoded("{'uid':null,'utid':'UTID'}");
        QTest::newRow("two uids") << encoded("{'uid':'UID','uid':'OTHER','utid':'UTID'}");
        QTest::newRow("a uid with a line break") << encoded("{'uid':'UID\\r\\n','utid':'UTID'}");
        QTest::newRow("a utid that is not ASCII") << encoded("{'uid':'UID','utid':'\xC3\xA4'}");
        QTest::newRow("far too long") << encoded("{'uid':'UID','utid':'UTID'}" + QByteArray(1024 * 1024, ' '));
    }

    void anythingElseIsNobody()
    {
        QFETCH(QString, text);
        QVERIFY(!parseClientInfo(text));
    }

    void neverCrashesOnDamage()
    {
        const QByteArray good = toBase64Url("{\"uid\":\"UID\",\"utid\":\"UTID\"}");
        QRandomGenerator random(7515);
        int nobody = 0;
        for (int round = 0; round < 5000; ++round) {
            QByteArray text = good;
            for (int edits = random.bounded(1, 4); edits > 0; --edits)
                text[random.bounded(int(text.size()))] = char(random.bounded(256));
            const auto info = parseClientInfo(QString::fromLatin1(text));
            QVERIFY(!info || (!info->uid.isEmpty() && !info->utid.isEmpty()));
            nobody += info ? 0 : 1;
        }
        QVERIFY(nobody > 0);
    }
};

QTEST_APPLESS_MAIN(TestClientInfo)
#include "tst_clientinfo.moc"
