#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// Foreign text made fit for a plain-text label: line breaks become spaces; other control, bidi and invisible
/// characters go; what is longer than \a limit ends with an ellipsis.
QString displayText(const QString &foreign, qsizetype limit = 80);

/// The same for a view of several lines: line breaks stay.
QString displayLines(const QString &foreign, qsizetype limit = 4000);

/// The host in ASCII (punycode) form, with its port if that is unusual.
QTSIGNIN_WIDGETS_EXPORT QString displayHost(const QUrl &url);

/// The same in Unicode form, whatever the top-level domain: what people know, and what can be forged by letters that
/// look alike. Never show it alone.
QString displayHostInLetters(const QUrl &url);

/// The whole URL in ASCII form.
QString displayUrl(const QUrl &url);

/// Whether it can be offered as a link or QR code: https, or http on this computer, and no user name in it.
bool isSafeLink(const QUrl &url);

/// Whether both lead to the same scheme, host and port.
QTSIGNIN_WIDGETS_EXPORT bool isSameOrigin(const QUrl &left, const QUrl &right);

} // namespace QtSignIn
