#include "support/fakenetworkaccessmanager.h"

using namespace QtSignIn;
using namespace Qt::StringLiterals;

class tst_FakeNetworkAccessManager : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void answersFromTheScript();
    void givesQueuedAnswersBeforeTheStandingOne();
    void tellsMethodsAndUrlsApart();
    void warnsOfARequestThatIsNotForeseen();
    void countsAnswersNobodyAskedFor();
    void remembersWhatWasAsked();
    void reportsErrors_data();
    void reportsErrors();
    void hangsUntilAborted();
    void goesWithItsReplies();

private:
    const QString m_url = u"https://login.example/token"_s;
    QNetworkReply *get(FakeNetworkAccessManager &network) { return network.get(QNetworkRequest(QUrl(m_url))); }
};

void tst_FakeNetworkAccessManager::answersFromTheScript()
{
    FakeNetworkAccessManager network;
    network.answerOnce("GET", m_url, {.status = 201, .body = "hello", .headers = {{"X-Test", "yes"}}});
    const auto *reply = get(network);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QCOMPARE(finished.size(), 0);
    QVERIFY(finished.wait());
    auto *device = const_cast<QNetworkReply *>(reply);
    QCOMPARE(device->readAll(), "hello");
    QCOMPARE(device->rawHeader("x-test"), "yes");
    QCOMPARE(device->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
    QCOMPARE(device->error(), QNetworkReply::NoError);
}

void tst_FakeNetworkAccessManager::givesQueuedAnswersBeforeTheStandingOne()
{
    FakeNetworkAccessManager network;
    network.answerAlways("GET", m_url, {.status = 500});
    network.answerOnce("GET", m_url, {.status = 201});
    network.answerOnce("GET", m_url, {.status = 202});
    QList<int> statuses;
    for (int i = 0; i < 4; ++i) {
        auto *reply = get(network);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        statuses.append(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    }
    QCOMPARE(statuses, QList<int>({201, 202, 500, 500}));
}

void tst_FakeNetworkAccessManager::tellsMethodsAndUrlsApart()
{
    FakeNetworkAccessManager network;
    network.answerOnce("POST", m_url, {});
    network.answerOnce("GET", u"https://login.example/other"_s, {});
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not foresee.*GET https://login.example/token"_s));
    auto *reply = get(network);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(network.answersLeft(), 2);
}

void tst_FakeNetworkAccessManager::warnsOfARequestThatIsNotForeseen()
{
    FakeNetworkAccessManager network;
    network.answerOnce("GET", m_url, {});
    auto *foreseen = get(network);
    QSignalSpy first(foreseen, &QNetworkReply::finished);
    QVERIFY(first.wait());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^a request that the script does not foresee"_s));
    auto *reply = get(network);
    QSignalSpy second(reply, &QNetworkReply::finished);
    QVERIFY(second.wait());
    QCOMPARE(reply->error(), QNetworkReply::HostNotFoundError);
}

void tst_FakeNetworkAccessManager::countsAnswersNobodyAskedFor()
{
    FakeNetworkAccessManager network;
    QCOMPARE(network.answersLeft(), 0);
    network.answerAlways("GET", m_url, {});
    network.answerOnce("GET", m_url, {});
    network.answerOnce("POST", m_url, {});
    QCOMPARE(network.answersLeft(), 2);
    get(network);
    QCOMPARE(network.answersLeft(), 1);
}

void tst_FakeNetworkAccessManager::remembersWhatWasAsked()
{
    FakeNetworkAccessManager network;
    network.answerAlways("POST", m_url, {});
    QSignalSpy requested(&network, &FakeNetworkAccessManager::requested);
    QNetworkRequest request(QUrl(m_url + u"?a=b"_s));
    request.setRawHeader("Content-Type", "application/x-www-form-urlencoded");
    network.post(request, QByteArray("name=a%2Bb+c&empty="));
    QVERIFY(requested.wait());
    QCOMPARE(network.requests().size(), 1);
    const FakeRequest &asked = network.requests().constFirst();
    QCOMPARE(asked.method, "POST");
    QCOMPARE(asked.url, request.url());
    QCOMPARE(asked.body, "name=a%2Bb+c&empty=");
    QCOMPARE(asked.form.value("name"), "a+b c");
    QCOMPARE(asked.form.value("empty"), "");
    QCOMPARE(asked.form.value("none"), std::nullopt);
    QCOMPARE(network.requestCount("POST", m_url), 1);
    QCOMPARE(network.requestCount("GET", m_url), 0);
}

void tst_FakeNetworkAccessManager::reportsErrors_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QNetworkReply::NetworkError>("scripted");
    QTest::addColumn<QNetworkReply::NetworkError>("error");
    QTest::newRow("a client error") << 400 << QNetworkReply::NoError << QNetworkReply::ContentAccessDenied;
    QTest::newRow("a server error") << 503 << QNetworkReply::NoError << QNetworkReply::InternalServerError;
    QTest::newRow("no answer") << 0 << QNetworkReply::TimeoutError << QNetworkReply::TimeoutError;
}

void tst_FakeNetworkAccessManager::reportsErrors()
{
    QFETCH(int, status);
    QFETCH(QNetworkReply::NetworkError, scripted);
    QFETCH(QNetworkReply::NetworkError, error);
    FakeNetworkAccessManager network;
    network.answerOnce("GET", m_url, {.status = status, .error = scripted});
    auto *reply = get(network);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QVERIFY(finished.wait());
    QCOMPARE(reply->error(), error);
    QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), status);
}

void tst_FakeNetworkAccessManager::hangsUntilAborted()
{
    FakeNetworkAccessManager network;
    network.answerOnce("GET", m_url, {.hangs = true});
    auto *reply = get(network);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QSignalSpy requested(&network, &FakeNetworkAccessManager::requested);
    QVERIFY(requested.wait());
    QCOMPARE(finished.size(), 0);
    reply->abort();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(reply->error(), QNetworkReply::OperationCanceledError);
}

void tst_FakeNetworkAccessManager::goesWithItsReplies()
{
    auto network = std::make_unique<FakeNetworkAccessManager>();
    network->answerOnce("GET", m_url, {.hangs = true});
    auto *reply = get(*network);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    QSignalSpy destroyed(reply, &QObject::destroyed);
    network.reset();
    QCOMPARE(finished.size(), 0);
    QCOMPARE(destroyed.size(), 1);
}

QTEST_GUILESS_MAIN(tst_FakeNetworkAccessManager)
#include "tst_fakenetworkaccessmanager.moc"
