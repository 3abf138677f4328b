#include "protocol/httpdate.h"

#include <QtCore/QLocale>
#include <QtCore/QTimeZone>

namespace QtSignIn {

using namespace Qt::StringLiterals;

QDateTime parseHttpDate(const QByteArray &text)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    date.setTimeZone(QTimeZone::UTC);
#else
    date.setTimeSpec(Qt::UTC);
#endif
    return date.isValid() ? date : QDateTime();
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &text, const QDateTime &now)
{
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const QDateTime date = parseHttpDate(text);
        if (date.isNull())
            return std::nullopt;
        seconds = now.secsTo(date);
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, 3600));
}

} // namespace QtSignIn
