#include "support/fakebrowser.h"

#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// Answers one request after the other.
class Site : public QTcpServer {
public:
    explicit Site(QByteArrayList answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            auto *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                requests.append(socket->readAll());
                socket->write(m_answers.takeFirst());
            });
        });
    }
    QUrl redirectUri() const { return QUrl(u"http://127.0.0.1:%1/cb"_s.arg(serverPort())); }
    QUrl authorizationUrl() const
    {
        return withQueryParameters(QUrl(u"https://login.example/authorize"_s),
            {{"redirect_uri", redirectUri().toEncoded()}, {"state", "a+b"}});
    }

    QByteArrayList requests;

private:
    QByteArrayList m_answers;
};

QByteArray answer(const QByteArray &statusLine, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + statusLine + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

} // namespace

class tst_FakeBrowser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void tellsWhetherItOpensLater();
    void readsTheAuthorizationRequest();
    void comesBackWithTheStateAndFollowsTheRedirect();
    void postsAForm();
    void showsNothingWhereNobodyListens();
};

void tst_FakeBrowser::tellsWhetherItOpensLater()
{
    for (const bool opens : {true, false}) {
        FakeBrowser browser;
        browser.setOpens(opens);
        QSignalSpy spy(&browser, &FakeBrowser::opened);
        std::optional<bool> told;
        browser.open(QUrl(u"https://login.example/"_s), [&](bool opened) { told = opened; });
        QVERIFY(!told);
        QVERIFY(spy.wait());
        QCOMPARE(told, opens);
    }
}

void tst_FakeBrowser::readsTheAuthorizationRequest()
{
    FakeBrowser browser;
    QVERIFY(browser.authorizationParameters().isEmpty());
    Site site({});
    browser.open(site.authorizationUrl(), [](bool) {});
    QCOMPARE(browser.redirectUri(), site.redirectUri());
    QCOMPARE(browser.authorizationParameters().value("state"), "a+b");
}

void tst_FakeBrowser::comesBackWithTheStateAndFollowsTheRedirect()
{
    Site site({answer("303 See Other", {}, "Location: /done\r\n"), answer("200 OK", "<p>done")});
    FakeBrowser browser;
    QSignalSpy shown(&browser, &FakeBrowser::pageShown);
    browser.open(site.authorizationUrl(), [](bool) {});
    browser.redirectBack({{"code", "c d"}});
    QVERIFY(shown.wait());
    QCOMPARE(site.requests.size(), 2);
    QVERIFY(site.requests.at(0).startsWith("GET /cb?code=c%20d&state=a%2Bb HTTP/1.1\r\nHost: 127.0.0.1:"));
    QVERIFY(site.requests.at(1).startsWith("GET /done HTTP/1.1\r\n"));
    QCOMPARE(browser.status(), 200);
    QCOMPARE(browser.page(), "<p>done");
    QCOMPARE(browser.addressBar().path(), u"/done"_s);
}

void tst_FakeBrowser::postsAForm()
{
    Site site({answer("400 Bad Request", "no")});
    FakeBrowser browser;
    QSignalSpy shown(&browser, &FakeBrowser::pageShown);
    browser.post(site.redirectUri(), "code=a&state=b");
    QVERIFY(shown.wait());
    QVERIFY(site.requests.constFirst().startsWith("POST /cb HTTP/1.1\r\n"));
    QVERIFY(site.requests.constFirst().contains("Content-Length: 14\r\n"));
    QVERIFY(site.requests.constFirst().endsWith("\r\n\r\ncode=a&state=b"));
    QCOMPARE(browser.status(), 400);
}

void tst_FakeBrowser::showsNothingWhereNobodyListens()
{
    QUrl url;
    {
        Site site({});
        url = site.redirectUri();
    }
    FakeBrowser browser;
    QSignalSpy shown(&browser, &FakeBrowser::pageShown);
    browser.get(url);
    QVERIFY(shown.wait());
    QCOMPARE(browser.status(), 0);
    QVERIFY(browser.page().isEmpty());
}

QTEST_GUILESS_MAIN(tst_FakeBrowser)
#include "tst_fakebrowser.moc"
