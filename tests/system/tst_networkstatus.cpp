#include "system/reachabilitystatus.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

using namespace QtSignIn;
using Reachability = QNetworkInformation::Reachability;

class tst_NetworkStatus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void isOnlineWhereNobodyKnows()
    {
        const QStringList paths = QCoreApplication::libraryPaths();
        QCoreApplication::setLibraryPaths({});
        const std::unique_ptr<NetworkStatus> status = NetworkStatus::system();
        QCoreApplication::setLibraryPaths(paths);
        QVERIFY(!QNetworkInformation::instance());
        QVERIFY(status->isOnline());
    }

    void asksTheSystemsPlugin()
    {
        const std::unique_ptr<NetworkStatus> status = NetworkStatus::system();
        const QNetworkInformation *information = QNetworkInformation::instance();
        if (!information)
            QSKIP("Qt has no plugin for the network of this system.");
        QCOMPARE(status->isOnline(),
            information->reachability() != Reachability::Disconnected
                && information->reachability() != Reachability::Local);
    }

    void saysWhenTheNetworkIsBack_data()
    {
        QTest::addColumn<Reachability>("before");
        QTest::addColumn<Reachability>("after");
        QTest::addColumn<bool>("isOnline");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("it comes") << Reachability::Disconnected << Reachability::Online << true << true;
        QTest::newRow("the site's comes") << Reachability::Disconnected << Reachability::Site << true << true;
        QTest::newRow("the world's comes") << Reachability::Site << Reachability::Online << true << true;
        QTest::newRow("it comes after the computer's own")
            << Reachability::Local << Reachability::Online << true << true;
        QTest::newRow("it comes and nobody knows how far it goes")
            << Reachability::Disconnected << Reachability::Unknown << true << true;
        QTest::newRow("only the computer's own comes")
            << Reachability::Disconnected << Reachability::Local << false << false;
        QTest::newRow("the world's goes") << Reachability::Online << Reachability::Site << true << false;
        QTest::newRow("it goes") << Reachability::Online << Reachability::Disconnected << false << false;
    }

    void saysWhenTheNetworkIsBack()
    {
        QFETCH(Reachability, before);
        QFETCH(Reachability, after);
        ReachabilityStatus status;
        status.setReachability(before);
        const QSignalSpy said(&status, &NetworkStatus::cameOnline);
        status.setReachability(after);
        QTEST(status.isOnline(), "isOnline");
        QTEST(!said.isEmpty(), "isSaid");
    }
};

QTEST_GUILESS_MAIN(tst_NetworkStatus)
#include "tst_networkstatus.moc"
