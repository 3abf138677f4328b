#include "net/loopbackpage.h"

namespace QtSignIn {

namespace {

struct Stray {
    int status;
    const char *reason;
    const char *text;
};

constexpr Stray Strays[] = {
    {400, "Bad Request", "This request is not an answer to the sign-in in progress. You can close this page."},
    {403, "Forbidden", "This address only answers when it is opened as a page of its own."},
    {404, "Not Found", "There is nothing at this address."},
    {405, "Method Not Allowed", "This address does not answer such requests."},
    {410, "Gone",
        "This address was good for one visit. If you did not open it before, somebody else may have. Go back to the "
        "application and start again."},
    {411, "Length Required", "The form came without its length."},
    {413, "Content Too Large", "The form is too large."},
    {414, "URI Too Long", "The address is too long."},
    {415, "Unsupported Media Type", "Only a form is understood here."},
    {417, "Expectation Failed", "Send the form at once."},
    {431, "Request Header Fields Too Large",
        "The browser sent too many cookies or other headers. Clear the cookies of this address and try again."},
    {501, "Not Implemented", "This transfer encoding is not supported."},
    {505, "HTTP Version Not Supported", "Only HTTP/1.0 and HTTP/1.1 are understood here."},
};

QByteArray reasonPhrase(int status)
{
    if (status == 200)
        return QByteArrayLiteral("OK");
    if (status == 303)
        return QByteArrayLiteral("See Other");
    for (const Stray &stray : Strays) {
        if (stray.status == status)
            return QByteArray(stray.reason);
    }
    return {};
}

} // namespace

QByteArray loopbackResponse(int status, const QByteArray &html, const QByteArray &extraHeaders)
{
    return QByteArray("HTTP/1.1 ") + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n"
        + "Content-Type: text/html; charset=utf-8\r\n"
          "Content-Length: "
        + QByteArray::number(html.size())
        + "\r\n"
          "Cache-Control: no-store\r\n"
          "Referrer-Policy: no-referrer\r\n"
          "X-Content-Type-Options: nosniff\r\n"
          "Cross-Origin-Opener-Policy: same-origin\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; img-src data:; "
          "frame-ancestors 'none'; form-action 'none'; base-uri 'none'\r\n"
          "Connection: close\r\n"
        + extraHeaders + "\r\n" + html;
}

QByteArray loopbackStrayResponse(int status, const QByteArray &allow)
{
    QByteArray text;
    for (const Stray &stray : Strays) {
        if (stray.status == status)
            text = stray.text;
    }
    const QByteArray html = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>"
        + reasonPhrase(status) + "</title></head><body><p>" + text + "</p></body></html>\n";
    return loopbackResponse(status, html, allow.isEmpty() ? QByteArray() : "Allow: " + allow + "\r\n");
}

QByteArray withoutBody(const QByteArray &response)
{
    return response.first(response.indexOf("\r\n\r\n") + 4);
}

QByteArray loopbackTlsAlert()
{
    return QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7);
}

} // namespace QtSignIn
