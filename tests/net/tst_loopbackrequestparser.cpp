#include "net/loopbackrequestparser.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using QtSignIn::LoopbackRequest;
using QtSignIn::LoopbackRequestParser;
using State = LoopbackRequestParser::State;
using Bodies = LoopbackRequestParser::Bodies;

namespace {

struct Outcome {
    State state;
    int status;
    QByteArray text;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

Outcome outcomeOf(const LoopbackRequestParser &parser)
{
    const LoopbackRequest &request = parser.request();
    QByteArray text;
    if (parser.state() == State::Complete) {
        text = QByteArrayList {request.method, request.path, request.query, request.host, request.fetchMode,
            request.fetchDestination, request.speculative ? "ahead" : "", request.body}
                   .join('\n');
    }
    return {parser.state(), parser.refusalStatus(), text};
}

Outcome parse(QByteArrayView bytes, Bodies bodies)
{
    LoopbackRequestParser parser(bodies);
    parser.feed(bytes);
    return outcomeOf(parser);
}

Outcome parseInPieces(QByteArrayView bytes, Bodies bodies, auto nextSize)
{
    LoopbackRequestParser parser(bodies);
    while (!bytes.isEmpty()) {
        const qsizetype size = std::min<qsizetype>(nextSize(), bytes.size());
        parser.feed(bytes.first(size));
        bytes = bytes.sliced(size);
    }
    return outcomeOf(parser);
}

QByteArray get(const QByteArray &headers)
{
    return "GET /cb?code=x HTTP/1.1\r\nHost: a:1\r\n" + headers + "\r\n";
}

QByteArray post(const QByteArray &headers, const QByteArray &body = {})
{
    return "POST /cb HTTP/1.1\r\nHost: a:1\r\n" + headers + "\r\n" + body;
}

const QByteArray FormType = "Content-Type: application/x-www-form-urlencoded\r\n";

} // namespace

class TestLoopbackRequestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void readsWhatTheListenerNeeds()
    {
        LoopbackRequestParser parser(Bodies::None);
        QVERIFY(!parser.hasStarted());
        QCOMPARE(
            parser.feed("GET /cb?code=a%2Bb+c&state=s HTTP/1.1\r\nhOST: localhost:1234 \r\nSec-Fetch-Mode: navigate\r\n"
                        "Sec-Fetch-Dest:document\r\nSec-Purpose: Prefetch;prerender\r\nCookie: x=y\r\n\r\nmore"),
            State::Complete);
        QVERIFY(parser.hasStarted());
        QCOMPARE(parser.request().method, "GET");
        QCOMPARE(parser.request().path, "/cb");
        QCOMPARE(parser.request().query, "code=a%2Bb+c&state=s");
        QCOMPARE(parser.request().host, "localhost:1234");
        QCOMPARE(parser.request().fetchMode, "navigate");
        QCOMPARE(parser.request().fetchDestination, "document");
        QVERIFY(parser.request().speculative);
        QCOMPARE(parser.request().body, QByteArray());
    }

    void readsAFormOfExactlyItsLength()
    {
        LoopbackRequestParser parser(Bodies::Form);
        parser.feed(post(FormType + "Content-Length: 006\r\n", "code=1&next"));
        QCOMPARE(parser.state(), State::Complete);
        QCOMPARE(parser.request().body, "code=1");
        QCOMPARE(parser.takeForm(), "code=1");
        QCOMPARE(parser.request().body, QByteArray());
    }

