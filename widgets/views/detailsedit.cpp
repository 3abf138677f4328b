#include "views/detailsedit.h"

#include <QtCore/QMimeData>
#include <QtGui/QTextDocument>
#include <QtGui/QTextDocumentFragment>
#include <QtGui/QTextOption>

#include "presenters/signinoutcome.h"
#include "views/copymenu.h"

namespace QtSignIn {

DetailsEdit::DetailsEdit(QWidget *parent)
    : Outlined<QPlainTextEdit>(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    offerCopyMenu(this);
    followDirection();
}

QMimeData *DetailsEdit::createMimeDataFromSelection() const
{
    auto *data = new QMimeData;
    data->setText(withoutIsolates(textCursor().selection().toPlainText()));
    return data;
}

void DetailsEdit::changeEvent(QEvent *event)
{
    Outlined<QPlainTextEdit>::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        followDirection();
}

void DetailsEdit::followDirection()
{
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

} // namespace QtSignIn
