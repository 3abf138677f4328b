#include "widgets/gallery/codeview.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QFontDatabase>
#include <QtGui/QSyntaxHighlighter>
#include <QtGui/QTextOption>

namespace Demo {

namespace {

/// Colours that can be read on the palette's own background; weight and slant tell the same without them.
class Highlighter final : public QSyntaxHighlighter {
public:
    Highlighter(QTextDocument *document, const QPalette &palette)
        : QSyntaxHighlighter(document)
    {
        const bool dark = palette.color(QPalette::Base).lightness() < 128;
        m_keyword.setForeground(dark ? QColor(0x9c, 0xc4, 0xff) : QColor(0x1d, 0x3f, 0xa8));
        m_keyword.setFontWeight(QFont::Bold);
        m_string.setForeground(dark ? QColor(0xa5, 0xd6, 0xa7) : QColor(0x1b, 0x5e, 0x20));
        m_comment.setForeground(dark ? QColor(0xb8, 0xbe, 0xc8) : QColor(0x56, 0x5b, 0x66));
        m_comment.setFontItalic(true);
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression keyword(
            QStringLiteral("\\b(auto|bool|connect|const|for|if|new|nullptr|return|this|true|false|tr)\\b"));
        static const QRegularExpression string(QStringLiteral("\"[^\"]*\""));
        static const QRegularExpression comment(QStringLiteral("//[^\"]*$|^#.*$"));
        paint(text, keyword, m_keyword);
        paint(text, string, m_string);
        paint(text, comment, m_comment);
    }

private:
    void paint(const QString &text, const QRegularExpression &expression, const QTextCharFormat &format)
    {
        for (const QRegularExpressionMatch &match : expression.globalMatch(text)) {
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    }

    QTextCharFormat m_keyword;
    QTextCharFormat m_string;
    QTextCharFormat m_comment;
};

} // namespace

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    // A line without a letter would go by the application's direction, one with a foreign text by that.
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document()->setDefaultTextOption(option);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(this->font().pointSizeF());
    setFont(font);
    new Highlighter(document(), palette());
}

} // namespace Demo
