#include "views/usercodeedit.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>
#include <QtGui/QTextFrame>

#include <algorithm>
#include <cmath>

#include "views/confidentialcopy.h"
#include "views/copymenu.h"
#include "views/textsize.h"

namespace QtSignIn {

namespace {

constexpr double SmallestPointSize = 20;

/// Of the usual size, so that a code stays larger than the text around it.
constexpr double SmallestPart = 0.7;

QFont codeFont(const QFont &usual)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(std::max(SmallestPointSize, QFontInfo(usual).pointSizeF() * 2));
    font.setBold(true);
    return font;
}

/// Between groups.
double gapIn(const QFont &font)
{
    return QFontMetricsF(font).averageCharWidth() * 0.7;
}

} // namespace

UserCodeEdit::UserCodeEdit(QWidget *parent)
    : Outlined<QTextEdit>(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(6);
    offerCopyMenu(this);
    keepFont(this, codeFont);
}

void UserCodeEdit::setCode(const QString &code, const QList<int> &groups)
{
    m_groups = groups;
    m_written.reset();
    setPlainText(code);
    breakLines();
    updateGeometry();
}

void UserCodeEdit::breakLines()
{
    const int room = viewport()->width();
    const double scale = scaleFor(room);
    const int letters = lettersPerLine(room);
    // A text that is written again is news to screen readers.
    if (std::exchange(m_written, std::pair(scale, letters)) == std::pair(scale, letters))
        return;
    const QFont font = scaledFont(this->font(), scale);
    applyScale(scale);
    drawGaps(letters, font);
    if (letters >= toPlainText().size()) {
        setLineWrapMode(QTextEdit::NoWrap);
        return;
    }
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    setLineWrapColumnOrWidth(widthOfLines(letters, font));
}

/// Smaller letters stand in the middle of a line of the usual height.
void UserCodeEdit::applyScale(double scale)
{
    const bool wasSmaller = std::exchange(m_isSmaller, scale < 1);
    if (!wasSmaller && !m_isSmaller)
        return;
    QTextCharFormat letters;
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    frame.setTopMargin(document()->documentMargin());
    if (scale < 1) {
        const QFont smaller = scaledFont(font(), scale);
        if (smaller.pixelSize() > 0)
            letters.setProperty(QTextFormat::FontPixelSize, smaller.pixelSize());
        else
            letters.setFontPointSize(smaller.pointSizeF());
        frame.setTopMargin(frame.topMargin() + std::floor((lineHeight() - QFontMetricsF(smaller).lineSpacing()) / 2));
    }
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    cursor.setCharFormat(letters);
    document()->rootFrame()->setFrameFormat(frame);
}

void UserCodeEdit::drawGaps(int lettersPerLine, const QFont &font)
{
    for (const int position : m_groups) {
        const bool isAtLineEnd = position % lettersPerLine == 0;
        QTextCharFormat format;
        format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        format.setFontLetterSpacing(isAtLineEnd ? 0 : gapIn(font));
        QTextCursor cursor(document());
        cursor.setPosition(position - 1);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

double UserCodeEdit::smallestScale() const
{
    return std::min(1.0, std::max(SmallestPointSize / QFontInfo(font()).pointSizeF(), SmallestPart));
}

/// The largest with which the code fits into one line; 1 if it needs several.
double UserCodeEdit::scaleFor(int room) const
{
    constexpr int steps = 16;
    const int length = int(toPlainText().size());
    for (int step = 0; step <= steps; ++step) {
        const double scale = 1 - (1 - smallestScale()) * step / steps;
        if (widthOfLines(length, scaledFont(font(), scale)) <= room)
            return scale;
    }
    return 1;
}

/// Whole pixels, as QTextDocument has them.
int UserCodeEdit::lineHeight() const
{
    return int(std::ceil(QFontMetricsF(font()).lineSpacing()));
}

int UserCodeEdit::margins() const
{
    return 2 * int(document()->documentMargin());
}

/// How many letters are to stay together: as grouped by us, or by the provider with a dash or the like.
int UserCodeEdit::groupSize() const
{
    if (!m_groups.isEmpty())
        return m_groups.first();
    const QString code = toPlainText();
    int size = 0;
    for (int i = 0; i < code.size(); ++i) {
        if (!size && !code.at(i).isLetterOrNumber())
            size = i + 1;
        if (size && code.at(i).isLetterOrNumber() == ((i + 1) % size == 0) && i + 1 < code.size())
            return 1;
    }
    return std::max(1, size);
}

/// Lines of about the same length, and no more of them than \a room calls for.
int UserCodeEdit::lettersPerLine(int room) const
{
    const int length = int(toPlainText().size());
    if (widthOfLines(length, scaledFont(font(), scaleFor(room))) <= room)
        return std::max(1, length);
    for (const int group : {groupSize(), 1}) {
        const int groups = (length + group - 1) / group;
        for (int lines = 1; lines <= groups; ++lines) {
            const int letters = (groups + lines - 1) / lines * group;
            if (widthOfLines(letters, font()) <= room)
                return letters;
        }
    }
    return 1;
}

int UserCodeEdit::widthOfLines(int letters, const QFont &font) const
{
    const QString code = toPlainText();
    double widest = 0;
    for (int start = 0; start < code.size(); start += letters) {
        const auto isInLine = [&](int position) { return position > start && position < start + letters; };
        const auto gaps = std::count_if(m_groups.cbegin(), m_groups.cend(), isInLine);
        const double width = QFontMetricsF(font).horizontalAdvance(code.mid(start, letters));
        widest = std::max(widest, width + double(gaps) * gapIn(font));
    }
    return int(std::ceil(widest)) + margins();
}

QSize UserCodeEdit::sizeHint() const
{
    return sizeAt(1);
}

QSize UserCodeEdit::minimumSizeHint() const
{
    return sizeAt(smallestScale());
}

/// With room for what providers usually send. The height does not depend on the scale, and the width is near enough:
/// measuring would load the font once more.
QSize UserCodeEdit::sizeAt(double scale) const
{
    constexpr int rounding = 4;
    const int around = margins() + 2 * frameWidth();
    const double width = QFontMetricsF(font()).horizontalAdvance(QStringLiteral("MMMM-MMMM-MM"));
    return {int(std::ceil(width * scale)) + rounding + around, lineHeight() + around};
}

int UserCodeEdit::heightForWidth(int width) const
{
    const int letters = lettersPerLine(width - 2 * frameWidth());
    const int lines = std::max(1, (int(toPlainText().size()) + letters - 1) / std::max(1, letters));
    return sizeHint().height() + (lines - 1) * lineHeight();
}

void UserCodeEdit::changeEvent(QEvent *event)
{
    Outlined<QTextEdit>::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    m_written.reset();
    breakLines();
    updateGeometry();
}

void UserCodeEdit::resizeEvent(QResizeEvent *event)
{
    Outlined<QTextEdit>::resizeEvent(event);
    breakLines();
}

QMimeData *UserCodeEdit::createMimeDataFromSelection() const
{
    const QString text = textCursor().selectedText();
    if (m_loan)
        m_loan->expect(text);
    return confidentialText(text).release();
}

} // namespace QtSignIn
