#include <QtSignIn/error.h>

namespace QtSignIn {

class ErrorData : public QSharedData {
public:
    Error::Kind kind = Error::Kind::Unknown;
    QString code;
    QString description;
    QUrl uri;
    int httpStatus = 0;
    QString subError;
    QString claims;
    QList<int> providerErrorCodes;
    QString providerCorrelationId;
    QString providerTraceId;

    bool operator==(const ErrorData &other) const
    {
        return kind == other.kind && code == other.code && description == other.description && uri == other.uri
            && httpStatus == other.httpStatus && subError == other.subError && claims == other.claims
            && providerErrorCodes == other.providerErrorCodes && providerCorrelationId == other.providerCorrelationId
            && providerTraceId == other.providerTraceId;
    }
};

Error::Error()
    : d(new ErrorData)
{
}

Error::Error(Kind kind, const QString &code, const QString &description)
    : d(new ErrorData)
{
    d->kind = kind;
    d->code = code;
    d->description = description;
}

Error::Error(const Error &other) = default;
Error::Error(Error &&other) noexcept = default;
Error &Error::operator=(const Error &other) = default;
Error &Error::operator=(Error &&other) noexcept = default;
Error::~Error() = default;

Error::Kind Error::kind() const
{
    return d->kind;
}

QString Error::code() const
{
    return d->code;
}

QString Error::description() const
{
    return d->description;
}

QUrl Error::uri() const
{
    return d->uri;
}

int Error::httpStatus() const
{
    return d->httpStatus;
}

Error::SuggestedAction Error::suggestedAction() const
{
    for (const char *code : {ErrorCode::ResponseNotJson, ErrorCode::IdTokenExpired, ErrorCode::IdTokenNotYetValid}) {
        if (d->code == QLatin1StringView(code))
            return SuggestedAction::Retry;
    }
    switch (d->kind) {
    case Kind::Network:
    case Kind::Server:
    case Kind::TimedOut:
    case Kind::Expired:
    case Kind::Storage:
        return SuggestedAction::Retry;
    case Kind::Denied:
    case Kind::InteractionRequired:
    case Kind::MixUp:
        return SuggestedAction::SignInAgain;
    case Kind::BadResponse:
    case Kind::IdToken:
    case Kind::Configuration:
        return SuggestedAction::FixConfiguration;
    case Kind::Unknown:
    case Kind::Cancelled:
    case Kind::Abandoned:
        break;
    }
    return SuggestedAction::Nothing;
}

Error Error::withUri(const QUrl &uri) const
{
    Error error = *this;
    error.d->uri = uri;
    return error;
}

Error Error::withHttpStatus(int status) const
{
    Error error = *this;
    error.d->httpStatus = status;
    return error;
}

QString Error::subError() const
{
    return d->subError;
}

QString Error::classification() const
{
    // Meant for the sign-in library, not for applications.
    for (const char *internal : {"bad_token", "token_expired", "protection_policy_required", "client_mismatch",
             "device_authentication_failed"}) {
        if (d->subError == QLatin1StringView(internal))
            return {};
    }
    return d->subError;
}

QString Error::claims() const
{
    return d->claims;
}

QList<int> Error::providerErrorCodes() const
{
    return d->providerErrorCodes;
}

QString Error::providerCorrelationId() const
{
    return d->providerCorrelationId;
}

QString Error::providerTraceId() const
{
    return d->providerTraceId;
}

Error Error::withProviderTraceId(const QString &id) const
{
    Error error = *this;
    error.d->providerTraceId = id;
    return error;
}

Error Error::withSubError(const QString &subError) const
{
    Error error = *this;
    error.d->subError = subError;
    return error;
}

Error Error::withClaims(const QString &claims) const
{
    Error error = *this;
    error.d->claims = claims;
    return error;
}

Error Error::withProviderErrorCodes(const QList<int> &codes) const
{
    Error error = *this;
    error.d->providerErrorCodes = codes;
    return error;
}

Error Error::withProviderCorrelationId(const QString &id) const
{
    Error error = *this;
    error.d->providerCorrelationId = id;
    return error;
}

bool operator==(const Error &left, const Error &right)
{
    return left.d == right.d || *left.d == *right.d;
}

QDebug operator<<(QDebug debug, const Error &error)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().quote() << "QtSignIn::Error(" << error.kind() << ", " << error.code();
    if (error.httpStatus() != 0)
        debug << ", HTTP " << error.httpStatus();
    debug << ')';
    return debug;
}

} // namespace QtSignIn
