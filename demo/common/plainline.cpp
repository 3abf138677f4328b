#include "common/plainline.h"

#include <QtCore/QRegularExpression>

namespace Demo {

namespace {

QString withoutEscapeSequences(QString text)
{
    // CSI, then OSC, DCS, SOS, PM and APC strings that end, then two-character escapes; ECMA-48 5.3, 5.4 and 5.6.
    static const QRegularExpression sequences(QStringLiteral("(?:\x1b\\[|\u009b)[0-?]*[ -/]*[@-~]"
                                                             "|(?:\x1b[\\]PX^_]|[\u0090\u0098\u009d-\u009f])"
                                                             "[^\x07\x1b\u009c]*(?:\x07|\x1b\\\\|\u009c)"
                                                             "|\x1b[ -/]*[0-~]"));
    return text.remove(sequences);
}

bool isInvisible(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    case QChar::Other_Format:
        return c != 0x200c && c != 0x200d; // joiners that Persian, Hindi and emoji need
    default:
        return false;
    }
}

/// More of them on one letter paint over the lines above and below; no script needs so many.
constexpr int mostMarks = 8;

bool isMark(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

} // namespace

QString plainLine(const QString &foreign)
{
    QString text;
    int marks = 0;
    for (const char32_t c : withoutEscapeSequences(foreign).toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        if (marks > mostMarks)
            continue;
        if (c == U'\n' || c == U'\t' || QChar::isSpace(c))
            text += QLatin1Char(' ');
        else if (!isInvisible(c))
            text += QString::fromUcs4(&c, 1);
    }
    return text.trimmed();
}

} // namespace Demo
