#include "views/outlined.h"

#include <QtGui/QPainter>
#include <QtWidgets/QAbstractScrollArea>

#include "views/colors.h"

namespace QtSignIn {

void outlineIfUnseen(QWidget *widget)
{
    constexpr double leastToSee = 1.1;
    const QPalette &palette = widget->palette();
    const QColor window = palette.color(QPalette::Window);
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const QColor ground = palette.color((area ? area->viewport() : widget)->backgroundRole());
    if (contrastRatio(ground, window) >= leastToSee || contrastRatio(window.darker(140), window) >= leastToSee)
        return;
    QPainter painter(widget);
    painter.setPen(palette.color(QPalette::WindowText));
    painter.drawRect(widget->rect().adjusted(0, 0, -1, -1));
}

} // namespace QtSignIn
