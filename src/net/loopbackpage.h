#pragma once

#include <QtCore/QByteArray>

namespace QtSignIn {

/// The whole HTTP/1.1 response with \a html, or without a body if \a html is empty. \a extraHeaders are whole lines,
/// each with its CRLF.
QByteArray loopbackResponse(int status, const QByteArray &html, const QByteArray &extraHeaders = {});

/// A short fixed page in English for requests that are not the redirect; nothing of the request is in it.
/// \a allow is the `Allow` header of a 405.
QByteArray loopbackStrayResponse(int status, const QByteArray &allow = {});

/// The same as the answer to HEAD: headers only.
QByteArray withoutBody(const QByteArray &response);

/// A fatal handshake_failure alert (RFC 8446 6.2), so that a browser which insists on https gives up at once.
QByteArray loopbackTlsAlert();

} // namespace QtSignIn
