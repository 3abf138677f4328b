#include <QtWidgets/QApplication>

#include <memory>
#include <vector>

#include <QtSignIn/devicecodedialog.h>
#include <QtSignIn/publicclientapplication.h>
#include <QtSignIn/signindialog.h>

/// dialogprogram device|signin|both ISSUER CLIENT: shows that dialog, or with "both" the one after the other, and ends
/// with 0 if somebody signed in with the last.
int main(int argc, char *argv[])
{
    using namespace QtSignIn;

    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
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

    const QString which = arguments.at(1);
    std::vector<std::unique_ptr<QDialog>> dialogs;
    if (which != QStringLiteral("signin"))
        dialogs.push_back(std::make_unique<DeviceCodeDialog>(&client, QStringList()));
    if (which != QStringLiteral("device"))
        dialogs.push_back(std::make_unique<SignInDialog>(&client, QStringList()));
    const auto show = [](QDialog *dialog) {
        dialog->show();
        dialog->activateWindow(); // there may be no window manager
    };
    QObject::connect(
        dialogs.back().get(), &QDialog::finished, &application, [](int result) { QApplication::exit(1 - result); });
    if (dialogs.size() > 1) {
        QObject::connect(
            dialogs.front().get(), &QDialog::finished, &application, [&, next = dialogs.back().get()] { show(next); });
    }
    show(dialogs.front().get());
    return QApplication::exec();
}
