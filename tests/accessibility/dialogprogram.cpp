#include <QtWidgets/QApplication>

#include <cstdio>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/signindialog.h>

/// dialogprogram device|signin ISSUER CLIENT: shows that dialog, prints who signed in, ends with 0 if somebody did.
int main(int argc, char *argv[])
{
    using namespace QtSignIn;

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dialogprogram"));
    QApplication::setApplicationDisplayName(QStringLiteral("Example Notes"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 4)
        return 2;

    ClientConfiguration configuration;
    configuration.storage = Storage::MemoryOnly;
    configuration.authority = Authority::openIdConnect(arguments.at(2));
    configuration.clientId = arguments.at(3);
    configuration.allowInsecureHttpForTests = true;
    PublicClientApplication client(configuration);

    std::unique_ptr<QDialog> dialog;
    if (arguments.at(1) == QStringLiteral("device"))
        dialog = std::make_unique<DeviceCodeDialog>(&client, QStringList());
    else
        dialog = std::make_unique<SignInDialog>(&client, QStringList());
    QObject::connect(
        dialog.get(), &QDialog::finished, &application, [](int result) { QApplication::exit(1 - result); });
    dialog->show();
    dialog->activateWindow(); // there may be no window manager
    return QApplication::exec();
}
