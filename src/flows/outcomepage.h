#pragma once

#include <QtSignIn/clientconfiguration.h>

namespace QtSignIn {

/// What the browser shows at the end where the application gives no LoopbackPage of its own.
QString plainEnglishLoopbackPage(const LoopbackPageContext &context);

enum class PageOccasion { SignIn, SignOut };

/// The page for an attempt that ended with \a error, or well if that is null.
QByteArray outcomePage(const ClientConfiguration &configuration, PageOccasion occasion, const Error *error);

} // namespace QtSignIn
