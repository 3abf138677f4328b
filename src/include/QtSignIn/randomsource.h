#pragma once

#include <QtCore/QByteArray>

#include <memory>

#include <QtSignIn/global.h>

namespace QtSignIn {

/// Where state, nonce and code verifier come from (RFC 6749 10.10, RFC 7636 7.1). Replaced in tests only.
class QTSIGNIN_CORE_EXPORT RandomSource {
public:
    virtual ~RandomSource();

    /// \a count bytes that nobody can guess.
    virtual QByteArray bytes(qsizetype count) = 0;

    /// The operating system's generator.
    static std::shared_ptr<RandomSource> system();
};

} // namespace QtSignIn
