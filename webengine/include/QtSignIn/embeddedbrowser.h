#pragma once

#include <memory>

#include <QtSignIn/browser.h>
#include <QtSignIn/webengineglobal.h>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace QtSignIn {

/// A window of the application itself that shows the provider's page, for ClientConfiguration::browser. RFC 8252 8.12:
/// native applications MUST NOT do so. The application can read every password that is typed there, people learn to
/// type theirs into any window that asks, nobody is signed in there already, and passkeys and password managers may not
/// work. Some providers refuse such browsers. For computers that have no browser and never will.
///
/// Each sign-in gets a window of its own, with a profile that is forgotten when the window goes. It shows the host and
/// whether the connection is secure, and goes to https, and to http on this computer, alone. Certificate errors,
/// downloads, permissions, other windows and the dialogs of scripts are refused. When the redirect arrives the window
/// disappears; if the person closes it, the flow ends with ErrorCode::BrowserClosed.
///
/// Needs a QApplication, and a flow in its thread; elsewhere no browser is opened. The first window starts Qt
/// WebEngine, which takes a moment. The windows belong to \a parent in the desktop's eyes and go with the browser.
QTSIGNIN_WEBENGINE_EXPORT std::shared_ptr<Browser> embeddedBrowserAgainstRfc8252(QWidget *parent = nullptr);

} // namespace QtSignIn
