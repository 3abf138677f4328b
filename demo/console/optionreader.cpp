#include "console/optionreader.h"

namespace Demo {

void OptionReader::complain(const QString &text)
{
    if (m_complaint.isEmpty())
        m_complaint = text;
}

void OptionReader::complainOfValue(const char *name, const QString &expected)
{
    complain(QStringLiteral("--%1 '%2' is not %3.").arg(QString::fromLatin1(name), text(name), expected));
}

int OptionReader::number(const char *name, int fallback, int least)
{
    if (!isSet(name))
        return fallback;
    bool ok = false;
    const int value = text(name).toInt(&ok);
    if (!ok || value < least)
        complainOfValue(name, QStringLiteral("a whole number from %1 up").arg(least));
    return value;
}

QUrl OptionReader::webAddress(const char *name)
{
    const QUrl url(text(name), QUrl::StrictMode);
    const bool web = url.scheme() == QStringLiteral("https") || url.scheme() == QStringLiteral("http");
    if (!url.isValid() || !web || url.host().isEmpty())
        complainOfValue(name, QStringLiteral("an https URL"));
    return url;
}

} // namespace Demo
