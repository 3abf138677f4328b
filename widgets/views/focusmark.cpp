#include "views/focusmark.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>

#include "views/colors.h"

namespace QtSignIn {

namespace {

QRect roomAround(const QWidget *control, const QWidget *ancestor)
{
    constexpr int width = FocusMark::Width;
    return QRect(control->mapTo(ancestor, QPoint()), control->size()).adjusted(-width, -width, width, width);
}

/// The nearest one around \a control with room for the frame, but none that would not scroll with it.
QWidget *placeFor(const QWidget *control)
{
    QWidget *ancestor = control->parentWidget();
    while (!ancestor->isWindow() && !qobject_cast<QAbstractScrollArea *>(ancestor->parentWidget())
        && !ancestor->rect().contains(roomAround(control, ancestor)))
        ancestor = ancestor->parentWidget();
    return ancestor;
}

} // namespace

// Not setWidget(): many a style cuts out what is inside of the control, but where the control fills its window that is
// the only room for the frame.
FocusMark::FocusMark(QWidget *control)
    : QFocusFrame(placeFor(control))
    , m_control(control)
{
    for (QWidget *widget = control; widget != parentWidget(); widget = widget->parentWidget())
        widget->installEventFilter(this);
    connect(control, &QObject::destroyed, this, &QObject::deleteLater);
    place();
}

void FocusMark::within(QWidget *area)
{
    connect(
        qApp, &QApplication::focusChanged, area, [area, mark = QPointer<FocusMark>()](QWidget *, QWidget *now) mutable {
            retire(mark);
            if (now && area->isAncestorOf(now))
                mark = new FocusMark(now);
        });
}

void FocusMark::around(QWidget *control)
{
    connect(qApp, &QApplication::focusChanged, control,
        [control, mark = QPointer<FocusMark>()](QWidget *, QWidget *now) mutable {
            retire(mark);
            if (now == control)
                mark = new FocusMark(control);
        });
}

/// Not at once: who goes through a list of all widgets, as QApplication::setStyle() does, may move the focus meanwhile.
void FocusMark::retire(FocusMark *mark)
{
    if (!mark)
        return;
    mark->m_control = nullptr;
    mark->hide();
    mark->deleteLater();
}

void FocusMark::place()
{
    if (!m_control || !parentWidget()->isAncestorOf(m_control)) {
        hide();
        return;
    }
    setGeometry(roomAround(m_control, parentWidget()) & parentWidget()->rect());
    raise();
    setVisible(m_control->isVisible());
}

bool FocusMark::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        place();
        break;
    default:
        break;
    }
    return QFocusFrame::eventFilter(object, event);
}

void FocusMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen pen(focusColor(palette()), Width);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    constexpr int inset = Width / 2;
    painter.drawRect(rect().adjusted(inset, inset, -inset, -inset));
}

} // namespace QtSignIn
