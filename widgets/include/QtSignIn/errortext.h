#pragma once

#include <QtCore/QString>

#include <QtSignIn/error.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// An Error as a person wants to read it, in the application's language. Both are plain text of our own: nothing that
/// the provider sent is in them.
struct QTSIGNIN_WIDGETS_EXPORT ErrorText {
    QString what = {}; ///< what happened, one sentence
    QString advice = {}; ///< what to do next
};

/// Any thread.
QTSIGNIN_WIDGETS_EXPORT ErrorText errorText(const Error &error);

} // namespace QtSignIn
