#include "views/accessibleroles.h"

#include <QtGui/QAccessible>
#include <QtWidgets/QAccessibleWidget>

#include <QtSignIn/qrcodewidget.h>

#include "views/elidedlabel.h"
#include "views/liveregion.h"
#include "views/statusicon.h"

namespace QtSignIn {

namespace {

template <typename Widget>
QAccessibleInterface *withRole(const QString &className, QObject *object, QAccessible::Role role)
{
    const bool isIt = className == QLatin1StringView(Widget::staticMetaObject.className());
    return isIt ? new QAccessibleWidget(qobject_cast<QWidget *>(object), role) : nullptr;
}

QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (!object || !object->isWidgetType())
        return nullptr;
    if (QAccessibleInterface *label = withRole<ElidedLabel>(className, object, QAccessible::StaticText))
        return label;
    if (QAccessibleInterface *icon = withRole<StatusIcon>(className, object, QAccessible::Graphic))
        return icon;
    if (QAccessibleInterface *code = withRole<QrCodeWidget>(className, object, QAccessible::Graphic))
        return code;
    return withRole<LiveRegion>(className, object, QAccessible::Notification);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(interfaceOf);
}

} // namespace QtSignIn
