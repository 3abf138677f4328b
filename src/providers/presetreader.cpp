#include "providers/presetreader.h"

#include "model/makeerror.h"
#include "protocol/authorizationrequest.h"
#include "validation/endpointpolicy.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cmath>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// Text for people and for the wire, in one line.
bool isPlainText(const QJsonValue &value)
{
    const QString text = value.toString();
    return value.isString() && !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar character) { return character.isPrint(); });
}

/// RFC 6749 3.3.
bool isScope(const QString &text)
{
    static const QRegularExpression syntax(u"\\A[\\x21\\x23-\\x5B\\x5D-\\x7E]+\\z"_s);
    return syntax.match(text).hasMatch();
}

bool isPlaceholderName(const QString &text)
{
    static const QRegularExpression syntax(u"\\A[A-Za-z][A-Za-z0-9]*\\z"_s);
    return syntax.match(text).hasMatch();
}

} // namespace

PresetReader::PresetReader(const JsonText &text, const QString &fileName)
    : m_text(text)
    , m_fileName(fileName)
{
}

void PresetReader::fail(const QString &key, const QString &reason)
{
    if (!m_error) {
        m_error = makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration,
            u"%1: \"%2\" %3."_s.arg(m_fileName, key, reason));
    }
}

void PresetReader::checkKeys(const QStringList &known)
{
    for (const QString &key : m_text.object.keys()) {
        if (!known.contains(key))
            fail(key, u"is not a key that a preset has"_s);
        else if (m_text.repeatedMembers.contains(key))
            fail(key, u"is there twice"_s);
        else if (m_text.membersThatRepeat.contains(key))
            fail(key, u"has something in it twice"_s);
    }
}

bool PresetReader::isEmptyText(const QString &key) const
{
    const QJsonValue value = m_text.object.value(key);
    return value.isString() && value.toString().isEmpty();
}

QString PresetReader::text(const QString &key)
{
    const QJsonValue value = m_text.object.value(key);
    if (!value.isUndefined() && !isPlainText(value))
        fail(key, u"must be a text in one line, and not empty"_s);
    return value.toString();
}

QStringList PresetReader::texts(const QString &key)
{
    const QJsonValue value = m_text.object.value(key);
    QStringList result;
    if (!value.isUndefined() && !value.isArray())
        fail(key, u"must be an array of texts"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        if (!isPlainText(element))
            fail(key, u"must be an array of texts, none of them empty"_s);
        else if (result.contains(element.toString()))
            fail(key, u"has \"%1\" in it twice"_s.arg(element.toString()));
        result.append(element.toString());
    }
    return result;
}

QStringList PresetReader::scopes(const QString &key)
{
    const QStringList result = texts(key);
    for (const QString &scope : result) {
        if (!isScope(scope))
            fail(key, u"holds \"%1\", which is not one scope"_s.arg(scope));
    }
    return result;
}

bool PresetReader::boolean(const QString &key)
{
    const QJsonValue value = m_text.object.value(key);
    if (!value.isUndefined() && !value.isBool())
        fail(key, u"must be true or false"_s);
    return value.toBool();
}

QList<quint16> PresetReader::ports(const QString &key)
{
    const QJsonValue value = m_text.object.value(key);
    QList<quint16> result;
    if (!value.isUndefined() && value.toArray().isEmpty())
        fail(key, u"must be an array of port numbers"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const double port = element.toDouble();
        if (port < 1 || port > 65535 || std::floor(port) != port)
            fail(key, u"must be an array of port numbers, each from 1 to 65535"_s);
        else if (result.contains(quint16(port)))
            fail(key, u"has %1 in it twice"_s.arg(port));
        else
            result.append(quint16(port));
    }
    return result;
}

ExtraParameters PresetReader::parameters(const QString &key)
{
    const QJsonValue value = m_text.object.value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(key, u"must be an object of texts"_s);
    const QJsonObject object = value.toObject();
    ExtraParameters result;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!isPlainText(member.key()) || !isPlainText(member.value()))
            fail(key, u"must be an object of texts, and \"%1\" is none"_s.arg(member.key()));
        result.append({member.key(), member.value().toString()});
    }
    if (const Result<void> allowed = checkExtraParameters(result); allowed.hasError())
        fail(key, u"can't be used: %1"_s.arg(allowed.error().description().chopped(1)));
    return result;
}

