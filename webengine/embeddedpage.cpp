#include "embeddedpage.h"

#include <QtWebEngineCore/QWebEngineCertificateError>
#include <QtWebEngineCore/QWebEngineClientCertificateSelection>
#include <QtWebEngineCore/QWebEngineFileSystemAccessRequest>
#include <QtWebEngineCore/QWebEngineFullScreenRequest>
#include <QtWebEngineCore/QWebEngineRegisterProtocolHandlerRequest>
#include <QtWebEngineCore/QWebEngineSettings>
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QtWebEngineCore/QWebEnginePermission>
#endif

namespace QtSignIn {

namespace {

void restrictSettings(QWebEngineSettings *settings)
{
    for (const QWebEngineSettings::WebAttribute attribute :
        {QWebEngineSettings::JavascriptCanOpenWindows, QWebEngineSettings::JavascriptCanAccessClipboard,
            QWebEngineSettings::JavascriptCanPaste, QWebEngineSettings::AllowWindowActivationFromJavaScript,
            QWebEngineSettings::LocalContentCanAccessFileUrls, QWebEngineSettings::LocalContentCanAccessRemoteUrls,
            QWebEngineSettings::AllowRunningInsecureContent, QWebEngineSettings::AllowGeolocationOnInsecureOrigins,
            QWebEngineSettings::HyperlinkAuditingEnabled, QWebEngineSettings::DnsPrefetchEnabled,
            QWebEngineSettings::PluginsEnabled, QWebEngineSettings::PdfViewerEnabled,
            QWebEngineSettings::FullScreenSupportEnabled, QWebEngineSettings::ScreenCaptureEnabled,
            QWebEngineSettings::NavigateOnDropEnabled, QWebEngineSettings::AutoLoadIconsForPage})
        settings->setAttribute(attribute, false);
    settings->setAttribute(QWebEngineSettings::WebRTCPublicInterfacesOnly, true);
    settings->setAttribute(QWebEngineSettings::PlaybackRequiresUserGesture, true);
    settings->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
}

} // namespace

EmbeddedPage::EmbeddedPage(QWebEngineProfile *profile, const NavigationPolicy &policy)
    : QWebEnginePage(profile)
    , m_policy(policy)
{
    restrictSettings(settings());
    refuseRequests();
}

void EmbeddedPage::refuseRequests()
{
    connect(this, &QWebEnginePage::certificateError, this,
        [](QWebEngineCertificateError error) { error.rejectCertificate(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
        [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
        [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
        [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
        [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    connect(
        this, &QWebEnginePage::permissionRequested, this, [](QWebEnginePermission permission) { permission.deny(); });
#else
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
        [this](const QUrl &origin, QWebEnginePage::Feature feature) {
            setFeaturePermission(origin, feature, QWebEnginePage::PermissionDeniedByUser);
        });
#endif
}

bool EmbeddedPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    if (m_policy.allows(url))
        return true;
    // Frames may hold what a page makes itself, but nothing from this computer's files.
    const QString scheme = url.scheme();
    if (!isMainFrame
        && (scheme == QLatin1StringView("data") || scheme == QLatin1StringView("blob")
            || scheme == QLatin1StringView("about")))
        return true;
    if (isMainFrame)
        Q_EMIT navigationRefused(url);
    return false;
}

QWebEnginePage *EmbeddedPage::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList EmbeddedPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void EmbeddedPage::javaScriptAlert(const QUrl &, const QString &) { }

bool EmbeddedPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool EmbeddedPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

/// Not logged: it is the provider's text, and may hold what was typed.
void EmbeddedPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int, const QString &) { }

} // namespace QtSignIn
