#include "console/clientsetup.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

#include "common/browsers.h"

using namespace QtSignIn;

namespace Demo {

namespace {

Error complaint(const QString &text)
{
    return Error(Error::Kind::Configuration, QString::fromLatin1(ErrorCode::InvalidConfiguration), text);
}

Result<Secret> readSecret(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return complaint(QStringLiteral("--client-secret-file %1: %2.").arg(fileName, file.errorString()));
    const QByteArray secret = file.readAll().trimmed();
    if (secret.isEmpty())
        return complaint(QStringLiteral("--client-secret-file %1 is empty.").arg(fileName));
    return Secret(secret);
}

Result<void> trustAuthorities(const QString &fileName)
{
    const QList<QSslCertificate> authorities = QSslCertificate::fromPath(fileName);
    if (authorities.isEmpty())
        return complaint(QStringLiteral("--ca %1 holds no certificate.").arg(fileName));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    QSslConfiguration::setDefaultConfiguration(configuration);
    return {};
}

} // namespace

Result<ClientConfiguration> setUpClient(const ConsoleOptions &options, DemoSandbox &sandbox)
{
    ClientConfiguration configuration;
    configuration.authority = options.authority;
    configuration.clientId = options.clientId;
    configuration.clientAuthentication = options.clientAuthentication;
    configuration.redirectPath = options.interactive.redirectPath;
    configuration.allowInsecureHttpForTests = options.allowInsecureHttpForTests;
    if (!options.clientSecretFile.isEmpty()) {
        const Result<Secret> secret = readSecret(options.clientSecretFile);
        if (secret.hasError())
            return secret.error();
        configuration.clientSecret = *secret;
    }
    if (!options.caFile.isEmpty()) {
        if (const Result<void> trusted = trustAuthorities(options.caFile); trusted.hasError())
            return trusted.error();
    }
    configuration.storage = options.storage;
    configuration.storageDirectory = options.storageDirectory;
    if (options.browser)
        configuration.browser = browserFromCommand(*options.browser);
    if (options.sandbox) {
        sandbox.configure(configuration);
        if (!options.browser) {
            sandbox.approveByItself();
            configuration.browser = followingBrowser();
        }
    }
    return configuration;
}

} // namespace Demo
