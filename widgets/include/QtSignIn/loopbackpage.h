#pragma once

#include <QtCore/QString>

#include <QtSignIn/clientconfiguration.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// The page that the browser shows at the end, in the application's language: for ClientConfiguration::loopbackPage.
/// HTML with its style inside, light or dark as the browser is, without script and without anything from elsewhere.
QTSIGNIN_WIDGETS_EXPORT QString translatedLoopbackPage(const LoopbackPageContext &context);

} // namespace QtSignIn
