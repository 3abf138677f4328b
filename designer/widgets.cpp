#include "widgets.h"

#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/qrcodewidget.h>

#include "icons.h"

namespace QtSignIn {

namespace {

/// The size of a new one that is dropped into a form without a layout.
QString sized(int width, int height)
{
    return QStringLiteral(
        "<property name=\"geometry\"><rect><x>0</x><y>0</y><width>%1</width><height>%2</height></rect>"
        "</property>")
        .arg(width)
        .arg(height);
}

DesignerWidget deviceCodeView()
{
    return {
        .className = QStringLiteral("QtSignIn::DeviceCodeView"),
        .header = QStringLiteral("QtSignIn/devicecodeview.h"),
        .title = QStringLiteral("Device Code View"),
        .objectName = QStringLiteral("deviceCodeView"),
        .toolTip = QStringLiteral("The code with which a person signs in on another device"),
        .whatsThis = QStringLiteral(
            "Shows a user code, the page to enter it on, a QR code that leads there, and how long the code still works "
            "(RFC 8628). Call start() with your PublicClientApplication when the view is shown; it tells by signedIn() "
            "and failed() how it ended. The code seen in the form editor is an example."),
        .icon = deviceCodeIcon(),
        .properties = sized(680, 320),
        .make = [](QWidget *parent) { return new DeviceCodeView(parent); },
        .showExample = [](QWidget *widget) { static_cast<DeviceCodeView *>(widget)->showExample(); },
    };
}

DesignerWidget qrCodeWidget()
{
    return {
        .className = QStringLiteral("QtSignIn::QrCodeWidget"),
        .header = QStringLiteral("QtSignIn/qrcodewidget.h"),
        .title = QStringLiteral("QR Code"),
        .objectName = QStringLiteral("qrCode"),
        .toolTip = QStringLiteral("A text as a QR code, black on white in every palette"),
        .whatsThis = QStringLiteral(
            "Shows its payload as a QR code (ISO/IEC 18004) with the quiet zone around it. Without a payload it is an "
            "empty frame of the same size. Set accessibleName to where the code leads."),
        .icon = qrCodeIcon(),
        .properties = sized(195, 195)
            + QStringLiteral(
                "<property name=\"payload\"><string notr=\"true\">https://example.com/</string></property>"),
        .propertyNotes =
            QStringLiteral("<tooltip name=\"payload\">Up to about 2,900 bytes of UTF-8</tooltip>"
                           "<stringpropertyspecification name=\"payload\" notr=\"true\" type=\"singleline\"/>"),
        .make = [](QWidget *parent) { return new QrCodeWidget(parent); },
    };
}

} // namespace

std::vector<DesignerWidget> designerWidgets()
{
    return {deviceCodeView(), qrCodeWidget()};
}

} // namespace QtSignIn
