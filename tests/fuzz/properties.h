#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/error.h>

#include "model/httpmessage.h"

namespace Fuzz {

QtSignIn::HttpResponse answer(const QByteArray &body, int status = 200);

/// Typed and with a text that helps; none of the tokens and codes in \a json are in what is shown or printed.
void verifyError(const QtSignIn::Error &error, const QByteArray &json = {});

/// As above, of an answer of that HTTP status.
void verifyErrorOf(const QtSignIn::HttpResponse &response, const QtSignIn::Error &error);

/// Half a surrogate pair, or a control character.
bool hasBrokenCharacters(const QString &text);

/// Absolute, in strict syntax, with a host.
bool isAbsolute(const QUrl &url);

} // namespace Fuzz
