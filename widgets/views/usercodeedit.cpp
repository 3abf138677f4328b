#include "views/usercodeedit.h"

#include <QtGui/QFontDatabase>
#include <QtGui/QTextCursor>
#include <QtGui/QTextDocument>

#include <algorithm>

#include "views/confidentialcopy.h"
#include "views/copymenu.h"

namespace QtSignIn {

namespace {

QFont codeFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(std::max(20.0, base.pointSizeF() * 2));
    font.setBold(true);
    return font;
}

} // namespace

UserCodeEdit::UserCodeEdit(QWidget *parent)
    : QTextEdit(parent)
{
    setFont(codeFont(font()));
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QTextEdit::NoWrap);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(6);
    offerCopyMenu(this);
}

void UserCodeEdit::setCode(const QString &code, const QList<int> &groups)
{
    setPlainText(code);
    QTextCharFormat gap;
    gap.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    gap.setFontLetterSpacing(fontMetrics().averageCharWidth() * 0.7);
    for (const int position : groups) {
        QTextCursor cursor(document());
        cursor.setPosition(position - 1);
        cursor.setPosition(position, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(gap);
    }
}

QSize UserCodeEdit::sizeHint() const
{
    const int margins = 2 * int(document()->documentMargin()) + 2 * frameWidth();
    return {fontMetrics().horizontalAdvance(QStringLiteral("MMMM-MMMM")) + margins, fontMetrics().height() + margins};
}

QSize UserCodeEdit::minimumSizeHint() const
{
    return sizeHint();
}

QMimeData *UserCodeEdit::createMimeDataFromSelection() const
{
    const QString text = textCursor().selectedText();
    if (m_loan)
        m_loan->expect(text);
    return confidentialText(text).release();
}

} // namespace QtSignIn
