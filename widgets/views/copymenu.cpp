#include "views/copymenu.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTextEdit>

namespace QtSignIn {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(QtSignIn::CopyMenu)
};

template <typename Edit> void offer(Edit *edit)
{
    edit->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(edit, &QWidget::customContextMenuRequested, edit, [edit](const QPoint &position) {
        auto *menu = new QMenu(edit);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        //: In a context menu: copies the selected text
        QAction *copy = menu->addAction(Text::tr("&Copy"), edit, &Edit::copy);
        copy->setEnabled(edit->textCursor().hasSelection());
        menu->addAction(Text::tr("Select &all"), edit, &Edit::selectAll);
        menu->popup(edit->viewport()->mapToGlobal(position));
    });
}

} // namespace

void offerCopyMenu(QTextEdit *edit)
{
    offer(edit);
}

void offerCopyMenu(QPlainTextEdit *edit)
{
    offer(edit);
}

} // namespace QtSignIn