PresetPlaceholders PresetReader::placeholders(const QString &key)
{
    PresetPlaceholders result;
    const QJsonValue value = m_text.object.value(key);
    if (!value.isUndefined() && !value.isArray())
        fail(key, u"must be an array of objects"_s);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const QJsonObject object = element.toObject();
        for (const QString &member : object.keys()) {
            if (!QStringList {u"name"_s, u"kind"_s, u"description"_s, u"default"_s}.contains(member))
                fail(key, u"has an element with \"%1\", which is not a key of one"_s.arg(member));
            else if (!isPlainText(object.value(member)))
                fail(key, u"has an element with \"%1\" that is not a text"_s.arg(member));
        }
        const PresetPlaceholder placeholder {object.value("name"_L1).toString(),
            object.value("description"_L1).toString(), object.value("default"_L1).toString()};
        const auto kind = PresetPlaceholders::kindNamed(object.value("kind"_L1).toString());
        if (!isPlaceholderName(placeholder.name) || placeholder.description.isEmpty() || !kind)
            fail(key, u"must have \"name\", \"description\" and a \"kind\" (host, label, segment) in each element"_s);
        else if (!result.add(placeholder, *kind))
            fail(key, u"has \"%1\" in it twice"_s.arg(placeholder.name));
        else if (!placeholder.defaultValue.isEmpty()
            && !PresetPlaceholders::problemWith(placeholder.defaultValue, *kind).isEmpty())
            fail(key,
                u"has a \"default\" for \"%1\" that %2"_s.arg(
                    placeholder.name, PresetPlaceholders::problemWith(placeholder.defaultValue, *kind)));
    }
    return result;
}

std::optional<SignInButtonColors> PresetReader::buttonColors(
    const QString &key, const QString &member, const QJsonValue &value)
{
    static const QRegularExpression color(u"\\A#[0-9A-Fa-f]{6}\\z"_s);
    const QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        const bool isKnown = name == "background"_L1 || name == "text"_L1 || name == "border"_L1;
        if (!isKnown || !color.match(object.value(name).toString()).hasMatch())
            fail(key, u"has \"%1\" in \"%2\", which is not a colour of one, such as #1F1F1F"_s.arg(name, member));
    }
    if (!object.contains("background"_L1) || !object.contains("text"_L1))
        fail(key, u"must have \"background\" and \"text\" in \"%1\""_s.arg(member));
    return SignInButtonColors {object.value("background"_L1).toString(), object.value("text"_L1).toString(),
        object.value("border"_L1).toString()};
}

int PresetReader::buttonNumber(const QString &key, const QString &member, const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(-1);
    if (number < least || number > most || std::floor(number) != number)
        fail(key, u"must have a whole number from %2 to %3 in \"%1\""_s.arg(member).arg(least).arg(most));
    return int(number);
}

SignInButtonStyle PresetReader::signInButton(const QString &key)
{
    const QJsonValue value = m_text.object.value(key);
    SignInButtonStyle style;
    if (!value.isUndefined() && !value.isObject())
        fail(key, u"must be an object"_s);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = member.key();
        if (name == "light"_L1)
            style.light = buttonColors(key, name, member.value());
        else if (name == "dark"_L1)
            style.dark = buttonColors(key, name, member.value());
        else if (name == "neutral"_L1)
            style.neutral = buttonColors(key, name, member.value());
        else if (name == "cornerRadius"_L1)
            style.cornerRadius = buttonNumber(key, name, member.value(), 0, 100);
        else if (name == "fontWeight"_L1)
            style.fontWeight = buttonNumber(key, name, member.value(), 100, 900);
        else if (name == "needsLogo"_L1 && member.value().isBool())
            style.needsLogo = member.value().toBool();
        else if (name != "guidelines"_L1 || !isPlainText(member.value()))
            fail(key, u"has \"%1\", which is not a key of one, or not of the right kind"_s.arg(name));
    }
    if (!object.isEmpty() && !style.hasColors())
        fail(key, u"must have \"light\", \"dark\" or \"neutral\""_s);
    return style;
}

int PresetReader::choice(const QString &key, const QStringList &choices)
{
    const QString chosen = text(key);
    const int place = int(choices.indexOf(chosen));
    if (has(key) && place < 0)
        fail(key, u"must be one of: %1"_s.arg(choices.join(", "_L1)));
    return place;
}

QString PresetReader::filled(const QString &key, const PresetPlaceholders &placeholders, const PresetValues &values)
{
    const QString address = text(key);
    if (const QString reason = placeholders.problemIn(address); !reason.isEmpty())
        fail(key, reason);
    return withPresetValues(address, values);
}

QUrl PresetReader::url(const QString &key, const PresetPlaceholders &placeholders, const PresetValues &values)
{
    if (!has(key))
        return {};
    const QUrl url(filled(key, placeholders, values), QUrl::StrictMode);
    // The policy of a sign-in decides whether http on this computer will do.
    const EndpointPolicy policy {true};
    if (const Result<void> checked = policy.checkEndpoint(url, url, u"It"_s); checked.hasError())
        fail(key, u"can't be used. %1"_s.arg(checked.error().description().chopped(1)));
    return url;
}

} // namespace QtSignIn
