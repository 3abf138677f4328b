#include "model/httpmessage.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using QtSignIn::HttpRequest;
using QtSignIn::HttpResponse;

class TestHttpMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void findsTheFirstHeaderInAnyCase_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("as written") << "Retry-After"_ba
                                    << "5"_ba;
        QTest::newRow("lower case") << "retry-after"_ba
                                    << "5"_ba;
        QTest::newRow("upper case") << "RETRY-AFTER"_ba
                                    << "5"_ba;
        QTest::newRow("a prefix is another header") << "Retry"_ba << QByteArray();
        QTest::newRow("longer is another header") << "Retry-After2"_ba << QByteArray();
        QTest::newRow("an absent one") << "Date"_ba << QByteArray();
        QTest::newRow("no name") << ""_ba << QByteArray();
    }

    void findsTheFirstHeaderInAnyCase()
    {
        QFETCH(QByteArray, name);
        const HttpResponse response {
            .status = 503, .headers = {{"Server", "x"}, {"Retry-After", "5"}, {"retry-after", "9"}}, .body = {}};
        QTEST(QByteArray(response.header(name)), "value");
    }

    void aRequestIsAGetUnlessItSaysSo()
    {
        QCOMPARE(HttpRequest().method, "GET"_ba);
        QCOMPARE(HttpResponse().status, 0);
        QCOMPARE(HttpResponse().header("Date"), QByteArray());
    }
};

QTEST_APPLESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
