#pragma once

#include <memory>

#include <QtSignIn/clientconfiguration.h>

namespace QtSignIn {
class SandboxProvider;
} // namespace QtSignIn

namespace Demo {

/// The library's sandbox provider with some people and one client, in this process.
class DemoSandbox {
public:
    DemoSandbox();
    ~DemoSandbox();

    /// Whether it listens.
    bool start();

    /// From now on the first person signs in and consents without a page, and approves each device code.
    void approveByItself();

    /// Makes \a configuration one for this provider. A client ID that is there already is registered.
    void configure(QtSignIn::ClientConfiguration &configuration);

private:
    std::unique_ptr<QtSignIn::SandboxProvider> m_provider;
};

} // namespace Demo
