#pragma once

#include <QtCore/QString>

namespace QtSignIn::Sandbox {

/// 256 bits from the system's generator, in base64url.
QString randomToken();

/// Eight consonants as XXXX-XXXX (RFC 8628 6.1).
QString randomUserCode();

} // namespace QtSignIn::Sandbox
