#pragma once

#include <QtCore/QString>

#include <optional>

namespace QtSignIn {

/// Who signed in, by Microsoft's `client_info`: the same in every tenant.
struct ClientInfo {
    QString uid; ///< the person in the tenant they come from
    QString utid; ///< that tenant

    friend bool operator==(const ClientInfo &, const ClientInfo &) = default;
};

/// base64url of a JSON object, with or without padding. Anything but two names in visible ASCII is
/// nobody.
std::optional<ClientInfo> parseClientInfo(const QString &text);

} // namespace QtSignIn
