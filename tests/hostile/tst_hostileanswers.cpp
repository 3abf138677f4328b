#include <QtTest/QtTest>

#include "hostile/question.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QRegularExpression>

using namespace QtSignIn;
using namespace Qt::StringLiterals;
using Endpoint = Question::Endpoint;
using Then = HostileAnswer::Then;

Q_DECLARE_METATYPE(QtSignIn::HostileAnswer)

namespace {

const QByteArray page = "<!DOCTYPE html><html><body>Welcome to the Grand Hotel. Please accept our terms.</body></html>";
const QByteArray tokens = R"({"access_token":"stolen","token_type":"Bearer"})";

QByteArray answerOf(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

QByteArray chunk(const QByteArray &body)
{
    return QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
}

/// A bomb: ten megabytes of spaces, or what unpacks to them.
QByteArray packed()
{
    // As zlib, without Qt's length in front.
    return qCompress(QByteArray(10 * 1024 * 1024, ' '), 9).mid(4);
}

struct Row {
    QByteArray name;
    HostileAnswer answer;
    QString outcome; ///< of a POST to a token endpoint
    QString outcomeOfGet = {}; ///< where it is another one
    bool hints = false; ///< at a network that wants a login
};

QList<Row> rows()
{
    const QString tooLarge = u"BadResponse response_too_large"_s;
    const QString notJson = u"BadResponse response_not_json"_s;
    const QString refused = u"BadResponse http_error"_s;
    const QString trouble = u"Server http_error"_s;
    const QString timedOut = u"Network request_timed_out"_s;
    const QString unknown = u"Network answer_unknown"_s;
    const QString unreachable = u"Network network_error"_s;
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
    const QByteArray tooMuch(1024 * 1024 + 1, ' ');
    return {
        {"P8: 1 MiB and a byte, announced", {answerOf("200 OK", tooMuch)}, tooLarge},
        {"P8: 1 MiB and a byte, announced, of an error", {answerOf("400 Bad Request", tooMuch)}, tooLarge},
        {"P8: 1 MiB and a byte, in chunks", {chunked + chunk(tooMuch) + "0\r\n\r\n"}, tooLarge},
        {"P8: 1 MiB and a byte, until the end", {ok + "\r\n" + tooMuch}, tooLarge},
        {"P8: without end", {ok + "\r\n", Then::Repeat, QByteArray(65536, ' ')}, tooLarge},
        {"P8: without end, in chunks", {chunked, Then::Repeat, chunk(QByteArray(65536, ' '))}, tooLarge},
        {"P8: a gigabyte announced, little sent", {ok + "Content-Length: 1073741824\r\n\r\n{", Then::Hang}, timedOut},
        {"P8: a deflate bomb", {answerOf("200 OK", packed(), "Content-Encoding: deflate\r\n")}, notJson},
        {"P8: a gzip bomb", {answerOf("200 OK", packed(), "Content-Encoding: gzip\r\n")}, notJson},
        {"P8: a brotli bomb", {answerOf("200 OK", packed(), "Content-Encoding: br\r\n")}, notJson},
        {"P8: arrays 100,000 deep", {answerOf("200 OK", QByteArray(100'000, '['))}, notJson},
        {"P8: objects 100,000 deep", {answerOf("200 OK", QByteArray("{\"a\":").repeated(100'000))}, notJson},
        {"P8: a byte, then silence", {"H", Then::Hang}, timedOut},
        {"P8: silence", {{}, Then::Hang}, timedOut},
        {"P8: headers, then silence", {ok + "Content-Length: 5\r\n", Then::Hang}, timedOut},
        {"P8: a body that drips", {ok + "Content-Length: 50\r\n\r\n{", Then::Hang}, timedOut},
        {"P8: a chunk that drips", {chunked + "50\r\n{", Then::Hang}, timedOut},
        {"headers without end", {ok, Then::Repeat, "X-Flood: " + QByteArray(1000, 'a') + "\r\n"}, timedOut},
        {"a header without end", {ok + "X-Flood: ", Then::Repeat, QByteArray(65536, 'a')}, timedOut},
        {"a chunk's size without end", {chunked, Then::Repeat, QByteArray(65536, '0')}, timedOut},
        {"interim answers without end", {{}, Then::Repeat, "HTTP/1.1 100 Continue\r\n\r\n"}, timedOut},
        {"P9: a web page", {answerOf("200 OK", page, "Content-Type: text/html\r\n")}, notJson, {}, true},
        {"P9: a web page that says it is JSON", {answerOf("200 OK", page, "Content-Type: application/json\r\n")},
            notJson, {}, true},
        {"P9: a web page with 403", {answerOf("403 Forbidden", page)}, refused, {}, true},
        {"P9: a web page with 503", {answerOf("503 Service Unavailable", page)}, trouble, {}, true},
        {"P9: 511", {answerOf("511 Network Authentication Required", page)}, trouble, {}, true},
        {"P9: 511 without a word", {answerOf("511 Network Authentication Required")}, trouble, {}, true},
        {"P9: a redirect to a portal", {answerOf("302 Found", {}, "Location: http://portal.example/\r\n")},
            u"BadResponse unexpected_redirect"_s, {}, true},
        {"204", {"HTTP/1.1 204 No Content\r\n\r\n"}, notJson},
        {"an empty 200", {answerOf("200 OK")}, notJson},
        {"R3: an empty 400", {answerOf("400 Bad Request")}, refused},
        {"R3: an empty 500", {answerOf("500 Internal Server Error")}, trouble},
        {"a status that there is not", {answerOf("999 Whatever", tokens)}, trouble},
        {"a negative status", {answerOf("-20 Whatever", tokens)}, refused},
        {"a body shorter than announced", {ok + "Content-Length: 500\r\n\r\n" + tokens}, unknown, unreachable},
        {"a chunk shorter than announced", {chunked + "500\r\n" + tokens}, unknown, unreachable},
        {"a connection that ends amid a header", {ok + "Content-Le"}, unknown, unreachable},
        {"a connection that ends at once", {}, unknown, unreachable},
        {"a chunk of negative size", {chunked + "-5\r\n" + tokens + "\r\n0\r\n\r\n"}, notJson},
        {"a chunk of 2^64 bytes", {chunked + "ffffffffffffffff\r\n" + tokens}, notJson},
        {"a status line of garbage", {"GARBAGE\r\n\r\n" + tokens}, unknown, unreachable},
        {"HTTP/0.9", {tokens}, unknown, unreachable},
        {"two lengths", {ok + "Content-Length: 47\r\nContent-Length: 12\r\n\r\n" + tokens},
            u"BadResponse invalid_response"_s},
        {"two lengths in one", {ok + "Content-Length: 47, 12\r\n\r\n" + tokens}, u"BadResponse invalid_response"_s},
        {"not UTF-8", {answerOf("200 OK", "{\"a\":\"\xff\xfe\"}")}, notJson},
        {"UTF-16", {answerOf("200 OK", QByteArray("{\0}\0", 4))}, notJson},
        {"a zero byte behind it", {answerOf("200 OK", QByteArray("{\"a\":1}\0", 8))}, notJson},
        {"zero bytes alone", {answerOf("200 OK", QByteArray(100, '\0'))}, notJson},
        {"a number beyond all numbers", {answerOf("200 OK", "{\"a\":1e400}")}, notJson},
        {"something after the object", {answerOf("200 OK", tokens + "}")}, notJson},
        {"two objects", {answerOf("200 OK", tokens + tokens)}, notJson},
        {"an array", {answerOf("200 OK", '[' + tokens + ']')}, notJson},
        {"null", {answerOf("200 OK", "null")}, notJson},
        {"a form", {answerOf("200 OK", "access_token=stolen&token_type=bearer")}, notJson},
    };
}

/// What the endpoint makes of it, where it is not what a token endpoint makes of it.
QString expected(Endpoint endpoint, const Row &row, bool isPost)
{
    const QString outcome = isPost || row.outcomeOfGet.isEmpty() ? row.outcome : row.outcomeOfGet;
    const bool isStatus = row.answer.bytes.startsWith("HTTP/1.1 4");
    switch (endpoint) {
    case Endpoint::SigningKeys:
        return u"Network keys_unavailable"_s;
    case Endpoint::Metadata:
        return isStatus && outcome.endsWith(u"http_error"_s) ? u"Configuration http_error"_s : outcome;
    case Endpoint::Revocation:
        // Everything is in the status (RFC 7009 2.2).
        return outcome.endsWith(u"response_not_json"_s) ? u"completed"_s : outcome;
    default:
        return outcome;
    }
}

} // namespace

class tst_HostileAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void endInATypedErrorOnce_data();
    void endInATypedErrorOnce();
};

void tst_HostileAnswers::endInATypedErrorOnce_data()
{
    QTest::addColumn<Endpoint>("endpoint");
    QTest::addColumn<HostileAnswer>("answer");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("hints");
    const QMetaEnum endpoints = QMetaEnum::fromType<Endpoint>();
    for (const Row &row : rows()) {
        for (int i = 0; i < endpoints.keyCount(); ++i) {
            const auto endpoint = Endpoint(endpoints.value(i));
            // The server that writes keys without end has no time left for the token request.
            if (endpoint == Endpoint::SigningKeys && row.answer.then == HostileAnswer::Then::Repeat)
                continue;
            QTest::addRow("%s, %s", row.name.constData(), endpoints.key(i))
                << endpoint << row.answer << expected(endpoint, row, Question(endpoint).isPost()) << row.hints;
        }
    }
}

void tst_HostileAnswers::endInATypedErrorOnce()
{
    QFETCH(Endpoint, endpoint);
    QFETCH(HostileAnswer, answer);
    QFETCH(QString, outcome);
    QFETCH(bool, hints);
    Question question(endpoint);
    QVERIFY(question.ask(answer));
    QCOMPARE(question.outcome(), outcome);
    QCOMPARE(question.ends, 1);
    QVERIFY(outcome == u"completed"_s || question.error().description().size() > 40);
    QVERIFY(!question.error().description().contains(u"stolen"_s));
    if (hints && outcome != u"completed"_s && outcome != u"Configuration http_error"_s
        && endpoint != Endpoint::SigningKeys)
        QVERIFY2(question.error().description().contains(u"log in"_s), qPrintable(question.error().description()));
    // N1, F2: what may have arrived is not sent again.
    if (question.isPost())
        QCOMPARE(question.server.requestCount(question.path()), 1);
}

QTEST_GUILESS_MAIN(tst_HostileAnswers)
#include "tst_hostileanswers.moc"
