// Uses each component once, and reads what the libraries carry with them.

#ifdef HAVE_WIDGETS
#include "ui_form.h"

#include <QtSignIn/errortext.h>
#include <QtSignIn/signindialog.h>
#include <QtSignIn/translations.h>
#include <QtWidgets/QApplication>
#endif
#ifdef HAVE_WEBENGINE
#include <QtSignIn/embeddedbrowser.h>
#endif
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QTextStream>

#include <QtSignIn/publicclientapplication.h>
#ifdef HAVE_SANDBOX
#include <QtSignIn/sandboxprovider.h>
#endif

#ifdef HAVE_WIDGETS
/// The same sentence in German and Arabic.
static bool speaks(QTextStream &out)
{
    const std::pair<const char *, const char *> sentences[] = {
        {"de", "Die Anmeldung hat nicht funktioniert."}, {"ar", "لم ينجح تسجيل الدخول."}};
    for (const auto &[language, sentence] : sentences) {
        QtSignIn::installTranslations(QLocale(QString::fromLatin1(language)));
        const QString what = QtSignIn::errorText(QtSignIn::Error()).what;
        out << language << ": " << what << '\n';
        if (what != QString::fromUtf8(sentence)) {
            out << "That is not what it should say.\n";
            return false;
        }
    }
    return true;
}
#endif

#ifdef HAVE_WIDGETS
/// As the documentation tells applications to.
static bool signsIn(QTextStream &out, QtSignIn::PublicClientApplication *client)
{
    using SignedIn = QtSignIn::Result<QtSignIn::TokenResult>;
    QWidget window;
    bool isOver = false;
    QtSignIn::SignInDialog::signIn(client, {QStringLiteral("api:read")}, &window)
        .then(&window, [&](const SignedIn &result) {
            isOver = !result.hasValue() && result.error().kind() == QtSignIn::Error::Kind::Cancelled;
        });
    auto *dialog = window.findChild<QtSignIn::SignInDialog *>();
    if (dialog)
        dialog->reject();
    QCoreApplication::processEvents();
    out << "sign-in dialog: " << (isOver ? "cancelled" : "goes on") << '\n';
    return isOver;
}
#endif

int main(int argc, char **argv)
{
#ifdef HAVE_WIDGETS
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QTextStream out(stdout);

#ifdef HAVE_WIDGETS
    QWidget window;
    Ui::Form form;
    form.setupUi(&window);
    if (!form.qrCode->hasCode()) {
        out << "The form shows no QR code.\n";
        return 1;
    }
#endif

    QtSignIn::ClientConfiguration configuration;
    configuration.clientId = QStringLiteral("consumer");
    configuration.authority = QtSignIn::Authority::openIdConnect(QStringLiteral("https://id.example"));
    QtSignIn::PublicClientApplication client(configuration);

    QFile page(QStringLiteral(":/qtsignin/loopback/page.html"));
    if (!page.open(QIODevice::ReadOnly) || page.size() == 0) {
        out << "The page for the browser is not in the program.\n";
        return 1;
    }
    out << "page: " << page.size() << " bytes\n";

    const QStringList presets = QtSignIn::Authority::presetNames();
    out << "presets: " << presets.join(QStringLiteral(", ")) << '\n';
    for (const QString &name : presets) {
        if (!QtSignIn::Authority::preset(name).isValid() && QtSignIn::Authority::presetPlaceholders(name).isEmpty()) {
            out << "The preset " << name << " could not be read.\n";
            return 1;
        }
    }

#ifdef HAVE_WEBENGINE
    if (!QtSignIn::embeddedBrowserAgainstRfc8252()->isAvailable()) {
        out << "The embedded browser is not available.\n";
        return 1;
    }
    out << "embedded browser\n";
#endif

#ifdef HAVE_WIDGETS
    if (QtSignIn::translationLocales().size() > 1 && !speaks(out))
        return 1;
    if (!signsIn(out, &client))
        return 1;
#endif

#ifdef HAVE_SANDBOX
    QtSignIn::SandboxProvider provider;
    if (!provider.start() || provider.issuer().isEmpty()) {
        out << "The sandbox does not start: " << provider.errorString() << '\n';
        return 1;
    }
    out << "sandbox: " << provider.issuer() << '\n';
#endif

    return client.accounts().isEmpty() && !presets.isEmpty() ? 0 : 1;
}
