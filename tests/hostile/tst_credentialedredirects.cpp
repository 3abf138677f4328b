#include <QtTest/QtTest>

#include "hostile/question.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using Endpoint = Question::Endpoint;

/// A11: RFC 9110 15.4 would have a 307 repeat the body and Qt's default repeat the headers.
class tst_CredentialedRedirects : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void areNeverFollowed_data();
    void areNeverFollowed();
};

void tst_CredentialedRedirects::areNeverFollowed_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<bool>("sameOrigin");
    const QMetaEnum endpoints = QMetaEnum::fromType<Endpoint>();
    for (const char *status : {"300 Choices", "301 Moved Permanently", "302 Found", "303 See Other",
             "307 Temporary Redirect", "308 Permanent Redirect"}) {
        for (int i = 0; i < endpoints.keyCount(); ++i) {
            QTest::addRow("A11: %s from %s", status, endpoints.key(i))
                << Endpoint(endpoints.value(i)) << QByteArray(status) << false;
            QTest::addRow("A11: %s from %s, within the origin", status, endpoints.key(i))
                << Endpoint(endpoints.value(i)) << QByteArray(status) << true;
        }
    }
}

void tst_CredentialedRedirects::areNeverFollowed()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(QByteArray, status);
    QFETCH(bool, sameOrigin);
    HostileServer thief;
    thief.answer(u"/"_s, goodAnswer(R"({"access_token":"stolen","token_type":"Bearer"})"));
    Question question(endpoint);
    const QByteArray target = (sameOrigin ? question.server.url(u"/thief"_s) : thief.url(u"/thief"_s)).toLatin1();
    QVERIFY(question.ask({"HTTP/1.1 " + status + "\r\nLocation: " + target + "\r\nContent-Length: 0\r\n\r\n",
        HostileAnswer::Then::KeepAlive}));
    QCOMPARE(question.outcome(),
        endpoint == Endpoint::SigningKeys ? u"Network keys_unavailable"_s : u"BadResponse unexpected_redirect"_s);
    QCOMPARE(question.ends, 1);
    QVERIFY(thief.targets.isEmpty());
    QCOMPARE(question.server.requestCount(u"/thief"_s), 0);
    // Nor is there anything of the secret in what the person reads.
    QVERIFY(!question.error().description().contains(u"refresh-"_s));
    QVERIFY(!question.error().description().contains(u"the-code"_s));
}

QTEST_GUILESS_MAIN(tst_CredentialedRedirects)
#include "tst_credentialedredirects.moc"
