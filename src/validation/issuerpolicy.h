#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace QtSignIn {

/// Which `iss` is believed: in metadata (OpenID Connect Discovery 4.3, RFC 8414 3.3), in ID tokens (OpenID Connect Core
/// 3.1.3.7 rule 2) and in redirects (RFC 9207 2.4). Belongs to the provider's profile.
class IssuerPolicy {
public:
    IssuerPolicy() = default;

    /// Only \a issuer, character by character.
    static IssuerPolicy exact(const QString &issuer);

    /// Microsoft Entra ID: `https://<host>/{tenantid}/v2.0`, where the ID token's `tid` stands for `{tenantid}`. \a
    /// tenant is what the application asked for; if it is a GUID, no other is believed.
    static IssuerPolicy microsoftTemplate(const QString &host, const QString &tenant);

    IssuerPolicy withAlsoAccepted(const QStringList &issuers) const;

    bool acceptsMetadata(const QString &metadataIssuer) const;
    bool acceptsIdToken(const QJsonObject &claims, const QString &metadataIssuer) const;
    bool acceptsRedirect(const QString &issuer, const QString &metadataIssuer) const;

private:
    bool acceptsTenant(const QString &issuer, const QString &metadataIssuer) const;

    enum class Kind { Exact, MicrosoftTemplate };
    Kind m_kind = Kind::Exact;
    QString m_issuer;
    QString m_tenant;
    QStringList m_alsoAccepted;
};

} // namespace QtSignIn
