#include "protocol/formencoding.h"

#include <algorithm>

namespace QtSignIn {

namespace {

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

std::optional<WipedByteArray> decoded(QByteArrayView text)
{
    WipedByteArray result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            result.append(' ');
        } else if (text[i] != '%') {
            result.append(text[i]);
        } else {
            const int high = i + 2 < text.size() ? hexValue(text[i + 1]) : -1;
            const int low = i + 2 < text.size() ? hexValue(text[i + 2]) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            result.append(char(high * 16 + low));
            i += 2;
        }
    }
    if (!result.isValidUtf8() || result.contains('\0'))
        return std::nullopt;
    return result;
}

} // namespace

void FormParameters::add(const char *name, const QString &value)
{
    append(FormParameter {name, value.toUtf8()});
}

void FormParameters::add(const char *name, const QByteArray &value)
{
    append(FormParameter {name, value});
}

void FormParameters::addIfNotEmpty(const char *name, const QString &value)
{
    if (!value.isEmpty())
        add(name, value);
}

qsizetype FormParameters::count(QByteArrayView name) const
{
    return std::count_if(cbegin(), cend(), [&](const FormParameter &parameter) { return parameter.name == name; });
}

std::optional<WipedByteArray> FormParameters::value(QByteArrayView name) const
{
    const auto found =
        std::find_if(cbegin(), cend(), [&](const FormParameter &parameter) { return parameter.name == name; });
    return found == cend() ? std::nullopt : std::optional(found->value);
}

bool isVisible(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 0x20 && c <= 0x7E; });
}

WipedByteArray percentEncoded(const QByteArray &text)
{
    return text.toPercentEncoding();
}

WipedByteArray encodeForm(const FormParameters &parameters)
{
    WipedByteArray result;
    for (const FormParameter &parameter : parameters) {
        if (!result.isEmpty())
            result.append('&');
        result.append(percentEncoded(parameter.name)).append('=').append(percentEncoded(parameter.value));
    }
    return result;
}

FormParameters decodeForm(QByteArrayView form)
{
    FormParameters result;
    for (qsizetype start = 0; start < form.size();) {
        const qsizetype ampersand = form.indexOf('&', start);
        const QByteArrayView pair = form.sliced(start, (ampersand < 0 ? form.size() : ampersand) - start);
        start += pair.size() + 1;
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const QByteArrayView rawName = equals < 0 ? pair : pair.first(equals);
        const QByteArrayView rawValue = equals < 0 ? QByteArrayView() : pair.sliced(equals + 1);
        const auto name = decoded(rawName);
        const auto value = decoded(rawValue);
        result.append(FormParameter {name ? QByteArray(*name) : rawName.toByteArray(),
            value ? *value : WipedByteArray(rawValue.toByteArray()), name && value});
    }
    return result;
}

QUrl withQueryParameters(const QUrl &endpoint, const FormParameters &parameters)
{
    QUrl url = endpoint;
    WipedByteArray query = endpoint.query(QUrl::FullyEncoded).toLatin1();
    if (!query.isEmpty())
        query.append('&');
    query.append(encodeForm(parameters));
    QString text = QString::fromLatin1(query);
    url.setQuery(text, QUrl::StrictMode);
    wipe(text);
    return url;
}

} // namespace QtSignIn
