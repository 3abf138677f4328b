#include "sandbox/sandboxfixture.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

class tst_SandboxDevice : public QObject, private SandboxFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { stop(); }

    void deviceCodeIsApprovedOnThePage()
    {
        QSignalSpy requested(m_provider.get(), &SandboxProvider::deviceCodeRequested);
        const Reply device = requestDeviceCode();
        QCOMPARE(device.json().value(u"interval"_s).toInt(), 5);
        QCOMPARE(device.json().value(u"expires_in"_s).toInt(), 600);
        QTRY_COMPARE(requested.value(0).value(0).toString(), device.member(u"user_code"_s));
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);

        QCOMPARE(m_client->get(QUrl(device.member(u"verification_uri"_s))).status, 200);
        const QString typed = device.member(u"user_code"_s).toLower().remove(u'-');
        const Reply page = m_client->get(at(u"/device?user_code="_s + typed));
        QVERIFY(page.body.contains(device.member(u"user_code"_s).toLatin1()));
        QVERIFY(page.body.contains("Paint &amp; Draw"));
        const Form form = changed(page.hiddenFields(), u"login"_s, u"bob"_s);
        SandboxClientDriver other;
        QCOMPARE(other.post(at(u"/device"_s), form).status, 403);
        QCOMPARE(m_client->post(at(u"/device"_s), form).status, 200);

        m_provider->advanceClock(5s);
        const Reply tokens = poll(device);
        QCOMPARE(claimsOf(tokens.member(u"id_token"_s)).value(u"sub"_s).toString(), u"bob"_s);
        QCOMPARE(poll(device).oauthError(), u"invalid_grant"_s);
    }

    void deviceCodeIsDenied_data()
    {
        QTest::addColumn<bool>("onPage");
        QTest::newRow("on the page") << true;
        QTest::newRow("by the test") << false;
    }

    void deviceCodeIsDenied()
    {
        QFETCH(bool, onPage);
        const Reply device = requestDeviceCode();
        if (onPage) {
            const Reply page = m_client->get(QUrl(device.member(u"verification_uri_complete"_s)));
            QCOMPARE(
                m_client->post(at(u"/device"_s), changed(page.hiddenFields(), u"answer"_s, u"deny"_s)).status, 200);
        } else {
            QVERIFY(m_provider->denyDeviceCode(device.member(u"user_code"_s)));
        }
        QCOMPARE(poll(device).oauthError(), u"access_denied"_s);
        QVERIFY(!m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
    }

    void deviceCodeIsApprovedByTheTest()
    {
        const Reply device = requestDeviceCode();
        QVERIFY(!m_provider->approveDeviceCode(device.member(u"user_code"_s), u"nobody"_s));
        QVERIFY(!m_provider->approveDeviceCode(u"BCDF-GHJK"_s, u"alice"_s));
        QVERIFY(m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
        QCOMPARE(poll(device).status, 200);
    }

    void pollingTooFastSlowsDown()
    {
        const Reply device = requestDeviceCode();
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        m_provider->advanceClock(2s);
        QCOMPARE(poll(device).oauthError(), u"slow_down"_s);
        m_provider->advanceClock(6s);
        QCOMPARE(poll(device).oauthError(), u"slow_down"_s);
        m_provider->advanceClock(15s);
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
    }

    void deviceCodeExpires()
    {
        m_provider->setDeviceCodeLifetime(30s);
        const Reply device = requestDeviceCode();
        m_provider->advanceClock(30s);
        QCOMPARE(poll(device).oauthError(), u"expired_token"_s);
        QCOMPARE(m_client->get(QUrl(device.member(u"verification_uri_complete"_s))).status, 404);
        QVERIFY(!m_provider->approveDeviceCode(device.member(u"user_code"_s), u"alice"_s));
    }

    void autoApproveNeedsNoPage()
    {
        QSignalSpy signedIn(m_provider.get(), &SandboxProvider::signedIn);
        m_provider->setAutoApprove(u"bob"_s);
        const Reply redirect = m_client->get(authorizeUrl(request()));
        QCOMPARE(claimsOf(redeem(redirect.inLocation(u"code"_s)).member(u"id_token"_s)).value(u"sub"_s).toString(),
            u"bob"_s);

        const Reply device = requestDeviceCode();
        QCOMPARE(poll(device).oauthError(), u"authorization_pending"_s);
        m_provider->advanceClock(5s);
        QCOMPARE(poll(device).status, 200);
        QTRY_COMPARE(signedIn.size(), 2);

        m_provider->setAutoApprove({});
        QCOMPARE(m_client->get(authorizeUrl(request())).status, 200);
    }
};

QTEST_GUILESS_MAIN(tst_SandboxDevice)

#include "tst_sandboxdevice.moc"
