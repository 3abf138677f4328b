#include "views/accountlistview.h"

#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QStyleHints>

#include <utility>

#include "views/accountdelegate.h"

namespace QtSignIn {

AccountListView::AccountListView(QWidget *parent)
    : Outlined<QListView>(parent)
{
    setItemDelegate(new AccountDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
}

int AccountListView::heightOf(int rows) const
{
    int height = 2 * frameWidth();
    for (int row = 0; row < rows; ++row)
        height += sizeHintForRow(row);
    return height;
}

void AccountListView::keyPressEvent(QKeyEvent *event)
{
    const bool isTyping =
        m_sinceLetter.isValid() && m_sinceLetter.elapsed() < QGuiApplication::styleHints()->keyboardInputInterval();
    switch (event->key()) {
    case Qt::Key_Space:
        if (isTyping && event->modifiers() == Qt::NoModifier)
            search(event);
        else
            choose(event);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        choose(event);
        return;
    default:
        if (!event->text().isEmpty() && event->text().at(0).isPrint())
            m_sinceLetter.start();
        QListView::keyPressEvent(event);
    }
}

void AccountListView::search(QKeyEvent *event)
{
    event->accept();
    m_sinceLetter.start();
    keyboardSearch(event->text());
}

void AccountListView::choose(QKeyEvent *event)
{
    event->accept();
    if (!event->isAutoRepeat() && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
}

void AccountListView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::LeftButton ? indexAt(event->position().toPoint()) : QModelIndex();
    QListView::mousePressEvent(event);
}

void AccountListView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPersistentModelIndex pressed = std::exchange(m_pressed, {});
    QListView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && pressed.isValid() && pressed == indexAt(event->position().toPoint()))
        Q_EMIT chosen(pressed);
}

/// The current row shows only with the focus.
void AccountListView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    viewport()->update();
}

void AccountListView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    viewport()->update();
}

} // namespace QtSignIn
