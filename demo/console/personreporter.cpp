#include "console/personreporter.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>

#include <cstdio>

#include "common/names.h"
#include "common/plainline.h"
#include "console/terminal.h"
#include "console/terminalqrcode.h"

using namespace QtSignIn;

namespace Demo {

namespace {

QString inWords(std::chrono::seconds time)
{
    if (time < std::chrono::minutes(2))
        return QStringLiteral("%1 seconds").arg(time.count());
    const auto minutes = std::chrono::round<std::chrono::minutes>(time);
    if (minutes < std::chrono::hours(2))
        return QStringLiteral("%1 minutes").arg(minutes.count());
    return QStringLiteral("%1 hours").arg(std::chrono::round<std::chrono::hours>(minutes).count());
}

std::chrono::seconds timeUntil(const QDateTime &time)
{
    return std::chrono::seconds(QDateTime::currentDateTimeUtc().secsTo(time));
}

QString shown(const QUrl &url)
{
    return plainLine(url.toString(QUrl::FullyEncoded));
}

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return plainLine(value.toString());
    QByteArray json = QJsonDocument(QJsonObject {{QStringLiteral("v"), value}}).toJson(QJsonDocument::Compact);
    return plainLine(QString::fromUtf8(json.mid(5, json.size() - 6)));
}

/// How a person is called who may have no name.
QString called(const Account &account)
{
    const QString name = plainLine(account.displayName());
    const QString username = plainLine(account.username());
    if (username.isEmpty())
        return QStringLiteral("somebody the provider does not name");
    return name.isEmpty() || name == username ? username : QStringLiteral("%1 (%2)").arg(username, name);
}

QString advice(Error::SuggestedAction action)
{
    switch (action) {
    case Error::SuggestedAction::Retry:
        return QStringLiteral("Try again.");
    case Error::SuggestedAction::SignInAgain:
        return QStringLiteral("Sign in again.");
    case Error::SuggestedAction::FixConfiguration:
        return QStringLiteral("Check the options, and what is registered at the provider.");
    case Error::SuggestedAction::Nothing:
        break;
    }
    return {};
}

} // namespace

PersonReporter::PersonReporter(Tokens tokens, QObject *parent)
    : Reporter(parent)
    , m_tokens(tokens)
    , m_out(stdout)
    , m_err(stderr)
{
}

void PersonReporter::stageChanged(Flow::Stage stage)
{
    switch (stage) {
    case Flow::Stage::Discovering:
        return say(QStringLiteral("Looking up the provider…"));
    case Flow::Stage::RedeemingCode:
        return say(QStringLiteral("Approved, fetching the token…"));
    default:
        return;
    }
}

void PersonReporter::authorizationUrlReady(const QUrl &url)
{
    m_authorizationUrl = url;
}

void PersonReporter::browserOpened()
{
    if (m_unattended)
        return say(QStringLiteral("No browser is needed: the sandbox approves by itself."));
    say(QStringLiteral("Your browser has opened at %1: sign in there. If you don't see it, open\n\n  %2\n")
            .arg(plainLine(m_authorizationUrl.host()), shown(m_authorizationUrl)));
}

void PersonReporter::browserNotOpened(const QUrl &url)
{
    say(QStringLiteral("To sign in, open this in a browser on this computer:\n\n  %1\n").arg(shown(url)));
}

void PersonReporter::redirectIgnored(InteractiveFlow::IgnoredReason reason)
{
    if (reason == InteractiveFlow::IgnoredReason::TlsHello)
        warn(QStringLiteral("The browser insists on https for this computer (HSTS or an HTTPS-only mode)."));
    else if (reason == InteractiveFlow::IgnoredReason::WrongState)
        warn(QStringLiteral("An answer that belongs to no sign-in of ours was ignored."));
}

void PersonReporter::userCodeReceived(const DeviceAuthorization &authorization)
{
    const QUrl complete = authorization.verificationUriComplete();
    const QUrl scanned = complete.isEmpty() ? authorization.verificationUri() : complete;
    say(QStringLiteral("To sign in, open on any device\n\n  %1\n\nand enter the code\n\n  %2\n")
            .arg(shown(authorization.verificationUri()), plainLine(authorization.userCode())));
    if (standardOutputTakesUtf8())
        say(terminalQrCode(scanned.toString(QUrl::FullyEncoded), standardOutputIsTerminal()));
    if (m_unattended)
        return say(QStringLiteral("Or just wait: the sandbox approves by itself."));
    say(QStringLiteral("It is good for %1. Ctrl-C cancels.").arg(inWords(timeUntil(authorization.expiresAt()))));
}

void PersonReporter::pollScheduled(std::chrono::seconds) { }

