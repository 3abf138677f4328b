#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <optional>

#include <QtSignIn/authority.h>
#include <QtSignIn/error.h>
#include <QtSignIn/requestextras.h>
#include <QtSignIn/signinbuttonstyle.h>

#include "protocol/json.h"
#include "providers/presetplaceholders.h"

namespace QtSignIn {

/// Reads the values of a preset file and remembers the first that is wrong.
class PresetReader {
public:
    PresetReader(const JsonText &text, const QString &fileName);

    bool has(const QString &key) const { return m_text.object.contains(key); }
    bool isEmptyText(const QString &key) const;

    /// Refuses keys that are not among \a known, and those that are there twice.
    void checkKeys(const QStringList &known);

    /// Each of these is empty if the key is not there.
    QString text(const QString &key);
    QStringList texts(const QString &key);
    QStringList scopes(const QString &key);
    bool boolean(const QString &key);
    QList<quint16> ports(const QString &key);
    ExtraParameters parameters(const QString &key);
    PresetPlaceholders placeholders(const QString &key);
    SignInButtonStyle signInButton(const QString &key);

    /// The text's place in \a choices, -1 if the key is not there.
    int choice(const QString &key, const QStringList &choices);

    /// Texts with their placeholders replaced.
    QString filled(const QString &key, const PresetPlaceholders &placeholders, const PresetValues &values);
    QUrl url(const QString &key, const PresetPlaceholders &placeholders, const PresetValues &values);

    /// \a reason goes on after the key.
    void fail(const QString &key, const QString &reason);
    bool hasFailed() const { return m_error.has_value(); }

    /// Only with hasFailed().
    Error error() const { return *m_error; }

private:
    std::optional<SignInButtonColors> buttonColors(const QString &key, const QString &member, const QJsonValue &value);
    int buttonNumber(const QString &key, const QString &member, const QJsonValue &value, int least, int most);

    const JsonText &m_text;
    QString m_fileName;
    std::optional<Error> m_error;
};

} // namespace QtSignIn
