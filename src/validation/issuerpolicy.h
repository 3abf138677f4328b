#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

namespace QtSignIn {

/// Which issuers the metadata of an authority of Microsoft's may name, beside the authority itself and others on its
/// host. Host names in lower case.
struct MicrosoftIssuers {
    QUrl authority; ///< as asked: scheme, host, port, and a path that begins with the tenant or the like
    QString tenant; ///< as asked; if it is a GUID, no other is believed

    /// Microsoft's sign-in hosts that may stand in for the authority's; each may have a region before it.
    QStringList hosts;

    /// The authority's host signs people of all tenants in, so that the issuer must say which.
    bool isSharedHost = false;

    bool mayBeHttp = false; ///< AD FS calls itself http://..., where that is a name and no address
    QString ciamDomain; ///< names below it are tenants of External ID
    QStringList b2cDomains; ///< names below them are tenants of B2C; empty: not believed
};

/// Which `iss` is believed: in metadata (OpenID Connect Discovery 4.3, RFC 8414 3.3), in ID tokens (OpenID Connect Core
/// 3.1.3.7 rule 2) and in redirects (RFC 9207 2.4). Belongs to the provider's profile.
class IssuerPolicy {
public:
    IssuerPolicy() = default;

    /// Only \a issuer, character by character.
    static IssuerPolicy exact(const QString &issuer);

    /// One of those in the metadata, as Microsoft publishes them for aliases, regions and tenants that were asked for
    /// by name; in ID tokens and redirects then only that one. Where it is a template
    /// (`https://<host>/{tenantid}/v2.0`), the ID token's `tid` stands for `{tenantid}`.
    static IssuerPolicy microsoft(const MicrosoftIssuers &issuers);

    IssuerPolicy withAlsoAccepted(const QStringList &issuers) const;

    bool acceptsMetadata(const QString &metadataIssuer) const;
    bool acceptsIdToken(const QJsonObject &claims, const QString &metadataIssuer) const;
    /// \a keyIssuer is what a JWK says that it signs for: Microsoft publishes the keys of many tenants in one set.
    bool acceptsKey(const QString &keyIssuer, const QJsonObject &claims) const;
    bool acceptsRedirect(const QString &issuer, const QString &metadataIssuer) const;

private:
    bool isMicrosofts(const QString &issuer) const;
    bool isMicrosoftsCiam(const QUrl &issuer) const;
    bool isOwnHost(const QUrl &issuer) const;
    bool isAskedTenant(const QString &tenant) const;
    bool matchesTemplate(const QString &issuer, const QString &issuerTemplate) const;

    enum class Kind { Exact, Microsoft };
    Kind m_kind = Kind::Exact;
    QString m_issuer;
    MicrosoftIssuers m_microsoft;
    QStringList m_alsoAccepted;
};

} // namespace QtSignIn
