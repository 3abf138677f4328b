#include "displaytext.h"

namespace QtSignIn {

namespace {

bool isInvisible(char32_t character)
{
    return character < 0x20 || (character >= 0x7f && character <= 0x9f) // C0, DEL, C1
        || character == 0x00ad || character == 0x061c || character == 0x180e || character == 0x200b
        || character == 0x200e || character == 0x200f // bidi marks
        || (character >= 0x202a && character <= 0x202e) // bidi embeddings and overrides
        || (character >= 0x2060 && character <= 0x206f) // bidi isolates, word joiner, deprecated format characters
        || character == 0xfeff || (character >= 0xfff9 && character <= 0xfffc) // BOM, annotations
        || (character >= 0xe0000 && character <= 0xe0fff) // tags
        || (character >= 0xd800 && character <= 0xdfff); // half a surrogate pair
}

/// More of them on one letter paint over the lines above and below; no script needs so many.
constexpr int MostMarks = 8;

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isLineBreak(char32_t character)
{
    return character == u'\n' || character == u'\r' || character == u'\t' || character == 0x85 || character == 0x2028
        || character == 0x2029;
}

QString cleaned(const QString &foreign, qsizetype limit, bool keepLines)
{
    QString text;
    int marks = 0;
    for (const char32_t character : foreign.toUcs4()) {
        const bool isShown = isLineBreak(character) || !isInvisible(character);
        if (!isShown)
            continue;
        marks = isMark(character) ? marks + 1 : 0;
        if (marks > MostMarks)
            continue;
        if (keepLines && character == u'\n')
            text += QLatin1Char('\n');
        else if (isLineBreak(character))
            text += QLatin1Char(' ');
        else
            text += QString::fromUcs4(&character, 1);
        if (text.size() > limit)
            break;
    }
    text = text.trimmed();
    if (text.size() > limit) {
        text.truncate(limit - 1);
        if (text.back().isHighSurrogate())
            text.chop(1);
        text += QChar(0x2026);
    }
    return text;
}

bool isThisComputer(const QString &host)
{
    return host == QLatin1StringView("localhost") || host == QLatin1StringView("127.0.0.1")
        || host == QLatin1StringView("::1");
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

bool hasUsualPort(const QUrl &url)
{
    return portOf(url) == portOf(url.adjusted(QUrl::RemovePort));
}

} // namespace

QString displayText(const QString &foreign, qsizetype limit)
{
    return cleaned(foreign, limit, false);
}

QString displayLines(const QString &foreign, qsizetype limit)
{
    return cleaned(foreign, limit, true);
}

QString displayHost(const QUrl &url)
{
    return displayText(hasUsualPort(url) ? url.host(QUrl::FullyEncoded)
                                         : url.adjusted(QUrl::RemoveUserInfo).authority(QUrl::FullyEncoded),
        255);
}

QString displayHostInLetters(const QUrl &url)
{
    const QString ascii = url.host(QUrl::FullyEncoded);
    const QString letters = QUrl::fromAce(ascii.toLatin1(), QUrl::IgnoreIDNWhitelist);
    const QString host = displayHost(url);
    return letters.isEmpty() ? host : displayText(QString(host).replace(ascii, letters), 255);
}

QString displayUrl(const QUrl &url)
{
    return displayText(url.toString(QUrl::FullyEncoded), 2000);
}

bool isSafeLink(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == QLatin1StringView("https")
        || (url.scheme() == QLatin1StringView("http") && isThisComputer(url.host()));
}

bool isSameOrigin(const QUrl &left, const QUrl &right)
{
    return left.scheme() == right.scheme() && left.host() == right.host() && portOf(left) == portOf(right);
}

} // namespace QtSignIn
