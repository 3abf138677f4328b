#include "providers/presetplaceholders.h"

#include "model/makeerror.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &placeholderSyntax()
{
    static const QRegularExpression syntax(u"\\{([A-Za-z0-9]*)\\}"_s);
    return syntax;
}

bool isHost(const QString &value)
{
    static const QRegularExpression syntax(
        u"\\A(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
        "|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?\\z"_s);
    if (value.size() > 255 || !syntax.match(value).hasMatch())
        return false;
    const QUrl url("https://"_L1 + value, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && url.path().isEmpty() && url.port(443) > 0;
}

bool isLabel(const QString &value)
{
    static const QRegularExpression syntax(u"\\A[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"_s);
    return syntax.match(value).hasMatch();
}

bool isSegment(const QString &value)
{
    static const QRegularExpression syntax(u"\\A[A-Za-z0-9._~-]{1,255}\\z"_s);
    return syntax.match(value).hasMatch() && value != "."_L1 && value != ".."_L1;
}

/// Whether \a kind may stand at \a start of \a address, which goes on at \a end.
bool fits(PresetPlaceholders::Kind kind, const QString &address, qsizetype start, qsizetype end)
{
    const qsizetype authority = address.indexOf("://"_L1) + 3;
    const QChar next = end < address.size() ? address[end] : u'/';
    switch (kind) {
    case PresetPlaceholders::Kind::Host:
        return authority > 2 && start == authority && next == u'/';
    case PresetPlaceholders::Kind::Label:
        return authority > 2 && start == authority && next == u'.';
    case PresetPlaceholders::Kind::Segment:
        break;
    }
    const bool isWhole = start == 0 && end == address.size();
    return isWhole || (authority > 2 && start > authority && address[start - 1] == u'/' && next == u'/');
}

QString nameOf(PresetPlaceholders::Kind kind)
{
    switch (kind) {
    case PresetPlaceholders::Kind::Host:
        return u"between https:// and the path"_s;
    case PresetPlaceholders::Kind::Label:
        return u"between https:// and the first dot"_s;
    case PresetPlaceholders::Kind::Segment:
        break;
    }
    return u"as one segment of the path"_s;
}

Error problem(const QString &fileName, const QString &text)
{
    return makeError(Error::Kind::Configuration, ErrorCode::InvalidConfiguration, u"%1: %2."_s.arg(fileName, text));
}

} // namespace

std::optional<PresetPlaceholders::Kind> PresetPlaceholders::kindNamed(const QString &name)
{
    if (name == "host"_L1)
        return Kind::Host;
    if (name == "label"_L1)
        return Kind::Label;
    if (name == "segment"_L1)
        return Kind::Segment;
    return std::nullopt;
}

bool PresetPlaceholders::add(const PresetPlaceholder &placeholder, Kind kind)
{
    if (m_kinds.contains(placeholder.name))
        return false;
    m_list.append(placeholder);
    m_kinds.insert(placeholder.name, kind);
    return true;
}

QString PresetPlaceholders::problemWith(const QString &value, Kind kind)
{
    switch (kind) {
    case Kind::Host:
        return isHost(value) ? QString()
                             : u"must be a host in ASCII such as login.example.com, with a port or without: no "
                               "https:// and no path"_s;
    case Kind::Label:
        return isLabel(value) ? QString() : u"must be a name of letters, digits and hyphens, without a dot"_s;
    case Kind::Segment:
        break;
    }
    return isSegment(value) ? QString() : u"must be of letters, digits and -._~ only"_s;
}

QString PresetPlaceholders::problemIn(const QString &address) const
{
    for (auto matches = placeholderSyntax().globalMatch(address); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        if (!m_kinds.contains(name))
            return u"holds {%1}, which \"placeholders\" does not know"_s.arg(name);
        const Kind kind = m_kinds.value(name);
        if (!fits(kind, address, match.capturedStart(), match.capturedEnd()))
            return u"must have {%1} %2"_s.arg(name, nameOf(kind));
    }
    return {};
}

QStringList PresetPlaceholders::namesIn(const QString &address)
{
    QStringList names;
    for (auto matches = placeholderSyntax().globalMatch(address); matches.hasNext();)
        names.append(matches.next().captured(1));
    return names;
}

Result<PresetValues> PresetPlaceholders::complete(const PresetValues &values, const QString &fileName) const
{
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!m_kinds.contains(value.key())) {
            return problem(fileName,
                m_kinds.isEmpty() ? u"the value \"%1\" is not asked for"_s.arg(value.key())
                                  : u"the value \"%1\" is not asked for; known are: %2"_s.arg(
                                      value.key(), QStringList(m_kinds.keyBegin(), m_kinds.keyEnd()).join(", "_L1)));
        }
    }
    PresetValues all;
    for (const PresetPlaceholder &placeholder : m_list) {
        const Kind kind = m_kinds.value(placeholder.name);
        const QString value = values.value(placeholder.name, placeholder.defaultValue);
        if (!values.contains(placeholder.name) && value.isEmpty()) {
            return problem(
                fileName, u"the value \"%1\" is missing: %2"_s.arg(placeholder.name, placeholder.description));
        }
        if (const QString reason = problemWith(value, kind); !reason.isEmpty())
            return problem(fileName, u"the value \"%1\" %2"_s.arg(placeholder.name, reason));
        // Issuers are compared character by character, and providers write their host in lower case.
        all.insert(placeholder.name, kind == Kind::Segment ? value : value.toLower());
    }
    return all;
}

PresetValues PresetPlaceholders::examples() const
{
    PresetValues values;
    for (auto kind = m_kinds.begin(); kind != m_kinds.end(); ++kind)
        values.insert(kind.key(), *kind == Kind::Host ? u"login.example.com"_s : u"example"_s);
    return values;
}

QString withPresetValues(const QString &address, const PresetValues &values)
{
    QString result;
    qsizetype done = 0;
    for (auto matches = placeholderSyntax().globalMatch(address); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += address.mid(done, match.capturedStart() - done) + values.value(match.captured(1));
        done = match.capturedEnd();
    }
    return result + address.mid(done);
}

} // namespace QtSignIn
