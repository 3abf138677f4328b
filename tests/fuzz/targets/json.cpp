#include "protocol/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include "fuzz/fuzztarget.h"
#include "fuzz/properties.h"

using namespace QtSignIn;

namespace {

qsizetype membersIn(const QJsonValue &value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            count += membersIn(element);
    }
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        count += 1 + membersIn(member);
    return count;
}

/// Each member has one, outside of strings.
qsizetype colonsIn(const QByteArray &text)
{
    qsizetype count = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isInString && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            isInString = !isInString;
        else if (text[i] == ':' && !isInString)
            ++count;
    }
    return count;
}

void verifyRepeats(const QByteArray &input, const JsonText &text)
{
    FUZZ_VERIFY(text.repeatsMembersAnywhere == (colonsIn(input) > membersIn(text.object)));
    FUZZ_VERIFY(text.repeatsMembersAnywhere || (text.repeatedMembers.isEmpty() && text.membersThatRepeat.isEmpty()));
    for (const QString &name : text.repeatedMembers + text.membersThatRepeat)
        FUZZ_VERIFY(text.object.contains(name));
    const QByteArray written = QJsonDocument(text.object).toJson(QJsonDocument::Compact);
    const Result<JsonText> again = parseJsonObject(written);
    FUZZ_VERIFY(again.hasValue() && again->object == text.object && !again->repeatsMembersAnywhere);
}

void verifyReader(const JsonText &text)
{
    constexpr qint64 largest = 1LL << 53;
    for (const char *name : {"a", "b"}) {
        const QLatin1StringView member(name);
        JsonReader strings(text);
        const QString string = strings.string(member, JsonReader::Presence::Required);
        const bool isText = text.object.value(member).isString() && !string.isEmpty() && string.isValidUtf16();
        FUZZ_VERIFY(strings.hasFailed() != (isText && !text.repeatedMembers.contains(member)));
        JsonReader numbers(text);
        if (const auto number = numbers.integer(member))
            FUZZ_VERIFY(*number >= -largest && *number <= largest);
        JsonReader urls(text);
        const QUrl url = urls.url(member);
        FUZZ_VERIFY(urls.hasFailed() || url.isEmpty() || Fuzz::isAbsolute(url));
        for (JsonReader *reader : {&strings, &numbers, &urls}) {
            if (reader->hasFailed())
                Fuzz::verifyError(reader->error());
        }
    }
}

} // namespace

FUZZ_TARGET(json)
{
    const Result<JsonText> text = parseJsonObject(input);
    if (text.hasError()) {
        Fuzz::verifyError(text.error(), input);
        FUZZ_VERIFY(text.error().code() == QLatin1StringView(ErrorCode::ResponseNotJson));
        return;
    }
    verifyRepeats(input, *text);
    verifyReader(*text);
}
