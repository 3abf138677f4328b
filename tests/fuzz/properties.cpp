#include "fuzz/properties.h"

#include <QtCore/QDebug>
#include <QtCore/QJsonObject>

#include <algorithm>

#include "fuzz/fuzztarget.h"
#include "model/exacttext.h"

namespace Fuzz {

using namespace QtSignIn;

namespace {

const QStringList &secretMembers()
{
    static const QStringList names {QStringLiteral("access_token"), QStringLiteral("refresh_token"),
        QStringLiteral("id_token"), QStringLiteral("device_code"), QStringLiteral("code_verifier"),
        QStringLiteral("secret")};
    return names;
}

/// Shorter ones may be words of our own texts.
constexpr qsizetype shortestSecret = 16;

} // namespace

HttpResponse answer(const QByteArray &body, int status)
{
    return {.status = status, .headers = {{"Content-Type", "application/json"}}, .body = body};
}

void verifyError(const Error &error, const QByteArray &json)
{
    FUZZ_VERIFY(error.kind() != Error::Kind::Unknown);
    FUZZ_VERIFY(!error.code().isEmpty());
    FUZZ_VERIFY(!error.description().isEmpty());
    FUZZ_VERIFY(
        error.uri().isEmpty() || (error.uri().scheme() == QLatin1StringView("https") && isAbsolute(error.uri())));

    QString printed;
    QDebug(&printed) << error;
    const QJsonObject object = exactJson(json).object();
    QString openText;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!secretMembers().contains(member.key()))
            openText += member.value().toString() + QLatin1Char('\n');
    }
    for (const QString &name : secretMembers()) {
        const QString secret = object.value(name).toString();
        if (secret.size() < shortestSecret || openText.contains(secret))
            continue;
        FUZZ_VERIFY(!error.description().contains(secret));
        FUZZ_VERIFY(!printed.contains(secret));
    }
}

void verifyErrorOf(const HttpResponse &response, const Error &error)
{
    verifyError(error, response.body);
    FUZZ_VERIFY(error.httpStatus() == response.status);
}

bool hasBrokenCharacters(const QString &text)
{
    return !text.isValidUtf16() || std::any_of(text.begin(), text.end(), [](QChar character) {
        return character.category() == QChar::Other_Control;
    });
}

bool isAbsolute(const QUrl &url)
{
    return url.isValid() && url.toString().isValidUtf16() && !url.isRelative() && !url.host().isEmpty();
}

} // namespace Fuzz
