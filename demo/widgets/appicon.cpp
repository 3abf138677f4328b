#include "widgets/appicon.h"

static void initIcons()
{
    Q_INIT_RESOURCE(demo);
}

namespace Demo {

QIcon appIcon()
{
    initIcons();
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addFile(QStringLiteral(":/demo/icons/%1.png").arg(size), QSize(size, size));
    return icon;
}

} // namespace Demo
