#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QHash>
#include <QtCore/QJsonObject>
#include <QtCore/QSet>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

#include <QtSignIn/result.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// A JSON object and the names that its text repeats, which QJsonDocument would take without a word (RFC 8259 4).
struct JsonText {
    QJsonObject object;
    QSet<QString> repeatedMembers; ///< of the object itself
    QSet<QString> membersThatRepeat; ///< of the object itself: some object inside repeats a name

    /// Of arrays that are members of the object itself: the elements inside which a name repeats.
    QHash<QString, QSet<qsizetype>> elementsThatRepeat;
    bool repeatsMembersAnywhere = false; ///< of it or of any object inside
};

/// Error: ErrorCode::ResponseNotJson; the text says when it looks like a web page.
Result<JsonText> parseJsonObject(const QByteArray &text);

/// Reads members of one object and remembers the first that is wrong: repeated, missing though required, or of another
/// type. A member that is null counts as absent.
class JsonReader {
public:
    explicit JsonReader(const JsonText &text);

    enum class Presence { Optional, Required };

    QString string(QLatin1StringView name, Presence presence = Presence::Optional);
    Secret secret(QLatin1StringView name, Presence presence = Presence::Optional);
    QStringList strings(QLatin1StringView name);
    std::optional<bool> boolean(QLatin1StringView name);

    /// A number without its fraction, at most 2^53 either way; also one written as a string, as some providers do.
    std::optional<qint64> integer(QLatin1StringView name);

    /// An absolute URL in strict syntax.
    QUrl url(QLatin1StringView name);

    /// For members that a good answer can do without: one of another type counts as absent, too.
    QString stringIfUsable(QLatin1StringView name);
    std::optional<qint64> integerIfUsable(QLatin1StringView name);

    bool hasFailed() const { return m_error.has_value(); }

    /// ErrorCode::InvalidResponse, naming the member. Only with hasFailed().
    Error error() const { return *m_error; }

private:
    QJsonValue member(QLatin1StringView name);
    void fail(QLatin1StringView name, const QString &problem);

    const JsonText &m_text;
    std::optional<Error> m_error;
};

} // namespace QtSignIn
