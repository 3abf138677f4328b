#include "support/testprovider.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_InteractiveFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void signsIn();
};

void tst_InteractiveFlow::signsIn()
{
    TestProvider provider;
    PublicClientApplication application(provider.configuration());
    InteractiveFlow *flow = application.acquireTokenInteractive({u"api"_s});
    QSignalSpy completed(flow, &InteractiveFlow::completed);
    QSignalSpy finished(flow, &Flow::finished);
    QSignalSpy failed(flow, &Flow::failed);
    QTRY_COMPARE(provider.browser->openedUrls().size(), 1);
    provider.network.answerOnce("POST", TestProvider::tokenEndpoint(), provider.tokens());
    provider.browser->redirectBack({{"code", "the-code"}});
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(failed.size(), 0);
    QCOMPARE(completed.size(), 1);
    QTRY_VERIFY(!provider.browser->page().isEmpty());
    QVERIFY(provider.browser->page().contains("You are signed in"));
    qInfo() << provider.browser->addressBar();
}

QTEST_GUILESS_MAIN(tst_InteractiveFlow)
#include "tst_interactiveflow.moc"
