#pragma once

#include <QtCore/QString>

#include <QtSignIn/clientconfiguration.h>

#include "presenters/expectedperson.h"

namespace QtSignIn {

/// What the application calls itself; may be empty.
QString applicationNameOf(const ClientConfiguration &configuration);

/// "... asks you to sign in with ..."; all arguments fit to be shown.
QString introductionOf(const QString &applicationName, const QString &authority, const ExpectedPerson &person);

} // namespace QtSignIn
