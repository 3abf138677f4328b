#include "views/windowfit.h"

#include <QtGui/QScreen>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

#include <algorithm>

#include "views/buttonrow.h"

namespace QtSignIn {

void growToFit(QWidget *window)
{
    if (!window->isVisible() || !window->layout())
        return; // it gets its size when it is shown, or from the window that a dialog was put into
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

void stackIfTooWide(ButtonRow *buttons)
{
    const QMargins margins = buttons->parentWidget()->layout()->contentsMargins();
    // The frame of the window takes some, too.
    const int room = buttons->screen()->availableSize().width() * 19 / 20 - margins.left() - margins.right();
    const int gap = buttons->layout()->spacing();
    int needed = 0;
    for (const QAbstractButton *button : buttons->buttons()) {
        if (!button->isHidden())
            needed += std::max(button->sizeHint().width(), button->minimumWidth()) + gap;
    }
    const Qt::Orientation orientation = needed > room ? Qt::Vertical : Qt::Horizontal;
    if (orientation == buttons->orientation())
        return;
    buttons->setOrientation(orientation);
    // The row has widened it already.
    QWidget *window = buttons->parentWidget();
    window->layout()->activate();
    if (window->width() > buttons->screen()->availableSize().width())
        window->resize(comfortableWidth(window), window->height());
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
