#include "views/focusmark.h"

#include <QtCore/QEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QApplication>

#include <utility>

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

FocusMark::FocusMark(QWidget *parent)
    : QFocusFrame(parent)
{
    hide();
}

void FocusMark::within(QWidget *area)
{
    whereItBelongs(area, [area](const QWidget *focus) { return area->isAncestorOf(focus); });
}

void FocusMark::around(QWidget *control)
{
    whereItBelongs(control, [control](const QWidget *focus) { return focus == control; });
}

/// One mark moves from control to control: the focus also changes while QApplication::setStyle() goes through all
/// widgets, and Qt does not survive that one of them goes meanwhile.
void FocusMark::whereItBelongs(QWidget *area, const Belongs &belongs)
{
    const auto newMark = [area] {
        auto *mark = new FocusMark(area);
        connect(area, &QObject::destroyed, mark, &QObject::deleteLater);
        return mark;
    };
    connect(qApp, &QApplication::focusChanged, area,
        [newMark, belongs, mark = QPointer<FocusMark>(newMark())](QWidget *, QWidget *now) mutable {
            const bool isOurs = now && belongs(now);
            if (isOurs && !mark)
                mark = newMark(); // it went with what was around its control
            if (mark)
                mark->follow(isOurs ? now : nullptr);
        });
}

// Not setWidget(): many a style cuts out what is inside of the control, but where the control fills its window that is
// the only room for the frame.
void FocusMark::follow(QWidget *control)
{
    for (const QPointer<QWidget> &widget : std::exchange(m_watched, {})) {
        if (widget)
            widget->removeEventFilter(this);
    }
    m_control = control;
    if (!control) {
        hide();
        return;
    }
    QWidget *const parent = placeFor(control);
    if (parent != parentWidget())
        setParent(parent);
    for (QWidget *widget = control; widget != parent; widget = widget->parentWidget()) {
        widget->installEventFilter(this);
        m_watched += widget;
    }
    place();
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
