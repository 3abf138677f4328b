#include "common/demosandbox.h"

#include <QtSignIn/sandboxprovider.h>

using namespace QtSignIn;

namespace Demo {

DemoSandbox::DemoSandbox()
    : m_provider(std::make_unique<SandboxProvider>())
{
    const QList<SandboxUser> people {
        {QStringLiteral("alice"), QStringLiteral("Alice Example"), QStringLiteral("alice@example.com"), {}},
        {QStringLiteral("bob"), QStringLiteral("Bob Example"), QStringLiteral("bob@example.com"), {}},
        {QStringLiteral("zoe"), QStringLiteral("Zoë Ångström"), QStringLiteral("zoe@example.com"), {}},
    };
    for (const SandboxUser &person : people)
        m_provider->addUser(person);
}

DemoSandbox::~DemoSandbox() = default;

bool DemoSandbox::start()
{
    return m_provider->start();
}

void DemoSandbox::approveByItself()
{
    m_provider->setAutoApprove(QStringLiteral("alice"));
    m_provider->setPollingInterval(std::chrono::seconds(1));
}

void DemoSandbox::configure(ClientConfiguration &configuration)
{
    if (configuration.clientId.isEmpty())
        configuration.clientId = QStringLiteral("qtsignin-demo");
    configuration.authority = Authority::openIdConnect(m_provider->issuer());
    configuration.allowInsecureHttpForTests = true;

    SandboxClient client;
    client.clientId = configuration.clientId;
    client.name = QStringLiteral("QtSignIn demo");
    const QString path = configuration.redirectPath.isEmpty() ? QStringLiteral("/") : configuration.redirectPath;
    for (const char *host : {"127.0.0.1", "[::1]", "localhost"})
        client.redirectUris += QStringLiteral("http://%1%2").arg(QString::fromLatin1(host), path);
    m_provider->addClient(client);
}

} // namespace Demo
