#include "widgets/gallery/pagepreview.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtGui/QDesktopServices>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace Demo {

namespace {

/// What a page says, without its style.
QString textOf(QString html)
{
    static const QRegularExpression style(QStringLiteral("<style.*?</style>|<div [^>]*aria-hidden.*?</div>"),
        QRegularExpression::DotMatchesEverythingOption);
    return QTextDocumentFragment::fromHtml(html.remove(style)).toPlainText();
}

} // namespace

PagePreview::PagePreview(const QString &html, QWidget *parent)
    : QWidget(parent)
    , m_html(html)
{
    setAccessibleName(tr("The page's text"));
    auto *text = new QPlainTextEdit(textOf(html), this);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setAccessibleName(accessibleName());
    text->setMinimumHeight(fontMetrics().height() * 12);
    auto *open = new QPushButton(tr("Show in the browser"), this);
    connect(open, &QPushButton::clicked, this, &PagePreview::openInBrowser);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text);
    layout->addWidget(open, 0, Qt::AlignLeading);
}

void PagePreview::openInBrowser()
{
    // It has to be there until the browser has read it, whenever that is.
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("page.html")));
    if (file.open(QIODevice::WriteOnly))
        file.write(m_html.toUtf8());
    file.close();
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.fileName()));
}

} // namespace Demo
