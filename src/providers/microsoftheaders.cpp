#include "providers/microsoftheaders.h"

#include "protocol/formencoding.h"

#include <QtCore/QSysInfo>

namespace QtSignIn {

using namespace Qt::StringLiterals;

namespace {

/// As it is where a header can hold it, since it is for people to read in Microsoft's logs.
QByteArray readableText(const QString &text)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    return isVisible(bytes) ? bytes : bytes.toPercentEncoding(" ");
}

void addIfSendable(HttpHeaders &headers, const char *name, const QByteArray &value)
{
    if (!value.isEmpty() && isVisible(value))
        headers.emplaceBack(name, value);
}

} // namespace

HttpHeaders microsoftHeaders(const MicrosoftRequestContext &context)
{
    HttpHeaders headers {
        {"x-client-sku", "QtSignIn"},
        {"x-client-ver", QTSIGNIN_VERSION},
        {"x-ms-lib-capability", "retry-after, h429"},
    };
    addIfSendable(headers, "x-client-os", readableText(QSysInfo::kernelType()));
    if (const QByteArray name = readableText(context.applicationName); !name.isEmpty()) {
        headers.emplaceBack("x-app-name", name);
        addIfSendable(headers, "x-app-ver", readableText(context.applicationVersion));
    }
    addIfSendable(headers, "client-request-id", context.correlationId.toUtf8());
    addIfSendable(headers, "X-AnchorMailbox", context.anchorMailbox.toUtf8());
    return headers;
}

QString anchorMailboxOfAccount(const QString &homeAccountId)
{
    const QStringList parts = homeAccountId.split(u'.');
    const bool isMicrosofts = parts.size() == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
    return isMicrosofts ? u"Oid:%1@%2"_s.arg(parts[0], parts[1]) : QString();
}

QString anchorMailboxOfLoginHint(const QString &loginHint)
{
    return loginHint.isEmpty() ? QString() : u"UPN:"_s + loginHint;
}

} // namespace QtSignIn
