#include "net/loopbackrequestparser.h"

#include "model/wipe.h"

#include <algorithm>
#include <utility>

namespace QtSignIn {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isTokenCharacter(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isOriginForm(QByteArrayView target)
{
    return target.startsWith('/')
        && std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
}

bool isHttpVersion(QByteArrayView version)
{
    return version.size() == 8 && version.startsWith("HTTP/") && isDigit(version[5]) && version[6] == '.'
        && isDigit(version[7]);
}

bool isFormType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    const QByteArrayView type = semicolon < 0 ? contentType : contentType.first(semicolon);
    return type.trimmed().compare("application/x-www-form-urlencoded", Qt::CaseInsensitive) == 0;
}

// "prefetch", "prefetch;prerender", Safari's "preview".
bool isSpeculative(const QByteArray &purpose)
{
    const QByteArray lower = purpose.toLower();
    return lower.contains("prefetch") || lower.contains("prerender") || lower.contains("preview");
}

// Saturates: anything above the limit is refused alike.
qsizetype toLength(QByteArrayView digits)
{
    qsizetype length = 0;
    for (const char digit : digits)
        length = std::min<qsizetype>(length * 10 + (digit - '0'), LoopbackRequestParser::MaximumBody + 1);
    return length;
}

// A repeated field becomes a list (RFC 9110 5.3), which equals none of the values that are let through.
void addValue(QByteArray &field, QByteArrayView value)
{
    if (!field.isEmpty())
        field.append(',');
    field.append(value);
}

} // namespace

LoopbackRequestParser::LoopbackRequestParser(Bodies bodies)
    : m_bodies(bodies)
{
}

LoopbackRequestParser::~LoopbackRequestParser()
{
    wipeForm();
}

LoopbackRequestParser::State LoopbackRequestParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && m_state == State::Incomplete) {
        if (m_phase == Phase::Body) {
            const qsizetype count = std::min(bytes.size(), m_bodyLength - m_request.body.size());
            m_request.body.append(bytes.first(count));
            bytes = bytes.sliced(count);
            if (m_request.body.size() == m_bodyLength)
                m_state = State::Complete;
        } else {
            readByte(bytes.front());
            bytes = bytes.sliced(1);
        }
    }
    return m_state;
}

QByteArray LoopbackRequestParser::takeForm()
{
    return std::exchange(m_request.method == "POST" ? m_request.body : m_request.query, QByteArray());
}

void LoopbackRequestParser::wipeForm()
{
    clearLine();
    wipe(m_request.query);
    wipe(m_request.body);
}

void LoopbackRequestParser::readByte(char byte)
{
    m_started = true;
    if (m_phase == Phase::SecondByteOfTls) {
        if (byte != 0x03)
            return refuse(400);
        m_state = State::TlsHello;
        return;
    }
    if (m_phase == Phase::FirstByte) {
        if (byte == 0x16) {
            m_phase = Phase::SecondByteOfTls;
            return;
        }
        m_phase = Phase::RequestLine;
        // Growing would leave copies of the code in freed memory.
        m_line.reserve(MaximumRequestLine);
    }

    if (m_phase == Phase::Headers && ++m_headerBytes > MaximumHeaders)
        return refuse(431);
    if (m_afterCarriageReturn) {
        m_afterCarriageReturn = false;
        if (byte != '\n')
            return refuse(400);
        m_phase == Phase::RequestLine ? endRequestLine() : endHeaderLine();
        clearLine();
        return;
    }
    if (byte == '\r') {
        m_afterCarriageReturn = true;
        return;
    }
    const auto code = static_cast<unsigned char>(byte);
    if ((code < 0x20 && byte != '\t') || code == 0x7f)
        return refuse(400);
    if (m_phase == Phase::RequestLine && m_line.size() == MaximumRequestLine)
        return refuse(414);
    m_line.append(byte);
}

