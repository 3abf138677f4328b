#include "protocol/authenticatechallenge.h"

#include "model/makeerror.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

bool isAlphanumeric(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/// `tchar` (RFC 9110 5.6.2).
bool isTokenCharacter(char c)
{
    return isAlphanumeric(c) || (c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c));
}

bool isToken68Character(char c)
{
    return isAlphanumeric(c) || (c != '\0' && QByteArrayView("-._~+/").contains(c));
}

/// HTAB, SP, VCHAR and obs-text: what may stand in a quoted string (RFC 9110 5.6.4).
bool isTextCharacter(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return c == '\t' || (byte >= 0x20 && byte != 0x7f);
}

/// Reads one field and adds to the challenges of the fields before it.
class FieldReader {
public:
    FieldReader(QByteArrayView field, QList<AuthenticateChallenge> &challenges)
        : m_text(field)
        , m_challenges(challenges)
    {
    }

    /// #challenge, where a comma separates both challenges and the parameters of one; elements may be empty.
    [[nodiscard]] bool read()
    {
        while (true) {
            skipSpace();
            if (!atEnd() && peek() != ',' && !readElement())
                return false;
            skipSpace();
            if (atEnd())
                return true;
            if (take() != ',')
                return false;
        }
    }

private:
    bool atEnd() const { return m_position == m_text.size(); }
    char peek() const { return m_text[m_position]; }
    char take() { return m_text[m_position++]; }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t'))
            ++m_position;
    }

    QByteArrayView takeWhile(bool (*matches)(char))
    {
        const qsizetype start = m_position;
        while (!atEnd() && matches(peek()))
            ++m_position;
        return m_text.sliced(start, m_position - start);
    }

    bool readElement()
    {
        const qsizetype start = m_position;
        const QByteArrayView name = takeWhile(isTokenCharacter);
        if (name.isEmpty())
            return false;
        const qsizetype afterName = m_position;
        skipSpace();
        if (!atEnd() && peek() == '=') {
            m_position = start;
            return readParameter();
        }
        m_position = afterName;
        m_challenges.append({name.toByteArray()});
        return readRestOfChallenge();
    }

    bool readRestOfChallenge()
    {
        if (atEnd() || peek() == ',')
            return true;
        if (take() != ' ')
            return false;
        while (!atEnd() && peek() == ' ')
            ++m_position;
        const qsizetype start = m_position;
        skipSpace();
        if (atEnd() || peek() == ',')
            return true;
        m_position = start;
        return readToken68() || readParameter();
    }

    bool readToken68()
    {
        const qsizetype start = m_position;
        takeWhile(isToken68Character);
        takeWhile([](char c) { return c == '='; });
        const qsizetype end = m_position;
        skipSpace();
        if (!atEnd() && peek() != ',') {
            m_position = start;
            return false;
        }
        m_challenges.last().token68 = m_text.sliced(start, end - start).toByteArray();
        return true;
    }

    bool readParameter()
    {
        if (m_challenges.isEmpty() || !m_challenges.last().token68.isEmpty())
            return false;
        const QByteArrayView name = takeWhile(isTokenCharacter);
        skipSpace();
        if (name.isEmpty() || atEnd() || take() != '=')
            return false;
        skipSpace();
        const std::optional<QByteArray> value = readValue();
        if (!value)
            return false;
        m_challenges.last().parameters.append({name.toByteArray().toLower(), *value});
        return true;
    }

    std::optional<QByteArray> readValue()
    {
        if (!atEnd() && peek() == '"')
            return readQuotedString();
        const QByteArrayView token = takeWhile(isTokenCharacter);
        return token.isEmpty() ? std::nullopt : std::optional(token.toByteArray());
    }

    std::optional<QByteArray> readQuotedString()
    {
        QByteArray value;
        take();
        while (!atEnd()) {
            char c = take();
            if (c == '"')
                return value;
            if (c == '\\') {
                if (atEnd())
                    break;
                c = take();
            }
            if (!isTextCharacter(c))
                break;
            value.append(c);
        }
        return std::nullopt;
    }

    const QByteArrayView m_text;
    QList<AuthenticateChallenge> &m_challenges;
    qsizetype m_position = 0;
};

} // namespace

bool AuthenticateChallenge::hasScheme(QByteArrayView name) const
{
    return scheme.compare(name, Qt::CaseInsensitive) == 0;
}

bool AuthenticateChallenge::repeatsParameters() const
{
    QByteArrayList names;
    for (const AuthenticateParameter &parameter : parameters)
        names.append(parameter.name);
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.cbegin(), names.cend()) != names.cend();
}

std::optional<QByteArray> AuthenticateChallenge::parameter(QByteArrayView name) const
{
    for (const AuthenticateParameter &parameter : parameters) {
        if (parameter.name == name)
            return parameter.value;
    }
    return std::nullopt;
}

Result<QList<AuthenticateChallenge>> parseAuthenticateChallenges(const QByteArrayList &fields)
{
    QList<AuthenticateChallenge> challenges;
    for (const QByteArray &field : fields) {
        if (!FieldReader(field, challenges).read()) {
            return makeError(Error::Kind::BadResponse, ErrorCode::InvalidResponse,
                u"The API's answer can't be used: its \"WWW-Authenticate\" header is damaged."_s);
        }
    }
    return challenges;
}

} // namespace QtSignIn
