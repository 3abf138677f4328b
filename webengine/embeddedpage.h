#pragma once

#include <QtWebEngineCore/QWebEnginePage>

#include "navigationpolicy.h"

namespace QtSignIn {

/// A page that refuses whatever a sign-in does not need, without asking: no nested event loop, nothing opened or kept.
class EmbeddedPage : public QWebEnginePage {
    Q_OBJECT

public:
    /// \a profile must outlive the page.
    EmbeddedPage(QWebEngineProfile *profile, const NavigationPolicy &policy);

Q_SIGNALS:
    /// The page wanted to go where the policy does not allow it.
    void navigationRefused(const QUrl &url);

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(
        FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &securityOrigin, const QString &message) override;
    bool javaScriptPrompt(
        const QUrl &securityOrigin, const QString &message, const QString &defaultValue, QString *result) override;
    void javaScriptConsoleMessage(
        JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    void refuseRequests();

    const NavigationPolicy m_policy;
};

} // namespace QtSignIn
