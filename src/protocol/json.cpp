#include "protocol/json.h"

#include "model/absoluteurl.h"
#include "model/exacttext.h"
#include "model/makeerror.h"
#include "model/wipe.h"

#include <QtCore/QJsonArray>

#include <cmath>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Walks a text that QJsonDocument has found to be JSON.
class RepeatedMemberFinder {
public:
    RepeatedMemberFinder(const QByteArray &text, JsonText &result)
        : m_text(text)
        , m_result(result)
    {
    }

    void run()
    {
        struct Container {
            bool isObject;
            bool expectsName;
            QSet<QString> names = {};
            qsizetype element = 0;
        };
        QList<Container> open;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            switch (m_text[i]) {
            case '{':
                open.append({true, true});
                break;
            case '[':
                open.append({false, false});
                break;
            case '}':
            case ']':
                open.removeLast();
                break;
            case ',':
                open.last().expectsName = open.last().isObject;
                ++open.last().element;
                break;
            case '"': {
                const qsizetype end = endOfString(i);
                if (open.last().expectsName) {
                    open.last().expectsName = false;
                    const QString name = nameAt(i, end);
                    if (open.size() == 1)
                        m_outermost = name;
                    if (note(name, open.last().names, open.size() == 1) && open.size() > 2 && !open[1].isObject)
                        m_result.elementsThatRepeat[m_outermost].insert(open[1].element);
                }
                i = end;
                break;
            }
            default:
                break;
            }
        }
    }

private:
    qsizetype endOfString(qsizetype start) const
    {
        qsizetype i = start + 1;
        while (m_text[i] != '"')
            i += m_text[i] == '\\' ? 2 : 1;
        return i;
    }

    /// Decoded, since "\u0061ud" and "aud" are the same name.
    QString nameAt(qsizetype start, qsizetype end) const
    {
        const QByteArrayView raw = QByteArrayView(m_text).sliced(start + 1, end - start - 1);
        if (!raw.contains('\\'))
            return exactText(raw);
        const QByteArray array = '[' + m_text.mid(start, end - start + 1) + ']';
        return exactJson(array).array().at(0).toString();
    }

    /// Whether it repeats one.
    bool note(const QString &name, QSet<QString> &names, bool outermost)
    {
        if (!names.contains(name)) {
            names.insert(name);
            return false;
        }
        m_result.repeatsMembersAnywhere = true;
        if (outermost)
            m_result.repeatedMembers.insert(name);
        else
            m_result.membersThatRepeat.insert(m_outermost);
        return true;
    }

    const QByteArray &m_text;
    JsonText &m_result;
    QString m_outermost;
};

std::optional<qint64> integerOf(const QJsonValue &value)
{
    bool isNumber = value.isDouble();
    double number = value.toDouble();
    if (value.isString())
        number = value.toString().toDouble(&isNumber);
    // Beyond 2^53 a double no longer holds every whole number; no lifetime is that long.
    if (!isNumber || !std::isfinite(number) || std::abs(number) > 9007199254740992.0)
        return std::nullopt;
    return qint64(number);
}

} // namespace

Result<JsonText> parseJsonObject(const QByteArray &text)
{
    QJsonParseError parseError;
    const QJsonDocument document = exactJson(text, &parseError);
    // QJsonDocument lets any byte through behind a backslash.
    if (!document.isObject() || !text.isValidUtf8()) {
        const bool looksLikePage = text.trimmed().startsWith('<');
        return makeError(Error::Kind::BadResponse, ErrorCode::ResponseNotJson,
            looksLikePage ? u"A web page came instead of the provider's answer. Perhaps this network wants you "
                            "to log in first; open a web page, then try again."_s
                          : u"The provider's answer is not a JSON object. Check the address of the provider."_s);
    }
    JsonText result {document.object(), {}, {}, {}, false};
    RepeatedMemberFinder(text, result).run();
    return result;
}

JsonReader::JsonReader(const JsonText &text)
    : m_text(text)
{
}

QJsonValue JsonReader::member(QLatin1StringView name)
{
    if (m_text.repeatedMembers.contains(name))
        fail(name, u"is there twice"_s);
    const QJsonValue value = m_text.object.value(name);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

void JsonReader::fail(QLatin1StringView name, const QString &problem)
{
    if (!m_error) {
        m_error = makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
            u"The provider's answer can't be used: \"%1\" %2."_s.arg(name, problem));
    }
}

QString JsonReader::string(QLatin1StringView name, Presence presence)
{
    const QJsonValue value = member(name);
    if (value.isUndefined() && presence == Presence::Optional)
        return {};
    if (!value.isString())
        fail(name, value.isUndefined() ? u"is missing"_s : u"is not a string"_s);
    const QString text = value.toString();
    if (value.isString() && presence == Presence::Required && text.isEmpty())
        fail(name, u"is empty"_s);
    // Half a surrogate pair, written as an escape, would become another text on its way.
    if (!text.isValidUtf16())
        fail(name, u"is not valid Unicode"_s);
    return text;
}

Secret JsonReader::secret(QLatin1StringView name, Presence presence)
{
    QString text = string(name, presence);
    const Secret secret(text.toUtf8());
    wipe(text);
    return secret;
}

QStringList JsonReader::strings(QLatin1StringView name)
{
    const QJsonValue value = member(name);
    QStringList result;
    if (value.isUndefined())
        return result;
    if (!value.isArray())
        fail(name, u"is not an array"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (!element.isString())
            fail(name, u"holds something that is not a string"_s);
        if (!element.toString().isValidUtf16())
            fail(name, u"is not valid Unicode"_s);
        result.append(element.toString());
    }
    return result;
}

std::optional<bool> JsonReader::boolean(QLatin1StringView name)
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        fail(name, u"is neither true nor false"_s);
    return value.toBool();
}

std::optional<qint64> JsonReader::integer(QLatin1StringView name)
{
    const QJsonValue value = member(name);
    if (value.isUndefined())
        return std::nullopt;
    const std::optional<qint64> number = integerOf(value);
    if (!number)
        fail(name, u"is not a number that can be used"_s);
    return hasFailed() ? std::nullopt : number;
}

QString JsonReader::stringIfUsable(QLatin1StringView name)
{
    return member(name).toString();
}

std::optional<qint64> JsonReader::integerIfUsable(QLatin1StringView name)
{
    return integerOf(member(name));
}

QUrl JsonReader::url(QLatin1StringView name)
{
    const QString text = string(name);
    if (text.isEmpty())
        return {};
    const QUrl url = absoluteUrl(text);
    if (url.isEmpty())
        fail(name, u"is not an absolute URL"_s);
    return url;
}

} // namespace QtSignIn
