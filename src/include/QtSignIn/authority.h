#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QSharedDataPointer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QUrl>

#include <QtSignIn/global.h>
#include <QtSignIn/result.h>
#include <QtSignIn/signinbuttonstyle.h>

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

/// What a preset needs of the application: a `{name}` in its addresses.
struct QTSIGNIN_CORE_EXPORT PresetPlaceholder {
    QString name = {};
    QString description = {}; ///< for people to read, in English
    QString defaultValue = {}; ///< empty: a value must be given
};

/// Values of placeholders by name.
using PresetValues = QMap<QString, QString>;

/// Microsoft's clouds; each has tenants and sign-in hosts of its own. The host given here is the one that is used.
enum class MicrosoftCloud {
    Public, ///< login.microsoftonline.com
    UsGovernment, ///< login.microsoftonline.us: GCC High and DoD; GCC itself is in the public cloud
    China, ///< login.partner.microsoftonline.cn, by 21Vianet
    FranceBleu, ///< login.sovcloud-identity.fr
    GermanyDelos, ///< login.sovcloud-identity.de
    SingaporeGovernment, ///< login.sovcloud-identity.sg
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
    static Authority microsoft(
        const QString &tenant = QStringLiteral("common"), MicrosoftCloud cloud = MicrosoftCloud::Public);

    /// What the application knows to be a sign-in address of Microsoft's, whatever its host: see fromUrl() for the
    /// forms, and any other `https://host/tenant` is Entra ID behind a host of its own. Such a host is unknown to the
    /// library, so that Microsoft is asked about it first (ErrorCode::InvalidInstance), unless
    /// ClientConfiguration::validateAuthority is off; its metadata may name an issuer of Microsoft's.
    /// error(): no https (but on loopback hosts, see ClientConfiguration::allowInsecureHttpForTests), no tenant, no
    /// policy for B2C.
    static Authority microsoft(const QUrl &url);

    /// A plain OAuth 2.0 provider.
    static Authority endpoints(const AuthorityEndpoints &endpoints);

    /// One of presetNames(), with \a values for its presetPlaceholders(). Host names are taken in lower case.
    static Authority preset(const QString &name, const PresetValues &values = {});

    /// Sorted.
    static QStringList presetNames();

    /// What the preset needs, in the file's order; empty for most.
    static QList<PresetPlaceholder> presetPlaceholders(const QString &name);

    /// How a button that signs in with this preset is to look; all empty if there is none of this \a name.
    static SignInButtonStyle presetSignInButton(const QString &name);

    /// A preset of the application's own, written as `docs/presets.md` says. \a fileName is for the error, which names
    /// file, key and reason (ErrorCode::InvalidConfiguration).
    static Authority fromPreset(const QByteArray &json, const QString &fileName, const PresetValues &values = {});

    /// A URL as people copy it, with or without what follows the tenant, the policy or the issuer. By its form it is
    /// - Microsoft Entra ID: `https://<sign-in host of one of Microsoft's clouds>/tenant`,
    /// - Microsoft Entra External ID: `https://name.ciamlogin.com[/tenant]`, the tenant else being
    ///   `name.onmicrosoft.com`,
    /// - Azure AD B2C: `https://name.b2clogin.com/tenant/policy`, any host with `/tenant/b2c_...`,
    /// - AD FS: `https://host/adfs`,
    /// - else an issuer, as for openIdConnect().
    static Authority fromUrl(const QUrl &url);

    /// A copy that also believes these issuers, in metadata, redirects and ID tokens (a provider that changed its
    /// name).
    Authority withAcceptedIssuers(const QStringList &issuers) const;

    bool isValid() const;

    /// Why it is not valid.
    Error error() const;

    /// For people to read: the preset's name or the host, in ASCII (punycode) form.
    QString displayName() const;

    /// How a button that signs in there is to look: a preset's own, else only the name.
    SignInButtonStyle signInButton() const;

    /// Internal: how the library sees the provider.
    const ProviderProfile &profile() const;

private:
    explicit Authority(const ProviderProfile &profile);
    static Authority fromProfile(const Result<ProviderProfile> &profile);

    QSharedDataPointer<ProviderProfile> d;
};

} // namespace QtSignIn
