#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <QtSignIn/account.h>
#include <QtSignIn/error.h>
#include <QtSignIn/tokenresult.h>

#include <optional>

#include "avatar.h"

namespace QtSignIn {

struct ExpectedPerson;

/// The end of a sign-in as the dialogs show it.
struct SignInOutcome {
    enum class Kind { SignedIn, OtherPerson, Failed };

    Kind kind = Kind::Failed;
    QString headline = {};
    QString text = {}; ///< who signed in, or what went wrong
    QString advice = {}; ///< second line: the user name, or what to do
    QString details = {}; ///< for support: several lines, no secret; only if it failed
    QString detailsToShow = {}; ///< the same, with invisible characters that keep values whole in right-to-left text
    std::optional<Avatar> person = {}; ///< who signed in
};

/// What support needs to find an attempt again.
struct AttemptInfo {
    QString authority = {};
    QString correlationId = {};
    QDateTime time = {};
};

SignInOutcome outcomeOf(const TokenResult &result);
SignInOutcome outcomeOf(const Error &error, const AttemptInfo &attempt);

/// Somebody signed in who is not the one \a expected; names both.
SignInOutcome outcomeOfOtherPerson(const TokenResult &result, const ExpectedPerson &expected);

/// All but the details, one sentence a line.
QString spokenOutcome(const SignInOutcome &outcome);

/// Without what SignInOutcome::detailsToShow has more than details.
QString withoutIsolates(const QString &text);

/// "Signed in as ..."
QString signedInText(const Account &account);

} // namespace QtSignIn
