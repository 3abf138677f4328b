#include "http/messages.h"

#include <QtCore/QSet>
#include <QtCore/QUrl>

namespace QtSignIn::Sandbox {

namespace {

QString decode(QByteArray encoded)
{
    encoded.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(encoded));
}

} // namespace

Parameters parseForm(const QByteArray &encoded)
{
    Parameters parameters;
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto nameLength = equals < 0 ? pair.size() : equals;
        parameters.emplaceBack(decode(pair.left(nameLength)), decode(pair.mid(nameLength + 1)));
    }
    return parameters;
}

QByteArray toForm(const Parameters &parameters)
{
    QByteArray encoded;
    for (const auto &[name, value] : parameters) {
        if (!encoded.isEmpty())
            encoded += '&';
        encoded += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return encoded;
}

QString repeatedName(const Parameters &parameters)
{
    QSet<QString> seen;
    for (const auto &parameter : parameters) {
        if (seen.contains(parameter.first))
            return parameter.first;
        seen.insert(parameter.first);
    }
    return {};
}

QString cookie(const SandboxRequest &request, const QString &name)
{
    const QByteArray wanted = name.toLatin1() + '=';
    for (const auto &[header, value] : request.headers) {
        if (header != "cookie")
            continue;
        for (const QByteArray &pair : value.split(';')) {
            const QByteArray trimmed = pair.trimmed();
            if (trimmed.startsWith(wanted))
                return QString::fromLatin1(trimmed.mid(wanted.size()));
        }
    }
    return {};
}

SandboxAnswer redirectTo(const QByteArray &location)
{
    SandboxAnswer answer;
    answer.status = 303;
    answer.headers = {{QByteArrayLiteral("Location"), location},
        {QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")},
        {QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")}};
    return answer;
}

} // namespace QtSignIn::Sandbox
