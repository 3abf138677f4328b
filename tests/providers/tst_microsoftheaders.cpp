#include "providers/microsoftheaders.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSysInfo>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

namespace {

QByteArray valueOf(const HttpHeaders &headers, const QByteArray &name)
{
    QByteArrayList values;
    for (const auto &[headerName, value] : headers) {
        if (headerName == name)
            values.append(value);
    }
    return values.isEmpty() ? "(not sent)"_ba : values.join(" and again ");
}

} // namespace

class TestMicrosoftHeaders : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void namesTheLibrary()
    {
        const HttpHeaders headers = microsoftHeaders({});
        QCOMPARE(valueOf(headers, "x-client-sku"), "QtSignIn"_ba);
        QCOMPARE(valueOf(headers, "x-client-os"), QSysInfo::kernelType().toLatin1());
        QCOMPARE(valueOf(headers, "x-ms-lib-capability"), "retry-after, h429"_ba);
        const QString version = QString::fromLatin1(valueOf(headers, "x-client-ver"));
        QVERIFY2(
            QRegularExpression(u"\\A[0-9]+\\.[0-9]+\\.[0-9]+\\z"_s).match(version).hasMatch(), qPrintable(version));
    }

    void saysNothingOfWhatIsNotSet()
    {
        const HttpHeaders headers = microsoftHeaders({});
        for (const char *name : {"x-app-name", "x-app-ver", "client-request-id", "X-AnchorMailbox"})
            QCOMPARE(valueOf(headers, name), "(not sent)"_ba);
        QCOMPARE(headers.size(), 4);
    }

    void namesTheApplicationAndTheRequest()
    {
        const HttpHeaders headers = microsoftHeaders({.applicationName = u"Mail & More"_s,
            .applicationVersion = u"1.2 (beta)"_s,
            .correlationId = u"6d0ca4a1-6a9f-4a3c-8d3c-2f1b5d7a9f10"_s,
            .anchorMailbox = u"Oid:uid@utid"_s});
        QCOMPARE(valueOf(headers, "x-app-name"), "Mail & More"_ba);
        QCOMPARE(valueOf(headers, "x-app-ver"), "1.2 (beta)"_ba);
        QCOMPARE(valueOf(headers, "client-request-id"), "6d0ca4a1-6a9f-4a3c-8d3c-2f1b5d7a9f10"_ba);
        QCOMPARE(valueOf(headers, "X-AnchorMailbox"), "Oid:uid@utid"_ba);
    }

    void aVersionAloneIsNotSent()
    {
        const HttpHeaders headers = microsoftHeaders({.applicationVersion = u"1.2"_s});
        QCOMPARE(valueOf(headers, "x-app-ver"), "(not sent)"_ba);
    }

    void everyValueFitsIntoAHeader_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("asName");
        QTest::newRow("a line break") << u"a\r\nHost: evil.example"_s << "a%0D%0AHost%3A evil.example"_ba;
        QTest::newRow("NUL") << u"a"_s + QChar::Null << "a%00"_ba;
        QTest::newRow("DEL") << u"a\u007F"_s << "a%7F"_ba;
        QTest::newRow("letters beyond ASCII") << u"Pr\u00FCfstand 50%"_s << "Pr%C3%BCfstand 50%25"_ba;
        QTest::newRow("spaces around") << u" a b "_s << "a b"_ba;
        QTest::newRow("nothing but spaces") << u"  "_s << "(not sent)"_ba;
    }

    void everyValueFitsIntoAHeader()
    {
        QFETCH(QString, text);
        const HttpHeaders headers = microsoftHeaders({.applicationName = text,
            .applicationVersion = text,
            .correlationId = text,
            .anchorMailbox = anchorMailboxOfLoginHint(text)});
        QTEST(valueOf(headers, "x-app-name"), "asName");
        QTEST(valueOf(headers, "x-app-ver"), "asName");
        for (const auto &[name, value] : headers) {
            for (const char c : value)
                QVERIFY2(c >= 0x20 && c < 0x7F, name.constData());
        }
    }

    void leavesOutARequestIdAndAMailboxBeyondAscii()
    {
        const HttpHeaders headers = microsoftHeaders(
            {.correlationId = u"a\u00E4"_s, .anchorMailbox = anchorMailboxOfLoginHint(u"\u00E4da@contoso.com"_s)});
        QCOMPARE(valueOf(headers, "client-request-id"), "(not sent)"_ba);
        QCOMPARE(valueOf(headers, "X-AnchorMailbox"), "(not sent)"_ba);
    }

    void findsTheMailboxOfAnAccount_data()
    {
        QTest::addColumn<QString>("homeAccountId");
        QTest::addColumn<QString>("mailbox");
        QTest::newRow("a person in a tenant") << u"uid-1.utid-2"_s << u"Oid:uid-1@utid-2"_s;
        QTest::newRow("nobody") << QString() << QString();
        QTest::newRow("no tenant") << u"uid"_s << QString();
        QTest::newRow("an empty tenant") << u"uid."_s << QString();
        QTest::newRow("an empty person") << u".utid"_s << QString();
        QTest::newRow("three parts") << u"a.b.c"_s << QString();
    }

    void findsTheMailboxOfAnAccount()
    {
        QFETCH(QString, homeAccountId);
        QTEST(anchorMailboxOfAccount(homeAccountId), "mailbox");
    }

    void findsTheMailboxOfALoginHint()
    {
        QCOMPARE(anchorMailboxOfLoginHint(u"ada@contoso.com"_s), u"UPN:ada@contoso.com"_s);
        QCOMPARE(anchorMailboxOfLoginHint({}), QString());
    }
};

QTEST_APPLESS_MAIN(TestMicrosoftHeaders)
#include "tst_microsoftheaders.moc"
