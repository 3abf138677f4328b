#pragma once

#include <QtSignIn/clientconfiguration.h>

namespace QtSignIn {

/// What the browser shows at the end where the application gives no LoopbackPage of its own.
QString plainEnglishLoopbackPage(const LoopbackPageContext &context);

/// The pages of one attempt, as the application wants them. A value of its own, since they are shown when the flow may
/// be gone.
class OutcomePages {
public:
    enum class Occasion { SignIn, SignOut };

    OutcomePages(const ClientConfiguration &configuration, Occasion occasion);

    /// For an attempt that ended with \a error, or well if that is null.
    QByteArray outcome(const Error *error) const;

    /// For a browser that comes back though nobody waits for it. That may be anybody on this computer, who is not told
    /// which application listens while the attempt has not \a completed.
    QByteArray leftover(bool completed) const;

private:
    QByteArray page(const LoopbackPageContext &context) const;

    LoopbackPage m_page;
    QString m_applicationName;
    QByteArray m_applicationIcon;
    bool m_isSignOut;
};

} // namespace QtSignIn
