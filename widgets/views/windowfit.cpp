#include "views/windowfit.h"

#include <QtGui/QScreen>
#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

#include <algorithm>

namespace QtSignIn {

void growToFit(QWidget *window)
{
    if (!window->isVisible())
        return; // it gets its size when it is shown
    window->layout()->activate();
    const QRect room = window->screen()->availableGeometry();
    const int needed = std::min(window->layout()->totalHeightForWidth(window->width()), room.height());
    if (needed <= window->height())
        return;
    window->resize(window->width(), needed);
    const int below = window->geometry().bottom() - room.bottom();
    if (below > 0)
        window->move(window->x(), std::max(room.top(), window->y() - below));
}

int comfortableWidth(const QWidget *window)
{
    return std::min(window->fontMetrics().averageCharWidth() * 90, window->screen()->availableSize().width() * 9 / 10);
}

void growToFitLater(QWidget *window)
{
    QMetaObject::invokeMethod(
        window, [window] { growToFit(window); }, Qt::QueuedConnection);
}

} // namespace QtSignIn
