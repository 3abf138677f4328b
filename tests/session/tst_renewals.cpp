#include "session/renewals.h"

#include "flows/silentflow_p.h"
#include "session/laptop.h"

#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Renewals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nobodysRenewalWaitsLongerThanTheProviderAsks()
    {
        Laptop laptop(std::make_shared<FixedRandomSource>('\xff'));
        laptop.answer({.status = 429, .headers = {{"Retry-After", "100"}}});
        laptop.renewInBackground();
        QCOMPARE(laptop.posts(), 1);
        laptop.pass(149s);
        laptop.renewInBackground();
        QCOMPARE(laptop.posts(), 0);
        laptop.pass(60s);
        laptop.answer(laptop.mailToken());
        laptop.renewInBackground();
        QCOMPARE(laptop.posts(), 1);
        QVERIFY(laptop.holdsMailToken());
    }

    void aPersonWaitsAsLongAsTheProviderAsks()
    {
        Laptop laptop(std::make_shared<FixedRandomSource>('\xff'));
        laptop.answer({.status = 429, .headers = {{"Retry-After", "100"}}});
        laptop.renewInBackground();
        QCOMPARE(laptop.posts(), 1);
        const auto outcome = [&] {
            FlowRecorder flow(new TokenFlow(std::make_unique<SilentFlowPrivate>(laptop.session, QStringList {u"mail"_s},
                                                laptop.account, SilentOptions()),
                nullptr));
            processEvents();
            return flow.outcome();
        };
        laptop.pass(99s);
        QCOMPARE(outcome(), u"Server throttled"_s);
        QCOMPARE(laptop.posts(), 0);
        laptop.pass(1s);
        laptop.answer(laptop.mailToken());
        QCOMPARE(outcome(), u"completed"_s);
        QCOMPARE(laptop.posts(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Renewals)
#include "tst_renewals.moc"
