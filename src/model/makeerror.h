#pragma once

#include <QtSignIn/error.h>

namespace QtSignIn {

inline Error makeError(Error::Kind kind, const char *code, const QString &description)
{
    return Error(kind, QString::fromLatin1(code), description);
}

} // namespace QtSignIn
