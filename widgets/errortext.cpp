#include <QtSignIn/errortext.h>

#include <QtCore/QCoreApplication>

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::ErrorText)
};

bool hasCode(const Error &error, const char *code)
{
    return error.code() == QLatin1StringView(code);
}

ErrorText networkText(const Error &error)
{
    if (hasCode(error, ErrorCode::TlsError)) {
        return {Text::tr("The connection to the sign-in service is not secure, so it was not used."),
            //: A network login page: what hotels and trains show before they let somebody into their network
            Text::tr("Check this computer's date and time, and whether a network login page is in the way. Then try "
                     "again.")};
    }
    if (hasCode(error, ErrorCode::RequestTimedOut)) {
        return {Text::tr("The sign-in service did not answer in time."),
            Text::tr("Check your internet connection, then try again.")};
    }
    return {
        Text::tr("The sign-in service can't be reached."), Text::tr("Check your internet connection, then try again.")};
}

ErrorText serverText(const Error &error)
{
    if (hasCode(error, "temporarily_unavailable") || error.httpStatus() == 429 || error.httpStatus() >= 500) {
        return {Text::tr("The sign-in service is not working just now."), Text::tr("Try again in a few minutes.")};
    }
    return {Text::tr("The sign-in service refused the sign-in."),
        Text::tr("Try again. If it happens again, send the details below to your administrator.")};
}

ErrorText configurationText(const Error &error)
{
    if (hasCode(error, ErrorCode::ListenFailed)) {
        return {Text::tr("This computer can't receive the browser's answer."),
            Text::tr("Close other sign-ins that are under way, or use another device.")};
    }
    if (hasCode(error, ErrorCode::MissingEndpoint)) {
        return {Text::tr("The sign-in service does not offer this way of signing in."),
            //: The ways are: through this computer's browser, and with another device
            Text::tr("Sign in the other way.")};
    }
    if (hasCode(error, "invalid_client") || hasCode(error, "unauthorized_client") || hasCode(error, "invalid_scope")) {
        return {Text::tr("The sign-in service does not accept this application."),
            Text::tr("Send the details below to the maker of this application.")};
    }
    return {Text::tr("This application is not set up rightly for the sign-in service."),
        Text::tr("Send the details below to the maker of this application.")};
}

ErrorText idTokenText(const Error &error)
{
    if (hasCode(error, ErrorCode::IdTokenExpired) || hasCode(error, ErrorCode::IdTokenNotYetValid)) {
        return {Text::tr("This computer's clock and the sign-in service's clock differ too much."),
            Text::tr("Set this computer's date and time, then try again.")};
    }
    if (hasCode(error, ErrorCode::SubjectMismatch)) {
        return {Text::tr("Somebody else signed in than was asked for, so nobody was signed in."),
            Text::tr("Try again, and sign in with the account that is asked for.")};
    }
    return {Text::tr("The sign-in service's answer could not be trusted, so nobody was signed in."),
        Text::tr("Try again. If it happens again, send the details below to your administrator.")};
}

ErrorText storageText(const Error &error)
{
    if (hasCode(error, ErrorCode::KeychainUnavailable) || hasCode(error, ErrorCode::KeychainTimedOut)) {
        //: A password store: keyring, wallet or keychain of the system
        return {Text::tr("This computer's password store does not answer, so you will have to sign in again later."),
            Text::tr("Start or install a password store, such as GNOME Keyring or KDE Wallet, and try again.")};
    }
    if (hasCode(error, ErrorCode::KeychainLocked)) {
        return {Text::tr("This computer's password store is locked, so you will have to sign in again later."),
            //: The password store
            Text::tr("Unlock it and try again.")};
    }
    if (hasCode(error, ErrorCode::StorageKeyLost)) {
        return {Text::tr("The key to the stored sign-ins is not in this computer's password store any more."),
            Text::tr("Sign in again, or bring back the password store that was used before.")};
    }
    if (hasCode(error, ErrorCode::StorageFull)) {
        return {Text::tr("The disk is full, so the sign-in could not be stored."),
            Text::tr("Make room on the disk. You stay signed in until the application ends.")};
    }
    if (hasCode(error, ErrorCode::StorageDamaged)) {
        return {Text::tr("A stored sign-in was damaged. It was set aside and not deleted."),
            Text::tr("Sign in again with that account. The others are not affected.")};
    }
    if (hasCode(error, ErrorCode::StorageNewerVersion)) {
        return {Text::tr("A stored sign-in was written by a newer version of this application."),
            Text::tr("Update this application, or sign in again.")};
    }
    return {Text::tr("Sign-ins can't be stored on this computer at the moment."),
        Text::tr("Check the disk and its permissions. You stay signed in until the application ends.")};
}

} // namespace

ErrorText errorText(const Error &error)
{
    switch (error.kind()) {
    case Error::Kind::Denied:
        //: Somebody said no on the sign-in page
        return {Text::tr("The sign-in was declined."),
            Text::tr("If that was not you, ask your administrator whether this application is allowed.")};
    case Error::Kind::Cancelled:
        return {Text::tr("The sign-in was cancelled."), Text::tr("You can try again whenever you like.")};
    case Error::Kind::TimedOut:
        return {Text::tr("The sign-in took too long."),
            Text::tr("Try again, and finish on the sign-in page without a long break.")};
    case Error::Kind::Expired:
        return {Text::tr("The code has expired."), Text::tr("Get a new code and enter that one.")};
    case Error::Kind::Abandoned:
        return {Text::tr("The application ended the sign-in."),
            //: The sign-in
            Text::tr("Start it again from the application.")};
    case Error::Kind::Network:
        return networkText(error);
    case Error::Kind::Server:
        return serverText(error);
    case Error::Kind::BadResponse:
        return {Text::tr("The sign-in service sent an answer that makes no sense."),
            //: A network login page: what hotels and trains show before they let somebody into their network
            Text::tr("Check whether a network login page is in the way, then try again.")};
    case Error::Kind::MixUp:
        if (hasCode(error, ErrorCode::BrowserAddressReused)) {
            return {Text::tr("The sign-in page was opened twice, so somebody else may have opened it."),
                Text::tr("Try again. If it happens again, tell your administrator.")};
        }
        return {Text::tr("The answer came from another service than the one asked, so it was not used."),
            Text::tr("Close all sign-in pages in your browser, then try again.")};
    case Error::Kind::IdToken:
        return idTokenText(error);
    case Error::Kind::InteractionRequired:
        return {Text::tr("The sign-in service wants you to sign in again."), Text::tr("Sign in again to go on.")};
    case Error::Kind::Configuration:
        return configurationText(error);
    case Error::Kind::Storage:
        return storageText(error);
    case Error::Kind::Unknown:
        break;
    }
    return {Text::tr("The sign-in did not work."),
        Text::tr("Try again. If it happens again, send the details below to your administrator.")};
}

} // namespace QtSignIn
