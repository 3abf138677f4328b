#pragma once

#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/global.h>
#include <QtSignIn/result.h>

namespace QtSignIn {

class ProviderProfile;

/// The endpoints of a provider that publishes no metadata. https, but for tests.
struct QTSIGNIN_CORE_EXPORT AuthorityEndpoints {
    QUrl authorization = {}; ///< `authorization_endpoint`
    QUrl token = {}; ///< `token_endpoint`
    QUrl deviceAuthorization = {}; ///< `device_authorization_endpoint`
    QUrl userInfo = {}; ///< `userinfo_endpoint`
    QString issuer = {}; ///< expected in ID tokens; empty: no `openid` scope is asked for
};

/// Who signs people in: an OpenID provider or OAuth 2.0 authorization server, and how its answers are judged.
/// A value. Nothing is looked up when it is made; what is wrong with it shows in error(), and every flow reports it.
class QTSIGNIN_CORE_EXPORT Authority {
public:
    /// No authority; error() says so.
    Authority();
    Authority(const Authority &other);
    Authority(Authority &&other) noexcept;
    Authority &operator=(const Authority &other);
    Authority &operator=(Authority &&other) noexcept;
    ~Authority();

    /// Any provider with metadata: OpenID Connect Discovery 4, else RFC 8414 3. Its metadata must name exactly this \a
    /// issuer.
    static Authority openIdConnect(const QString &issuer);

    /// Microsoft Entra ID: a tenant's GUID or domain, `organizations`, `consumers` or `common`.
    static Authority microsoft(const QString &tenant = QStringLiteral("common"));

    /// A plain OAuth 2.0 provider.
    static Authority endpoints(const AuthorityEndpoints &endpoints);

    /// One of presetNames().
    static Authority preset(const QString &name);
    static QStringList presetNames();

    /// A URL as people copy it: one of login.microsoftonline.com becomes microsoft(), any other is an issuer.
    static Authority fromUrl(const QUrl &url);

    /// A copy that also believes these issuers, in metadata, redirects and ID tokens (a provider that changed its
    /// name).
    Authority withAcceptedIssuers(const QStringList &issuers) const;

    bool isValid() const;

    /// Why it is not valid.
    Error error() const;

    /// For people to read: the preset's name or the host, in ASCII (punycode) form.
    QString displayName() const;

    /// Internal: how the library sees the provider.
    const ProviderProfile &profile() const;

private:
    explicit Authority(const ProviderProfile &profile);

    QSharedDataPointer<ProviderProfile> d;
};

} // namespace QtSignIn
