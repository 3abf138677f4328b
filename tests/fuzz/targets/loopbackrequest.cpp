#include "net/loopbackrequestparser.h"

#include <algorithm>
#include <functional>
#include <random>

#include "fuzz/fuzztarget.h"

using namespace QtSignIn;

namespace {

using Parser = LoopbackRequestParser;

struct Outcome {
    Parser::State state;
    int refusal;
    QByteArrayList request;
    bool speculative;
    QByteArray form;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

/// \a lengthOfPiece says how the bytes are cut.
Outcome read(const QByteArray &input, Parser::Bodies bodies, const std::function<qsizetype()> &lengthOfPiece)
{
    Parser parser(bodies);
    for (QByteArrayView rest(input); !rest.isEmpty();) {
        const qsizetype length = std::min(lengthOfPiece(), rest.size());
        parser.feed(rest.first(length));
        rest = rest.sliced(length);
    }
    const LoopbackRequest &request = parser.request();
    const QByteArrayList members {request.method, request.path, request.query, request.host, request.fetchMode,
        request.fetchDestination, request.body};
    return {parser.state(), parser.refusalStatus(), members, request.speculative, parser.takeForm()};
}

Outcome readWhole(const QByteArray &input, Parser::Bodies bodies)
{
    return read(input, bodies, [&] { return input.size(); });
}

void verifyRequest(const Parser &parser, Parser::Bodies bodies)
{
    const LoopbackRequest &request = parser.request();
    const auto isVisible = [](char c) { return c > 0x20 && c < 0x7f; };
    FUZZ_VERIFY(!request.method.isEmpty() && std::all_of(request.method.begin(), request.method.end(), isVisible));
    FUZZ_VERIFY(request.path.startsWith('/'));
    FUZZ_VERIFY(std::all_of(request.path.begin(), request.path.end(), isVisible));
    FUZZ_VERIFY(std::all_of(request.query.begin(), request.query.end(), isVisible));
    FUZZ_VERIFY(!request.path.contains('?') && !request.path.contains('#') && !request.query.contains('#'));
    for (const QByteArray &value : {request.host, request.fetchMode, request.fetchDestination}) {
        FUZZ_VERIFY(std::none_of(
            value.begin(), value.end(), [](char c) { return (c >= 0 && c < 0x20 && c != '\t') || c == 0x7f; }));
    }
    FUZZ_VERIFY(request.body.size() <= Parser::MaximumBody);
    FUZZ_VERIFY(request.body.isEmpty() || (bodies == Parser::Bodies::Form && request.method == "POST"));
}

void verifyOutcome(const QByteArray &input, Parser::Bodies bodies)
{
    Parser parser(bodies);
    parser.feed(input);
    FUZZ_VERIFY(parser.hasStarted() == !input.isEmpty());
    switch (parser.state()) {
    case Parser::State::Complete:
        verifyRequest(parser, bodies);
        break;
    case Parser::State::Refused:
        FUZZ_VERIFY((QList<int> {400, 411, 413, 414, 415, 417, 431, 501, 505}.contains(parser.refusalStatus())));
        FUZZ_VERIFY(parser.request().query.isEmpty() && parser.request().body.isEmpty());
        break;
    case Parser::State::TlsHello:
        FUZZ_VERIFY(input.startsWith("\x16\x03"));
        break;
    case Parser::State::Incomplete:
        FUZZ_VERIFY(parser.refusalStatus() == 0);
        break;
    }
}

} // namespace

FUZZ_TARGET(loopbackrequest)
{
    for (const auto bodies : {Parser::Bodies::None, Parser::Bodies::Form}) {
        verifyOutcome(input, bodies);
        const Outcome whole = readWhole(input, bodies);
        FUZZ_VERIFY(read(input, bodies, [] { return 1; }) == whole);
        std::minstd_rand random(qChecksum(input) + 1);
        FUZZ_VERIFY(read(input, bodies, [&] { return qsizetype(random() % 40 + 1); }) == whole);
        if (whole.state != Parser::State::Incomplete)
            FUZZ_VERIFY(readWhole(input + "GET /other HTTP/1.1\r\n\r\n", bodies) == whole);
    }
}
