#include "session/redirectplaces.h"

#include "protocol/providermetadata.h"
#include "session/session.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QThread>
#include <QtTest/QTest>

using namespace QtSignIn;
using namespace Qt::StringLiterals;

namespace {

/// Each test has providers of its own, since two that were warned of once are not warned of again.
struct Provider {
    explicit Provider(const QString &issuer, bool promisesIssuer = false)
    {
        configuration.clientId = u"app"_s;
        configuration.authority = Authority::openIdConnect(issuer);
        metadata.issuer = issuer;
        metadata.tokenEndpoint = QUrl(issuer + u"/token"_s);
        metadata.authorizationResponseIssParameterSupported = promisesIssuer;
    }

    std::shared_ptr<Session> session() const { return std::make_shared<Session>(configuration); }

    ClientConfiguration configuration;
    ProviderMetadata metadata;
};

const QString root = u"http://127.0.0.1:50001/"_s;
const QRegularExpression warning(u"come to the same redirect URI"_s);

} // namespace

// F6, N6 (RFC 8252 8.10)
class tst_RedirectPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void warnsOfTwoProvidersAtOnePlace();
    void leavesTheOthersAlone_data();
    void leavesTheOthersAlone();
    void warnsWhateverThePortIs_data();
    void warnsWhateverThePortIs();
    void forgetsASessionThatIsGone();
    void countsMicrosoftAsOne();
    void mayBeCalledFromAnyThread();
};

void tst_RedirectPlaces::warnsOfTwoProvidersAtOnePlace()
{
    const Provider first(u"https://first.example"_s);
    const Provider second(u"https://second.example"_s);
    const auto one = first.session();
    const auto other = second.session();
    noteRedirectPlace(*one, first.metadata, root);
    QTest::ignoreMessage(QtWarningMsg,
        QRegularExpression(u"\"https://first.example\" and \"https://second.example\" come to the same redirect URI, "
                           "\"http://127.0.0.1/\" .*redirectPath"_s));
    noteRedirectPlace(*other, second.metadata, root);
    // Once only, whoever comes next.
    noteRedirectPlace(*other, second.metadata, root);
    noteRedirectPlace(*one, first.metadata, root);
    noteRedirectPlace(*first.session(), first.metadata, root);
}

void tst_RedirectPlaces::leavesTheOthersAlone_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<bool>("promises");
    QTest::newRow("a path of its own") << u"http://127.0.0.1:50001/second"_s << false;
    QTest::newRow("another host, since neither provider nor listener confuses them")
        << u"http://localhost:50001/"_s << false;
    QTest::newRow("a scheme of its own") << u"com.example.app:/"_s << false;
    QTest::newRow("one that says whose the answer is") << root << true;
}

void tst_RedirectPlaces::leavesTheOthersAlone()
{
    QFETCH(QString, uri);
    QFETCH(bool, promises);
    const Provider first(u"https://one.example"_s);
    const Provider second(u"https://two.example"_s, promises);
    const auto one = first.session();
    const auto other = second.session();
    noteRedirectPlace(*one, first.metadata, root);
    noteRedirectPlace(*other, second.metadata, uri);
    noteRedirectPlace(*one, first.metadata, root);
}

void tst_RedirectPlaces::warnsWhateverThePortIs_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("another port") << u"http://127.0.0.1:50001/cb"_s << u"http://127.0.0.1:50002/cb"_s;
    QTest::newRow("no slash") << u"http://127.0.0.1:50001"_s << u"http://127.0.0.1:50002/"_s;
    QTest::newRow("a scheme") << u"com.example.app:/cb"_s << u"com.example.app:/cb"_s;
    QTest::newRow("https") << u"https://app.example/cb"_s << u"https://app.example/cb"_s;
}

void tst_RedirectPlaces::warnsWhateverThePortIs()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    const QString tag = QString::number(qHash(QString::fromLatin1(QTest::currentDataTag())));
    const Provider first(u"https://a%1.example"_s.arg(tag));
    const Provider second(u"https://b%1.example"_s.arg(tag));
    const auto firstSession = first.session();
    const auto secondSession = second.session();
    noteRedirectPlace(*firstSession, first.metadata, one);
    QTest::ignoreMessage(QtWarningMsg, warning);
    noteRedirectPlace(*secondSession, second.metadata, other);
}

void tst_RedirectPlaces::forgetsASessionThatIsGone()
{
    const Provider first(u"https://gone.example"_s);
    const Provider second(u"https://here.example"_s);
    noteRedirectPlace(*first.session(), first.metadata, root);
    const auto here = second.session();
    noteRedirectPlace(*here, second.metadata, root);
}

void tst_RedirectPlaces::countsMicrosoftAsOne()
{
    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.clientId = u"app"_s;
    std::vector<std::shared_ptr<Session>> sessions;
    for (const QString &tenant : {u"common"_s, u"contoso.example"_s}) {
        configuration.authority = Authority::microsoft(tenant);
        sessions.push_back(std::make_shared<Session>(configuration));
        ProviderMetadata metadata;
        metadata.issuer = u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant);
        metadata.tokenEndpoint = QUrl(u"https://login.microsoftonline.com/%1/oauth2/v2.0/token"_s.arg(tenant));
        noteRedirectPlace(*sessions.back(), metadata, root);
    }
}

void tst_RedirectPlaces::mayBeCalledFromAnyThread()
{
    const Provider provider(u"https://threads.example"_s);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back(QThread::create([&] {
            for (int round = 0; round < 200; ++round) {
                const auto session = provider.session();
                noteRedirectPlace(*session, provider.metadata, u"http://127.0.0.1/threads"_s);
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(30000));
}

QTEST_GUILESS_MAIN(tst_RedirectPlaces)
#include "tst_redirectplaces.moc"
