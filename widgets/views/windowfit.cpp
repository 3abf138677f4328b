#include "views/windowfit.h"

#include <QtWidgets/QLayout>
#include <QtWidgets/QWidget>

namespace QtSignIn {

void growToFit(QWidget *window)
{
    window->layout()->activate();
    const int needed = window->layout()->totalHeightForWidth(window->width());
    if (needed > window->height())
        window->resize(window->width(), needed);
}

void growToFitLater(QWidget *window)
{
    QMetaObject::invokeMethod(
        window, [window] { growToFit(window); }, Qt::QueuedConnection);
}

} // namespace QtSignIn