void PersonReporter::networkErrorOccurred(const Error &error)
{
    warn(QStringLiteral("Trouble with the network, trying on: %1").arg(plainLine(error.description())));
}

void PersonReporter::completed(const TokenResult &result)
{
    say(QStringLiteral("\nSigned in as %1").arg(called(result.account())));
    sayResult(result);
    if (!result.idTokenClaims().isEmpty()) {
        say(QStringLiteral("ID token"));
        sayClaims(result.idTokenClaims());
    }
}

void PersonReporter::acquiredSilently(const TokenResult &result)
{
    say(QStringLiteral("A token for %1, %2")
            .arg(called(result.account()),
                result.source() == TokenSource::Cache ? QStringLiteral("from the cache")
                                                      : QStringLiteral("new from the provider")));
    sayResult(result);
}

void PersonReporter::tokenRefreshed(const TokenResult &result)
{
    say(QStringLiteral("Renewed the token%1")
            .arg(result.expiresAt().isValid()
                    ? QStringLiteral(", good for %1").arg(inWords(timeUntil(result.expiresAt())))
                    : QString()));
    sayTokens(result);
}

void PersonReporter::userInfoReceived(const QJsonObject &claims)
{
    say(QStringLiteral("User info"));
    sayClaims(claims);
}

void PersonReporter::accountsFound(const QList<Account> &accounts)
{
    if (accounts.isEmpty())
        return say(QStringLiteral("Nobody is signed in."));
    for (const Account &account : accounts) {
        say(called(account));
        say(QStringLiteral("  provider  %1").arg(plainLine(account.environment())));
        say(QStringLiteral("  account   %1").arg(plainLine(account.homeAccountId())));
    }
}

void PersonReporter::accountRemoved(const Account &account)
{
    say(QStringLiteral("Signed out %1").arg(called(account)));
}

void PersonReporter::signOutPageOpened()
{
    say(QStringLiteral("Your browser has opened: sign out there."));
}

void PersonReporter::signedOut(const SignOutResult &result)
{
    using Step = SignOutResult::Step;
    if (result.revocation == Step::Done)
        say(QStringLiteral("  tokens    revoked at the provider"));
    else if (result.revocation == Step::Failed)
        warn(QStringLiteral("The provider could not be told, so that tokens may stay good until they expire: %1")
                 .arg(plainLine(result.revocationError.description())));
    if (result.browserSession == Step::Done)
        say(QStringLiteral("  browser   signed out"));
    else if (result.browserSession == Step::NotSupported)
        warn(QStringLiteral("The provider has no page to sign out at."));
    else if (result.browserSession == Step::Failed)
        warn(QStringLiteral("The browser may still be signed in: %1")
                 .arg(plainLine(result.browserSessionError.description())));
}

void PersonReporter::failed(const Error &error)
{
    if (error.kind() == Error::Kind::Cancelled)
        return warn(QStringLiteral("Cancelled."));
    QString reason = plainLine(error.description());
    if (reason.isEmpty())
        reason = nameOf(error.kind());
    warn(QStringLiteral("Failed: %1 (%2)").arg(reason, plainLine(error.code())));
    if (const QString text = advice(error.suggestedAction()); !text.isEmpty())
        warn(text);
}

void PersonReporter::finished() { }

void PersonReporter::say(const QString &line)
{
    m_out << line << Qt::endl;
}

void PersonReporter::warn(const QString &line)
{
    m_err << line << Qt::endl;
}

void PersonReporter::sayResult(const TokenResult &result)
{
    say(QStringLiteral("  provider  %1").arg(plainLine(result.account().environment())));
    say(QStringLiteral("  scopes    %1").arg(plainLine(result.scopes().join(QLatin1Char(' ')))));
    if (result.expiresAt().isValid())
        say(QStringLiteral("  expires   %1, in %2")
                .arg(QLocale::system().toString(result.expiresAt().toLocalTime(), QLocale::ShortFormat),
                    inWords(timeUntil(result.expiresAt()))));
    sayTokens(result);
}

void PersonReporter::sayClaims(const QJsonObject &claims)
{
    for (auto claim = claims.begin(); claim != claims.end(); ++claim)
        say(QStringLiteral("  %1  %2").arg(plainLine(claim.key()).leftJustified(18), shown(claim.value())));
}

void PersonReporter::sayTokens(const TokenResult &result)
{
    if (m_tokens == Tokens::Hidden)
        return;
    say(QStringLiteral("  access token  %1").arg(plainLine(QString::fromUtf8(result.accessToken().reveal()))));
    if (!result.idToken().isEmpty())
        say(QStringLiteral("  ID token      %1").arg(plainLine(QString::fromUtf8(result.idToken().reveal()))));
}

} // namespace Demo
