#pragma once

#include <QtCore/QObject>

#include <memory>

namespace QtSignIn {

/// Whether this computer has a network, as far as its system knows.
class NetworkStatus : public QObject {
    Q_OBJECT

public:
    ~NetworkStatus() override;

    /// True also where nobody knows.
    virtual bool isOnline() const = 0;

    /// Through Qt's plugins (QNetworkInformation); without one it is always online. The plugin asks the system while it
    /// is loaded, some 10 ms: only once there is a reason to know.
    static std::unique_ptr<NetworkStatus> system();

Q_SIGNALS:
    /// There is a network again, or a better one.
    void cameOnline();
};

} // namespace QtSignIn