void LoopbackRequestParser::endRequestLine()
{
    const QByteArrayView line(m_line);
    if (line.isEmpty() && !m_skippedEmptyLine) {
        m_skippedEmptyLine = true; // RFC 9112 2.2
        return;
    }
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    if (first < 0 || first == last)
        return refuse(400);
    const QByteArrayView method = line.first(first);
    const QByteArrayView target = line.sliced(first + 1, last - first - 1);
    const QByteArrayView version = line.sliced(last + 1);
    if (!isToken(method) || !isHttpVersion(version))
        return refuse(400);
    if (version[5] != '1' || version[7] > '1')
        return refuse(505);
    if (!isOriginForm(target))
        return refuse(400);
    const qsizetype question = target.indexOf('?');
    m_request.method = method.toByteArray();
    m_request.path = (question < 0 ? target : target.first(question)).toByteArray();
    if (question >= 0)
        m_request.query = target.sliced(question + 1).toByteArray();
    m_phase = Phase::Headers;
}

void LoopbackRequestParser::endHeaderLine()
{
    const QByteArrayView line(m_line);
    if (line.isEmpty())
        return endHeaders();
    if (++m_headerCount > MaximumHeaderCount)
        return refuse(431);
    const qsizetype colon = line.indexOf(':');
    // An obs-fold line and a space before the colon are no token either.
    if (colon < 0 || !isToken(line.first(colon)))
        return refuse(400);
    readHeader(line.first(colon).toByteArray().toLower(), line.sliced(colon + 1).trimmed());
}

void LoopbackRequestParser::readHeader(const QByteArray &name, QByteArrayView value)
{
    if (name == "host") {
        ++m_hostCount;
        m_request.host = value.toByteArray();
    } else if (name == "content-length") {
        ++m_contentLengthCount;
        m_contentLength = value.toByteArray();
    } else if (name == "content-type") {
        ++m_contentTypeCount;
        m_contentType = value.toByteArray();
    } else if (name == "transfer-encoding") {
        m_hasTransferEncoding = true;
    } else if (name == "expect") {
        m_hasExpectation = true;
    } else if (name == "sec-fetch-mode") {
        addValue(m_request.fetchMode, value);
    } else if (name == "sec-fetch-dest") {
        addValue(m_request.fetchDestination, value);
    } else if (name == "sec-purpose" || name == "purpose" || name == "x-purpose" || name == "x-moz") {
        m_request.speculative = m_request.speculative || isSpeculative(value.toByteArray());
    }
}

void LoopbackRequestParser::endHeaders()
{
    if (m_hostCount != 1)
        return refuse(400);
    if (m_hasTransferEncoding)
        return refuse(m_contentLengthCount > 0 ? 400 : 501);
    if (m_contentLengthCount > 1
        || (m_contentLengthCount == 1
            && (m_contentLength.isEmpty()
                || !std::all_of(m_contentLength.cbegin(), m_contentLength.cend(), isDigit)))) {
        return refuse(400);
    }
    m_bodyLength = toLength(m_contentLength);
    if (m_bodies == Bodies::Form && m_request.method == "POST")
        return startBody();
    if (m_bodyLength > 0 && m_request.method == "GET")
        return refuse(400);
    m_state = State::Complete;
}

void LoopbackRequestParser::startBody()
{
    if (m_contentLengthCount == 0)
        return refuse(411);
    if (m_contentTypeCount != 1 || !isFormType(m_contentType))
        return refuse(415);
    if (m_bodyLength > MaximumBody)
        return refuse(413);
    if (m_hasExpectation)
        return refuse(417);
    m_request.body.reserve(m_bodyLength);
    m_phase = Phase::Body;
    if (m_bodyLength == 0)
        m_state = State::Complete;
}

void LoopbackRequestParser::refuse(int status)
{
    m_state = State::Refused;
    m_refusalStatus = status;
    wipeForm();
}

void LoopbackRequestParser::clearLine()
{
    wipe(m_line.data(), m_line.size());
    m_line.resize(0);
}

} // namespace QtSignIn
