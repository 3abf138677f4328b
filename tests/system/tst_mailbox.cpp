#include "system/joinablethread.h"
#include "system/mailbox.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace QtSignIn;

namespace {

/// Says when the last copy of a piece of work that holds it goes, and how.
class Passenger {
public:
    explicit Passenger(std::function<void()> gone)
        : m_gone(std::move(gone))
    {
    }
    ~Passenger() { m_gone(); }

private:
    const std::function<void()> m_gone;
};

} // namespace

class tst_Mailbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void runsWorkLaterInItsThread();
    void keepsTheOrderOfEachThread();
    void carriesWorkIntoAThreadAndAnswersBack();
    void aNestedEventLoopGoesOnWithTheNext();
    void somethingElseGetsItsTurn();
    void workMayDestroyIt();
    void whatIsLeftIsDestroyedWithIt();
    void anAddressOutlivesIt();
    void nobodysAddressTakesNothing();
    void aDestructorOfWorkMayPost();
    void survivesPostsDuringItsDestruction();
};

void tst_Mailbox::runsWorkLaterInItsThread()
{
    Mailbox mailbox;
    QThread *ranIn = nullptr;
    std::thread([&] { mailbox.post([&] { ranIn = QThread::currentThread(); }); }).join();
    QVERIFY(!ranIn);
    QTRY_COMPARE(ranIn, thread());

    ranIn = nullptr;
    mailbox.post([&] { ranIn = QThread::currentThread(); });
    QVERIFY(!ranIn);
    QTRY_COMPARE(ranIn, thread());
}

void tst_Mailbox::keepsTheOrderOfEachThread()
{
    constexpr int posts = 1000;
    Mailbox mailbox;
    std::vector<std::vector<int>> seen(4);
    std::vector<std::thread> senders;
    for (size_t sender = 0; sender < seen.size(); ++sender) {
        senders.emplace_back([&mailbox, &seen, sender] {
            for (int i = 0; i < posts; ++i)
                mailbox.post([&seen, sender, i] { seen[sender].push_back(i); });
        });
    }
    for (std::thread &sender : senders)
        sender.join();
    QTRY_VERIFY(std::all_of(seen.begin(), seen.end(), [](const auto &numbers) { return numbers.size() == posts; }));
    for (const std::vector<int> &numbers : seen)
        QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
}

void tst_Mailbox::carriesWorkIntoAThreadAndAnswersBack()
{
    Mailbox here;
    JoinableThread worker;
    auto there = std::make_unique<Mailbox>();
    there->moveToThread(&worker);
    worker.start();

    int answers = 0;
    bool inWorker = true;
    for (int i = 0; i < 200; ++i) {
        there->post([&, i, home = here.address()] {
            const bool right = QThread::currentThread() == &worker;
            home.post([&, i, right] {
                inWorker = inWorker && right && i == answers;
                ++answers;
            });
        });
    }
    QTRY_COMPARE(answers, 200);
    QVERIFY(inWorker);

    there->post([&] {
        there.reset();
        worker.quit();
    });
    QVERIFY(worker.join(QDeadlineTimer::Forever));
    QVERIFY(!there);
}

void tst_Mailbox::aNestedEventLoopGoesOnWithTheNext()
{
    Mailbox mailbox;
    QList<int> order;
    QEventLoop nested;
    mailbox.post([&] {
        nested.exec();
        order.append(1);
    });
    mailbox.post([&] {
        order.append(2);
        nested.quit();
    });
    mailbox.post([&] { order.append(3); });
    QTRY_COMPARE(order.size(), 3);
    QCOMPARE(order, (QList<int> {2, 1, 3}));
}

void tst_Mailbox::somethingElseGetsItsTurn()
{
    Mailbox mailbox;
    bool ended = false;
    std::function<void()> again = [&] {
        if (!ended)
            mailbox.post(again);
    };
    mailbox.post(again);
    QMetaObject::invokeMethod(
        this, [&] { ended = true; }, Qt::QueuedConnection);
    QTRY_VERIFY(ended);
}

void tst_Mailbox::workMayDestroyIt()
{
    auto mailbox = std::make_unique<Mailbox>();
    bool ranLater = false;
    mailbox->post([&] { mailbox.reset(); });
    mailbox->post([&] { ranLater = true; });
    QTRY_VERIFY(!mailbox);
    QCoreApplication::processEvents();
    QVERIFY(!ranLater);
}

void tst_Mailbox::whatIsLeftIsDestroyedWithIt()
{
    bool gone = false;
    bool ran = false;
    {
        Mailbox mailbox;
        mailbox.post([&, passenger = std::make_shared<Passenger>([&] { gone = true; })] { ran = true; });
        QVERIFY(!gone);
    }
    QVERIFY(gone);
    QCoreApplication::processEvents();
    QVERIFY(!ran);
}

void tst_Mailbox::anAddressOutlivesIt()
{
    auto mailbox = std::make_unique<Mailbox>();
    const Mailbox::Address address = mailbox->address();
    bool ran = false;
    QVERIFY(address.post([&] { ran = true; }));
    QTRY_VERIFY(ran);

    mailbox.reset();
    bool gone = false;
    QVERIFY(!address.post([passenger = std::make_shared<Passenger>([&] { gone = true; })] {}));
    QVERIFY(gone);
}

void tst_Mailbox::nobodysAddressTakesNothing()
{
    QVERIFY(!Mailbox::Address().post([] {}));
}

void tst_Mailbox::aDestructorOfWorkMayPost()
{
    auto mailbox = std::make_unique<Mailbox>();
    bool refused = false;
    const auto postAgain = [&refused, address = mailbox->address()] { refused = !address.post([] {}); };
    mailbox->post([passenger = std::make_shared<Passenger>(postAgain)] {});
    mailbox.reset();
    QVERIFY(refused);
}

void tst_Mailbox::survivesPostsDuringItsDestruction()
{
    for (int round = 0; round < 50; ++round) {
        auto mailbox = std::make_unique<Mailbox>();
        std::atomic_bool started = false;
        std::thread sender([&started, address = mailbox->address()] {
            for (int i = 0; address.post([] {}) && i < 100000; ++i)
                started = true;
        });
        while (!started)
            QCoreApplication::processEvents();
        mailbox.reset();
        sender.join();
    }
}

QTEST_GUILESS_MAIN(tst_Mailbox)
#include "tst_mailbox.moc"
