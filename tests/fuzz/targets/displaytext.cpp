#include "displaytext.h"

#include <algorithm>

#include "common/plainline.h"
#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"
#include "model/exacttext.h"

using namespace QtSignIn;

namespace {

/// What could turn text round: UAX 9 2.
bool isBidiControl(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2066 && code <= 0x2069);
}

bool isSafe(const QString &text)
{
    return !Fuzz::hasBrokenCharacters(text) && std::none_of(text.begin(), text.end(), isBidiControl);
}

void verifyText(const QString &foreign)
{
    for (const qsizetype limit : {2, 10, 80}) {
        const QString text = displayText(foreign, limit);
        FUZZ_VERIFY(text.size() <= limit && isSafe(text));
        FUZZ_VERIFY(displayText(text, limit) == text);
        const QString lines = displayLines(foreign, limit);
        FUZZ_VERIFY(lines.size() <= limit);
        FUZZ_VERIFY(isSafe(QString(lines).remove(QLatin1Char('\n'))));
    }
    const QString line = Demo::plainLine(foreign);
    FUZZ_VERIFY(isSafe(line) && !line.contains(QChar::LineSeparator) && !line.contains(QChar::ParagraphSeparator));
}

void verifyUrl(const QUrl &url)
{
    const auto isAscii = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    const QString host = displayHost(url);
    FUZZ_VERIFY(std::all_of(host.begin(), host.end(), [&](QChar c) { return isAscii(c) || c == u'\u2026'; }));
    const QString shown = displayUrl(url);
    FUZZ_VERIFY(std::all_of(shown.begin(), shown.end(), [&](QChar c) { return isAscii(c) || c == u'\u2026'; }));
    FUZZ_VERIFY(isSameOrigin(url, url));
    if (isSafeLink(url)) {
        FUZZ_VERIFY(Fuzz::isAbsolute(url) && url.userInfo().isEmpty());
        FUZZ_VERIFY(url.scheme() == QLatin1StringView("https") || url.scheme() == QLatin1StringView("http"));
    }
}

} // namespace

FUZZ_TARGET(displaytext)
{
    const QString text = exactText(input);
    verifyText(text);
    // Halves of surrogate pairs come out of JSON's escapes only, so never out of UTF-8.
    QString units;
    for (qsizetype i = 0; i + 1 < input.size(); i += 2)
        units += QChar(uchar(input[i]), uchar(input[i + 1]));
    verifyText(units);
    verifyUrl(QUrl(text, QUrl::StrictMode));
    verifyUrl(QUrl(text));
}
