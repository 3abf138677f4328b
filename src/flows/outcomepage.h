#pragma once

#include <QtSignIn/clientconfiguration.h>

namespace QtSignIn {

/// What the browser shows at the end where the application gives no LoopbackPage of its own.
QString plainEnglishLoopbackPage(const LoopbackPageContext &context);

} // namespace QtSignIn
