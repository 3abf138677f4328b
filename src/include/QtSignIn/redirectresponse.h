#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDebug>
#include <QtCore/QMetaType>
#include <QtCore/QUrl>

#include <QtSignIn/global.h>
#include <QtSignIn/secret.h>

namespace QtSignIn {

/// The authorization response (RFC 6749 4.1.2) as it reached an application that receives the redirect itself.
/// A value; unjudged until PublicClientApplication::acquireTokenByAuthCodeFlow() gets it.
class QTSIGNIN_CORE_EXPORT RedirectResponse {
public:
    RedirectResponse() = default;

    /// The whole URL that the application was called with, or that an embedded view was about to open.
    static RedirectResponse fromUrl(const QUrl &url);

    /// The body of the form that was posted to the redirect URI (OAuth 2.0 Form Post Response Mode), as it came.
    static RedirectResponse fromForm(const QByteArray &body);

    /// The address called, without query and fragment; empty for a form.
    QUrl address() const { return m_address; }

    /// The query or form with the code in it, percent-encoding untouched.
    Secret parameters() const { return m_parameters; }

private:
    QUrl m_address;
    Secret m_parameters;
};

/// Prints that it is a redirect, nothing of what is in it.
QTSIGNIN_CORE_EXPORT QDebug operator<<(QDebug debug, const RedirectResponse &response);

} // namespace QtSignIn

Q_DECLARE_METATYPE(QtSignIn::RedirectResponse)
