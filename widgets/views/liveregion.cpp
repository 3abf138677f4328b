#include "views/liveregion.h"

#include <QtGui/QAccessible>

#include "views/accessibleroles.h"

namespace QtSignIn {

LiveRegion *LiveRegion::of(QWidget *window)
{
    if (auto *region = window->findChild<LiveRegion *>(QString(), Qt::FindDirectChildrenOnly))
        return region;
    return new LiveRegion(window);
}

LiveRegion::LiveRegion(QWidget *window)
    : QWidget(window)
{
    installAccessibleRoles();
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(0, 0, 1, 1);
    lower();
    setVisible(true);
}

void LiveRegion::say(const QString &text)
{
    setAccessibleName(text);
    // Orca follows names of what has the focus only, but reads a notification that appears.
    QAccessibleEvent appeared(this, QAccessible::ObjectShow);
    QAccessible::updateAccessibility(&appeared);
}

} // namespace QtSignIn
