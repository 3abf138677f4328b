#pragma once

#include <QtCore/QString>

#include <QtSignIn/clientconfiguration.h>
#include <QtSignIn/widgetsglobal.h>

namespace QtSignIn {

/// The page that the browser shows at the end, in the application's language. It is the default of
/// ClientConfiguration::loopbackPage once there was a SignInDialog, an AccountButton or
/// installTranslations().
/// With the icon of QGuiApplication's windows, where ClientConfiguration::applicationIcon is empty. See
/// loopbackPageHtml() for what else is in it.
QTSIGNIN_WIDGETS_EXPORT QString translatedLoopbackPage(const LoopbackPageContext &context);

} // namespace QtSignIn
