#include "presenters/signinoutcome.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>

#include <QtSignIn/errortext.h>

#include "displaytext.h"
#include "presenters/expectedperson.h"

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::SignInOutcome)
};

QString detailsOf(const Error &error, const AttemptInfo &attempt)
{
    QStringList lines;
    const char *kind = QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind()));
    lines += Text::tr("Kind: %1").arg(QLatin1StringView(kind));
    if (!error.code().isEmpty())
        lines += Text::tr("Code: %1").arg(displayText(error.code()));
    if (error.httpStatus() != 0)
        lines += Text::tr("HTTP status: %1").arg(error.httpStatus());
    if (!attempt.authority.isEmpty())
        lines += Text::tr("Sign-in service: %1").arg(attempt.authority);
    if (!attempt.correlationId.isEmpty())
        lines += Text::tr("Correlation ID: %1").arg(attempt.correlationId);
    if (attempt.time.isValid())
        lines += Text::tr("Time: %1").arg(attempt.time.toUTC().toString(Qt::ISODate));
    if (!error.description().isEmpty())
        lines += Text::tr("Description: %1").arg(displayLines(error.description()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

SignInOutcome outcomeOf(const TokenResult &result)
{
    const Account account = result.account();
    const QString name = displayText(account.displayName());
    const QString username = displayText(account.username());
    SignInOutcome outcome;
    outcome.kind = SignInOutcome::Kind::SignedIn;
    outcome.headline = Text::tr("You are signed in");
    outcome.text = name.isEmpty() ? username : name;
    outcome.advice = name.isEmpty() || name == username ? QString() : username;
    return outcome;
}

SignInOutcome outcomeOf(const Error &error, const AttemptInfo &attempt)
{
    const ErrorText text = errorText(error);
    return {SignInOutcome::Kind::Failed, Text::tr("You are not signed in"), text.what, text.advice,
        detailsOf(error, attempt)};
}

SignInOutcome outcomeOfOtherPerson(const TokenResult &result, const ExpectedPerson &expected)
{
    SignInOutcome outcome;
    outcome.kind = SignInOutcome::Kind::OtherPerson;
    outcome.headline = Text::tr("Is this the right account?");
    outcome.text = Text::tr("You signed in as %1.").arg(accountLabel(result.account()));
    outcome.advice = Text::tr("%1 was expected. Keep this account only if you meant to use it.").arg(expected.name());
    return outcome;
}

QString spokenOutcome(const SignInOutcome &outcome)
{
    QStringList sentences {outcome.headline, outcome.text, outcome.advice};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char('\n'));
}

QString signedInText(const Account &account)
{
    const QString name = displayText(account.displayName().isEmpty() ? account.username() : account.displayName());
    return name.isEmpty() ? Text::tr("You are signed in.") : Text::tr("Signed in as %1.").arg(name);
}

} // namespace QtSignIn
