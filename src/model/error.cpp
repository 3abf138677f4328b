#include <QtSignIn/error.h>

namespace QtSignIn {

class ErrorData : public QSharedData {
public:
    Error::Kind kind = Error::Kind::Unknown;
    QString code;
    QString description;
    QUrl uri;
    int httpStatus = 0;

    bool operator==(const ErrorData &other) const
    {
        return kind == other.kind && code == other.code && description == other.description && uri == other.uri
            && httpStatus == other.httpStatus;
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
