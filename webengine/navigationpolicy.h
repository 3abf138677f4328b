#pragma once

#include <QtCore/QList>
#include <QtCore/QUrl>

namespace QtSignIn {

/// Where the window of one sign-in may go.
///
/// To https, and without it to nothing but this computer, and there only to where the sign-in begins and to where it
/// ends: no page is to look at other services that listen here.
class NavigationPolicy {
public:
    /// \a startUrl: as Browser::open() gets it. Where it ends is in its `redirect_uri` (RFC 6749 4.1.1) or
    /// `post_logout_redirect_uri` (OpenID Connect RP-Initiated Logout 2).
    explicit NavigationPolicy(const QUrl &startUrl);

    bool allows(const QUrl &url) const;

private:
    QList<QUrl> m_plainOrigins;
};

/// What the address bar says about the connection.
enum class Connection {
    None, ///< nothing is shown yet, or nothing could be loaded, as with a certificate that is not trusted
    Secure, ///< https
    ThisComputer, ///< http that does not leave it
};

/// \a isLoaded: whether a page came from there.
Connection connectionOf(const QUrl &url, bool isLoaded);

} // namespace QtSignIn
