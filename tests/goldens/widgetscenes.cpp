#include "goldens/scenes.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

#include <QtSignIn/accountbutton.h>
#include <QtSignIn/accountpicker.h>
#include <QtSignIn/qrcodewidget.h>
#include <QtSignIn/signinbutton.h>

#include "goldens/knownpeople.h"

namespace QtSignIn {

namespace {

std::unique_ptr<QWidget> qrCode(Fixture &)
{
    auto *code = new QrCodeWidget;
    code->setPayload(QStringLiteral("https://login.example.com/device?user_code=WDJB-MJHT"));
    return windowWith({code});
}

std::unique_ptr<QWidget> qrCodeEmpty(Fixture &)
{
    return windowWith({new QrCodeWidget});
}

std::unique_ptr<QWidget> accountButtons(Fixture &)
{
    auto *known = new KnownPeople;
    QList<QWidget *> buttons {new AccountButton};
    for (const Account &account : {known->ada, known->ken, known->grace}) {
        auto *button = new AccountButton;
        button->setApplication(known->application());
        button->setAccount(account);
        button->setCompact(account == known->grace);
        buttons += button;
    }
    auto window = windowWith(buttons);
    known->setParent(window.get());
    return window;
}

std::unique_ptr<QWidget> accountMenu(Fixture &)
{
    auto *known = new KnownPeople;
    auto *button = new AccountButton;
    button->setApplication(known->application());
    button->setAccount(known->ken);
    button->setManageUrl(QUrl(QStringLiteral("https://login.example.com/account")));
    auto window = windowWith({button});
    known->setParent(window.get());
    // Not as a window of its own, but in the picture.
    QMenu *menu = button->menu();
    menu->setParent(window.get(), Qt::Widget);
    window->layout()->addWidget(menu);
    menu->show();
    window->adjustSize();
    return window;
}

std::unique_ptr<QWidget> accountPicker(Fixture &)
{
    auto *known = new KnownPeople;
    auto *picker = new AccountPicker;
    picker->setApplication(known->application());
    picker->setCurrentAccount(known->grace);
    auto window = windowWith({picker});
    known->setParent(window.get());
    return window;
}

/// Instead of a provider's logo, which is not ours.
QIcon someLogo()
{
    QPixmap pixmap(48, 48);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x2f7fd1));
    painter.drawEllipse(4, 4, 40, 40);
    painter.end();
    return pixmap;
}

std::unique_ptr<QWidget> signInButtons(Fixture &)
{
    QList<QWidget *> buttons;
    for (const char *provider : {"", "github", "google", "microsoft"}) {
        auto *button = new SignInButton;
        button->setProvider(QLatin1String(provider));
        if (button->provider() == QLatin1String("google") || button->provider() == QLatin1String("microsoft"))
            button->setProviderIcon(someLogo());
        buttons += button;
    }
    return windowWith(buttons);
}

} // namespace

std::vector<SceneLooks> widgetScenes()
{
    return {
        {{"signin-buttons", signInButtons}, {&Light, &Dark, &HighContrast, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"account-buttons", accountButtons}, {&Light, &Dark, &HighContrast, &Arabic, &Japanese, &GermanDarkScaled}},
        {{"account-menu", accountMenu}, {&Light, &Dark, &Arabic, &GermanDarkScaled}},
        {{"account-picker", accountPicker}, {&Light, &Dark, &HighContrast, &Arabic, &LargeText, &GermanDarkScaled}},
        {{"qr-code", qrCode}, {&Light, &Dark, &Scaled}},
        {{"qr-code-empty", qrCodeEmpty}, {&Light, &Dark}},
    };
}

} // namespace QtSignIn
