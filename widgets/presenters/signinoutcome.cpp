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

constexpr QChar FirstStrongIsolate(0x2068);
constexpr QChar PopDirectionalIsolate(0x2069);

/// One fact. In right-to-left text the parts of a time or a number would be put in another order; a value has none of
/// these characters itself, since displayText() leaves out what can't be seen.
QString factOf(const QString &sentence, const QString &value)
{
    if (!sentence.isRightToLeft())
        return sentence.arg(value);
    QStringList lines = value.split(QLatin1Char('\n'));
    for (QString &line : lines)
        line = FirstStrongIsolate + line + PopDirectionalIsolate;
    return sentence.arg(lines.join(QLatin1Char('\n')));
}

QString detailsOf(const Error &error, const AttemptInfo &attempt)
{
    QStringList lines;
    const char *kind = QMetaEnum::fromType<Error::Kind>().valueToKey(int(error.kind()));
    lines += factOf(Text::tr("Kind: %1"), QString::fromLatin1(kind));
    if (!error.code().isEmpty())
        lines += factOf(Text::tr("Code: %1"), displayText(error.code()));
    if (error.httpStatus() != 0)
        lines += factOf(Text::tr("HTTP status: %1"), QString::number(error.httpStatus()));
    if (!attempt.authority.isEmpty())
        lines += factOf(Text::tr("Sign-in service: %1"), attempt.authority);
    if (!attempt.correlationId.isEmpty())
        lines += factOf(Text::tr("Correlation ID: %1"), attempt.correlationId);
    if (attempt.time.isValid())
        lines += factOf(Text::tr("Time: %1"), attempt.time.toUTC().toString(Qt::ISODate));
    if (!error.description().isEmpty())
        lines += factOf(Text::tr("Description: %1"), displayLines(error.description()));
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
    outcome.person = avatarOf(account);
    return outcome;
}

SignInOutcome outcomeOf(const Error &error, const AttemptInfo &attempt)
{
    const ErrorText text = errorText(error);
    const QString details = detailsOf(error, attempt);
    return {SignInOutcome::Kind::Failed, Text::tr("You are not signed in"), text.what, text.advice,
        withoutIsolates(details), details};
}

SignInOutcome outcomeOfOtherPerson(const TokenResult &result, const ExpectedPerson &expected)
{
    SignInOutcome outcome;
    outcome.kind = SignInOutcome::Kind::OtherPerson;
    outcome.headline = Text::tr("Is this the right account?");
    outcome.text = Text::tr("You signed in as %1.").arg(accountLabel(result.account()));
    outcome.advice = Text::tr("%1 was expected. Keep this account only if you meant to use it.").arg(expected.name());
    outcome.person = avatarOf(result.account());
    return outcome;
}

QString withoutIsolates(const QString &text)
{
    return QString(text).remove(FirstStrongIsolate).remove(PopDirectionalIsolate);
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
