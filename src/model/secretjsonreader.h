#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

#include <QtSignIn/requestextras.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// Reads the members of what a toSecretJson() wrote, and notices what none can have written.
class SecretJsonReader {
public:
    explicit SecretJsonReader(const QByteArray &json);

    /// Whether all that was read so far can have been written.
    bool isFine() const { return m_fine; }

    /// Empty if it is missing.
    QString text(QLatin1StringView name);
    QString requiredText(QLatin1StringView name);
    Secret secret(QLatin1StringView name);
    Secret requiredSecret(QLatin1StringView name);
    /// With a host. Empty if it is missing.
    QUrl url(QLatin1StringView name);
    QUrl requiredUrl(QLatin1StringView name);
    double requiredNumber(QLatin1StringView name, double least, double most);
    std::optional<std::chrono::seconds> seconds(QLatin1StringView name);
    ExtraParameters pairs(QLatin1StringView name);

private:
    void require(bool condition) { m_fine = m_fine && condition; }

    const QJsonObject m_object;
    bool m_fine = true;
};

} // namespace QtSignIn
