#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <QtSignIn/account.h>
#include <QtSignIn/error.h>
#include <QtSignIn/tokenresult.h>

namespace QtSignIn {

/// The end of a sign-in as the dialogs show it.
struct SignInOutcome {
    bool signedIn = false;
    QString headline = {};
    QString text = {}; ///< who signed in, or what went wrong
    QString advice = {}; ///< second line: the user name, or what to do
    QString details = {}; ///< for support: several lines, no secret; empty if signed in
};

/// What support needs to find an attempt again.
struct AttemptInfo {
    QString authority = {};
    QString correlationId = {};
    QDateTime time = {};
};

SignInOutcome outcomeOf(const TokenResult &result);
SignInOutcome outcomeOf(const Error &error, const AttemptInfo &attempt);

/// All but the details, one sentence a line.
QString spokenOutcome(const SignInOutcome &outcome);

/// "Signed in as ..."
QString signedInText(const Account &account);

} // namespace QtSignIn
