#include "model/absoluteurl.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestAbsoluteUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsUrls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a host") << u"https://login.example"_s;
        QTest::newRow("everything") << u"https://a@login.example:8443/device;x?user_code=WDJB-MJHT&y=%2F#z"_s;
        QTest::newRow("an IPv6 address") << u"http://[::1]:80/"_s;
        QTest::newRow("a scheme of an application's own") << u"com.example.app://callback"_s;
        QTest::newRow("letters beyond ASCII") << u"https://b\u00fccher.example/\u00fc"_s;
    }

    void readsUrls()
    {
        QFETCH(QString, text);
        QCOMPARE(absoluteUrl(text), QUrl(text, QUrl::StrictMode));
        QVERIFY(!absoluteUrl(text).isEmpty());
    }

    void readsNothingElse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("a path") << u"/device"_s;
        QTest::newRow("no scheme") << u"//login.example/device"_s;
        QTest::newRow("no host") << u"https:///device"_s;
        QTest::newRow("no authority") << u"mailto:alice@login.example"_s;
        QTest::newRow("a space") << u"https://login.example/a b"_s;
        QTest::newRow("a broken escape") << u"https://login.example/%2"_s;
        QTest::newRow("a port that is none") << u"https://login.example:99999/"_s;
        QTest::newRow("half a surrogate pair") << u"https://login.example/"_s + QChar(0xD800);
        QTest::newRow("two number signs, which would be written as another URL") << u"https://login.example/x##y"_s;
    }

    void readsNothingElse()
    {
        QFETCH(QString, text);
        QVERIFY2(absoluteUrl(text).isEmpty(), qPrintable(absoluteUrl(text).toString()));
    }
};

QTEST_APPLESS_MAIN(TestAbsoluteUrl)
#include "tst_absoluteurl.moc"
