#include "secrets/canaries.h"

#include <algorithm>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// What is the same in the Base64 of every text that has \a secret at a place that divided by three leaves \a offset.
QByteArray base64Of(const QByteArray &secret, int offset)
{
    const QByteArray encoded =
        (QByteArray(offset, ' ') + secret).toBase64(QByteArray::Base64Encoding | QByteArray::OmitTrailingEquals);
    const qsizetype start = offset == 0 ? 0 : offset + 1;
    const qsizetype whole = (offset + secret.size()) / 3 * 4;
    return encoded.mid(start, whole - start);
}

} // namespace

QList<std::pair<QString, QByteArray>> formsOf(const QByteArray &secret)
{
    QList<std::pair<QString, QByteArray>> forms {
        {u"raw"_s, secret},
        {u"percent-encoded"_s, secret.toPercentEncoding()},
        {u"hexadecimal"_s, secret.toHex()},
        {u"upper-case hexadecimal"_s, secret.toHex().toUpper()},
    };
    for (int offset = 0; offset < 3; ++offset) {
        const QByteArray base64 = base64Of(secret, offset);
        forms.emplaceBack(u"base64"_s, base64);
        forms.emplaceBack(u"base64url"_s, QByteArray(base64).replace('+', '-').replace('/', '_'));
    }
    return forms;
}

QByteArray Canaries::make(const QString &name)
{
    // `+`, `/` and `~` look different in each encoding.
    static int count = 0;
    const QByteArray value = "c4n4ry+" + name.toLatin1().toHex().left(24) + "/~" + QByteArray::number(++count) + "-end";
    add(name, value);
    return value;
}

void Canaries::add(const QString &name, const QByteArray &value)
{
    Q_ASSERT(value.size() >= 8);
    m_canaries.emplaceBack(name, value);
}

QByteArray Canaries::value(const QString &name) const
{
    const auto found =
        std::find_if(m_canaries.cbegin(), m_canaries.cend(), [&](const auto &canary) { return canary.first == name; });
    return found == m_canaries.cend() ? QByteArray() : found->second;
}

QStringList Canaries::names() const
{
    QStringList names;
    for (const auto &[name, value] : m_canaries)
        names.append(name);
    return names;
}

QStringList Canaries::foundIn(const QByteArray &text) const
{
    QStringList found;
    for (const auto &[name, value] : m_canaries) {
        for (const auto &[form, bytes] : formsOf(value)) {
            if (text.contains(bytes)) {
                found.append(u"%1 (%2)"_s.arg(name, form));
                break;
            }
        }
    }
    return found;
}

} // namespace QtSignIn
