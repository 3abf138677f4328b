#include "widgets.h"

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/devicecodeview.h>
#include <QtSignIn/qrcodewidget.h>
#include <QtSignIn/signinbutton.h>

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

DesignerWidget signInButton()
{
    return {
        .className = QStringLiteral("QtSignIn::SignInButton"),
        .baseName = QStringLiteral("QPushButton"),
        .header = QStringLiteral("QtSignIn/signinbutton.h"),
        .title = QStringLiteral("Sign-in Button"),
        .objectName = QStringLiteral("signInButton"),
        .toolTip = QStringLiteral("A button to sign in, in the style of the provider"),
        .whatsThis = QStringLiteral(
            "Says \"Sign in\", or where to, once provider names a preset or setAuthority() was called. With the "
            "provider's logo as providerIcon it has the colours that the provider asks for. Connect clicked() to what "
            "signs in, such as SignInDialog."),
        .icon = signInButtonIcon(),
        .properties = sized(240, 40),
        .propertyNotes = QStringLiteral(
            "<tooltip name=\"provider\">The name of a preset, such as google</tooltip>"
            "<stringpropertyspecification name=\"provider\" notr=\"true\" type=\"singleline\"/>"
            "<tooltip name=\"providerIcon\">The provider's logo, from its own brand kit</tooltip>"
            "<tooltip name=\"colorScheme\">Which of the provider's colours, where it has several</tooltip>"),
        .make = [](QWidget *parent) { return new SignInButton(parent); },
    };
}

DesignerWidget accountButton()
{
    return {
        .className = QStringLiteral("QtSignIn::AccountButton"),
        .baseName = QStringLiteral("QPushButton"),
        .header = QStringLiteral("QtSignIn/accountbutton.h"),
        .title = QStringLiteral("Account Button"),
        .objectName = QStringLiteral("accountButton"),
        .toolTip = QStringLiteral("Who is signed in, with a menu to switch, add and sign out"),
        .whatsThis = QStringLiteral(
            "Shows who is signed in, and a sign when the account has to sign in again. Call setApplication() with your "
            "PublicClientApplication. With actsByItself it signs in and out when the person asks for it; without, it "
            "only says so by its signals."),
        .icon = accountButtonIcon(),
        .properties = sized(240, 40),
        .propertyNotes =
            QStringLiteral("<tooltip name=\"actsByItself\">Signs in and out when the person asks for it</tooltip>"
                           "<tooltip name=\"scopes\">What it asks for when it signs somebody in by itself</tooltip>"
                           "<tooltip name=\"compact\">Only the circle, without the name</tooltip>"
                           "<tooltip name=\"manageUrl\">The provider's page for the account; https</tooltip>"),
        .make = [](QWidget *parent) { return new AccountButton(parent); },
    };
}

DesignerWidget accountPicker()
{
    return {
        .className = QStringLiteral("QtSignIn::AccountPicker"),
        .header = QStringLiteral("QtSignIn/accountpicker.h"),
        .title = QStringLiteral("Account Picker"),
        .objectName = QStringLiteral("accountPicker"),
        .toolTip = QStringLiteral("A list of known accounts to choose from"),
        .whatsThis = QStringLiteral(
            "Lists the accounts of your PublicClientApplication (setApplication()), or of a model that other views "
            "show as well (setModel()), with picture or initials. It tells by accountChosen() and "
            "anotherAccountRequested() what the person wants."),
        .icon = accountPickerIcon(),
        .properties = sized(360, 240),
        .propertyNotes = QStringLiteral(
            "<tooltip name=\"offersAnotherAccount\">Whether the last row is \"Use another account\"</tooltip>"),
        .make = [](QWidget *parent) { return new AccountPicker(parent); },
    };
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
            QStringLiteral("<tooltip name=\"payload\">Up to 2,953 bytes of UTF-8</tooltip>"
                           "<stringpropertyspecification name=\"payload\" notr=\"true\" type=\"singleline\"/>"),
        .make = [](QWidget *parent) { return new QrCodeWidget(parent); },
    };
}

} // namespace

std::vector<DesignerWidget> designerWidgets()
{
    return {signInButton(), accountButton(), accountPicker(), deviceCodeView(), qrCodeWidget()};
}

} // namespace QtSignIn