    void keepsNothingOfTheFormOnceWiped()
    {
        LoopbackRequestParser parser(Bodies::None);
        parser.feed(get({}));
        QCOMPARE(parser.request().query, "code=x");
        parser.wipeForm();
        QCOMPARE(parser.request().query, QByteArray());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");

        const QByteArray host = "Host: a:1\r\n";
        QTest::newRow("L8 lines that end in LF only") << QByteArray("GET / HTTP/1.1\nHost: a:1\n\n") << 400;
        QTest::newRow("L8 a header line that ends in LF only") << get("A: b\n") << 400;
        QTest::newRow("L8 a bare CR in the request line") << QByteArray("GET /\r HTTP/1.1\r\n") << 400;
        QTest::newRow("L8 a bare CR in a header") << get("A: b\rc\r\n") << 400;
        QTest::newRow("L8 a NUL in a header") << get(QByteArray("A: b\0c\r\n", 8)) << 400;
        QTest::newRow("L8 an escape character in a header") << get("A: \x1b[2J\r\n") << 400;
        QTest::newRow("L8 a folded header") << get("A: b\r\n c\r\n") << 400;
        QTest::newRow("L8 a fold before the first header") << QByteArray("GET / HTTP/1.1\r\n A: b\r\n") << 400;
        QTest::newRow("L8 a space before the colon") << get("A : b\r\n") << 400;
        QTest::newRow("L8 a header without a name") << get(": b\r\n") << 400;
        QTest::newRow("L8 a header without a colon") << get("Abc\r\n") << 400;
        QTest::newRow("L8 a transfer encoding") << get("Transfer-Encoding: chunked\r\n") << 501;
        QTest::newRow("L8 a transfer encoding before a length")
            << get("Transfer-Encoding: chunked\r\nContent-Length: 1\r\n") << 400;
        QTest::newRow("L8 a transfer encoding after a length")
            << get("Content-Length: 0\r\nTransfer-Encoding: identity\r\n") << 400;
        QTest::newRow("L8 two equal lengths") << get("Content-Length: 0\r\nContent-Length: 0\r\n") << 400;
        QTest::newRow("L8 a list of lengths") << get("Content-Length: 0, 0\r\n") << 400;
        QTest::newRow("L8 a signed length") << get("Content-Length: +0\r\n") << 400;
        QTest::newRow("L8 a negative length") << get("Content-Length: -1\r\n") << 400;
        QTest::newRow("L8 a hexadecimal length") << get("Content-Length: 0x0\r\n") << 400;
        QTest::newRow("L8 an empty length") << get("Content-Length:\r\n") << 400;
        QTest::newRow("L8 a GET with a body") << get("Content-Length: 1\r\n") << 400;
        QTest::newRow("L5 no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("L5 no Host in HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 400;
        QTest::newRow("L5 two equal Hosts") << get(host) << 400;
        QTest::newRow("L5 an absolute target") << "GET http://a:1/ HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("an authority as target") << "CONNECT a:1 HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("an asterisk as target") << "OPTIONS * HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("a fragment in the target") << QByteArray("GET /#a HTTP/1.1\r\n") << 400;
        QTest::newRow("a space in the target") << QByteArray("GET /a b HTTP/1.1\r\n") << 400;
        QTest::newRow("L12 raw UTF-8 in the target") << QByteArray("GET /?a=\xc3\xa9 HTTP/1.1\r\n") << 400;
        QTest::newRow("a tab in the target") << QByteArray("GET /?a=\tb HTTP/1.1\r\n") << 400;
        QTest::newRow("a method that is no token") << QByteArray("G(T / HTTP/1.1\r\n") << 400;
        QTest::newRow("an empty method") << QByteArray(" / HTTP/1.1\r\n") << 400;
        QTest::newRow("two empty lines first") << QByteArray("\r\n\r\nGET / HTTP/1.1\r\n") << 400;
        QTest::newRow("HTTP/0.9") << QByteArray("GET /\r\n") << 400;
        QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\n") << 505;
        QTest::newRow("HTTP/1.2") << QByteArray("GET / HTTP/1.2\r\n") << 505;
        QTest::newRow("a version in small letters") << QByteArray("GET / http/1.1\r\n") << 400;
        QTest::newRow("half a TLS hello") << QByteArray("\x16G") << 400;
        QTest::newRow("L7 a request line that is too long, and never ends")
            << QByteArray("GET /") + QByteArray(20000, 'a') << 414;
        QTest::newRow("L7 a header that is too long, and never ends")
            << get("Cookie: ").chopped(2) + QByteArray(70000, 'a') << 431;
        QTest::newRow("L7 too many headers") << get(QByteArray("A: b\r\n").repeated(200)) << 431;
        QTest::newRow("L7 too many bytes in headers")
            << get(("A: " + QByteArray(1000, 'b') + "\r\n").repeated(70)) << 431;
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const Outcome outcome = parse(bytes, Bodies::None);
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(outcome.status, status);
    }

    void refusesForms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");

        QTest::newRow("L16 no length") << post(FormType) << 411;
        QTest::newRow("L16 no type") << post("Content-Length: 1\r\n", "a") << 415;
        QTest::newRow("L16 plain text") << post("Content-Type: text/plain\r\nContent-Length: 1\r\n", "a") << 415;
        QTest::newRow("L16 a type that only begins alike")
            << post("Content-Type: application/x-www-form-urlencodedx\r\nContent-Length: 1\r\n", "a") << 415;
        QTest::newRow("L16 two types") << post(FormType + FormType + "Content-Length: 1\r\n", "a") << 415;
        QTest::newRow("L7 a form that is too large") << post(FormType + "Content-Length: 65537\r\n") << 413;
        QTest::newRow("L7 a length beyond any number")
            << post(FormType + "Content-Length: 18446744073709551617\r\n", "a") << 413;
        QTest::newRow("an expectation") << post(FormType + "Content-Length: 1\r\nExpect: 100-continue\r\n") << 417;
        QTest::newRow("L8 a chunked form") << post(FormType + "Transfer-Encoding: chunked\r\n") << 501;
    }
    void refusesForms()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const Outcome outcome = parse(bytes, Bodies::Form);
        QCOMPARE(outcome.state, State::Refused);
        QCOMPARE(outcome.status, status);
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray host = "Host: a:1\r\n";
        QTest::newRow("HTTP/1.0") << "GET / HTTP/1.0\r\n" + host + "\r\n";
        QTest::newRow("one empty line first") << "\r\nGET / HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("the longest request line")
            << "GET /" + QByteArray(16 * 1024 - 14, 'a') + " HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("N20 32 KiB of cookies") << get("Cookie: " + QByteArray(32 * 1024, 'c') + "\r\n");
        QTest::newRow("an empty header value") << get("A:\r\n");
        QTest::newRow("UTF-8 in a header value") << get("A: \xc3\xa9\r\n");
        QTest::newRow("a GET with an empty body") << get("Content-Length: 0\r\n");
        QTest::newRow("199 headers beside Host") << get(QByteArray("A: b\r\n").repeated(199));
        QTest::newRow("a form") << post(FormType + "Content-Length: 1\r\n", "a");
        QTest::newRow("a form with a charset")
            << post("Content-type: Application/X-WWW-Form-Urlencoded ; charset=UTF-8\r\nContent-Length: 1\r\n", "a");
        QTest::newRow("an empty form") << post(FormType + "Content-Length: 0\r\n");
        QTest::newRow("the largest form") << post(FormType + "Content-Length: 65536\r\n", QByteArray(65536, 'a'));
    }
    void accepts()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(parse(bytes, Bodies::Form).state, State::Complete);
        QCOMPARE(parse(QByteArrayView(bytes).chopped(1), Bodies::Form).state, State::Incomplete);
    }

    // L7
    void limitsTheRequestLineToTheByte()
    {
        const QByteArray longest = "GET /" + QByteArray(16 * 1024 - 14, 'a') + " HTTP/1.1\r\n";
        QCOMPARE(parse(longest, Bodies::None).state, State::Incomplete);
        QCOMPARE(parse("GET /" + QByteArray(16 * 1024 - 13, 'a') + " HTTP/1.1\r\n", Bodies::None).status, 414);
    }

    void recognisesATlsHello()
    {
        QCOMPARE(parse(QByteArray("\x16", 1), Bodies::None).state, State::Incomplete);
        QCOMPARE(parse(QByteArray("\x16\x03\x01\x02\x00\x01", 6), Bodies::None).state, State::TlsHello);
    }

    void doesNotTakeARepeatedFetchModeForNavigation()
    {
        LoopbackRequestParser parser(Bodies::None);
        parser.feed(get("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Mode: cors\r\n"));
        QCOMPARE(parser.state(), State::Complete);
        QVERIFY(parser.request().fetchMode != "navigate");
    }

    // L8
    void givesTheSameResultHoweverItIsCut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a redirect") << get("Sec-Fetch-Mode: navigate\r\nSec-Fetch-Dest: document\r\n")
                + "GET / HTTP/1.1\r\n";
        QTest::newRow("a form") << post(FormType + "Content-Length: 10\r\n", "code=1&a=bGET /");
        QTest::newRow("a folded header") << get("A: b\r\n c\r\n");
        QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7);
        QTest::newRow("CR CR LF") << QByteArray("GET / HTTP/1.1\r\r\n");
    }
    void givesTheSameResultHoweverItIsCut()
    {
        QFETCH(QByteArray, bytes);
        const Outcome whole = parse(bytes, Bodies::Form);
        QVERIFY(whole.state != State::Incomplete);
        QCOMPARE(parseInPieces(bytes, Bodies::Form, [] { return 1; }), whole);
        for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
            bool first = true;
            const auto nextSize = [&] { return std::exchange(first, false) ? cut : bytes.size(); };
            QVERIFY2(parseInPieces(bytes, Bodies::Form, nextSize) == whole, QByteArray::number(cut).constData());
        }
    }

    void survivesDamagedRequests()
    {
        const QByteArrayList seeds {
            get("Sec-Fetch-Mode: navigate\r\nContent-Length: 0\r\nCookie: a=b\r\n"),
            post(FormType + "Content-Length: 12\r\n", "code=1&st=ab"),
            QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11),
            "GET http://a:1/ HTTP/1.1\r\nHost: a:1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        };
        const QByteArrayList dictionary {"\r\n", "\r", "\n", " ", ":", "Host: a:1\r\n", "Content-Length: 3\r\n",
            "\r\n\r\n", "HTTP/1.1", "HTTP/2.0", "?", "#", QByteArray("\0", 1), "\xff", "99999999999999999999"};
        QRandomGenerator random(20240817);
        int completed = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray bytes = seeds.at(random.bounded(seeds.size()));
            for (int change = random.bounded(4); change >= 0 && !bytes.isEmpty(); --change) {
                const qsizetype at = random.bounded(bytes.size());
                switch (random.bounded(4)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(1, 8));
                    break;
                case 2:
                    bytes.insert(at, dictionary.at(random.bounded(dictionary.size())));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(40)));
                }
            }
            const Bodies bodies = random.bounded(2) == 0 ? Bodies::None : Bodies::Form;
            const Outcome whole = parse(bytes, bodies);
            completed += whole.state == State::Complete;
            const Outcome pieces = parseInPieces(bytes, bodies, [&] { return random.bounded(1, 9); });
            QVERIFY2(pieces == whole, bytes.toPercentEncoding().constData());
            QCOMPARE(whole.state == State::Refused, whole.status != 0);
        }
        QVERIFY(completed > 1000);
    }
};

QTEST_GUILESS_MAIN(TestLoopbackRequestParser)

#include "tst_loopbackrequestparser.moc"
