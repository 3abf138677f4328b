#include "protocol/httpdate.h"

#include <QtCore/QLocale>

#include "fuzz/fuzztarget.h"
#include "model/utc.h"

using namespace QtSignIn;
using namespace std::chrono_literals;

FUZZ_TARGET(httpdate)
{
    const QDateTime date = parseHttpDate(input);
    FUZZ_VERIFY(date.isNull() == !date.isValid());
    if (date.isValid()) {
        FUZZ_VERIFY(date.timeSpec() == Qt::UTC);
        const QString written = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        FUZZ_VERIFY(written.compare(QString::fromLatin1(input), Qt::CaseInsensitive) == 0);
    }
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Utc);
    if (const auto wait = parseRetryAfter(input, now))
        FUZZ_VERIFY(*wait >= 0s && *wait <= 1h);
}
