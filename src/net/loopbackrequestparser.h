#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace QtSignIn {

/// What the loopback listener reads of a request.
struct LoopbackRequest {
    QByteArray method;
    QByteArray path;
    QByteArray query; ///< raw, without the question mark
    QByteArray host;
    QByteArray fetchMode; ///< Sec-Fetch-Mode, empty where the client sends none
    QByteArray fetchDestination; ///< Sec-Fetch-Dest
    QByteArray body; ///< raw form, of a POST only
    bool speculative = false; ///< a prefetch, prerender or preview that nobody looks at yet
};

/// Reads one HTTP/1.x request in any number of pieces, strictly by RFC 9112; what follows the request is not read.
/// The result depends only on the bytes, never on how they were cut.
class LoopbackRequestParser {
public:
    enum class State {
        Incomplete,
        Complete,
        Refused, ///< see refusalStatus()
        TlsHello, ///< the client speaks TLS
    };
    enum class Bodies {
        None, ///< bodies are not read
        Form, ///< a POST needs a body of application/x-www-form-urlencoded
    };

    static constexpr qsizetype MaximumRequestLine = 16 * 1024; ///< bytes, without CRLF
    static constexpr qsizetype MaximumHeaders = 64 * 1024; ///< bytes, with every CRLF
    static constexpr int MaximumHeaderCount = 200;
    static constexpr qsizetype MaximumBody = 64 * 1024; ///< bytes

    explicit LoopbackRequestParser(Bodies bodies);
    LoopbackRequestParser(const LoopbackRequestParser &) = delete;
    LoopbackRequestParser &operator=(const LoopbackRequestParser &) = delete;
    ~LoopbackRequestParser();

    State feed(QByteArrayView bytes);
    State state() const { return m_state; }

    /// Whether any byte has come.
    bool hasStarted() const { return m_started; }

    /// The HTTP status that tells a refused client why.
    int refusalStatus() const { return m_refusalStatus; }

    /// Only when Complete.
    const LoopbackRequest &request() const { return m_request; }

    /// Moves the raw parameters out: the body of a POST, else the query.
    QByteArray takeForm();

    /// Overwrites whatever may hold a code.
    void wipeForm();

private:
    enum class Phase { FirstByte, SecondByteOfTls, RequestLine, Headers, Body };

    void readByte(char byte);
    void endRequestLine();
    void endHeaderLine();
    void readHeader(const QByteArray &name, QByteArrayView value);
    void endHeaders();
    void startBody();
    void refuse(int status);
    void clearLine();

    const Bodies m_bodies;
    State m_state = State::Incomplete;
    Phase m_phase = Phase::FirstByte;
    LoopbackRequest m_request;
    QByteArray m_line;
    QByteArray m_contentType;
    QByteArray m_contentLength;
    qsizetype m_headerBytes = 0;
    qsizetype m_bodyLength = 0;
    int m_headerCount = 0;
    int m_hostCount = 0;
    int m_contentTypeCount = 0;
    int m_contentLengthCount = 0;
    int m_refusalStatus = 0;
    bool m_started = false;
    bool m_afterCarriageReturn = false;
    bool m_skippedEmptyLine = false;
    bool m_hasTransferEncoding = false;
    bool m_hasExpectation = false;
};

} // namespace QtSignIn
