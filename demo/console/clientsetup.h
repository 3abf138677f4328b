#pragma once

#include <QtSignIn/clientconfiguration.h>
#include <QtSignIn/result.h>

#include "common/demosandbox.h"
#include "console/consoleoptions.h"

namespace Demo {

/// What the library needs to know, from \a options and the files they name. \a sandbox has been
/// started if --sandbox was given. The error's description is one line for stderr.
QtSignIn::Result<QtSignIn::ClientConfiguration> setUpClient(const ConsoleOptions &options, DemoSandbox &sandbox);

} // namespace Demo
