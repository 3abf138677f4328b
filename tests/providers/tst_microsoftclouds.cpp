#include "providers/microsoftclouds.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using namespace QtSignIn;

class TestMicrosoftClouds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void hasAHostForEachCloud()
    {
        QSet<QString> hosts;
        for (MicrosoftCloud cloud : {MicrosoftCloud::Public, MicrosoftCloud::UsGovernment, MicrosoftCloud::China,
                 MicrosoftCloud::FranceBleu, MicrosoftCloud::GermanyDelos, MicrosoftCloud::SingaporeGovernment}) {
            const QString host = microsoftHost(cloud);
            QCOMPARE(microsoftCloudOf(host).value(0), host);
            hosts.insert(host);
        }
        QCOMPARE(hosts.size(), 6);
        QCOMPARE(microsoftHost(MicrosoftCloud::Public), u"login.microsoftonline.com"_s);
    }

    void aliasesShareACloud_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QStringList>("cloud");
        const QStringList world {
            u"login.microsoftonline.com"_s, u"login.windows.net"_s, u"login.microsoft.com"_s, u"sts.windows.net"_s};
        for (const QString &host : world)
            QTest::newRow(qPrintable(host)) << host << world;
        QTest::newRow("a region") << u"westus2.login.microsoft.com"_s << world;
        const QStringList china {u"login.partner.microsoftonline.cn"_s, u"login.chinacloudapi.cn"_s};
        for (const QString &host : china)
            QTest::newRow(qPrintable(host)) << host << china;
        const QStringList government {u"login.microsoftonline.us"_s, u"login.usgovcloudapi.net"_s};
        for (const QString &host : government)
            QTest::newRow(qPrintable(host)) << host << government;
        for (const QString &alone : {u"login-us.microsoftonline.com"_s, u"login.microsoftonline.de"_s,
                 u"login.sovcloud-identity.fr"_s, u"login.sovcloud-identity.de"_s, u"login.sovcloud-identity.sg"_s})
            QTest::newRow(qPrintable(alone)) << alone << QStringList {alone};
        for (const QString &other : {u"microsoftonline.com"_s, u"evillogin.microsoftonline.com"_s,
                 u"a.b.login.microsoftonline.com"_s, u"login.microsoftonline.com.evil.example"_s,
                 u"contoso.ciamlogin.com"_s, u"login.example"_s, u".login.microsoft.com"_s, QString()})
            QTest::addRow("none of Microsoft's: %s", qPrintable(other)) << other << QStringList();
    }

    void aliasesShareACloud()
    {
        QFETCH(QString, host);
        QTEST(microsoftCloudOf(host), "cloud");
    }

    void noHostIsInTwoClouds()
    {
        const QStringList hosts = microsoftHosts();
        QCOMPARE(QSet<QString>(hosts.begin(), hosts.end()).size(), hosts.size());
    }
};

QTEST_APPLESS_MAIN(TestMicrosoftClouds)
#include "tst_microsoftclouds.moc"
