#include <QtSignIn/qrcodewidget.h>

#include "widgets/gallery/examples/examples.h"

using namespace QtSignIn;

namespace Demo {

QrCodeWidget *Examples::qrCode(QWidget *parent)
{
    //! [qrcodewidget]
    auto *code = new QrCodeWidget(parent);
    code->setPayload(QStringLiteral("https://login.example.com/device"));
    code->setAccessibleName(tr("QR code of the page %1").arg(code->payload()));
    //! [qrcodewidget]
    return code;
}

} // namespace Demo
