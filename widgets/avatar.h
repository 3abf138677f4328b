#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QImage>

#include <QtSignIn/account.h>

namespace QtSignIn {

/// How a person looks in a circle.
struct Avatar {
    QString initials = {}; ///< empty, without a picture either: nobody in particular
    QColor color = {}; ///< behind the initials, which are white
    QImage picture = {};
    bool needsAttention = false; ///< a sign with an exclamation mark at the circle's edge
};

/// One or two letters, in capitals where the script has them: of the first and the last word. One where a second would
/// be too wide (Chinese, Japanese, Korean) or change the first (Arabic). Empty for an empty name.
QString initialsOf(const QString &name);

/// The same colour for the same account in every process. White reads well on it, and it stands out from a white and
/// from a nearly black window (WCAG 2.1: 4.5 and 3 to 1).
QColor avatarColor(const Account &account);

/// Of initials and colour only.
Avatar avatarOf(const Account &account);

} // namespace QtSignIn
