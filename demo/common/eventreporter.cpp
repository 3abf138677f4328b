#include "common/eventreporter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <cmath>

#include "common/names.h"

using namespace QtSignIn;

namespace Demo {

namespace {

QJsonValue timeValue(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

qint64 secondsLeft(const QDateTime &time)
{
    return std::llround(static_cast<double>(QDateTime::currentDateTimeUtc().msecsTo(time)) / 1000.0);
}

QJsonObject urlMember(const QUrl &url)
{
    return {{QStringLiteral("url"), url.toString(QUrl::FullyEncoded)}};
}

QJsonObject accountMembers(const Account &account)
{
    return {{QStringLiteral("username"), account.username()},
        {QStringLiteral("homeAccountId"), account.homeAccountId()},
        {QStringLiteral("environment"), account.environment()}};
}

QJsonObject errorMembers(const Error &error)
{
    return {{QStringLiteral("kind"), nameOf(error.kind())}, {QStringLiteral("code"), error.code()},
        {QStringLiteral("description"), error.description()}};
}

} // namespace

EventReporter::EventReporter(QIODevice *output, Tokens tokens, QObject *parent)
    : Reporter(parent)
    , m_output(output)
    , m_tokens(tokens)
{
}

void EventReporter::stageChanged(Flow::Stage stage)
{
    write("stageChanged", {{QStringLiteral("stage"), nameOf(stage)}});
}

void EventReporter::authorizationUrlReady(const QUrl &url)
{
    write("authorizationUrlReady", urlMember(url));
}

void EventReporter::browserOpened()
{
    write("browserOpened");
}

void EventReporter::browserNotOpened(const QUrl &url)
{
    write("browserNotOpened", urlMember(url));
}

void EventReporter::redirectIgnored(InteractiveFlow::IgnoredReason reason)
{
    write("redirectIgnored", {{QStringLiteral("reason"), nameOf(reason)}});
}

void EventReporter::userCodeReceived(const DeviceAuthorization &authorization)
{
    write("userCodeReceived",
        {{QStringLiteral("userCode"), authorization.userCode()},
            {QStringLiteral("verificationUri"), authorization.verificationUri().toString(QUrl::FullyEncoded)},
            {QStringLiteral("verificationUriComplete"),
                authorization.verificationUriComplete().toString(QUrl::FullyEncoded)},
            {QStringLiteral("expiresIn"), secondsLeft(authorization.expiresAt())},
            {QStringLiteral("interval"), static_cast<qint64>(authorization.interval().count())}});
}

void EventReporter::pollScheduled(std::chrono::seconds delay)
{
    write("pollScheduled", {{QStringLiteral("seconds"), static_cast<qint64>(delay.count())}});
}

void EventReporter::networkErrorOccurred(const Error &error)
{
    writeError("networkErrorOccurred", error);
}

void EventReporter::completed(const TokenResult &result)
{
    writeResult("completed", result);
}

void EventReporter::tokenRefreshed(const TokenResult &result)
{
    writeResult("tokenRefreshed", result);
}

void EventReporter::userInfoReceived(const QJsonObject &claims)
{
    write("userInfoReceived", {{QStringLiteral("claims"), claims}});
}

void EventReporter::accountsFound(const QList<Account> &accounts)
{
    for (const Account &account : accounts)
        write("account", accountMembers(account));
}

void EventReporter::accountRemoved(const Account &account)
{
    write("accountRemoved", accountMembers(account));
}

void EventReporter::signedOut(const SignOutResult &result)
{
    QJsonObject members {
        {QStringLiteral("removedLocally"), result.removedLocally},
        {QStringLiteral("revocation"), nameOf(result.revocation)},
        {QStringLiteral("browserSession"), nameOf(result.browserSession)},
    };
    if (result.revocation == SignOutResult::Step::Failed)
        members.insert(QStringLiteral("revocationError"), errorMembers(result.revocationError));
    if (result.browserSession == SignOutResult::Step::Failed)
        members.insert(QStringLiteral("browserSessionError"), errorMembers(result.browserSessionError));
    write("signedOut", members);
}

void EventReporter::failed(const Error &error)
{
    writeError("failed", error);
}

void EventReporter::finished() { }

void EventReporter::writeResult(const char *event, const TokenResult &result)
{
    QJsonObject members {
        {QStringLiteral("account"), accountMembers(result.account())},
        {QStringLiteral("scopes"), QJsonArray::fromStringList(result.scopes())},
        {QStringLiteral("expiresAt"), timeValue(result.expiresAt())},
        {QStringLiteral("tokenSource"), nameOf(result.source())},
        {QStringLiteral("claims"), result.idTokenClaims()},
    };
    if (m_tokens == Tokens::Shown) {
        members.insert(QStringLiteral("accessToken"), QString::fromUtf8(result.accessToken().reveal()));
        members.insert(QStringLiteral("idToken"), QString::fromUtf8(result.idToken().reveal()));
    }
    write(event, members);
}

void EventReporter::writeError(const char *event, const Error &error)
{
    write(event, errorMembers(error));
}

void EventReporter::write(const char *event, const QJsonObject &members)
{
    QByteArray line = QByteArrayLiteral("{\"event\":\"") + event + '"';
    if (!members.isEmpty())
        line += ',' + QJsonDocument(members).toJson(QJsonDocument::Compact).mid(1);
    else
        line += '}';
    m_output->write(line + '\n');
}

} // namespace Demo
