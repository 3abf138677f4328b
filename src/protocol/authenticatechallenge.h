#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <optional>

#include <QtSignIn/result.h>

namespace QtSignIn {

/// One name and value of a challenge.
struct AuthenticateParameter {
    QByteArray name; ///< in lower case
    QByteArray value; ///< without quotes and escapes

    friend bool operator==(const AuthenticateParameter &, const AuthenticateParameter &) = default;
};

/// One challenge of a `WWW-Authenticate` header (RFC 9110 11.6.1): a scheme with either a token68 or parameters.
struct AuthenticateChallenge {
    QByteArray scheme; ///< as it was written; means the same in any case
    QByteArray token68 = {}; ///< may be empty
    QList<AuthenticateParameter> parameters = {};

    bool hasScheme(QByteArrayView name) const;

    /// A name may be there only once in a challenge (RFC 9110 11.2).
    bool repeatsParameters() const;

    /// The value of the first parameter of that name, which is given in lower case.
    std::optional<QByteArray> parameter(QByteArrayView name) const;

    friend bool operator==(const AuthenticateChallenge &, const AuthenticateChallenge &) = default;
};

/// The challenges of all `WWW-Authenticate` fields of an answer, in their order; it makes no difference whether fields
/// have been joined with commas. None if there is no field or only empty ones; ErrorCode::InvalidResponse if one breaks
/// the grammar.
Result<QList<AuthenticateChallenge>> parseAuthenticateChallenges(const QByteArrayList &fields);

} // namespace QtSignIn
