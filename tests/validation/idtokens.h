#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

#include "model/utc.h"
#include "validation/idtokenvalidation.h"

/// A good ID token, what is expected of it, and the verdict on changes to it.
namespace IdTokens {

using namespace Qt::StringLiterals;

inline const QDateTime Now(QDate(2026, 3, 1), QTime(12, 0), QtSignIn::Utc);
inline const qint64 NowSeconds = Now.toSecsSinceEpoch();
inline const QString Issuer = u"https://login.example"_s;
inline const QJsonValue Absent(QJsonValue::Undefined);

inline QJsonObject validClaims()
{
    return {
        {u"iss"_s, Issuer},
        {u"sub"_s, u"alice"_s},
        {u"aud"_s, u"desktop"_s},
        {u"exp"_s, NowSeconds + 3600},
        {u"iat"_s, NowSeconds - 5},
        {u"nonce"_s, u"nonce-1"_s},
    };
}

inline QtSignIn::IdTokenExpectations expectations()
{
    QtSignIn::IdTokenExpectations expected;
    expected.issuerPolicy = QtSignIn::IssuerPolicy::exact(Issuer);
    expected.metadataIssuer = Issuer;
    expected.clientId = u"desktop"_s;
    expected.nonce = u"nonce-1"_s;
    expected.now = Now;
    expected.tolerance = std::chrono::seconds(120);
    return expected;
}

/// The valid claims with another value; an undefined one removes the claim.
inline QJsonObject with(const QString &name, const QJsonValue &value)
{
    QJsonObject claims = validClaims();
    if (value.isUndefined())
        claims.remove(name);
    else
        claims.insert(name, value);
    return claims;
}

/// Empty: believed. Otherwise the error's code.
inline QString verdict(const QJsonObject &claims, const QtSignIn::IdTokenExpectations &expected = expectations())
{
    const QtSignIn::Result<void> result = validateIdTokenClaims(claims, expected);
    if (result.hasValue())
        return {};
    return result.error().kind() == QtSignIn::Error::Kind::IdToken ? result.error().code() : u"wrong kind of error"_s;
}

} // namespace IdTokens
