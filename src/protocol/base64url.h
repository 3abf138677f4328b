#pragma once

#include <QtCore/QByteArray>

#include <optional>

namespace QtSignIn {

/// RFC 4648 5 without padding, as RFC 7515 2 and RFC 7636 use it.
QByteArray toBase64Url(const QByteArray &bytes);

/// Refuses padding, white space, foreign characters and bits left over: only what toBase64Url() can write.
std::optional<QByteArray> fromBase64Url(QByteArrayView text);

} // namespace QtSignIn
